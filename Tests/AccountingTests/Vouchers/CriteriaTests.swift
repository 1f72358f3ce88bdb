import Accounting
import Testing

@Suite struct CriteriaTests {
  @Test func `words are found whatever the case of their letters`() {
    #expect(FoldedText("ÅNGE").isIn("Hyra Ånge Fastigheter"))
    #expect(FoldedText("hyra").isIn("HYRA"))
    #expect(!FoldedText("hyra ").isIn("Hyra"))
    #expect(!FoldedText("ange").isIn("Ånge"))
    #expect(FoldedText("").isIn(""))
  }

  @Test func `amounts are of either side, in the decimals of their currency`() throws {
    let range = try #require(
      AmountRange(ExactDecimal("100.5")!, through: ExactDecimal("200")!)
    )
    #expect(range.contains(Money(minorUnits: 10_050, .sek)))
    #expect(range.contains(Money(minorUnits: -20_000, .sek)))
    #expect(!range.contains(Money(minorUnits: 10_049, .sek)))
    #expect(range.contains(Money(minorUnits: 101, Currency("JPY")!)))
    #expect(AmountRange(ExactDecimal("2")!, through: ExactDecimal("1")!) == nil)
    // A sign says nothing of a magnitude, and bounds with one are no range of them.
    #expect(AmountRange(ExactDecimal("-3")!, through: ExactDecimal("3")!) == nil)
    #expect(AmountRange(ExactDecimal("-5")!, through: ExactDecimal("10")!) == nil)
    #expect(AmountRange(ExactDecimal("-250")!, through: ExactDecimal("-250")!) != nil)
  }
}
