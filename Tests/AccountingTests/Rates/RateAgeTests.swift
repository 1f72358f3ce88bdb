import Accounting
import TestSupport
import Testing

/// How old a rate is, whose it is, and what a company says of one that is too old.
struct RateAgeTests {
  /// From, to, day and rate, and who published it.
  private static let published = table(
    """
    EUR | SEK | 2025-03-20 | 11   | Riksbank
    EUR | USD | 2025-03-31 | 1.1  | ECB
    EUR | GBP | 2025-03-17 | 0.8  | ECB
    USD | NOK | 2025-03-28 | 10   | Norges Bank
    """
  )

  private func rates() throws -> RateTable {
    RateTable(
      try RateAgeTests.published.enumerated().map { index, row in
        ExchangeRate(
          from: try #require(Currency(row[0])),
          to: try #require(Currency(row[1])),
          day: try day(row[2]),
          rate: try #require(ExactDecimal(row[3])),
          source: row[4],
          sequence: Int64(index + 1)
        )
      }
    )
  }

  /// From, to | the day of the oldest rate that ages, its age on 31 March, and who published them.
  private static let ages = table(
    """
    SEK | SEK | –          | 0  |
    EUR | SEK | 2025-03-20 | 11 | Riksbank
    SEK | EUR | 2025-03-20 | 11 | Riksbank
    EUR | USD | 2025-03-31 | 0  | ECB
    USD | SEK | 2025-03-20 | 11 | ECB, Riksbank
    SEK | USD | 2025-03-20 | 11 | Riksbank, ECB
    GBP | USD | 2025-03-17 | 14 | ECB
    USD | NOK | 2025-03-28 | 3  | Norges Bank
    DEM | EUR | 1999-01-01 | 0  | fixed
    EUR | FIM | 1999-01-01 | 0  | fixed
    DEM | HRK | 2023-01-01 | 0  | fixed
    DEM | SEK | 2025-03-20 | 11 | fixed, Riksbank
    GBP | HRK | 2025-03-17 | 14 | ECB, fixed
    """
  )

  @Test(arguments: ages)
  func `a rate is as old as the oldest of its legs, and what law has fixed does not age`(
    _ row: [String]
  ) throws {
    let last = try day("2025-03-31")
    let found = try rates().rate(
      from: try #require(Currency(row[0])),
      to: try #require(Currency(row[1])),
      on: last
    )
    #expect(found.day?.description ?? "–" == row[2])
    #expect(String(found.age(on: last)) == row[3])
    #expect(found.source == row[4])
  }

  private func examined(
    _ from: Currency,
    limit: Int,
    refuses: Bool,
    days: Int
  ) throws -> FXExamination {
    let last = try day("2025-03-31")
    let number = AccountNumber("1940")
    let account = Account(number: number, name: "", type: .asset, isRevalued: true)
    return FXRevaluation.examine(
      FXRevaluationFacts(
        company: Company(
          code: "SE01",
          name: "Exempel AB",
          accountingCurrency: .sek,
          chartStandard: .bas,
          maximumRateAge: limit,
          refusesOldRates: refuses
        ),
        chart: ChartOfAccounts([account]),
        profile: RevaluationProfile(),
        rates: try rates(),
        balances: [
          ForeignBalance(
            ledgerAccount: LedgerAccount(number),
            layer: .current,
            balance: Money(minorUnits: 0, from),
            accounting: 0,
            reporting: 0
          )
        ]
      ),
      FXRevaluationParameters(
        period: "2025-03",
        from: last,
        to: last,
        rateDay: last.advanced(by: days)
      )
    )
  }

  @Test
  func `a rate older than the company allows is told, and used unless the company refuses it`()
    throws
  {
    for limit in 0...15 {
      for refuses in [false, true] {
        for days in -5...5 {
          let examined = try examined(.eur, limit: limit, refuses: refuses, days: days)
          let age = 11 + days
          let isOld = age > limit
          let old = examined.findings.filter { $0.problem.code == ErrorCode("RAT", 2) }
          #expect(old.map(\.severity) == (isOld ? [refuses ? .error : .warning] : []))
          #expect(examined.lines.isEmpty == (isOld && refuses), "\(limit) \(refuses) \(days)")
          guard isOld, let told = old.first?.problem as? RateError else { continue }
          let due = RateError.isOld(
            from: .eur,
            to: .sek,
            rateDay: try day("2025-03-20"),
            day: try day("2025-03-31").advanced(by: days),
            age: age,
            limit: limit
          )
          #expect(told == due)
        }
      }
    }
  }

  @Test func `a currency that law has fixed is as old as the rate of the euro behind it`() throws {
    let dem = try #require(Currency("DEM"))
    #expect(try examined(dem, limit: 11, refuses: true, days: 0).findings.isEmpty)
    let old = try examined(dem, limit: 10, refuses: true, days: 0)
    #expect(old.problems.map(\.code.description) == ["RAT-002"])
  }

  /// Rates of one day and pair by the records that brought them; the newest record holds.
  @Test func `of several rates for a day the last record's holds, in whatever order they are read`()
    throws
  {
    let day = try day("2025-03-31")
    let rates = [3, 1, 4, 2].map { sequence in
      ExchangeRate(
        from: .eur,
        to: .sek,
        day: sequence == 1 ? day.advanced(by: 1) : day,
        rate: ExactDecimal(mantissa: Int64(sequence * 100), scale: 1),
        source: "test",
        sequence: Int64(sequence)
      )
    }
    for order in orders(of: rates) {
      let table = RateTable(order)
      #expect(try table.rate(from: .eur, to: .sek, on: day).effective == EffectiveRate(40, over: 1))
      let next = try table.rate(from: .eur, to: .sek, on: day.advanced(by: 1))
      #expect(next.effective == EffectiveRate(10, over: 1))
    }
  }
}
