import Accounting
import Testing

struct RevalueTests {
  private func company(
    accounting: Currency = .sek,
    reporting: Currency? = nil,
    refusesOldRates: Bool = false
  ) -> Company {
    Company(
      code: "SE01",
      name: "Exempel AB",
      accountingCurrency: accounting,
      reportingCurrency: reporting,
      chartStandard: .bas,
      refusesOldRates: refusesOldRates
    )
  }

  private let chart = ChartOfAccounts(
    ["1510", "1940", "2440", "3001", "3960", "7960", "8331", "8336"].map { code in
      let number = AccountNumber(code)
      let type = AccountType(classOf: number)
      return Account(
        number: number,
        name: code,
        type: type,
        isRevalued: type.isBalanceSheet || code == "3001"
      )
    }
  )

  private func balance(
    _ account: String,
    _ amount: Int64,
    booked: Int64,
    reporting: Int64 = 0,
    _ currency: Currency = .eur
  ) -> ForeignBalance {
    ForeignBalance(
      ledgerAccount: LedgerAccount(
        AccountNumber(account),
        [DimensionValue(dimension: 1, code: "10")]
      ),
      layer: .current,
      balance: Money(minorUnits: amount, currency),
      accounting: booked,
      reporting: reporting
    )
  }

  private func rate(
    _ from: Currency,
    _ to: Currency,
    _ rate: String,
    on text: String = "2025-01-31"
  ) throws -> ExchangeRate {
    ExchangeRate(
      from: from,
      to: to,
      day: try day(text),
      rate: try #require(ExactDecimal(rate)),
      source: "test"
    )
  }

  private func parameters() throws -> FXRevaluationParameters {
    FXRevaluationParameters(
      period: "2025-01",
      from: try day("2025-01-01"),
      to: try day("2025-01-31")
    )
  }

  private func plan(
    _ balances: [ForeignBalance],
    _ rates: [ExchangeRate],
    _ company: Company,
    chart: ChartOfAccounts? = nil,
    profile: RevaluationProfile = ChartStandard.bas.revaluationProfile,
    _ change: (inout FXRevaluationParameters) -> Void = { _ in }
  ) throws -> (plan: Plan, findings: [Finding]) {
    var parameters = try parameters()
    change(&parameters)
    let decided = try FXRevaluation.plan(
      FXRevaluationFacts(
        company: company,
        chart: chart ?? self.chart,
        profile: profile,
        rates: RateTable(rates),
        balances: balances
      ),
      parameters
    )
    let vouchers = FXRevaluation.vouchers(of: decided.lines, parameters, company)
    return (Plan(lines: decided.lines, vouchers: vouchers.map(\.draft)), decided.findings)
  }

  private struct Plan {
    let lines: [FXRevaluationLine]
    let vouchers: [VoucherDraft]
  }

  /// Codes of the reasons for which a plan is refused.
  private func refusal(_ body: () throws -> Void) throws -> [String] {
    do {
      try body()
      return []
    } catch let refusal as Refusal {
      return refusal.findings.filter { $0.severity == .error }.map(\.problem.code.description)
    }
  }

  @Test func `whatever was booked, the plan brings it to the rate and a second plan is empty`()
    throws
  {
    let rates = [try rate(.eur, .sek, "11.5"), try rate(.eur, .usd, "1.125")]
    let company = company(reporting: .usd)
    for amount in Int64(-3)...3 {
      for booked in Int64(-40)...40 {
        for (account, gain, loss) in [("1940", "8331", "8336"), ("2440", "3960", "7960")] {
          let old = balance(account, amount, booked: booked, reporting: booked / 10)
          let plan = try plan([old], rates, company).plan
          var (accounting, reporting) = (old.accounting, old.reporting)
          for voucher in plan.vouchers {
            #expect(voucher.lines.map(\.amount.minorUnits) == [0, 0])
            #expect(voucher.lines.map(\.accounting).reduce(0, +) == 0)
            #expect(voucher.lines.compactMap(\.reporting).reduce(0, +) == 0)
            #expect(voucher.lines[0].ledgerAccount == old.ledgerAccount)
            #expect(voucher.lines[1].ledgerAccount.dimensions == old.ledgerAccount.dimensions)
            let difference = voucher.lines[0].accounting + (voucher.lines[0].reporting ?? 0)
            #expect(
              voucher.lines[1].ledgerAccount.account.code == (difference > 0 ? gain : loss)
            )
            accounting += voucher.lines[0].accounting
            reporting += voucher.lines[0].reporting ?? 0
          }
          let eur = Money(minorUnits: amount, .eur)
          let half = Rounding.halfAwayFromZero
          let (top, bottom) = (EffectiveRate(23, over: 2), EffectiveRate(9, over: 8))
          #expect(accounting == (try top.convert(eur, to: .sek, rounding: half)).minorUnits)
          #expect(reporting == (try bottom.convert(eur, to: .usd, rounding: half)).minorUnits)
          let now = balance(account, amount, booked: accounting, reporting: reporting)
          let again = try self.plan([now], rates, company).plan
          #expect(again.vouchers.isEmpty)
          #expect(again.lines.count == 2)
        }
      }
    }
  }

  @Test func `each examined balance is recomputed to its target`() throws {
    let result = try plan(
      [balance("1940", 333, booked: 1), balance("2440", -777, booked: 5, .usd)],
      [try rate(.eur, .sek, "11.4975"), try rate(.eur, .usd, "1.0837")],
      company()
    ).plan
    #expect(result.lines.count == 2)
    for line in result.lines { #expect(try line.recomputed() == line.difference) }
    #expect(result.lines[1].rate.legs.count == 2)
    #expect(result.vouchers.map(\.text) == ["FX EUR 2025-01-31", "FX USD 2025-01-31"])
  }

  @Test func `every missing rate and account is said at once`() throws {
    let codes = try refusal {
      _ = try plan(
        [
          balance("1940", 100, booked: 0, .usd), balance("1940", 100, booked: 0, .gbp),
          balance("1510", 100, booked: 0), balance("2440", 100, booked: 0),
        ],
        [try rate(.eur, .sek, "11")],
        company(),
        chart: {
          var chart = chart
          chart[AccountNumber("3960")] = nil
          return chart
        }()
      )
    }
    #expect(codes == ["FXR-003", "RAT-001", "RAT-001", "FXR-003"])
    let profile = RevaluationProfile()
    #expect(
      try refusal {
        _ = try plan(
          [balance("1940", 100, booked: 0)],
          [try rate(.eur, .sek, "11")],
          company(),
          profile: profile
        )
      } == ["FXR-004"]
    )
  }

  @Test(arguments: [false, true])
  func `an old rate warns, or is refused where the company says so`(_ refuses: Bool) throws {
    func outcome(_ rateDay: String) throws -> [String] {
      do {
        return try plan(
          [balance("1940", 100, booked: 0)],
          [try rate(.eur, .sek, "11", on: rateDay)],
          company(refusesOldRates: refuses)
        ).findings.map { "\($0.severity) \($0.problem.code)" }
      } catch let refusal as Refusal {
        return refusal.findings.map { "\($0.severity) \($0.problem.code)" }
      }
    }
    #expect(try outcome("2025-01-24").isEmpty)
    #expect(try outcome("2025-01-23") == ["\(refuses ? "error" : "warning") RAT-002"])
  }

  @Test func `a balance whose rate is refused as old is not seen, but what else it lacks is told`()
    throws
  {
    let examined = FXRevaluation.examine(
      FXRevaluationFacts(
        company: company(refusesOldRates: true),
        chart: chart,
        profile: RevaluationProfile(),
        rates: RateTable([
          try rate(.eur, .sek, "11", on: "2025-01-23"), try rate(.usd, .sek, "10"),
        ]),
        balances: [balance("1940", 100, booked: 0), balance("1940", 100, booked: 0, .usd)]
      ),
      try parameters()
    )
    #expect(examined.lines.map(\.balance.currency) == [.usd])
    #expect(examined.problems.map(\.code.description) == ["RAT-002", "FXR-004", "FXR-004"])
    #expect(!examined.isEmpty)
  }

  @Test func `a rate day more than five days from the end is told`() throws {
    for days in -7...7 {
      let findings = try plan(
        [balance("1940", 100, booked: 0)],
        [try rate(.eur, .sek, "11", on: "2025-01-20")],
        company()
      ) { $0.rateDay = $0.to.advanced(by: days) }.findings
      let codes = findings.map(\.problem.code.description).filter { $0 == "FXR-005" }
      #expect(codes.count == (abs(days) > 5 ? 1 : 0), "\(days)")
    }
  }

  @Test func `only what was asked for is examined`() throws {
    let balances = [
      balance("1940", 100, booked: 0), balance("1940", 100, booked: 0, .usd),
      balance("2440", 100, booked: 0), balance("3001", 100, booked: 0),
      balance("8331", 100, booked: 0), balance("1940", 100, booked: 100, .sek),
    ]
    let rates = [try rate(.eur, .sek, "11"), try rate(.usd, .sek, "10")]
    func examined(_ change: (inout FXRevaluationParameters) -> Void) throws -> [String] {
      try plan(balances, rates, company(), change).plan.lines.map {
        "\($0.ledgerAccount.account) \($0.balance.currency)"
      }
    }
    let all = ["1940 EUR", "1940 USD", "2440 EUR", "3001 EUR"]
    #expect(try examined { _ in } == all)
    #expect(try examined { $0.scope = .balanceSheet } == Array(all.dropLast()))
    #expect(try examined { $0.scope = .profitAndLoss } == ["3001 EUR"])
    #expect(try examined { $0.currencies = [.usd] } == ["1940 USD"])
    #expect(try examined { $0.accounts = [AccountNumber("2440")] } == ["2440 EUR"])
  }

  @Test func `an amount that does not fit is refused`() throws {
    let codes = try refusal {
      _ = try plan(
        [balance("1940", .max, booked: 0)],
        [try rate(.eur, .sek, "11")],
        company()
      )
    }
    #expect(codes == ["MON-001"])
  }
}
