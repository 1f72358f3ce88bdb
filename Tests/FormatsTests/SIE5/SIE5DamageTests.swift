import Accounting
import Testing

@testable import Formats

@Suite struct `Damaged SIE 5 files` {
  private let text: String = {
    var fixture = SIE5Fixture(body: "", signature: "")
    fixture.info = """
      <FileInfo><FiscalYears><FiscalYear start="2025-01" end="2025-12" /></FiscalYears></FileInfo>
      """
    fixture.accounts = """
      <Accounts><Account id="1930" name="å" type="asset"><OpeningBalance month="2025-01" \
      amount="5"><ObjectReference dimId="1" objectId="A"/></OpeningBalance></Account></Accounts>
      """
    fixture.body = """
      <Journal id="A"><JournalEntry id="1" journalDate="2025-03-31">
      <LedgerEntry accountId="1930" amount="-1.5"><ForeignCurrencyAmount amount="-1" currency="EUR"/>
      </LedgerEntry><LedgerEntry accountId="4010" amount="1.5"/>
      <LedgerEntry accountId="1" amount="2"><Overstrike date="2025-01-01" by="B"/></LedgerEntry>
      </JournalEntry></Journal>
      """
    return fixture.text
  }()

  /// What the second reading hands over is what the first one counted, unless it found an error.
  private func check(_ bytes: [UInt8], _ comment: String) {
    guard let (file, vouchers) = try? readSIE5(bytes) else { return }
    #expect(vouchers.count <= file.counts.vouchers, "\(comment)")
    guard file.isPostable else { return }
    #expect(vouchers.count == file.counts.vouchers, "\(comment)")
    let lines = vouchers.flatMap(\.draft.lines)
    let struck = vouchers.flatMap(\.details).count { $0.line == nil }
    #expect(lines.count + struck <= file.counts.lines, "\(comment)")
    let debit = lines.map(\.accounting).filter { $0 > 0 }.reduce(0, +)
    #expect(debit == file.counts.debit, "\(comment)")
    for voucher in vouchers {
      #expect(voucher.draft.lines.map(\.accounting).reduce(0, +) == 0, "\(comment)")
    }
  }

  @Test func `any one byte may be another`() {
    let bytes = Array(text.utf8)
    for index in bytes.indices {
      for byte in Array("\"</&-9".utf8) + [0xFF] where byte != bytes[index] {
        var damaged = bytes
        damaged[index] = byte
        check(damaged, "\(index): \(byte)")
      }
    }
  }

  @Test func `any run of bytes may be missing`() {
    let bytes = Array(text.utf8)
    for start in bytes.indices {
      for length in [1, 3, 20, bytes.count] {
        check(
          Array(bytes.prefix(start) + bytes.dropFirst(start + length)),
          "\(length) from \(start)"
        )
      }
    }
  }
}
