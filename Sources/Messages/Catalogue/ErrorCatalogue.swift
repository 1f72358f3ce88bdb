import Accounting
import Formats

/// Everything that the product can refuse or find, with its sentences: `Documentation/errors.md`.
package enum ErrorCatalogue {
  /// Written out, so that a feature that is left out is found by the test that reads the sources.
  private static let features: [any ExplainedError.Type] = [
    AccountControlError.self, AccountError.self, ApprovalError.self, ArchiveProblem.self,
    BackupError.self, CalendarError.self,
    ChartFileProblem.self,
    CloseError.self,
    CompanyError.self, ConfigurationProblem.self, DelegationError.self, DeadlineError.self,
    LateDocumentError.self,
    DimensionError.self, DistributionError.self, ExportError.self,
    FXRevaluationError.self,
    ImportError.self, ImportedVoucherError.self,
    JournalFileProblem.self,
    LedgerFileProblem.self, MoneyError.self, OpeningError.self, OpeningTransferError.self,
    PeriodChangeError.self, PeriodError.self, PeriodShapeError.self,
    PermanentCloseError.self,
    RateError.self, RateFileProblem.self, RightError.self,
    RunError.self, SAFTExportError.self, SIEProblem.self, SealError.self, SeatError.self,
    SendingError.self, SetupError.self, StorageError.self, StructureError.self, TagError.self,
    UnknownError.self,
    VerifyFinding.self,
    VoucherError.self, WaiverError.self, WorkbookProblem.self, YearError.self,
  ]

  /// The examples of every feature, in order of their codes.
  package static var all: [any ExplainedError] {
    var byCode: [ErrorCode: [any ExplainedError]] = [:]
    for feature in features {
      for example in examples(of: feature) { byCode[example.code, default: []].append(example) }
    }
    return byCode.keys.sorted().flatMap { byCode[$0] ?? [] }
  }

  private static func examples(of feature: (some ExplainedError).Type) -> [any ExplainedError] {
    feature.examples
  }

  /// The page that is published: a heading for each code, and what is said of it.
  package static func markdown() -> String {
    var page = """
      # Refusals and findings

      Each thing that Bokslut refuses or finds has a code that never changes its meaning, a \
      message that says what is so, and a hint that says what to do next. Names, days and amounts \
      below are examples; where the sentence depends on the circumstances, each form is shown. \
      This page is written by a test from `Sources/Messages`: run \
      `BOKSLUT_RECORD=1 swift test --filter MessagesTests` after a change.

      """
    var last: ErrorCode?
    for example in all {
      if example.code != last { page += heading(example.code) }
      last = example.code
      page += rows(example)
    }
    return page
  }

  private static func heading(_ code: ErrorCode) -> String {
    "\n## \(code)\n\n| | Message | Hint |\n|---|---|---|\n"
  }

  private static func rows(_ example: any ExplainedError) -> String {
    Language.allCases.map { language in
      let explanation = example.explained(in: language)
      return "| \(language.rawValue) | \(cell(explanation.message)) "
        + "| \(cell(explanation.hint)) |\n"
    }.joined()
  }

  /// A vertical bar would end the cell.
  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
