import Closing
import Formats
import Messages

/// What is read from the books once, and shown in any way.
package protocol ReportPage: Sendable, JSONConvertible {
  func sheet(in language: Language) -> Sheet

  /// The same sheet, whose rows a report of very many makes as they are written.
  func longSheet(in language: Language) -> LongSheet
}

/// A report of a company.
package protocol Report: ReportPage {
  /// What can be chosen of it.
  associatedtype Selection: Sendable

  /// What it is asked for by: `trial-balance`.
  static var name: String { get }

  /// Reads it as known at a number of the company's log; as known now without one.
  static func read(
    _ selection: Selection,
    asOf sequence: Int64?,
    through session: Session,
    _ call: Call
  ) throws -> Self
}

extension ReportPage {
  package func longSheet(in language: Language) -> LongSheet { LongSheet(sheet(in: language)) }
}

package enum Reports {
  /// Written out, so that a report that is left out is found by the test that reads the sources.
  package static let all: [any Report.Type] = [
    TrialBalanceReport.self, GeneralLedgerReport.self, LedgerJournalReport.self,
    TaxCodesReport.self,
  ]
}
