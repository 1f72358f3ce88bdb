extension CloseCheck {
  /// Work goes on in the next period while this one is closed (spec A2.7).
  static let nextPeriodIsOpen = CloseCheck(name: "next-period-is-open", weight: .warn) { facts in
    let next = facts.control.calendar.periods.first {
      $0.kind == .operating && $0.firstDay > facts.period.lastDay
    }
    guard let next else {
      let last = facts.control.calendar.years.last?.lastDay ?? facts.period.lastDay
      let first = last.advanced(by: 1)
      let end = (1..<12).reduce(first.endOfMonth) { day, _ in day.advanced(by: 1).endOfMonth }
      return [.nextPeriodIsMissing(after: facts.period.name, from: first, to: end)]
    }
    return facts.control.status(of: next.name) == .open
      ? [] : [.nextPeriodIsNotOpen(period: next.name)]
  }
}
