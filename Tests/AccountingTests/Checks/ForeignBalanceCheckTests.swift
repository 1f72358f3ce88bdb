import Accounting
import TestSupport
import Testing

/// The checks of balances in foreign currency, over every mixture of what a revaluation can see.
struct ForeignBalanceCheckTests {
  /// What a revaluation sees of one balance, by its name in the table.
  private struct Sight {
    let line: FXRevaluationLine?
    let problem: (any LedgerError)?
  }

  private func line(_ account: String, difference: Int64) throws -> FXRevaluationLine {
    FXRevaluationLine(
      ledgerAccount: LedgerAccount(AccountNumber(account)),
      layer: .current,
      book: .accounting,
      balance: Money(minorUnits: 100, .eur),
      booked: Money(minorUnits: 1_100, .sek),
      target: Money(minorUnits: 1_100 + difference, .sek),
      rate: try RateResult(legs: []),
      offset: nil
    )
  }

  private func sight(_ name: String) throws -> Sight {
    let last = try day("2025-03-31")
    return switch name {
    case "right": Sight(line: try line("1940", difference: 0), problem: nil)
    case "wrong": Sight(line: try line("1941", difference: 7), problem: nil)
    case "no account":
      Sight(
        line: try line("1942", difference: -7),
        problem: FXRevaluationError.profileHasNoLine(account: AccountNumber("1942"), currency: .eur)
      )
    case "no rate":
      Sight(
        line: nil,
        problem: RateError.isMissing(
          type: "default",
          from: .usd,
          to: .sek,
          day: last,
          earliest: nil
        )
      )
    case "old rate":
      Sight(
        line: nil,
        problem: RateError.isOld(
          from: .eur,
          to: .sek,
          rateDay: last.advanced(by: -12),
          day: last,
          age: 12,
          limit: 7
        )
      )
    case "no product": Sight(line: nil, problem: RateError.crossOverflows(rates: []))
    case "no amount": Sight(line: nil, problem: MoneyError.overflow)
    default: try #require(nil, "nobody sees \(name)")
    }
  }

  private func examined(_ cell: String) throws -> FXExamination {
    let sights = try names(in: cell).map(sight)
    return FXExamination(
      lines: sights.compactMap(\.line),
      findings: sights.compactMap(\.problem).map { Finding(.error, $0) }
    )
  }

  /// What is seen, then each check with what it found.
  private static let mixtures = table(
    """
                               | not-applicable |                  | not-applicable |
    right                      | pass           |                  | pass           |
    wrong                      | pass           |                  | fail           | 1941
    right, wrong               | pass           |                  | fail           | 1941
    no account                 | pass           |                  | fail           | FXR-004, 1942
    wrong, no account          | pass           |                  | fail           | FXR-004, 1941, 1942
    no rate                    | fail           | RAT-001          | could-not-run  | RAT-001
    old rate                   | fail           | RAT-002          | could-not-run  | RAT-002
    no rate, old rate          | fail           | RAT-001, RAT-002 | could-not-run  | RAT-001, RAT-002
    right, no rate             | fail           | RAT-001          | could-not-run  | RAT-001
    wrong, no rate             | fail           | RAT-001          | fail           | RAT-001, 1941
    no account, no rate        | fail           | RAT-001          | fail           | FXR-004, RAT-001, 1942
    no product                 | could-not-run  | RAT-003          | could-not-run  | RAT-003
    right, no product          | could-not-run  | RAT-003          | could-not-run  | RAT-003
    wrong, no product          | could-not-run  | RAT-003          | fail           | RAT-003, 1941
    no product, no rate        | fail           | RAT-001, RAT-003 | could-not-run  | RAT-001, RAT-003
    no amount                  | pass           |                  | could-not-run  | MON-001
    right, no amount           | pass           |                  | could-not-run  | MON-001
    wrong, no amount           | pass           |                  | fail           | MON-001, 1941
    no amount, no product      | could-not-run  | RAT-003          | could-not-run  | MON-001, RAT-003
    no amount, no rate         | fail           | RAT-001          | could-not-run  | MON-001, RAT-001
    """
  )

  @Test(arguments: mixtures)
  func `a balance at another rate decides, and without one what cannot be seen leaves it open`(
    _ row: [String]
  ) throws {
    let examined = try examined(row[0])
    let rates = try outcome(of: ClosingRatesExist.self, on: examined) { item in
      guard case RateError.closingRateIsMissing(let reason) = item else {
        return item.code.description
      }
      #expect(item.code.description == "CHK-005")
      return reason.code.description
    }
    let facts = ForeignBalancesAreRevalued.Facts(period: "2025-03", examined: examined)
    let balances = try outcome(of: ForeignBalancesAreRevalued.self, on: facts) { item in
      switch item {
      case FXRevaluationError.balanceIsNotRevalued(let account, let period, _, _, _, _, _):
        period == "2025-03" ? account.account.code : period
      case FXRevaluationError.cannotRevalue(let code, let period):
        period == "2025-03" ? code.description : period
      default: "\(item)"
      }
    }
    #expect(rates + balances == Array(row.dropFirst()))
  }

  @Test func `what hinders several balances is said once`() throws {
    let facts = ForeignBalancesAreRevalued.Facts(
      period: "2025-03",
      examined: try examined("no account, no account")
    )
    let result = try ForeignBalancesAreRevalued.result { facts }
    #expect(result.items.map(\.code.description) == ["CHK-007", "CHK-006", "CHK-006"])
  }

  @Test func `a period that no revaluation serves has nothing to check`() throws {
    let facts = ForeignBalancesAreRevalued.Facts(period: "2025-close", examined: nil)
    #expect(try ForeignBalancesAreRevalued.result { facts }.status == .notApplicable)
    #expect(try ClosingRatesExist.result { nil }.status == .notApplicable)
  }
}
