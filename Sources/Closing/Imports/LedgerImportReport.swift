import Accounting
import Formats

/// What became of a file of books.
package struct LedgerImportReport: Outcome, Sendable {
  package let file: String
  package let content: LedgerFile
  package let company: String
  /// The company's name in the books, or in a file that is not posted.
  package let companyName: String
  /// The years that it covers, by name, in order: those of the books, where it is posted.
  package let years: [String]
  package private(set) var findings: [Finding]
  /// Vouchers that the books held already, and so were not posted again.
  package let known: Int
  /// Vouchers posted by this import, its opening voucher included.
  package let posted: Int
  /// Nothing where the file was refused.
  package let run: Int64?
  /// Whether it is the answer to a key whose import has been undone since.
  package private(set) var isUndone = false
  /// Whether there are other companies, so that commands name this one.
  package var isOneOfSeveral = false

  package var isPosted: Bool { run != nil && !isUndone }

  /// How the import ended: `posted`, `nothing-to-do`, `undone` or `refused`.
  package var state: String { importState(run: run, posted: posted, isUndone: isUndone) }

  package var refusals: [Finding] { isPosted ? [] : findings }

  /// The answer to a key that was used before, with what the import found then.
  func recalled(with kept: [Finding], isUndone: Bool) -> LedgerImportReport {
    var report = self
    if !kept.isEmpty { report.findings = kept }
    report.isUndone = isUndone
    if isUndone, let run {
      report.findings.append(Finding(.warning, RunError.answerIsUndone(run: run)))
    }
    return report
  }
}

/// What the user decides about an import.
package struct LedgerImportOptions: Sendable {
  /// The account that takes balances which do not sum to zero.
  package var balanceTo: AccountNumber?
  /// What becomes of vouchers without a number that the books may hold.
  package var repeats = RepeatedVouchers.refused
  package var reading = ReadingChoices()

  /// What is chosen, for telling one request from another; empty where nothing is.
  var text: String {
    var words = balanceTo.map { ["balance to \($0)"] } ?? []
    if let encoding = reading.encoding { words.append("in \(encoding)") }
    if reading.repairsText { words.append("repairing text") }
    if reading.acceptsControlSum { words.append("accepting the control sum") }
    if reading.readsAsBalances { words.append("as balances") }
    if let word = repeats.word { words.append(word) }
    if let year { words.append("of \(year.lowerBound)..\(year.upperBound)") }
    return words.map { " " + $0 }.joined()
  }

  /// The fiscal year, where the file covers a part of one that is no calendar year.
  package var year: ClosedRange<Day>? {
    get { reading.year.map { $0.firstDay...$0.lastDay } }
    set {
      reading.year = newValue.map {
        LedgerFileYear(firstDay: $0.lowerBound, lastDay: $0.upperBound)
      }
    }
  }

  package init(balanceTo: AccountNumber? = nil) {
    self.balanceTo = balanceTo
  }
}

/// How an import ended: as a posted run, as one that found nothing new or was undone since, or with
/// no run at all.
func importState(run: Int64?, posted: Int, isUndone: Bool) -> String {
  guard run != nil else { return "refused" }
  return (isUndone ? RunState.undone : posted == 0 ? .nothingToDo : .posted).rawValue
}

extension RepeatedVouchers {
  /// What is chosen, for telling one request from another.
  var word: String? {
    switch self {
    case .refused: nil
    case .leftOut: "new only"
    case .posted: "again"
    }
  }
}
