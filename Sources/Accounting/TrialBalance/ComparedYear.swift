/// The range of the fiscal year before that a trial balance is compared with.
package struct ComparedYear: Hashable, Sendable {
  package let selection: TrialBalanceSelection
  /// Whether that year has as many periods, begins on the same day of the calendar, and ends where the
  /// year begins; otherwise periods of the same place are no months of the same name.
  package let isAlike: Bool
}

extension FiscalCalendar {
  /// The same range of the year before: each period stands for that of its place, counted from the
  /// beginning of the year, the closing period for the closing period of its place.
  ///
  /// A range that goes on beyond the end of a shorter year ends with its last operating period; there is
  /// none where it begins beyond it, or where there is no earlier year.
  package func yearBefore(_ selection: TrialBalanceSelection) -> ComparedYear? {
    guard let year = year(named: selection.year), let through = period(named: selection.through),
      let earlier = years.last(where: { $0.lastDay < year.firstDay }),
      let last = earlier.counterpart(of: through, in: year) ?? earlier.operating.last
    else { return nil }
    var first: Period?
    if let from = selection.from.flatMap({ period(named: $0) }) {
      first = earlier.counterpart(of: from, in: year)
      guard first != nil else { return nil }
    }
    let (then, now) = (earlier.firstDay.components, year.firstDay.components)
    return ComparedYear(
      selection: TrialBalanceSelection(
        year: earlier.name,
        through: last.name,
        from: first?.name,
        includesYearEnd: selection.includesYearEnd
      ),
      isAlike: earlier.operating.count == year.operating.count && then.month == now.month
        && then.day == now.day && earlier.lastDay.advanced(by: 1) == year.firstDay
    )
  }
}

extension FiscalYear {
  /// The period at the place that another has in its year.
  fileprivate func counterpart(of period: Period, in year: FiscalYear) -> Period? {
    switch period.kind {
    case .opening: return opening
    case .closing:
      guard let place = year.closings.firstIndex(of: period), period != year.last else {
        return last
      }
      return closings[min(place, closings.count - 1)]
    case .operating:
      guard let place = Array(year.operating).firstIndex(of: period) else { return nil }
      let own = Array(operating)
      return place < own.count ? own[place] : nil
    }
  }
}

extension TrialBalance {
  /// With the figures of another year beside each row: of accounts of the balance sheet the closing
  /// balances are compared, of all others the movements, so that a range within a year compares with the
  /// same range.
  package func compared(
    with earlier: TrialBalance,
    chart: ChartOfAccounts
  ) throws(MoneyError) -> TrialBalance {
    var others = Dictionary(
      uniqueKeysWithValues: earlier.rows.map { ($0.subject, $0.amounts) }
    )
    var compared: [TrialBalanceLine] = []
    for row in rows {
      let then = others.removeValue(forKey: row.subject) ?? TrialBalanceAmounts()
      compared.append(try row.compared(with: then, chart))
    }
    for row in earlier.rows {
      guard let then = others[row.subject] else { continue }
      let none = TrialBalanceFigures(parts: periods.count)
      let empty = TrialBalanceLine(subject: row.subject, figures: none)
      compared.append(try empty.compared(with: then, chart))
    }
    return try TrialBalance(
      year: year,
      period: period,
      compared.sorted { $0.subject.precedes($1.subject) },
      periods,
      like: TrialBalanceFigures(parts: periods.count, isCompared: true)
    )
  }
}

extension TrialBalanceLine {
  fileprivate func compared(
    with then: TrialBalanceAmounts,
    _ chart: ChartOfAccounts
  ) throws(MoneyError) -> TrialBalanceLine {
    func figure(_ amounts: TrialBalanceAmounts) -> Int64 {
      guard case .account(let number, _, _) = subject,
        !chart.type(of: number).isBalanceSheet
      else { return amounts.closing }
      return amounts.movement
    }
    var figures = figures
    figures.lastYear = .init(
      amounts: then,
      then: figure(then),
      difference: try figure(amounts).subtracting(figure(then))
    )
    return TrialBalanceLine(subject: subject, figures: figures)
  }
}

extension TrialBalanceLine.Subject {
  /// Accounts by their numbers and values, and then results by their years.
  func precedes(_ other: TrialBalanceLine.Subject) -> Bool {
    switch (self, other) {
    case (.account(let one, _, let value), .account(let two, _, let another)):
      one == two ? value.utf8.lexicographicallyPrecedes(another.utf8) : one < two
    case (.account, .resultNotTransferred): true
    case (.resultNotTransferred, .account): false
    case (.resultNotTransferred(let one), .resultNotTransferred(let two)): one < two
    }
  }
}
