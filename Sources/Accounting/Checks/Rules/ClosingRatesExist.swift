/// Every currency with a balance has a rate for the period's end, and one that can be believed: not
/// older than the company wants, and about what is expected (spec B1.8, FX-C4).
package enum ClosingRatesExist: CloseCheck {
  package static let id = CheckID.closingRatesExist
  package static let weight = Severity.error

  /// A rate that is only to be looked at does not keep a period from closing.
  package static func weight(of items: [any LedgerError]) -> Severity {
    let isDoubt = items.allSatisfy {
      if case .closingRateIsDoubtful? = $0 as? RateError { true } else { false }
    }
    return isDoubt ? .warning : weight
  }

  /// A rate that is there but cannot be computed decides nothing, unless another is not there at all.
  package static func find(
    _ examined: FXExamination?
  ) throws(Refusal) -> [any LedgerError]? {
    guard let examined, !examined.isEmpty else { return nil }
    let problems = examined.problems.compactMap { $0 as? RateError }
    let missing = problems.filter { !$0.isOfTheProduct }.map {
      RateError.closingRateIsMissing(because: $0)
    }
    let overflows = problems.filter(\.isOfTheProduct)
    let doubts = examined.findings.filter { $0.severity == .warning }
      .compactMap { $0.problem as? RateError }
      .map { RateError.closingRateIsDoubtful(because: $0) }
    guard missing.isEmpty, !overflows.isEmpty else { return missing + overflows + doubts }
    throw Refusal(overflows.map { Finding(.error, $0) })
  }
}

extension RateError {
  /// Whether the rates are there and only what they make together is too large.
  fileprivate var isOfTheProduct: Bool {
    if case .crossOverflows = self { true } else { false }
  }
}
