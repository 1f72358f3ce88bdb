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

  @Test func `those of late are known as long as no other takes their place`() {
    var recent = RecentLedgerAccounts()
    func number(_ index: Int) -> LedgerAccount {
      LedgerAccount(account, [DimensionValue(dimension: 1, code: "\(index)")])
    }
    #expect(!recent.contains(number(0)))
    for index in 0..<10_000 {
      recent.insert(number(index))
      #expect(recent.contains(number(index)))
    }
    // Whoever was never put there is not there; most of the newest thousand still are.
    #expect(!(10_000..<20_000).contains { recent.contains(number($0)) })
    #expect((9_000..<10_000).count { recent.contains(number($0)) } > 700)
    recent.removeAll()
    #expect(!(0..<10_000).contains { recent.contains(number($0)) })
  }
}
