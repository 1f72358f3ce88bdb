import Accounting
import TestSupport
import Testing

/// What one balance is worth and where the difference goes, as an accountant works it out.
struct WorkedRevaluationTests {
  /// The account and its balance, what it is carried at, the closing rate for so many units; then
  /// what it is worth, the difference on the account, and the account that it is booked against.
  private static let examples = table(
    """
    1940 |    500.00 EUR |    1000.00 USD | 166.6667 | 100 |    833.33 |  -166.67 | 8336
    1940 |    500.00 EUR |     833.33 USD | 250      | 100 |   1250.00 |   416.67 | 8331
    1940 |   1000.00 GBP |    1300.00 USD | 1.25     | 1   |   1250.00 |   -50.00 | 8336
    1940 |   1000.00 GBP |    1150.00 EUR | 1.17     | 1   |   1170.00 |    20.00 | 8331
    3001 | -10000.00 EUR |  -11050.00 USD | 1.10     | 1   | -11000.00 |    50.00 | 3960
    1510 |   1000.00 EUR |   11000.00 SEK | 11.5     | 1   |  11500.00 |   500.00 | 3960
    1510 |   1000.00 EUR |   11000.00 SEK | 10.5     | 1   |  10500.00 |  -500.00 | 7960
    2440 |  -1000.00 EUR |  -11000.00 SEK | 11.5     | 1   | -11500.00 |  -500.00 | 7960
    2440 |  -1000.00 EUR |  -11000.00 SEK | 10.5     | 1   | -10500.00 |   500.00 | 3960
    2440 |    100.00 EUR |    1000.00 SEK | 11       | 1   |   1100.00 |   100.00 | 3960
    2350 |  -1000.00 EUR |  -11000.00 SEK | 11.5     | 1   | -11500.00 |  -500.00 | 8436
    2350 |  -1000.00 EUR |  -11000.00 SEK | 10.5     | 1   | -10500.00 |   500.00 | 8431
    1320 |   1000.00 NOK |     900.00 SEK | 95.06    | 100 |    950.60 |    50.60 | 8231
    1940 | 100000 JPY    |    7000.00 SEK | 7.1250   | 100 |   7125.00 |   125.00 | 8331
    1940 |   1000.000 KWD |  34000.00 SEK | 34.5678  | 1   |  34567.80 |   567.80 | 8331
    1940 |   1000.00 EUR | 160000 JPY     | 161.4567 | 1   | 161457    |  1457    | 8331
    1940 |      0.01 EUR |       0.00 SEK | 11.5     | 1   |      0.12 |     0.12 | 8331
    1940 |     -0.01 EUR |       0.00 SEK | 11.5     | 1   |     -0.12 |    -0.12 | 8336
    1940 |      0.01 EUR |       0.00 SEK | 11.4     | 1   |      0.11 |     0.11 | 8331
    1940 |      0.03 EUR |       0.33 SEK | 11.1666  | 1   |      0.33 |     0.00 | –
    1940 |      0.00 EUR |       5.00 SEK | 11.5     | 1   |      0.00 |    -5.00 | 8336
    1940 |      0.00 EUR |      -5.00 SEK | 11.5     | 1   |      0.00 |     5.00 | 8331
    1940 |   1000.00 EUR |   11500.00 SEK | 11.5     | 1   |  11500.00 |     0.00 | –
    1940 | 24700.00 EUR  | 283131.20 SEK  | 10.849   | 1   | 267970.30 | -15160.90 | 8336
    """
  )

  private let chart = ChartOfAccounts(
    [
      "1320", "1510", "1940", "2350", "2440", "3001", "3960", "7960", "8231", "8236", "8331",
      "8336", "8431", "8436",
    ].map { code in
      let number = AccountNumber(code)
      return Account(
        number: number,
        name: code,
        type: AccountType(classOf: number),
        isRevalued: !ChartStandard.bas.revaluationProfile.takesGainsOrLosses(number)
      )
    }
  )

  private func money(_ text: String) throws -> Money {
    let parts = text.split(separator: " ")
    let currency = try #require(Currency(parts[1]))
    return try #require(Money(decimal: parts[0], currency), "\(text)")
  }

  private func plan(
    _ account: String,
    _ balance: Money,
    carriedAt booked: Money,
    _ rate: String,
    perUnits unit: String
  ) throws -> (lines: [FXRevaluationLine], vouchers: [VoucherDraft]) {
    let last = try day("2025-01-31")
    let company = Company(
      code: "SE01",
      name: "Exempel AB",
      accountingCurrency: booked.currency,
      chartStandard: .bas
    )
    let published = ExchangeRate(
      from: balance.currency,
      to: booked.currency,
      day: last,
      rate: try #require(ExactDecimal(rate)),
      unit: try #require(Int64(unit)),
      source: "test"
    )
    return try plan(
      FXRevaluationFacts(
        company: company,
        chart: chart,
        profile: ChartStandard.bas.revaluationProfile,
        rates: RateTable([published]),
        balances: [
          ForeignBalance(
            ledgerAccount: LedgerAccount(AccountNumber(account)),
            layer: .current,
            balance: balance,
            accounting: booked.minorUnits,
            reporting: 0
          )
        ]
      ),
      FXRevaluationParameters(period: "2025-01", from: try day("2025-01-01"), to: last)
    )
  }

  private func plan(
    _ facts: FXRevaluationFacts,
    _ parameters: FXRevaluationParameters
  ) throws -> (lines: [FXRevaluationLine], vouchers: [VoucherDraft]) {
    let lines = try FXRevaluation.plan(facts, parameters).lines
    let vouchers = FXRevaluation.vouchers(of: lines, parameters, facts.company)
    // Each line of a voucher comes from the line of the run that it posts.
    for voucher in vouchers {
      for (line, origin) in zip(voucher.draft.lines, voucher.origins) {
        let source = lines[origin - 1]
        #expect([source.ledgerAccount.account, source.offset].contains(line.ledgerAccount.account))
        #expect(
          source.difference.minorUnits.magnitude == line.accounting.magnitude
            + (line.reporting ?? 0).magnitude
        )
      }
    }
    return (lines, vouchers.map(\.draft))
  }

  @Test(arguments: examples)
  func `a balance is brought to the closing rate, and the difference to gain or loss`(
    _ row: [String]
  ) throws {
    let (balance, booked) = (try money(row[1]), try money(row[2]))
    let plan = try plan(row[0], balance, carriedAt: booked, row[3], perUnits: row[4])
    let line = try #require(plan.lines.first)
    #expect(line.target.decimal == row[5], "\(told(row))")
    #expect(line.difference.decimal == row[6], "\(told(row))")
    #expect(line.offset?.code ?? "–" == row[7], "\(told(row))")
    let lines = plan.vouchers.flatMap(\.lines)
    let posted = try #require(Money(decimal: row[6], booked.currency)).minorUnits
    #expect(lines.map(\.accounting) == (posted == 0 ? [] : [posted, -posted]))
    #expect(lines.map(\.ledgerAccount.account.code) == (posted == 0 ? [] : [row[0], row[7]]))
    #expect(lines.allSatisfy { $0.amount == Money(minorUnits: 0, balance.currency) })
    // What is brought to the rate stays there.
    let again = try self.plan(row[0], balance, carriedAt: line.target, row[3], perUnits: row[4])
    #expect(again.vouchers.isEmpty && again.lines.count == 1)
  }

  @Test func `a voucher is told by its currency and day, and one of the reporting book so too`()
    throws
  {
    let last = try day("2025-01-31")
    func rate(_ from: Currency, _ to: Currency, _ rate: Int64) -> ExchangeRate {
      ExchangeRate(
        from: from,
        to: to,
        day: last,
        rate: ExactDecimal(mantissa: rate, scale: 2),
        source: "test"
      )
    }
    func balance(_ account: String, _ currency: Currency, _ layer: PostingLayer) -> ForeignBalance {
      ForeignBalance(
        ledgerAccount: LedgerAccount(AccountNumber(account)),
        layer: layer,
        balance: Money(minorUnits: 100_00, currency),
        accounting: 0,
        reporting: 0
      )
    }
    let plan = try plan(
      FXRevaluationFacts(
        company: Company(
          code: "SE01",
          name: "Exempel AB",
          accountingCurrency: .sek,
          reportingCurrency: .usd,
          chartStandard: .bas
        ),
        chart: chart,
        profile: ChartStandard.bas.revaluationProfile,
        rates: RateTable([
          rate(.eur, .sek, 11_00), rate(.eur, .usd, 1_10), rate(.gbp, .sek, 13_00),
          rate(.gbp, .usd, 1_25), rate(.usd, .sek, 10_00),
        ]),
        balances: [
          balance("1940", .gbp, .current), balance("1510", .eur, .tax),
          balance("1940", .eur, .current), balance("1510", .eur, .current),
          balance("1510", .usd, .current),
        ]
      ),
      FXRevaluationParameters(
        period: "2025-01",
        from: try day("2025-01-01"),
        to: last,
        postingDay: try day("2025-01-30")
      )
    )
    let vouchers = plan.vouchers.map { voucher in
      "\(voucher.text) | \(voucher.layer.rawValue) \(voucher.day) | "
        + voucher.lines.map { "\($0.ledgerAccount.account) \($0.accounting) \($0.reporting ?? 0)" }
        .joined(separator: ", ")
    }
    #expect(
      vouchers == [
        "FX EUR 2025-01-31 | current 2025-01-30 | "
          + "1510 110000 0, 3960 -110000 0, 1940 110000 0, 8331 -110000 0",
        "FX EUR 2025-01-31 (USD) | current 2025-01-30 | "
          + "1510 0 11000, 3960 0 -11000, 1940 0 11000, 8331 0 -11000",
        // Dollars are the reporting currency itself, and have nothing to be revalued to there.
        "FX USD 2025-01-31 | current 2025-01-30 | 1510 100000 0, 3960 -100000 0",
        "FX GBP 2025-01-31 | current 2025-01-30 | 1940 130000 0, 8331 -130000 0",
        "FX GBP 2025-01-31 (USD) | current 2025-01-30 | 1940 0 12500, 8331 0 -12500",
        "FX EUR 2025-01-31 | tax 2025-01-30 | 1510 110000 0, 3960 -110000 0",
        "FX EUR 2025-01-31 (USD) | tax 2025-01-30 | 1510 0 11000, 3960 0 -11000",
      ]
    )
  }
}
