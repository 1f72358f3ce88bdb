extension CloseCheck {
  /// Every currency with a balance has a rate for the period's end (spec B1.8, FX-C4).
  static let closingRatesExist = CloseCheck(name: "closing-rates-exist", weight: .block) { facts in
    guard !facts.revaluation.isEmpty || !facts.revaluationProblems.isEmpty else { return nil }
    return facts.revaluationProblems.compactMap { problem in
      (problem as? RateError).map { .rateIsMissing($0) }
    }
  }
}
