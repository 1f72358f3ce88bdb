import Accounting
import TestSupport
import Testing

@Suite struct AccountRangeTests {
  /// The range | an account | whether it holds that.
  private static let accounts = table(
    """
    1930      | 1930  | yes
    1930      | 19301 | no
    1000-1999 | 1000  | yes
    1000-1999 | 1999  | yes
    1000-1999 | 19991 | yes
    1000-1999 | 2000  | no
    1000-1999 | 0999  | no
    1000-1999 | 10    | no
    1-1       | 1930  | no
    1-2       | 2999  | yes
    1930-1    | 1930  | no
    1930-1    | 1930-1 | yes
    """
  )

  @Test(arguments: accounts) func `holds its accounts and the last one's subaccounts`(
    _ row: [String]
  ) throws {
    let range = try #require(AccountRange(row[0]))
    #expect(range.contains(AccountNumber(row[1])) == (row[2] == "yes"), "\(row)")
  }

  @Test func `is read whole or not at all`() {
    for text in ["", " ", "19 30", "1000 - 1999"] { #expect(AccountRange(text) == nil, "\(text)") }
    #expect(AccountRange("1000-1999")?.description == "1000-1999")
    #expect(AccountRange("1930-")?.isOne == true)
  }

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
  }
}
