import Accounting
import TestSupport
import Testing

struct RateTableTests {
  /// Published rates: from, to, day, rate, unit, record; of type default.
  private static let published = table(
    """
    EUR | SEK | 2025-01-02 | 11      | 1   | 1
    EUR | SEK | 2025-01-31 | 12      | 1   | 2
    EUR | SEK | 2025-01-31 | 12.5    | 1   | 5
    EUR | SEK | 2025-01-31 | 12.25   | 1   | 4
    EUR | USD | 2025-01-02 | 1.1     | 1   | 1
    GBP | USD | 2025-01-02 | 1.25    | 1   | 1
    USD | GBP | 2025-01-02 | 0.5     | 1   | 1
    JPY | SEK | 2025-01-02 | 7.5     | 100 | 1
    CHF | NOK | 2025-02-01 | 11.5    | 1   | 1
    """
  )

  private func rates() throws -> RateTable {
    RateTable(
      try RateTableTests.published.map { row in
        ExchangeRate(
          from: try #require(Currency(row[0])),
          to: try #require(Currency(row[1])),
          day: try day(row[2]),
          rate: try #require(ExactDecimal(row[3])),
          unit: try #require(Int64(row[4])),
          source: "ECB",
          sequence: try #require(Int64(row[5]))
        )
      }
    )
  }

  /// From, to, day, and the rate as a fraction with the number of legs, or the code of the refusal.
  private static let lookups = table(
    """
    SEK | SEK | 2020-01-01 | 1/1 0
    EUR | SEK | 2025-01-01 | RAT-001
    EUR | SEK | 2025-01-02 | 11/1 1
    EUR | SEK | 2025-01-30 | 11/1 1
    EUR | SEK | 2025-01-31 | 25/2 1
    EUR | SEK | 2025-12-31 | 25/2 1
    SEK | EUR | 2025-01-02 | 1/11 1
    SEK | EUR | 2025-01-31 | 2/25 1
    GBP | USD | 2025-01-02 | 5/4 1
    USD | GBP | 2025-01-02 | 1/2 1
    USD | SEK | 2025-01-02 | 10/1 2
    SEK | USD | 2025-01-02 | 1/10 2
    USD | SEK | 2025-01-31 | 125/11 2
    JPY | SEK | 2025-01-02 | 3/40 1
    SEK | JPY | 2025-01-02 | 40/3 1
    GBP | SEK | 2025-01-31 | RAT-001
    CHF | NOK | 2025-01-31 | RAT-001
    NOK | CHF | 2025-02-01 | 2/23 1
    """
  )

  @Test(arguments: lookups)
  func `the latest rate on or before the day counts, else its reciprocal, else a cross`(
    _ row: [String]
  ) throws {
    let (from, to) = (try #require(Currency(row[0])), try #require(Currency(row[1])))
    let outcome: String
    do {
      let result = try rates().rate(from: from, to: to, on: try day(row[2]))
      let effective = result.effective
      outcome = "\(effective.numerator)/\(effective.denominator) \(result.legs.count)"
    } catch let error as RateError {
      outcome = error.code.description
    }
    #expect(outcome == row[3], "\(told(row))")
  }

  @Test func `a missing rate names the earliest one that there is`() throws {
    let (chf, nok) = (try #require(Currency("CHF")), Currency.nok)
    let wanted = RateError.isMissing(
      type: "default",
      from: chf,
      to: nok,
      day: try day("2025-01-31"),
      earliest: try day("2025-02-01")
    )
    #expect(throws: wanted) {
      try rates().rate(from: chf, to: nok, on: try day("2025-01-31"))
    }
  }

  @Test func `rates of another type are another table`() throws {
    let closing = ExchangeRate(
      type: "closing",
      from: .eur,
      to: .sek,
      day: try day("2025-01-02"),
      rate: ExactDecimal(mantissa: 13, scale: 0),
      source: "test"
    )
    let rates = RateTable([closing])
    let result = try rates.rate(
      from: .eur,
      to: .sek,
      type: "closing",
      on: try day("2025-01-02")
    )
    #expect(result.effective == EffectiveRate(13, over: 1))
    #expect(throws: RateError.self) {
      try rates.rate(from: .eur, to: .sek, on: try day("2025-01-02"))
    }
  }

  @Test func `a cross is as old as its oldest leg`() throws {
    let result = try rates().rate(from: .usd, to: .sek, on: try day("2025-02-05"))
    #expect(result.day == (try day("2025-01-02")))
    #expect(result.age(on: try day("2025-02-05")) == 34)
    #expect(result.source == "ECB")
  }

  @Test func `a missing cross names the first day on which both legs are there`() throws {
    let legs = try [("EUR", "SEK", "2025-03-03"), ("NOK", "EUR", "2025-02-03")].map { row in
      ExchangeRate(
        from: try #require(Currency(row.0)),
        to: try #require(Currency(row.1)),
        day: try day(row.2),
        rate: ExactDecimal(mantissa: 10, scale: 0),
        source: "test"
      )
    }
    let wanted = RateError.isMissing(
      type: "default",
      from: .nok,
      to: .sek,
      day: try day("2025-01-31"),
      earliest: try day("2025-03-03")
    )
    #expect(throws: wanted) {
      try RateTable(legs).rate(from: .nok, to: .sek, on: try day("2025-01-31"))
    }
  }

  /// The rate of a day from EUR to SEK and from SEK to EUR, and whether they disagree.
  private static let directions = table(
    """
    10 | 0.1      | no
    10 | 0.1005   | no
    10 | 0.100503 | yes
    10 | 0.0995   | yes
    10 | 0.09951  | no
    10 | 10       | yes
    10 | 0.000001 | yes
    """
  )

  @Test(arguments: directions)
  func `the direct rate wins, and one that lies far from the other is warned of`(
    _ row: [String]
  ) throws {
    let day = try day("2025-01-31")
    func rate(_ from: Currency, _ to: Currency, _ text: String) throws -> ExchangeRate {
      ExchangeRate(
        from: from,
        to: to,
        day: day,
        rate: try #require(ExactDecimal(text)),
        source: "test"
      )
    }
    let rates = RateTable([try rate(.eur, .sek, row[0]), try rate(.sek, .eur, row[1])])
    let result = try rates.rate(from: .eur, to: .sek, on: day)
    #expect(result.effective == EffectiveRate(10, over: 1))
    #expect(result.warnings.map(\.code.description) == (row[2] == "yes" ? ["RAT-007"] : []))
    let back = try rates.rate(from: .sek, to: .eur, on: day)
    #expect(back.legs.map(\.isReciprocal) == [false])
  }
}
