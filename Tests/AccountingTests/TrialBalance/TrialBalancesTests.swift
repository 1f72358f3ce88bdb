import Accounting
import TestSupport
import Testing

/// Several companies beside each other.
@Suite struct TrialBalancesTests {
  private func member(
    _ code: String,
    _ currency: Currency,
    _ standard: ChartStandard = .bas,
    _ rows: [(account: String, name: String, type: AccountType, net: Int64)],
    through: String = "2025-03"
  ) throws -> TrialBalances.Member {
    var calendar = FiscalCalendar()
    _ = try calendar.addYear(from: try day("2025-01-01"), to: try day("2025-12-31"))
    let chart = ChartOfAccounts(
      rows.map {
        Account(number: AccountNumber($0.account), name: $0.name, type: $0.type, isRevalued: false)
      }
    )
    let movements = rows.map {
      AccountMovement(
        account: AccountNumber($0.account),
        year: "2025",
        period: "2025-03",
        kind: .operating,
        debit: max($0.net, 0),
        credit: max(-$0.net, 0)
      )
    }
    return TrialBalances.Member(
      company: Company(
        code: code,
        name: code,
        accountingCurrency: currency,
        chartStandard: standard
      ),
      chart: chart,
      balance: try TrialBalance(
        movements,
        TrialBalanceSelection(year: "2025", through: through),
        chart: chart,
        calendar: calendar
      )
    )
  }

  private func told(_ beside: TrialBalances) -> [String] {
    beside.rows.map { row in
      guard case .account(let number, let name, _) = row.subject else { return "result" }
      let sum = beside.currency == nil ? "-" : String(row.amounts.closing)
      return "\(number) \(name) \(row.figures.parts) \(sum)"
    }
  }

  @Test func `one currency is added up, by number, with the first name that there is`() throws {
    let one = try member(
      "A",
      .sek,
      .bas,
      [("1930", "", .asset, 100), ("3001", "Sales", .income, -100)]
    )
    let two = try member(
      "B",
      .sek,
      .bas,
      [("1930", "Bank", .asset, 7), ("2440", "Debts", .liability, -7)]
    )
    let beside = try TrialBalances([one, two], TrialBalanceView())
    #expect(
      told(beside) == [
        "1930 Bank [100, 7] 107", "2440 Debts [0, -7] -7", "3001 Sales [-100, 0] -100",
      ]
    )
    #expect(beside.balance.sum.parts == [0, 0] && beside.currency == .sek)
    #expect(beside.clashes.isEmpty && beside.isOfOneStandard && beside.totals == nil)
  }

  @Test func `the name is that of the first company that has an amount there`() throws {
    let one = try member("A", .sek, .bas, [("1930", "Kassa", .asset, 0)])
    let two = try member("B", .sek, .bas, [("1930", "", .asset, 5)])
    let three = try member("C", .sek, .bas, [("1930", "Bank", .asset, 7)])
    let beside = try TrialBalances([one, two, three], TrialBalanceView())
    #expect(told(beside) == ["1930 Bank [0, 5, 7] 12"])
  }

  @Test func `unlike periods are never added`() throws {
    let one = try member("A", .sek, .bas, [("1930", "Bank", .asset, 5)])
    let two = try member("B", .sek, .bas, [("1930", "Bank", .asset, 7)], through: "2025-close")
    let beside = try TrialBalances([one, two], TrialBalanceView())
    #expect(told(beside) == ["1930 Bank [5, 7] -"])
    #expect(!beside.isOfOnePeriod && beside.isOfOneCurrency && beside.currency == nil)
    #expect(beside.balance.total.closing == 0)
  }

  @Test func `unlike currencies are never added`() throws {
    let one = try member("A", .sek, .bas, [("1930", "Bank", .asset, .max)])
    let two = try member("B", .nok, .ns4102, [("1930", "Bank", .asset, .max)])
    let beside = try TrialBalances([one, two], TrialBalanceView())
    #expect(told(beside) == ["1930 Bank [\(Int64.max), \(Int64.max)] -"])
    #expect(beside.currency == nil && !beside.isOfOneStandard)
    #expect(throws: MoneyError.self) {
      try TrialBalances([one, one], TrialBalanceView())
    }
  }

  @Test(arguments: [
    (AccountType.asset, AccountType.liability, true), (.liability, .equity, false),
    (.income, .expense, false), (.asset, .asset, false), (.asset, .expense, true),
    (.statistical, .expense, true),
  ])
  func `an account that ends elsewhere in another company is named, and there are no results`(
    _ here: AccountType,
    _ there: AccountType,
    _ clashes: Bool
  ) throws {
    var view = TrialBalanceView()
    view.hasTotals = true
    let one = try member("A", .sek, .bas, [("1930", "", here, 5)])
    let two = try member("B", .sek, .bas, [("1930", "", there, 6)])
    let beside = try TrialBalances([one, two], view)
    #expect(beside.clashes.map(\.account.code) == (clashes ? ["1930"] : []))
    if clashes { #expect(beside.totals?.results.isEmpty == true) }
  }

  @Test func `a row stays where one company has moved, with what the others hold`() throws {
    var view = TrialBalanceView()
    (view.isOfMoved, view.hasTotals) = (true, true)
    let one = try member("A", .sek, .bas, [("1930", "", .asset, 5), ("3001", "", .income, -5)])
    let two = try member("B", .sek, .bas, [("1940", "", .asset, 0), ("1930", "", .asset, 0)])
    let beside = try TrialBalances([one, two], view)
    #expect(told(beside) == ["1930  [5, 0] 5", "3001  [-5, 0] -5"])
    #expect(beside.totals?.results.map(\.figures.parts) == Array(repeating: [-5, 0], count: 5))
  }
}
