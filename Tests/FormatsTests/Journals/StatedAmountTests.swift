import Accounting
import TestSupport
import Testing

@testable import Formats

/// T-SUR-3: a reader of amounts takes the whole text or refuses.
@Suite struct StatedAmountTests {
  /// As it is written | the number | the currency that it states.
  private static let amounts = table(
    """
    1 234,50-      | -1234.50 |
    (1 234,50)     | -1234.50 |
    1 234,50 kr    | 1234.50  | kr
    kr1 234,50-    | -1234.50 | kr
    kr 1 234,50    | 1234.50  | kr
    kr. 1 234,50   | 1234.50  | kr
    1234.50 kr.    | 1234.50  | kr
    -1 234,50 kr   | -1234.50 | kr
    kr -1 234,50   | -1234.50 | kr
    -kr 1 234,50   |          |
    (1 234,50 kr)  | -1234.50 | kr
    1 234,50- kr   | -1234.50 | kr
    1 234,50−      | -1234.50 |
    −1 234,50      | -1234.50 |
    SEK 1 234,50   | 1234.50  | SEK
    1 234,50 EUR   | 1234.50  | EUR
    KR 5           | 5        | kr
    0-             | 0        |
    12 kronor      |          |
    1.2.3          |          |
    -              |          |
    ()             |          |
    (-5)           |          |
    -5-            |          |
    --5            |          |
    5--            |          |
    (5             |          |
    5)             |          |
    kr             |          |
    kr 5 kr        |          |
    5 XYZ          |          |
    5 E.U.R        |          |
    12o,50         |          |
    1 234,50 k r   |          |
    5 % kr         |          |
    $100           | 100      | $
    -$100          | -100     | $
    (US$ 100)      | -100     | USD
    100 €          | 100      | EUR
    $100 $         |          |
    €100 kr        |          |
    """
  )

  @Test(arguments: amounts) func `T-SUR-3: is read whole or not at all`(_ row: [String]) {
    let stated = StatedAmount(row[0])
    #expect(stated?.number.number == (row[1].isEmpty ? nil : ExactDecimal(row[1])), "\(row[0])")
    #expect(stated?.unit ?? "" == row[2], "\(row[0])")
  }

  @Test func `what a plain number is, it stays`() {
    for text in ["1234.50", "1,234", "-5", "1 234 567,00"] {
      #expect(StatedAmount(text)?.number == WrittenNumber(text))
    }
  }

  @Test func `kr is one of four currencies, a code is itself`() throws {
    func mayBe(_ text: String, _ code: String) throws -> Bool {
      try #require(StatedAmount(text)).mayBe(in: try #require(Currency(code)))
    }
    for code in ["SEK", "NOK", "DKK", "ISK"] { #expect(try mayBe("5 kr", code)) }
    for code in ["EUR", "USD"] { #expect(try !mayBe("5 kr", code)) }
    #expect(try mayBe("5 EUR", "EUR") && !mayBe("5 EUR", "SEK"))
    #expect(try mayBe("5", "EUR"))
  }
}
