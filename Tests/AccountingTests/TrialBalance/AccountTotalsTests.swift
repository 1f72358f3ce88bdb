import Accounting
import TestSupport
import Testing

/// What accounts of type total come to (spec 9.2).
struct AccountTotalsTests {
  /// 1910 holds 1, 1930 holds 10, 2440 holds −100 and 3001 the rest.
  private func balance(_ chart: ChartOfAccounts) throws -> TrialBalance {
    var calendar = FiscalCalendar()
    _ = try calendar.addYear(from: try day("2025-01-01"), to: try day("2025-12-31"))
    let movements = [("1910", 1), ("1930", 10), ("2440", -100), ("3001", 89)]
      .map { (account: String, net: Int64) in
        AccountMovement(
          account: AccountNumber(account),
          year: "2025",
          period: "2025-01",
          kind: .operating,
          debit: max(net, 0),
          credit: max(-net, 0)
        )
      }
    return try TrialBalance(
      movements,
      TrialBalanceSelection(year: "2025", through: "2025-12"),
      chart: chart,
      calendar: calendar
    )
  }

  private static let rows = table(
    """
    1999=1910-1998                          | 1999 11
    1999=1910-1998,2440                     | 1999 -89
    1999=1910-1998 2999=1999,2440           | 1999 11, 2999 -89
    1999=1910-1998 2999=1999,1930           | 1999 11, 2999 11
    1999=1910-1999                          | 1999 11
    1999=2999 2999=1999,2440                | 1999 -100, 2999 -100
    1999=1910 2999=1999 3999=2999           | 1999 1, 2999 1, 3999 1
    1999=1910-1998 3999=1000-2999           | 1999 11, 3999 -89
    1999=5000-5999                          | 1999 0
    """
  )

  @Test(arguments: rows)
  func `a total adds what its intervals hold, with the totals among them, once each`(
    _ row: [String]
  ) throws {
    var chart = ChartOfAccounts()
    for total in row[0].split(separator: " ") {
      let parts = total.split(separator: "=").map(String.init)
      let number = AccountNumber(parts[0])
      chart[number] = Account(number: number, name: "", type: .total, isRevalued: false)
      chart.intervals[number] = try parts[1].split(separator: ",")
        .map { try #require(AccountInterval(String($0))) }
    }
    let totals = try balance(chart).accountTotals(of: chart, on: try day("2025-01-31"))
    let told = totals.map { "\($0.account) \($0.figures.amounts.closing)" }
    #expect(told.joined(separator: ", ") == row[1])
  }
}
