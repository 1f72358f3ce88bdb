extension CloseCheck {
  /// What a posted run read is still what the books say (spec B0.4).
  static let runsAreCurrent = CloseCheck(name: "runs-are-current", weight: .block) { facts in
    guard !facts.postedRuns.isEmpty else { return nil }
    return facts.staleRuns.map { .runIsStale(run: $0) }
  }
}
