import Accounting
import TestSupport
import Testing

/// What was sent to another program and comes home is ours by its mark, or by what it says (T-ADD-25).
struct SentVouchersTests {
  /// A text | the voucher and year of its mark.
  private static let marks = table(
    """
    Periodisering [bokslut FX1 2025]       | FX1 2025
    [bokslut FX1 2025]                     | FX1 2025
    Hyra [bokslut A12 2024/2025] (attest)  | A12 2024/2025
    [bokslut A1 2025] [bokslut A2 2025]    | A2 2025
    Hyra [januari]                         |
    Hyra [bokslut FX1]                     |
    Hyra [bokslut FX1 2025                 |
    bokslut FX1 2025                       |
    """
  )

  @Test(arguments: marks) func `a mark is found wherever it stands in a text`(_ row: [String]) {
    let mark = VoucherMark(in: row[0])
    #expect((mark.map { "\($0.voucher) \($0.year)" } ?? "") == row[1])
    if let mark { #expect(VoucherMark(in: "x \(mark)") == mark) }
  }

  private func draft(_ text: String, _ reference: String? = nil) throws -> VoucherDraft {
    let words = text.split(separator: " ").map(String.init)
    return VoucherDraft(
      day: try day("2025-01-\(words[0])"),
      reference: reference.map {
        VoucherReference(series: String($0.prefix(1)), number: String($0.dropFirst()))
      },
      text: "",
      lines: try stride(from: 1, to: words.count, by: 2).map { index in
        let amount = try #require(Int64(words[index + 1]))
        return VoucherLine(
          LedgerAccount(AccountNumber(words[index])),
          Money(minorUnits: amount, .sek),
          accounting: amount
        )
      }
    )
  }

  private func posted(_ sequence: Int64, _ text: String) throws -> PostedVoucher {
    PostedVoucher(
      key: VoucherKey(year: "2025", sequence: sequence),
      number: sequence,
      draft: try draft(text),
      period: "2025-01",
      module: .generalLedger,
      run: nil,
      reversedBy: nil,
      by: "anna",
      at: "",
      hash: []
    )
  }

  private let own = "31 5010 100 1930 -60 1930 -40"

  @Test func `the same in another order is ours, once in a file`() throws {
    var sent = SentVouchers()
    let ours = try posted(7, own)
    sent.insert(ours)
    let home = StatedVoucher(try draft("31 1930 -40 5010 100 1930 -60", "B1"))
    #expect(sent.take(home, in: "2025", marked: (ours, true)) == .isOurs(ours))
    #expect(sent.take(home, in: "2025", marked: (ours, true)) == .comesAgain(ours))
    #expect(sent.takeUnmarked(home) == nil)
  }

  @Test(arguments: ["30 5010 100 1930 -60 1930 -40", "31 5010 100 1930 -100", "31 5010 1 1930 -1"])
  func `the same mark with another content differs`(_ other: String) throws {
    var sent = SentVouchers()
    let ours = try posted(7, own)
    sent.insert(ours)
    let stated = StatedVoucher(try draft(other, "B1"))
    #expect(sent.take(stated, in: "2025", marked: (ours, true)) == .differs(ours))
    // Without its mark it is a voucher like any other.
    #expect(sent.take(stated, in: "2025", marked: nil) == nil)
    #expect(sent.takeUnmarked(stated) == nil)
  }

  @Test func `what is reversed here is ours all the same, and said`() throws {
    var sent = SentVouchers()
    let ours = try posted(7, own)
    let stated = StatedVoucher(try draft(own, "B1"))
    #expect(sent.take(stated, in: "2025", marked: (ours, false)) == .isReversed(ours))
  }

  @Test func `two that are equal come home one each`() throws {
    var sent = SentVouchers()
    for sequence in [7, 8] as [Int64] { sent.insert(try posted(sequence, own)) }
    let stated = StatedVoucher(try draft(own))
    #expect(sent.takeUnmarked(stated)?.key.sequence == 7)
    #expect(sent.takeUnmarked(stated)?.key.sequence == 8)
    #expect(sent.takeUnmarked(stated) == nil)
  }

  @Test func `what has come home is known by its reference there`() throws {
    func returned() throws -> SentVouchers {
      var sent = SentVouchers()
      sent.insert(try posted(7, own), returnedAs: VoucherReference(series: "B", number: "1"))
      return sent
    }
    let span = try day("2025-01-01")...day("2025-01-31")
    var sent = try returned()
    #expect(sent.missing(on: span) == ["B1"])
    let same = StatedVoucher(try draft(own, "B1"))
    #expect(try sent.take(same, in: "2025", marked: nil) == .cameBefore(posted(7, own)))
    #expect(sent.missing(on: span).isEmpty)
    sent = try returned()
    let other = StatedVoucher(try draft("31 5010 1 1930 -1", "B1"))
    #expect(try sent.take(other, in: "2025", marked: nil) == .differs(posted(7, own)))
    sent = try returned()
    #expect(sent.take(same, in: "2024", marked: nil) == nil)
  }
}
