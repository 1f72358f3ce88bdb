import Accounting
import Formats

/// What became of a file of books.
package struct LedgerImportReport: Outcome, Sendable {
  package let file: String
  package let content: LedgerFile
  package let company: String
  /// The years that it covers, by name, in order.
  package let years: [String]
  package let findings: [Finding]
  /// Vouchers that the books held already, and so were not posted again.
  package let known: Int
  /// Vouchers posted by this import, its opening voucher included.
  package let posted: Int
  /// Nothing where the file was refused.
  package let run: Int64?

  package var isPosted: Bool { run != nil }

  /// How the import ended: `posted`, `nothing-to-do` or `refused`.
  package var state: String { importState(run: run, posted: posted) }

  package var refusals: [Finding] { isPosted ? [] : findings }
}

/// What the user decides about an import.
package struct LedgerImportOptions: Sendable {
  /// The account that takes balances which do not sum to zero.
  package var balanceTo: AccountNumber?
  package var reading = ReadingChoices()

  /// What is chosen, for telling one request from another; empty where nothing is.
  var text: String {
    var words = balanceTo.map { ["balance to \($0)"] } ?? []
    if let encoding = reading.encoding { words.append("in \(encoding)") }
    if reading.repairsText { words.append("repairing text") }
    if reading.acceptsControlSum { words.append("accepting the control sum") }
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

/// How an import ended: as a posted run, as one that found nothing new, or with no run at all.
func importState(run: Int64?, posted: Int) -> String {
  guard run != nil else { return "refused" }
  return (posted == 0 ? RunState.nothingToDo : .posted).rawValue
}
