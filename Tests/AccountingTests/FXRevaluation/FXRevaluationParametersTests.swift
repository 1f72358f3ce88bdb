import Accounting
import TestSupport
import Testing

struct FXRevaluationParametersTests {
  /// Last day, scope, accounts and currencies; `*` where all are meant.
  private func parameters(_ text: String) throws -> FXRevaluationParameters {
    let words = text.split(separator: " ").map(String.init)
    func list(_ word: String) -> [String]? {
      word == "*" ? nil : word.split(separator: ",").map(String.init)
    }
    return FXRevaluationParameters(
      period: String(words[0].prefix(7)),
      from: try day("2025-01-01"),
      to: try day(words[0]),
      scope: try #require(FXRevaluationParameters.Scope(rawValue: words[1])),
      accounts: list(words[2]).map { Set($0.map { AccountNumber($0) }) },
      currencies: list(words[3]).map { Set($0.compactMap { Currency($0) }) }
    )
  }

  /// A later run, an earlier one of the same period, and whether the later looks at all of it.
  private static let coverings = table(
    """
    2025-03-31 all * *                     | 2025-03-31 all * *                 | yes
    2025-03-31 all * *                     | 2025-03-31 all 1940 EUR            | yes
    2025-03-31 all * *                     | 2025-03-31 balance-sheet * *       | yes
    2025-03-31 all * *                     | 2025-03-20 all * *                 | yes
    2025-03-20 all * *                     | 2025-03-31 all * *                 | no
    2025-02-28 all * *                     | 2025-03-31 all * *                 | no
    2025-03-31 all * *                     | 2025-02-28 all * *                 | no
    2025-03-31 balance-sheet * *           | 2025-03-31 all * *                 | no
    2025-03-31 balance-sheet * *           | 2025-03-31 profit-and-loss * *     | no
    2025-03-31 profit-and-loss * *         | 2025-03-31 profit-and-loss 3001 *  | yes
    2025-03-31 all 1940 *                  | 2025-03-31 all * *                 | no
    2025-03-31 all 1940 *                  | 2025-03-31 all 1510 *              | no
    2025-03-31 all 1510,1940 *             | 2025-03-31 all 1940 *              | yes
    2025-03-31 all 1940 *                  | 2025-03-31 all 1510,1940 *         | no
    2025-03-31 all * EUR                   | 2025-03-31 all * *                 | no
    2025-03-31 all * EUR,USD               | 2025-03-31 all * USD               | yes
    2025-03-31 all 1940 EUR                | 2025-03-31 all 1940 USD            | no
    2025-03-31 all 1510,1940 EUR,USD       | 2025-03-31 balance-sheet 1940 EUR  | yes
    """
  )

  @Test(arguments: coverings)
  func `a run covers another where it looks at everything that the other looks at`(
    _ row: [String]
  ) throws {
    let (later, earlier) = (try parameters(row[0]), try parameters(row[1]))
    #expect(later.covers(earlier) == (row[2] == "yes"), "\(told(row))")
    #expect(later.covers(later) && earlier.covers(earlier))
  }

  @Test func `a run whose window of the result begins later does not cover one of the whole year`()
    throws
  {
    let whole = try parameters("2025-03-31 all * *")
    var part = whole
    part.from = try day("2025-02-01")
    #expect(whole.covers(part) && !part.covers(whole))
  }

  /// Scope, first and last day counted, a period, and whether a posting there may move a balance.
  private static let looks = table(
    """
    all             | 2025-02-01 | 2025-03-20 | 2025-01    | yes
    all             | 2025-02-01 | 2025-03-20 | 2025-03    | yes
    all             | 2025-02-01 | 2025-03-20 | 2025-04    | no
    all             | 2025-02-01 | 2025-03-20 | 2025-open  | yes
    all             | 2025-02-01 | 2025-03-20 | 2025-close | no
    balance-sheet   | 2025-02-01 | 2025-03-20 | 2025-01    | yes
    balance-sheet   | 2025-02-01 | 2025-02-28 | 2025-03    | no
    profit-and-loss | 2025-02-01 | 2025-03-20 | 2025-01    | no
    profit-and-loss | 2025-02-01 | 2025-03-20 | 2025-02    | yes
    profit-and-loss | 2025-01-31 | 2025-03-20 | 2025-01    | yes
    profit-and-loss | 2025-02-01 | 2025-03-20 | 2025-04    | no
    """
  )

  @Test(arguments: looks)
  func `balance accounts count from inception, the result within its window`(
    _ row: [String]
  ) throws {
    var calendar = FiscalCalendar()
    _ = try calendar.addYear(from: try day("2025-01-01"), to: try day("2025-12-31"))
    let parameters = FXRevaluationParameters(
      period: "2025-03",
      from: try day(row[1]),
      to: try day(row[2]),
      scope: try #require(FXRevaluationParameters.Scope(rawValue: row[0]))
    )
    let period = try #require(calendar.period(named: row[3]))
    #expect(parameters.looks(at: period) == (row[4] == "yes"), "\(told(row))")
  }

  @Test func `the rate and the vouchers are of the last day counted unless they are given`() throws
  {
    let last = try day("2025-03-20")
    let parameters = FXRevaluationParameters(
      period: "2025-03",
      from: try day("2025-01-01"),
      to: last
    )
    #expect(parameters.rateDay == last && parameters.postingDay == last)
    let chosen = FXRevaluationParameters(
      period: "2025-03",
      from: last,
      to: last,
      rateDay: last.advanced(by: 1),
      postingDay: last.advanced(by: -1)
    )
    #expect(chosen.rateDay == last.advanced(by: 1))
    #expect(chosen.postingDay == last.advanced(by: -1))
  }

  /// An account's type and whether it is revalued; the scopes that take it.
  private static let scopes = table(
    """
    1940 | asset       | yes | all balance-sheet
    2440 | liability   | yes | all balance-sheet
    3001 | income      | yes | all profit-and-loss
    5010 | expense     | yes | all profit-and-loss
    9010 | statistical | yes | all profit-and-loss
    1220 | asset       | no  |
    3002 | income      | no  |
    """
  )

  @Test(arguments: scopes)
  func `a scope takes the accounts of its side that are revalued`(_ row: [String]) throws {
    let account = Account(
      number: AccountNumber(row[0]),
      name: "",
      type: try #require(AccountType(rawValue: row[1])),
      isRevalued: row[2] == "yes"
    )
    let taking = try FXRevaluationParameters.Scope.allCases.filter { scope in
      try parameters("2025-03-31 \(scope.rawValue) * *").covers(account, .eur)
    }
    #expect(taking.map(\.rawValue).joined(separator: " ") == row[3], "\(told(row))")
  }
}
