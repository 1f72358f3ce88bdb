/// The vouchers of an imported file give the balances that the file states.
package enum ImportsFoot: CloseCheck {
  package static let id = CheckID.importsFoot
  package static let weight = Severity.warning

  /// Given the imports of which that is not so.
  package static func find(_ imports: [(run: Int64, file: String)]) -> [any LedgerError]? {
    imports.map { ImportError.doesNotFoot(run: $0.run, file: $0.file) }
  }
}
