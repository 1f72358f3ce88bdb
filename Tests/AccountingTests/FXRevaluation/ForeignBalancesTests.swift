import Accounting
import TestSupport
import Testing

/// Which movements a revaluation counts: balance accounts all up to its last day, accounts of result
/// what its window holds.
struct ForeignBalancesTests {
  /// 2024 of two months and 2025 of three.
  private func calendar() throws -> FiscalCalendar {
    var calendar = FiscalCalendar()
    _ = try calendar.addYear(from: try day("2024-11-01"), to: try day("2024-12-31"))
    _ = try calendar.addYear(from: try day("2025-01-01"), to: try day("2025-03-31"))
    return calendar
  }

  private func balances(_ from: String, _ to: String) throws -> ForeignBalances {
    ForeignBalances(
      parameters: FXRevaluationParameters(
        period: "2025-03",
        from: try day(from),
        to: try day(to)
      ),
      chart: ChartOfAccounts(),
      calendar: try calendar()
    )
  }

  private func movement(
    _ account: String,
    _ period: String,
    _ kind: VoucherKind,
    _ amount: Int64,
    accounting: Int64? = nil,
    reporting: Int64 = 0
  ) -> CombinationMovement {
    CombinationMovement(
      ledgerAccount: LedgerAccount(AccountNumber(account)),
      layer: .current,
      period: period,
      kind: kind,
      amount: Money(minorUnits: amount, .eur),
      accounting: accounting ?? amount * 11,
      reporting: reporting
    )
  }

  /// First and last day counted | days to be read line by line, of balance accounts and of result.
  private static let cuts = table(
    """
    2025-01-01 | 2025-03-31 |                                                          |
    2025-01-01 | 2025-02-28 |                                                          |
    2025-01-01 | 2025-03-20 | 2025-03-01..2025-03-20                                   | 2025-03-01..2025-03-20
    2025-01-01 | 2025-03-01 | 2025-03-01..2025-03-01                                   | 2025-03-01..2025-03-01
    2025-02-01 | 2025-03-31 |                                                          |
    2025-01-15 | 2025-03-31 |                                                          | 2025-01-15..2025-01-31
    2025-01-31 | 2025-03-31 |                                                          | 2025-01-31..2025-01-31
    2025-02-10 | 2025-02-20 | 2025-02-01..2025-02-20                                   | 2025-02-10..2025-02-20
    2025-01-15 | 2025-03-20 | 2025-03-01..2025-03-20                                   | 2025-01-15..2025-01-31 2025-03-01..2025-03-20
    2024-12-24 | 2025-03-31 |                                                          | 2024-12-24..2024-12-31
    2024-11-30 | 2024-12-30 | 2024-12-01..2024-12-30                                   | 2024-11-30..2024-11-30 2024-12-01..2024-12-30
    2025-03-31 | 2025-02-28 |                                                          |
    2025-05-01 | 2025-05-31 |                                                          |
    """
  )

  @Test(arguments: cuts)
  func `only the months that a day cuts are read line by line`(_ row: [String]) throws {
    let cuts = try balances(row[0], row[1]).daysCut
    func told(_ isBalanceSheet: Bool) -> String {
      cuts.filter { $0.isBalanceSheet == isBalanceSheet }
        .map { "\($0.days.lowerBound)..\($0.days.upperBound)" }.joined(separator: " ")
    }
    #expect([told(true), told(false)] == Array(row.dropFirst(2)))
  }

  /// Where 100 euros of a kind stand | first and last day counted | whether an account of the balance
  /// sheet counts them, and one of the result.
  private static let places = table(
    """
    2024-open  | opening   | 2025-01-01 | 2025-03-31 | yes | no
    2024-12    | operating | 2025-01-01 | 2025-03-31 | yes | no
    2024-12    | operating | 2024-11-01 | 2025-03-31 | yes | yes
    2024-close | closing   | 2025-01-01 | 2025-03-31 | yes | no
    2024-close | year-end  | 2024-11-01 | 2024-12-31 | yes | yes
    2024-close | year-end  | 2024-12-02 | 2024-12-31 | yes | no
    2024-close | closing   | 2024-11-01 | 2024-12-30 | no  | no
    2025-open  | opening   | 2025-01-01 | 2025-03-31 | yes | no
    2025-open  | year-end  | 2025-01-01 | 2025-01-31 | yes | no
    2025-01    | operating | 2025-01-01 | 2025-01-31 | yes | yes
    2025-01    | operating | 2025-01-01 | 2025-01-30 | no  | no
    2025-01    | operating | 2025-01-02 | 2025-03-31 | yes | no
    2025-03    | operating | 2025-01-01 | 2025-02-28 | no  | no
    2025-close | closing   | 2025-01-01 | 2025-03-31 | yes | yes
    2025-13    | operating | 2025-01-01 | 2025-03-31 | no  | no
    """
  )

  @Test(arguments: places)
  func `a whole period counts where all of it lies within the days`(_ row: [String]) throws {
    let kind = try #require(VoucherKind(rawValue: row[1]))
    let counted = try ["1940", "3001"].map { account in
      var balances = try balances(row[2], row[3])
      balances.add(movement(account, row[0], kind, 100))
      return try balances.all().isEmpty ? "no" : "yes"
    }
    #expect(counted == Array(row.dropFirst(4)))
  }

  @Test func `a balance that is nothing in every book is none, and one in any book is one`() throws
  {
    for amount in Int64(-1)...1 {
      for accounting in Int64(-1)...1 {
        for reporting in Int64(-1)...1 {
          var balances = try balances("2025-01-01", "2025-03-31")
          let one = movement(
            "1940",
            "2025-01",
            .operating,
            amount,
            accounting: accounting,
            reporting: reporting
          )
          balances.add(one)
          let due = ForeignBalance(
            ledgerAccount: one.ledgerAccount,
            layer: .current,
            balance: Money(minorUnits: amount, .eur),
            accounting: accounting,
            reporting: reporting
          )
          let isNothing = (amount, accounting, reporting) == (0, 0, 0)
          #expect(try balances.all() == (isNothing ? [] : [due]))
          balances.remove(one)
          #expect(try balances.all() == [])
        }
      }
    }
  }

  @Test func `sums may grow beyond an amount on the way, but not stay there`() throws {
    var balances = try balances("2025-01-01", "2025-03-31")
    for period in ["2025-01", "2025-02"] {
      balances.add(movement("1940", period, .operating, .max, accounting: 1))
    }
    #expect(throws: MoneyError.overflow) { try balances.all() }
    balances.add(movement("1940", "2025-03", .operating, -.max, accounting: 1))
    #expect(try balances.all().map(\.balance) == [Money(minorUnits: .max, .eur)])
    var booked = try self.balances("2025-01-01", "2025-03-31")
    for period in ["2025-01", "2025-02"] {
      booked.add(movement("1940", period, .operating, 1, accounting: .min))
    }
    #expect(throws: MoneyError.overflow) { try booked.all() }
  }
}
