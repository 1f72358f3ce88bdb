import Accounting
import Testing

struct LedgerAccountTests {
  private let account = AccountNumber("5010")

  @Test func `dimensions are one text in order of dimension`() {
    let ledgerAccount = LedgerAccount(
      account,
      [DimensionValue(dimension: 6, code: "P1"), DimensionValue(dimension: 1, code: "10")]
    )
    #expect(ledgerAccount.dimensionsText == "1=10,6=P1")
    #expect(LedgerAccount(account).dimensionsText == "")
  }

  @Test func `every pair of codes made of the marks themselves is read back`() throws {
    let letters = ["", "a", ",", "\\", "=", "å"]
    let codes = letters.flatMap { one in letters.map { one + $0 } }
    for one in codes {
      for two in codes {
        let ledgerAccount = LedgerAccount(
          account,
          [DimensionValue(dimension: 1, code: one), DimensionValue(dimension: 6, code: two)]
        )
        let text = ledgerAccount.dimensionsText
        try #require(LedgerAccount(account, dimensionsText: text) == ledgerAccount, "\(text)")
      }
    }
  }

  @Test(arguments: ["10", "a=10", "=10", "1=10,x"])
  func `a text of another form is refused`(_ text: String) {
    #expect(LedgerAccount(account, dimensionsText: text) == nil)
  }

  @Test func `the same account comes first without dimensions`() {
    let plain = LedgerAccount(account)
    let ten = LedgerAccount(account, [DimensionValue(dimension: 1, code: "10")])
    let other = LedgerAccount(AccountNumber("5011"))
    #expect([other, ten, plain].sorted() == [plain, ten, other])
  }
}
