/// Work goes on in the next period while this one is closed (spec A2.7).
package enum NextPeriodIsOpen: CloseCheck {
  package static let id = CheckID.nextPeriodIsOpen
  package static let weight = Severity.warning

  package static func find(_ place: PeriodInCalendar) -> [any LedgerError]? {
    let (period, control) = (place.period, place.control)
    let next = control.calendar.periods.first {
      $0.kind == .operating && Period.precedes(period, $0)
    }
    guard let next else {
      let last = control.calendar.years.last?.lastDay ?? period.lastDay
      let first = last.advanced(by: 1)
      return [
        CalendarError.nextPeriodIsMissing(
          after: period.name,
          from: first,
          to: first.endOfTwelveMonths
        )
      ]
    }
    guard let change = control.statuses[next.name], change.status != .open else { return [] }
    return [PeriodError.nextPeriodIsNotOpen(change: change)]
  }
}
