/// The vouchers of an imported file give the balances that the file states.
package enum ImportsFoot: CloseCheck {
  package static let id = CheckID.importsFoot
  package static let weight = Severity.warning

  /// Given whether any file states balances, the imports of which that is not so, and the years that open
  /// otherwise than their newest file states.
  package static func find(
    _ facts: (isAny: Bool, imports: [(run: Int64, file: String)], openings: [OpeningError])
  ) -> [any LedgerError]? {
    guard facts.isAny else { return nil }
    return facts.imports.map { ImportError.doesNotFoot(run: $0.run, file: $0.file) }
      + facts.openings
  }
}
