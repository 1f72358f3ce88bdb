extension CloseCheck {
  /// A posting in an earlier month would move the figures of this one.
  static let earlierPeriodsAreHeld = CloseCheck(
    name: "earlier-periods-are-held",
    weight: .warn
  ) { facts in
    facts.control.calendar.periods.filter {
      $0.kind == .operating && $0.lastDay < facts.period.firstDay
        && facts.control.status(of: $0.name) == .open
    }.map { .earlierPeriodIsOpen($0.name) }
  }
}
