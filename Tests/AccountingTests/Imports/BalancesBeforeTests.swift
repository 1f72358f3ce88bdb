import Accounting
import TestSupport
import Testing

@Suite struct BalancesBeforeTests {
  private let chart = ChartOfAccounts([
    account("1930", .asset), account("2099", .liability), account("3001", .income),
    // By its number it would be a cost.
    account("8999", .liability),
  ])

  private static func account(_ number: String, _ type: AccountType) -> Account {
    Account(number: AccountNumber(number), name: "", type: type, isRevalued: false)
  }

  private func calendar(_ years: [Int]) throws -> FiscalCalendar {
    var calendar = FiscalCalendar()
    for year in years {
      _ = try calendar.addYear(from: try day("\(year)-01-01"), to: try day("\(year)-12-31"))
    }
    return calendar
  }

  private func movements(_ text: String) throws -> [AccountMovement] {
    try table(text).map { row in
      let net = try #require(Int64(row[3]))
      return AccountMovement(
        account: AccountNumber(row[0]),
        year: String(row[1].prefix(4)),
        period: row[1],
        kind: try #require(VoucherKind(rawValue: row[2])),
        debit: max(net, 0),
        credit: max(-net, 0)
      )
    }
  }

  private func before(_ text: String, years: [Int] = [2024, 2025, 2026]) throws -> BalancesBefore {
    BalancesBefore(try movements(text), chart: chart, calendar: try calendar(years))
  }

  private func year(_ number: Int) throws -> FiscalYear {
    try #require(try calendar([number]).years.first)
  }

  private func amounts(_ text: String) throws -> [AccountNumber: Int64] {
    var amounts: [AccountNumber: Int64] = [:]
    for row in table(text) {
      let amount = try #require(Int64(row[1]))
      amounts[AccountNumber(row[0])] = amount
    }
    return amounts
  }

  private static let sales = """
    1930 | 2024-open | opening   | 300
    2099 | 2024-open | opening   | -300
    1930 | 2024-06   | operating | 400
    3001 | 2024-06   | operating | -400
    1930 | 2025-01   | operating | 50
    3001 | 2025-01   | operating | -50
    """

  @Test func `balance accounts carry all earlier years, accounts of result none`() throws {
    let before = try before(Self.sales)
    #expect(try before.closing(before: year(2024)).isEmpty)
    #expect(try before.closing(before: year(2025)) == amounts("1930 | 700\n2099 | -300"))
    #expect(try before.closing(before: year(2026)) == amounts("1930 | 750\n2099 | -300"))
  }

  @Test func `within a year the accounts of result hold what it has moved by then`() throws {
    let before = try before(Self.sales)
    #expect(try before.position(at: day("2024-01-01")) == amounts("1930 | 300\n2099 | -300"))
    #expect(try before.position(at: day("2025-01-01")) == before.closing(before: year(2025)))
    #expect(
      try before.position(at: day("2025-02-01")) == amounts("1930 | 750\n2099 | -300\n3001 | -50")
    )
  }

  @Test(arguments: ["2024-close", "2025-open"])
  func `a year-end voucher counts to the year that it closes, wherever it is posted`(
    _ period: String
  ) throws {
    let transfer = "\n3001 | \(period) | year-end | 400\n2099 | \(period) | year-end | -400"
    let before = try before(Self.sales + transfer)
    #expect(try before.closing(before: year(2025)) == amounts("1930 | 700\n2099 | -700"))
    #expect(try before.position(at: day("2025-01-01")) == amounts("1930 | 700\n2099 | -700"))
    #expect(
      try before.position(at: day("2025-02-01")) == amounts("1930 | 750\n2099 | -700\n3001 | -50")
    )
  }

  @Test func `the opening of a year agrees with its trial balance`() throws {
    let calendar = try calendar([2024, 2025, 2026])
    let transfer = "\n3001 | 2025-open | year-end | 400\n2099 | 2025-open | year-end | -400"
    let movements = try movements(Self.sales + transfer)
    let balance = try TrialBalance(
      movements,
      TrialBalanceSelection(year: "2025", through: "2025-close"),
      chart: chart,
      calendar: calendar
    )
    var opening: [AccountNumber: Int64] = [:]
    for row in balance.rows where row.amounts.opening != 0 {
      guard case .account(let number, _, _) = row.subject else { continue }
      opening[number] = row.amounts.opening
    }
    let before = BalancesBefore(movements, chart: chart, calendar: calendar)
    #expect(try before.closing(before: year(2025)) == opening)
  }

  @Test func `the chart decides what is a balance account, else the number`() throws {
    let before = try before(
      """
      8999 | 2024-06 | operating | 7
      8998 | 2024-06 | operating | 5
      1999 | 2024-06 | operating | -12
      """
    )
    #expect(try before.closing(before: year(2025)) == amounts("8999 | 7\n1999 | -12"))
  }

  @Test func `a year is there where something stands in the one right before it`() throws {
    #expect(try before(Self.sales).hold(theYearBefore: year(2025)))
    #expect(try !before(Self.sales).hold(theYearBefore: year(2024)))
    #expect(try !before(Self.sales, years: [2024, 2026]).hold(theYearBefore: year(2026)))
    let reversed = "1930 | 2024-06 | operating | 5\n1930 | 2024-07 | operating | -5"
    #expect(try !before(reversed).hold(theYearBefore: year(2025)))
    // Moved to equity from the opening period, that year is not empty for it.
    let closed = """
      3001 | 2024-06   | operating | -5
      3001 | 2025-open | year-end  | 5
      2099 | 2025-open | year-end  | -5
      """
    #expect(try !before(closed).hold(theYearBefore: year(2026)))
  }

  @Test func `sums that do not fit are refused, in whatever order they come`() throws {
    let most = "1930 | 2024-06 | operating | \(Int64.max)\n1930 | 2024-07 | operating | 1\n"
    let before = try before(most)
    #expect(throws: Refusal.self) { try before.closing(before: year(2025)) }
    #expect(throws: Refusal.self) { try before.position(at: day("2025-01-01")) }
    #expect(try before.hold(theYearBefore: year(2025)))
    let less = try self.before(most + "1930 | 2024-08 | operating | -2")
    #expect(
      try less.closing(before: year(2025)) == [AccountNumber("1930"): .max - 1]
    )
  }
}
