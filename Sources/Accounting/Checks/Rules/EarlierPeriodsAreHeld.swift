/// A posting in an earlier period would move the figures of this one.
package enum EarlierPeriodsAreHeld: CloseCheck {
  package static let id = CheckID.earlierPeriodsAreHeld
  package static let weight = Severity.warning

  /// A closing period waits for its year-end, before which it is open rightly (spec T-ADD-22).
  package static func weight(of items: [any LedgerError]) -> Severity {
    items.allSatisfy { item in
      guard case PeriodError.closingPeriodsAreOpen = item else { return false }
      return true
    } ? .info : weight
  }

  /// Given the period in its calendar, and the years whose year-end is posted.
  package static func find(
    _ facts: (place: PeriodInCalendar, yearsEnded: Set<String>)
  ) -> [any LedgerError]? {
    let (period, control) = (facts.place.period, facts.place.control)
    let earlier = control.calendar.periods.filter {
      Period.precedes($0, period) && !isHeldByClosing(period, $0, control)
    }.sorted(by: Period.precedes)
    guard !earlier.isEmpty else { return nil }
    let open = earlier.filter { control.status(of: $0.name) == .open }
    let waiting = open.filter { $0.kind == .closing && !facts.yearsEnded.contains($0.year) }
    let others = open.filter { !waiting.contains($0) }
    return [
      named(others, PeriodError.earlierPeriodsAreOpen),
      named(waiting, PeriodError.closingPeriodsAreOpen),
    ].compactMap { $0 }
  }

  /// Whether the close of a month holds another period with it: the opening period of its year.
  private static func isHeldByClosing(
    _ month: Period,
    _ other: Period,
    _ control: PeriodControl
  ) -> Bool {
    month.kind == .operating && other.kind == .opening && other.year == month.year
      && control.status(of: month.name) == .open
  }

  private static func named(
    _ periods: [Period],
    _ problem: (_ first: String, _ last: String, _ count: Int) -> PeriodError
  ) -> PeriodError? {
    guard let first = periods.first, let last = periods.last else { return nil }
    return problem(first.name, last.name, periods.count)
  }
}
