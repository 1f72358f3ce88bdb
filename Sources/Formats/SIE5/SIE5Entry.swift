import Accounting

/// An entry of a journal: its voucher, and what the checks of the whole file need of it.
struct SIE5Entry {
  var name = VoucherName("", day: nil)
  /// Nothing where it cannot be read.
  var day: Day?
  var dateWritten = ""
  var voucher = LedgerVoucher(draft: VoucherDraft(day: Day(number: 0), text: "", lines: []))
  /// `referenceId`: what it was known by before it reached the ledger.
  var origin = ""
  var sourceLine = 0
  /// Lines of the file that the voucher's lines stand on.
  var lineNumbers: [Int] = []
  /// Lines as the file counts them, struck ones included.
  var lines = 0
  /// References to items of subledgers.
  var items: [ItemUse] = []
  var hasEntryInfo = false
  var hasOriginalEntryInfo = false
  /// Whether a line could not be read, so that the balance means nothing.
  var isIncomplete = false

  struct ItemUse: Hashable {
    let id: String
    let account: AccountNumber
    let line: Int
  }
}

/// A line of an entry while it is read.
struct SIE5Line {
  let line: Int
  var account: AccountNumber?
  var amount: Result<Int64, LedgerFileProblem> = .failure(.amountUnreadable(written: ""))
  var foreign: Money?
  var values: [DimensionValue] = []
  /// The item of a subledger that it refers to.
  var item = ""
  var text = ""
  var isStruck = false
  /// Whether its foreign amount, which has a finding of its own, cannot be read.
  var isIncomplete = false
  var detail = LineDetail(line: nil)

  init(line: Int) { self.line = line }
}
