/// The imports that posted in the period warned of nothing.
package enum ImportsHaveNoWarnings: CloseCheck {
  package static let id = CheckID.importsHaveNoWarnings
  package static let weight = Severity.info

  /// Given those that did.
  package static func find(
    _ imports: [(run: Int64, file: String, warnings: Int)]
  ) -> [any LedgerError]? {
    imports.map { ImportError.hasWarnings(run: $0.run, file: $0.file, count: $0.warnings) }
  }
}
