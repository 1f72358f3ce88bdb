import Accounting
import TestSupport
import Testing

/// Classes and results of the two charts (spec nordic/formats 4.1 and 4.2, figures made by hand).
@Suite struct TrialBalanceTotalsTests {
  private func balance(
    _ rows: [[String]],
    _ chart: ChartOfAccounts = ChartOfAccounts()
  ) throws -> TrialBalance {
    var calendar = FiscalCalendar()
    for year in [2_024, 2_025] {
      _ = try calendar.addYear(from: try day("\(year)-01-01"), to: try day("\(year)-12-31"))
    }
    return try TrialBalance(
      rows.map { row in
        let net = try #require(Int64(row[1]))
        let year = row.count > 2 ? row[2] : "2025"
        return AccountMovement(
          account: AccountNumber(row[0]),
          year: year,
          period: "\(year)-06",
          kind: .operating,
          debit: max(net, 0),
          credit: max(-net, 0)
        )
      },
      TrialBalanceSelection(year: "2025", through: "2025-close"),
      chart: chart,
      calendar: calendar
    )
  }

  private static let bas = table(
    """
    1930 | 300
    2440 | -95
    2999 | -5
    3001 | -1000
    3990 | -40
    4010 | 400
    4990 | 10
    5010 | 50
    6990 | 60
    7010 | 200
    7960 | 5
    8310 | -15
    8410 | 25
    8499 | 1
    8810 | 12
    8910 | 40
    8999 | 252
    2099 | -200
    9010 | 7
    9999 | -7
    1510 | 90 | 2024
    3001 | -90 | 2024
    """
  )

  private static let ns4102 = table(
    """
    1920 | 212
    2050 | -5
    3000 | -900
    4300 | 300
    5000 | 200
    6000 | 20
    7700 | 80
    8050 | -12
    8150 | 22
    8300 | 60
    8400 | 3
    8800 | 15
    8960 | -10
    2400 | 15
    """
  )

  private func told(_ totals: TrialBalanceTotals) -> [String] {
    totals.sections.flatMap { section in
      [section.ended.map { "\($0.subject.digits) \($0.figures.amounts.closing)" }].compactMap(
        \.self
      )
        + section.results.map { "\($0.subject.rawValue) \($0.figures.amounts.closing)" }
    }
  }

  @Test(arguments: [(ChartStandard.bas, bas, Int64(252)), (.ns4102, ns4102, 227)])
  func `what moves the result to equity is no part of it, as in the totals`(
    _ standard: ChartStandard,
    _ rows: [[String]],
    _ profit: Int64
  ) throws {
    let balance = try balance(rows)
    let result = try balance.result(ChartOfAccounts(), standard)
    #expect(result.movement == profit && result.closing == profit)
    let totals = try TrialBalanceTotals(of: balance, standard, chart: ChartOfAccounts())
    let net = totals.results.first { $0.subject == .net }
    #expect(net?.figures.amounts.closing == -profit)
    // By the rule of the other chart, other accounts move it.
    let other: ChartStandard = standard == .bas ? .ns4102 : .bas
    #expect(try balance.result(ChartOfAccounts(), other).closing != profit)
  }

  @Test(arguments: [
    (
      ChartStandard.bas, bas,
      [
        "1 390", "2 -390", "3 -1040", "4 410", "gross-result -630", "5-6 110", "7 205",
        "operating-result -315", "result-after-financial-items -304", "result-before-tax -292",
        "net-result -252", "8 315", "9 0",
      ]
    ),
    (
      .ns4102, ns4102,
      [
        "1 212", "2 10", "3 -900", "4 300", "5 200", "6-7 100", "operating-result -300",
        "result-before-tax -290", "net-result -227", "8 78",
      ]
    ),
  ])
  func `classes and results stand where the standard has them, and they prove each other`(
    _ standard: ChartStandard,
    _ rows: [[String]],
    _ expected: [String]
  ) throws {
    let balance = try balance(rows)
    let totals = try TrialBalanceTotals(of: balance, standard, chart: ChartOfAccounts())
    #expect(totals.misfit == nil)
    #expect(told(totals) == expected)
    // Every row stands once, and the classes come to the whole.
    let placed = totals.sections.flatMap(\.rows)
    #expect(Set(placed) == Set(balance.rows) && placed.count == balance.rows.count)
    let sum = totals.classes.map(\.figures.amounts.closing).reduce(0, +)
    #expect(sum == balance.total.closing)
    // The net result and what was moved to equity are all accounts of the result.
    let result = balance.rows.filter { "3"..."8" ~= first($0) }.map(\.amounts.closing)
    let moved = balance.rows.filter { movesResult($0, standard) }.map(\.amounts.closing)
    let net = try #require(totals.results.last { $0.subject == .net })
    #expect(net.figures.amounts.closing + moved.reduce(0, +) == result.reduce(0, +))
  }

  private func first(_ row: TrialBalanceLine) -> Character {
    guard case .account(let number, _, _) = row.subject else { return "2" }
    return number.code.first ?? "0"
  }

  private func movesResult(_ row: TrialBalanceLine, _ standard: ChartStandard) -> Bool {
    guard case .account(let number, _, _) = row.subject else { return false }
    switch standard {
    case .bas: return number.code.hasPrefix("899")
    case .ns4102: return number.code.hasPrefix("88") || number.code.hasPrefix("89")
    }
  }

  @Test func `accounts of a company that adds digits, or leaves some out, stand in their class`()
    throws
  {
    let rows = table(
      """
      193001 | 10
      39 | -30
      8 | 5
      89991 | 15
      """
    )
    let made = try TrialBalanceTotals(of: try balance(rows), .bas, chart: ChartOfAccounts())
    #expect(made.results.map(\.figures.amounts.closing) == [-30, -30, -25, -25, -25])
    #expect(made.classes.map(\.subject.digits) == ["1", "3", "8"])
  }

  @Test(arguments: [
    ("1000", AccountType.expense), ("3000", .asset), ("X1", .expense), ("9000", .expense),
    ("0100", .asset),
  ])
  func `a chart of another kind has classes by the first digit, and no results`(
    _ account: String,
    _ type: AccountType
  ) throws {
    let chart = ChartOfAccounts([
      Account(number: AccountNumber(account), name: "", type: type, isRevalued: false)
    ])
    let rows = [
      [account, "10"], ["1930", "-10"], ["3001", "-90", "2024"], ["1510", "90", "2024"],
    ]
    let balance = try balance(rows, chart)
    let totals = try TrialBalanceTotals(of: balance, .bas, chart: chart)
    #expect(totals.misfit == AccountNumber(account))
    #expect(totals.results.isEmpty)
    #expect(totals.classes.allSatisfy { $0.subject.content == nil })
    let placed = totals.sections.flatMap(\.rows)
    #expect(placed.count == balance.rows.count && Set(placed) == Set(balance.rows))
  }

  @Test
  func `balances without accounts of the result have no results, and none of anything neither`()
    throws
  {
    let chart = ChartOfAccounts()
    for rows in [[], [["1930", "5"], ["2440", "-5"]]] {
      let totals = try TrialBalanceTotals(of: try balance(rows), .ns4102, chart: chart)
      #expect(totals.results.isEmpty && totals.classes.count == rows.count)
    }
  }
}
