import Accounting
import Testing

struct AccountTests {
  @Test(arguments: [
    ("1930", AccountType.asset), ("2081", .equity), ("2440", .liability), ("3001", .income),
    ("4010", .expense), ("7010", .expense), ("8310", .expense), ("9999", .statistical),
    ("KASSA", .expense),
  ])
  func `the first digits tell the type`(_ number: String, _ type: AccountType) {
    #expect(AccountType(classOf: AccountNumber(number)) == type)
  }

  @Test func `only the balance sheet is carried into the next year`() {
    #expect(AccountType.allCases.filter(\.isBalanceSheet) == [.asset, .liability, .equity])
  }

  @Test func `a chart holds each number once and lists them in order`() {
    let accounts = ["2440", "1930", "19301", "1930"].map { number in
      Account(number: AccountNumber(number), name: number, type: .asset, isRevalued: false)
    }
    let chart = ChartOfAccounts(accounts)
    #expect(chart.count == 3)
    #expect(chart.accounts.map(\.number.code) == ["1930", "19301", "2440"])
    #expect(chart[AccountNumber("1940")] == nil)
  }
}
