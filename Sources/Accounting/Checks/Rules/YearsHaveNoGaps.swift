extension CloseCheck {
  /// Opening balances rest on every year before; a missing one is a hole in them.
  static let yearsHaveNoGaps = CloseCheck(name: "years-have-no-gaps", weight: .block) { facts in
    facts.control.calendar.gaps.filter { $0.lowerBound < facts.period.firstDay }
      .map { .yearsHaveAGap(from: $0.lowerBound, to: $0.upperBound) }
  }
}
