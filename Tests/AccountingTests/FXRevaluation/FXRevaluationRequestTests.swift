import Accounting
import TestSupport
import Testing

/// What a person asks of a revaluation, with every default, and every reason for which it is refused.
struct FXRevaluationRequestTests {
  private let chart = ChartOfAccounts(
    [("1220", false), ("1510", true), ("1940", true), ("3001", true)].map { code, isRevalued in
      let number = AccountNumber(code)
      return Account(
        number: number,
        name: code,
        type: AccountType(classOf: number),
        isRevalued: isRevalued
      )
    }
  )

  /// `2025-03 to=2025-03-20 account=1940`: the period, then what is chosen.
  private func request(_ text: String) throws -> FXRevaluationRequest {
    let words = text.split(separator: " ").map(String.init)
    var request = FXRevaluationRequest(period: words[0])
    for word in words.dropFirst() {
      let parts = word.split(separator: "=").map(String.init)
      switch parts[0] {
      case "from": request.from = try day(parts[1])
      case "to": request.to = try day(parts[1])
      case "rate": request.rateDay = try day(parts[1])
      case "post": request.postingDay = try day(parts[1])
      case "scope": request.scope = try #require(RunScope(rawValue: parts[1]))
      case "account": request.accounts.append(AccountNumber(parts[1]))
      case "currency": request.currencies.append(try #require(Currency(parts[1])))
      default: Issue.record("nobody can choose \(word)")
      }
    }
    return request
  }

  private func outcome(_ text: String) throws -> String {
    do {
      return try request(text).parameters(try control(years: [2_024, 2_025]).calendar, chart).text
    } catch let refusal as Refusal {
      return refusal.findings.map(\.problem.code.description).joined(separator: " ")
    }
  }

  /// What is asked | the days, rates, posting and choices that come of it, or why it is refused.
  private static let requests = table(
    """
    2025-03                                   | 2025-01-01..2025-03-31; rate 2025-03-31; post 2025-03-31; all
    2024-02                                   | 2024-01-01..2024-02-29; rate 2024-02-29; post 2024-02-29; all
    2025-03 to=2025-03-20                     | 2025-01-01..2025-03-20; rate 2025-03-20; post 2025-03-20; all
    2025-03 to=2025-03-01                     | 2025-01-01..2025-03-01; rate 2025-03-01; post 2025-03-01; all
    2025-03 from=2025-03-01                   | 2025-03-01..2025-03-31; rate 2025-03-31; post 2025-03-31; all
    2025-03 from=2024-07-01                   | 2024-07-01..2025-03-31; rate 2025-03-31; post 2025-03-31; all
    2025-03 rate=2025-04-02                   | 2025-01-01..2025-03-31; rate 2025-04-02; post 2025-03-31; all
    2025-03 post=2025-03-15                   | 2025-01-01..2025-03-31; rate 2025-03-31; post 2025-03-15; all
    2025-03 to=2025-03-20 post=2025-03-20     | 2025-01-01..2025-03-20; rate 2025-03-20; post 2025-03-20; all
    2025-03 scope=balance-sheet               | 2025-01-01..2025-03-31; rate 2025-03-31; post 2025-03-31; balance-sheet
    2025-03 account=1940 account=1510         | 2025-01-01..2025-03-31; rate 2025-03-31; post 2025-03-31; all; 1510,1940
    2025-03 currency=USD currency=EUR         | 2025-01-01..2025-03-31; rate 2025-03-31; post 2025-03-31; all; EUR,USD
    2025-03 account=1940 account=1940         | 2025-01-01..2025-03-31; rate 2025-03-31; post 2025-03-31; all; 1940
    2025-13                                   | CAL-009
    2026-01                                   | CAL-009
    2025-open                                 | CLS-003
    2025-close                                | CLS-003
    2025-close account=1220                   | CLS-003
    2025-03 account=1220                      | FXR-008
    2025-03 account=4711                      | FXR-013
    2025-03 account=1220 account=1940 account=4711 | FXR-008 FXR-013
    2025-03 to=2025-02-28                     | FXR-009
    2025-03 to=2025-04-01                     | FXR-009
    2025-03 post=2025-02-28                   | FXR-009
    2025-03 post=2025-04-01                   | FXR-009
    2025-03 to=2025-04-30 post=2025-04-30     | FXR-009 FXR-009
    2025-03 to=2025-03-20 post=2025-03-21     | FXR-010
    2025-03 from=2025-03-15 post=2025-03-14   | FXR-010
    2025-03 from=2025-03-15 post=2025-03-14 scope=profit-and-loss | FXR-010
    2025-03 from=2025-03-15 post=2025-03-14 scope=balance-sheet | 2025-03-15..2025-03-31; rate 2025-03-31; post 2025-03-14; balance-sheet
    2025-03 from=2025-03-15 post=2025-03-15   | 2025-03-15..2025-03-31; rate 2025-03-31; post 2025-03-15; all
    2025-03 from=2025-04-01                   | FXR-010
    2025-03 to=2025-02-28 post=2025-03-10     | FXR-009 FXR-010
    2025-03 to=2025-03-20 post=2025-03-31 account=1220 | FXR-010 FXR-008
    2025-03 to=2025-04-01 post=2025-02-01 account=4711 | FXR-009 FXR-009 FXR-013
    """
  )

  @Test(arguments: requests)
  func `what is left out has its default, and all that is wrong is said at once`(
    _ row: [String]
  ) throws {
    #expect(try outcome(row[0]) == row[1])
  }

  @Test func `a refusal names the day, the period, the days counted and the account`() throws {
    let calendar = try control(years: [2_025]).calendar
    func refusal(_ text: String) throws -> [FXRevaluationError?] {
      do {
        _ = try request(text).parameters(calendar, chart)
        return []
      } catch let refusal as Refusal {
        return refusal.findings.map { $0.problem as? FXRevaluationError }
      }
    }
    #expect(
      try refusal("2025-03 to=2025-04-01 account=1220") == [
        .dayIsOutsidePeriod(try day("2025-04-01"), period: "2025-03"),
        .accountIsNotRevalued(AccountNumber("1220")),
      ]
    )
    #expect(
      try refusal("2025-03 from=2025-02-01 to=2025-03-20 post=2025-03-25") == [
        .postingDayIsNotCounted(
          try day("2025-03-25"),
          from: try day("2025-02-01"),
          to: try day("2025-03-20")
        )
      ]
    )
  }

  /// Two requests, and whether a key given twice belongs to the same one.
  private static let pairs = table(
    """
    2025-03                           | 2025-03                           | same
    2025-03 account=1940 account=1510 | 2025-03 account=1510 account=1940 | same
    2025-03 currency=USD currency=EUR | 2025-03 currency=EUR currency=USD | same
    2025-03                           | 2025-02                           | other
    2025-03 from=2025-03-01           | 2025-03 to=2025-03-01             | other
    2025-03 rate=2025-03-01           | 2025-03 post=2025-03-01           | other
    2025-03                           | 2025-03 to=2025-03-31             | other
    2025-03 scope=balance-sheet       | 2025-03                           | other
    2025-03 account=1940              | 2025-03                           | other
    2025-03 currency=EUR              | 2025-03 currency=USD              | other
    """
  )

  @Test(arguments: pairs)
  func `the same request is the same text, and another is another`(_ row: [String]) throws {
    let isSame = try request(row[0]).text == request(row[1]).text
    #expect(isSame == (row[2] == "same"))
  }
}
