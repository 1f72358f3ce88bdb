import Accounting
import Testing

@Suite struct HeldMovementsTests {
  private func held(_ movements: String...) throws -> HeldMovements {
    try HeldMovements(
      movements.enumerated().map { index, text in
        let words = text.split(separator: " ").map(String.init)
        return ImportedReference(
          run: 1,
          voucher: VoucherKey(year: "2025", sequence: Int64(index + 1)),
          day: try day(words[2]),
          reference: VoucherReference(series: words[0], number: words[1])
        )
      }
    )
  }

  private func grown(_ held: HeldMovements, _ series: String, _ number: String) -> [Int64] {
    held.grown(by: VoucherReference(series: series, number: number)).map(\.voucher.sequence)
  }

  @Test func `the newest month grows, an earlier or a new one does not`() throws {
    let held = try held(
      "PSALDO 202502 2025-02-28",
      "PSALDO 202503 2025-03-15",
      "PSALDO 202503 2025-03-31",
      "RES 202503 2025-03-31"
    )
    #expect(grown(held, "PSALDO", "202502").isEmpty)
    #expect(grown(held, "PSALDO", "202503") == [2, 3])
    #expect(grown(held, "PSALDO", "202504").isEmpty)
  }

  @Test func `the rest of a year grows whatever its number`() throws {
    let held = try held("RES 202506 2025-06-30", "RES 202509 2025-09-30")
    #expect(grown(held, "RES", "202512") == [1, 2])
    #expect(grown(held, "ClosingBalance", "202512").isEmpty)
  }

  @Test
  func `a later rest of the year stands in the way of an earlier one; a later month does not`()
    throws
  {
    let held = try held("RES 202509 2025-09-30", "PSALDO 202509 2025-09-30")
    let rest = VoucherReference(series: "RES", number: "202506")
    #expect(held.later(than: try day("2025-06-30"), rest)?.voucher.sequence == 1)
    #expect(held.later(than: try day("2025-09-30"), rest) == nil)
    let month = VoucherReference(series: "PSALDO", number: "202506")
    #expect(held.later(than: try day("2025-06-30"), month) == nil)
  }
}
