import Accounting
import Closing

extension LedgerJournalReport: Report {
  package typealias Selection = LedgerJournalChoice

  package static var name: String { "ledger-journal" }

  package static func read(
    _ selection: LedgerJournalChoice,
    asOf sequence: Int64?,
    through session: Session,
    _ call: Call
  ) throws -> LedgerJournalReport {
    try session.ledgerJournal(selection, asOf: sequence, call)
  }
}
