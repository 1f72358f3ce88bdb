import Accounting
import TestSupport
import Testing

/// What a revaluation sees where only some rates are there: every set of six pairs of currencies, for
/// balances in three currencies and a company with two books.
struct MissingRatesTests {
  private static let pairs = table(
    """
    EUR | SEK | 11
    EUR | USD | 1.1
    EUR | GBP | 0.8
    USD | SEK | 9
    GBP | SEK | 13
    GBP | USD | 1.25
    """
  )

  private func facts(_ isPublished: (Int) -> Bool) throws -> FXRevaluationFacts {
    let rates = try MissingRatesTests.pairs.enumerated().filter { isPublished($0.offset) }
      .map { _, row in
        ExchangeRate(
          from: try #require(Currency(row[0])),
          to: try #require(Currency(row[1])),
          day: try day("2025-01-31"),
          rate: try #require(ExactDecimal(row[2])),
          source: "test"
        )
      }
    let accounts = ["1940", "8331", "8336"].map { code in
      Account(
        number: AccountNumber(code),
        name: code,
        type: code == "1940" ? .asset : .income,
        isRevalued: code == "1940"
      )
    }
    return FXRevaluationFacts(
      company: Company(
        code: "SE01",
        name: "Exempel AB",
        accountingCurrency: .sek,
        reportingCurrency: .usd,
        chartStandard: .bas
      ),
      chart: ChartOfAccounts(accounts),
      profile: ChartStandard.bas.revaluationProfile,
      rates: RateTable(rates),
      balances: [Currency.eur, .gbp, .usd].map { currency in
        ForeignBalance(
          ledgerAccount: LedgerAccount(AccountNumber("1940")),
          layer: .current,
          balance: Money(minorUnits: 100_00, currency),
          accounting: 0,
          reporting: 0
        )
      }
    )
  }

  /// Whether two currencies are joined, straight or by way of the euro.
  private func isJoined(_ one: String, _ two: String, _ isPublished: (Int) -> Bool) -> Bool {
    func isPair(_ one: String, _ two: String) -> Bool {
      MissingRatesTests.pairs.indices.contains { index in
        isPublished(index) && Set(MissingRatesTests.pairs[index].prefix(2)) == [one, two]
      }
    }
    return isPair(one, two) || (isPair(one, "EUR") && isPair("EUR", two))
  }

  @Test
  func `each balance is seen in each book that has a rate, and each missing pair is told once`()
    throws
  {
    let (first, last) = (try day("2025-01-01"), try day("2025-01-31"))
    let parameters = FXRevaluationParameters(period: "2025-01", from: first, to: last)
    var complete = 0
    for world in 0..<(1 << MissingRatesTests.pairs.count) {
      let isPublished = { (index: Int) in world >> index & 1 == 1 }
      let facts = try facts(isPublished)
      let examined = FXRevaluation.examine(facts, parameters)
      var (seen, missing): ([String], [String]) = ([], [])
      for currency in ["EUR", "GBP", "USD"] {
        for book in ["SEK", "USD"] where book != currency {
          if isJoined(currency, book, isPublished) {
            seen.append("\(currency) \(book)")
          } else {
            missing.append("\(currency) \(book)")
          }
        }
      }
      #expect(examined.lines.map { "\($0.balance.currency) \($0.target.currency)" } == seen)
      let told = examined.problems.map { problem in
        guard case RateError.isMissing("default", let from, let to, last, nil) = problem else {
          return "\(problem)"
        }
        return "\(from) \(to)"
      }
      #expect(told == missing, "\(seen)")
      #expect(!examined.isEmpty)
      do throws(Refusal) {
        let plan = try FXRevaluation.plan(facts, parameters)
        #expect(missing.isEmpty && plan.lines == examined.lines)
        complete += 1
      } catch {
        #expect(!missing.isEmpty && error.findings.count == examined.findings.count)
      }
    }
    // A plan needs the euro in kronor and dollars, and the pound in both.
    #expect(complete > 0 && complete < 64)
  }

  @Test func `what nobody asked for is not missed`() throws {
    let facts = try facts { $0 == 0 }
    let (first, last) = (try day("2025-01-01"), try day("2025-01-31"))
    for currency in [Currency.eur, .gbp, .usd] {
      let parameters = FXRevaluationParameters(
        period: "2025-01",
        from: first,
        to: last,
        currencies: [currency]
      )
      let examined = FXRevaluation.examine(facts, parameters)
      #expect(examined.lines.count == (currency == .eur ? 1 : 0))
      #expect(examined.problems.count == (currency == .gbp ? 2 : 1))
    }
    let other = FXRevaluationParameters(
      period: "2025-01",
      from: first,
      to: last,
      accounts: [AccountNumber("1510")]
    )
    #expect(FXRevaluation.examine(facts, other).isEmpty)
  }
}
