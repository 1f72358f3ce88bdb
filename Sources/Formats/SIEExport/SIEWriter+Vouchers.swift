import Accounting

extension SIEWriter {
  /// Begins a voucher; lines follow, and `endVoucher`.
  package mutating func beginVoucher(
    series: String,
    number: String,
    day: Day,
    text: String,
    registered: Day,
    author: String
  ) {
    begin("#VER")
    add(code: series)
    add(code: number)
    add(day: day)
    add(text: text)
    add(day: registered)
    add(text: author)
    beginLines()
  }

  mutating func beginLines() { output.append("\r\n{\r\n") }

  /// A line on what `encodedLedgerAccount` has made.
  package mutating func appendLine(_ ledgerAccount: [UInt8], _ amount: Int64, text: String = "") {
    begin("#TRANS")
    add(encoded: ledgerAccount)
    add(amount: amount)
    if !text.isEmpty {
      // The date of a line is always its voucher's.
      add("\"\"")
      add(text: text)
    }
    end()
  }

  package mutating func endVoucher() { output.append("}\r\n") }

  /// An account and its objects in the file's form, made once for all their lines.
  package mutating func encodedLedgerAccount(_ ledgerAccount: LedgerAccount) -> [UInt8] {
    encoded(ledgerAccount)
  }
}
