/// Work goes on in the next period while this one is closed (spec A2.7).
package enum NextPeriodIsOpen: CloseCheck {
  package static let id = CheckID.nextPeriodIsOpen
  package static let weight = Severity.warning

  package static func find(_ place: PeriodInCalendar) -> [any LedgerError]? {
    let (period, control) = (place.period, place.control)
    let next = control.calendar.periods.first {
      $0.kind == .operating && $0.firstDay > period.lastDay
    }
    guard let next else {
      let last = control.calendar.years.last?.lastDay ?? period.lastDay
      let first = last.advanced(by: 1)
      let end = (1..<12).reduce(first.endOfMonth) { day, _ in day.advanced(by: 1).endOfMonth }
      return [CalendarError.nextPeriodIsMissing(after: period.name, from: first, to: end)]
    }
    return control.status(of: next.name) == .open
      ? [] : [PeriodError.nextPeriodIsNotOpen(period: next.name)]
  }
}
