/// Which part of the books a SAF-T file is about: a fiscal year or one of its periods.
///
/// Vouchers of the opening period are no transactions but opening balances. Those of closing periods,
/// the transfer of the result among them, lie in the period behind the last month, which is 13 in a year
/// of twelve (spec nordic/formats 3.3).
package struct SAFTScope: Hashable, Sendable {
  package let year: FiscalYear
  /// Nothing for the whole year.
  package let period: Period?

  package init(_ year: FiscalYear, _ period: Period? = nil) {
    self.year = year
    self.period = period
  }

  package var days: ClosedRange<Day> {
    (period?.firstDay ?? year.firstDay)...(period?.lastDay ?? year.lastDay)
  }

  package var hasOperating: Bool { period.map { $0.kind == .operating } ?? true }
  package var hasClosing: Bool { !closings.isEmpty }

  /// The closing periods that it is about.
  package var closings: [String] {
    year.closings.filter { period == nil || $0 == period }.map(\.name)
  }

  /// Whether a voucher is one of its transactions; `period` is the one that the voucher names.
  package func contains(_ kind: VoucherKind, on day: Day, in period: String?) -> Bool {
    guard days.contains(day) else { return false }
    return switch kind {
    case .opening: false
    case .operating: hasOperating
    case .closing, .yearEnd: period.map(closings.contains) ?? false
    }
  }

  /// The number of a transaction's period: the month of the fiscal year, from 1, or the one behind the
  /// last.
  package func number(of kind: VoucherKind, on day: Day) -> Int {
    switch kind {
    case .opening, .operating: year.firstDay.monthsSpanned(through: day)
    case .closing, .yearEnd: months + 1
    }
  }

  private var months: Int { year.firstDay.monthsSpanned(through: year.lastDay) }

  /// The calendar year by which the fiscal year is called.
  package var periodYear: Int { year.lastDay.year }

  /// Whether the company's own periods are the months by which transactions are told.
  package var hasMonths: Bool {
    year.operating.allSatisfy { $0.lastDay == min($0.firstDay.endOfMonth, year.lastDay) }
      && year.operating.count == months
  }

  /// The balances at its beginning and end, out of the movements of the books.
  ///
  /// A transfer of its result that was posted in the next year's opening period belongs to that year's
  /// opening balances.
  package func balance(
    _ movements: [AccountMovement],
    chart: ChartOfAccounts,
    calendar: FiscalCalendar
  ) throws -> TrialBalance {
    let own = movements.filter { movement in
      movement.kind != .yearEnd || movement.year == year.name
        || calendar.period(named: movement.period).flatMap(calendar.yearClosed) != year.name
    }
    return try TrialBalance(
      own,
      TrialBalanceSelection(
        year: year.name,
        through: (period ?? year.last).name,
        from: period?.name,
        includesYearEnd: true
      ),
      chart: chart,
      calendar: calendar
    )
  }

  /// Whether what vouchers of a kind moved, on its first day or later if `isWithin`, is a movement of its
  /// own rather than part of its opening balances; nothing where it is neither.
  package func isMovement(_ kind: VoucherKind, isWithin: Bool) -> Bool? {
    guard isWithin else { return false }
    switch kind {
    case .opening: return false
    case .operating: return hasOperating ? true : hasClosing ? false : nil
    case .closing, .yearEnd: return hasClosing ? true : nil
    }
  }
}
