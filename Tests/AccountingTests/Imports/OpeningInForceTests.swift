import Accounting
import Testing

@Suite struct OpeningInForceTests {
  /// Vouchers of an opening period, each `kind reverses reversedBy` by their numbers from 1; a dash for
  /// none.
  private func inForce(_ vouchers: String...) throws -> Int64? {
    try vouchers.enumerated().map { index, text in
      let words = text.split(separator: " ").map(String.init)
      func key(_ word: String) -> VoucherKey? {
        Int64(word).map { VoucherKey(year: "2025", sequence: $0) }
      }
      let first = try day("2025-01-01")
      return PostedVoucher(
        key: VoucherKey(year: "2025", sequence: Int64(index + 1)),
        number: nil,
        draft: VoucherDraft(
          day: first,
          kind: try #require(VoucherKind(rawValue: words[0])),
          text: "",
          lines: [],
          reverses: key(words[1])
        ),
        period: "2025-open",
        module: .generalLedger,
        run: nil,
        reversedBy: key(words[2]),
        by: "",
        at: "",
        hash: []
      )
    }.openingInForce?.key.sequence
  }

  @Test func `is the last one that is not reversed`() throws {
    #expect(try inForce() == nil)
    #expect(try inForce("opening - -") == 1)
    #expect(try inForce("opening - 2", "opening 1 -", "opening - -") == 3)
  }

  @Test func `is none where it is reversed, or where only a year-end voucher stands`() throws {
    #expect(try inForce("opening - 2", "opening 1 -") == nil)
    #expect(try inForce("year-end - -") == nil)
  }

  @Test func `is the contra voucher of its contra voucher, which reinstates it`() throws {
    #expect(try inForce("opening - 2", "opening 1 3", "opening 2 -") == 3)
    #expect(try inForce("opening - 2", "opening 1 3", "opening 2 4", "opening 3 -") == nil)
  }
}
