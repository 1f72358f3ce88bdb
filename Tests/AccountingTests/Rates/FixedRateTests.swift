import TestSupport
import Testing

@testable import Accounting

struct FixedRateTests {
  private func rates() throws -> RateTable {
    let day = try #require(Day(iso: "2025-12-30"))
    func rate(_ from: Currency, _ to: Currency, _ text: String) throws -> ExchangeRate {
      ExchangeRate(
        from: from,
        to: to,
        day: day,
        rate: try #require(ExactDecimal(text)),
        source: "ECB",
        sequence: 1
      )
    }
    return RateTable([
      try rate(.eur, .sek, "11"), try rate(.eur, try #require(Currency("BGN")), "1.9558"),
      try rate(try #require(Currency("DEM")), .sek, "5"),
    ])
  }

  /// From, to, day, the rate as a fraction, its age in days, and its legs; or the refusal.
  private static let lookups = table(
    """
    DEM | EUR | 2025-12-31 | 100000/195583 0 fixed
    EUR | DEM | 2025-12-31 | 195583/100000 0 fixed
    DEM | SEK | 2025-12-31 | 1100000/195583 1 fixed ECB
    SEK | DEM | 2025-12-31 | 195583/1100000 1 ECB fixed
    DEM | FIM | 2025-12-31 | 594573/195583 0 fixed fixed
    DEM | BGN | 2026-01-01 | 1/1 0 fixed fixed
    EUR | BGN | 2025-12-31 | 9779/5000 1 ECB
    EUR | BGN | 2026-01-01 | 195583/100000 0 fixed
    BGN | SEK | 2025-12-31 | 5000/889 1 ECB ECB
    BGN | SEK | 2026-01-01 | 1100000/195583 2 fixed ECB
    DEM | EUR | 1998-12-31 | RAT-001
    DEM | DEM | 1990-01-01 | 1/1 0
    DEM | NOK | 2025-12-31 | RAT-001
    """
  )

  @Test(arguments: lookups)
  func `a currency that the euro replaced goes through it`(_ row: [String]) throws {
    let day = try #require(Day(iso: row[2]))
    let outcome: String
    do {
      let found = try rates().rate(
        from: try #require(Currency(row[0])),
        to: try #require(Currency(row[1])),
        on: day
      )
      let rate = "\(found.effective.numerator)/\(found.effective.denominator)"
      outcome = ([rate, "\(found.age(on: day))"] + found.legs.map(\.published.source))
        .joined(separator: " ")
    } catch let error as RateError {
      outcome = error.code.description
    }
    #expect(outcome == row[3], "\(told(row))")
  }

  @Test func `a fixed currency without a rate into the other names the pair that is missing`()
    throws
  {
    let (day, dem) = (try #require(Day(iso: "2025-12-29")), try #require(Currency("DEM")))
    let wanted = RateError.isMissing(
      type: "default",
      from: .eur,
      to: .sek,
      day: day,
      earliest: day.advanced(by: 1)
    )
    #expect(throws: wanted) { try rates().rate(from: dem, to: .sek, on: day) }
  }

  @Test func `every fixed rate has six figures and starts with a year`() {
    #expect(FixedRate.all.count == 21)
    #expect(Set(FixedRate.all.map(\.currency)).count == 21)
    for fixed in FixedRate.all {
      let rate = fixed.published.rate
      #expect((100_000...999_999).contains(rate.mantissa), "\(fixed)")
      #expect(fixed.published.day.components.month == 1)
      #expect(fixed.published.day.components.day == 1)
      #expect(fixed.published.isFixed)
    }
  }

  @Test func `a rate that a person calls fixed still ages`() throws {
    let stored = ExchangeRate(
      type: "fixed",
      from: .eur,
      to: .sek,
      day: try #require(Day(iso: "2025-01-01")),
      rate: ExactDecimal(mantissa: 11, scale: 0),
      source: "fixed",
      sequence: 7
    )
    #expect(!stored.isFixed)
  }
}
