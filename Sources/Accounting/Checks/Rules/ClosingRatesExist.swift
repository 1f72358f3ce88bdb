/// Every currency with a balance has a rate for the period's end (spec B1.8, FX-C4).
package enum ClosingRatesExist: CloseCheck {
  package static let id = CheckID.closingRatesExist
  package static let weight = Severity.error

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
    guard missing.isEmpty, !overflows.isEmpty else { return missing + overflows }
    throw Refusal(overflows.map { Finding(.error, $0) })
  }
}

extension RateError {
  /// Whether the rates are there and only what they make together is too large.
  fileprivate var isOfTheProduct: Bool {
    if case .crossOverflows = self { true } else { false }
  }
}
