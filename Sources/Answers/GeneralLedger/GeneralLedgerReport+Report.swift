import Accounting
import Closing

extension GeneralLedgerReport: Report {
  package typealias Selection = GeneralLedgerChoice

  package static var name: String { "general-ledger" }

  package static func read(
    _ selection: GeneralLedgerChoice,
    asOf sequence: Int64?,
    through session: Session,
    _ call: Call
  ) throws -> GeneralLedgerReport {
    try session.generalLedger(selection, asOf: sequence, call)
  }
}
