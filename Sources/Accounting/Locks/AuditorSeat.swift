/// What an auditor's seat shows of a company: figures of periods that a seal answers for.
///
/// A period is shown when it is not open and a seal that was not broken stands on it or on a later one,
/// since a seal answers for what lies before it too.
package struct AuditorSeat: Hashable, Sendable {
  package let user: String
  package let company: String
  private let calendar: FiscalCalendar
  /// The periods that it shows, in order of time.
  package let shown: [Period]

  package init(of user: String, _ control: PeriodControl, _ seals: [String: SealState]) {
    self.user = user
    company = control.company
    calendar = control.calendar
    let sealed = control.calendar.periods.filter { period in
      switch seals[period.name] {
      case .intact, .moved, .differs: true
      case .broken, nil: false
      }
    }
    shown = control.calendar.periods.filter { period in
      control.status(of: period.name) != .open
        && sealed.contains { $0 == period || Period.precedes(period, $0) }
    }
  }

  /// Refuses to show figures of periods, by their names, of which some are not shown.
  package func admit(_ periods: Set<String>) throws(SeatError) {
    let hidden = periods.subtracting(shown.map(\.name))
    guard !hidden.isEmpty else { return }
    let first = calendar.periods.first { hidden.contains($0.name) }
    throw .periodsAreNotSealed(
      user: user,
      company: company,
      periods: hidden.sorted(),
      last: shown.last { period in
        period.kind == .operating && first.map { Period.precedes(period, $0) } ?? true
      }?.name
    )
  }
}

/// What the seat of an auditor does not show.
package enum SeatError: LedgerError, Hashable {
  /// Figures of these periods, of which no seal answers; `last` is the last month before them that is
  /// shown.
  case periodsAreNotSealed(user: String, company: String, periods: [String], last: String?)

  package var code: ErrorCode { ErrorCode("RGT", 33) }
}
