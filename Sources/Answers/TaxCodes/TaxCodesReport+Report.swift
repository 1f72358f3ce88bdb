import Closing

extension TaxCodesReport: Report {
  package typealias Selection = TaxCodesChoice

  package static var name: String { "tax-codes" }

  package static func read(
    _ selection: TaxCodesChoice,
    asOf sequence: Int64?,
    through session: Session,
    _ call: Call
  ) throws -> TaxCodesReport {
    try session.taxCodes(selection, asOf: sequence, call)
  }
}
