/// A posting in an earlier month would move the figures of this one.
package enum EarlierPeriodsAreHeld: CloseCheck {
  package static let id = CheckID.earlierPeriodsAreHeld
  package static let weight = Severity.warning

  package static func find(_ place: PeriodInCalendar) -> [any LedgerError]? {
    let earlier = place.control.calendar.periods.filter {
      $0.kind == .operating && $0.lastDay < place.period.firstDay
    }
    guard !earlier.isEmpty else { return nil }
    let open = earlier.filter { place.control.status(of: $0.name) == .open }
    guard let first = open.first, let last = open.last else { return [] }
    return [
      PeriodError.earlierPeriodsAreOpen(first: first.name, last: last.name, count: open.count)
    ]
  }
}
