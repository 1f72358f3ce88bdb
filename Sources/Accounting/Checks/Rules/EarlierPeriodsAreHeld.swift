extension CloseCheck {
  /// A posting in an earlier month would move the figures of this one.
  static let earlierPeriodsAreHeld = CloseCheck(
    name: "earlier-periods-are-held",
    weight: .warn
  ) { facts in
    let earlier = facts.control.calendar.periods.filter {
      $0.kind == .operating && $0.lastDay < facts.period.firstDay
    }
    guard !earlier.isEmpty else { return nil }
    let open = earlier.filter { facts.control.status(of: $0.name) == .open }
    guard let first = open.first, let last = open.last else { return [] }
    return [.earlierPeriodsAreOpen(first: first.name, last: last.name, count: open.count)]
  }
}
