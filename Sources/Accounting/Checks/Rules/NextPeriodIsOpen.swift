extension CloseCheck {
  /// Work goes on in the next period while this one is closed (spec A2.7).
  static let nextPeriodIsOpen = CloseCheck(name: "next-period-is-open", weight: .warn) { facts in
    let next = facts.control.calendar.periods.first {
      $0.kind == .operating && $0.firstDay > facts.period.lastDay
    }
    guard let next else { return [.nextPeriodIsMissing(after: facts.period.name)] }
    return facts.control.status(of: next.name) == .open ? [] : [.nextPeriodIsNotOpen(next.name)]
  }
}
