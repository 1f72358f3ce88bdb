import Accounting
import Formats

@testable import Closing

/// One of everything that is answered, made by hand, so that its JSON and its table can be written
/// down beside it.
enum Samples {
  static func day(_ text: String) -> Day {
    guard let day = Day(iso: text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  static func number(_ text: String) -> ExactDecimal {
    guard let number = ExactDecimal(text) else { preconditionFailure("no number: \(text)") }
    return number
  }

  private static func account(_ code: String, _ values: DimensionValue...) -> LedgerAccount {
    LedgerAccount(AccountNumber(code), values)
  }

  static let details: CompanyDetails = {
    var details = CompanyDetails()
    details.firstName = "Kari"
    details.email = "kari@exempel.no"
    details.postalCode = "0155"
    details.country = "NO"
    details.isVATRegistered = true
    details.bankAccount = "86011117947"
    return details
  }()

  static let company = Company(
    code: "SE01",
    name: "Exempel AB",
    organisationNumber: "5566778899",
    accountingCurrency: .sek,
    reportingCurrency: .eur,
    chartStandard: .bas
  )

  static let companies = [
    company,
    Company(code: "NO", name: "Prøve AS", accountingCurrency: .nok, chartStandard: .ns4102),
  ]

  static let accounts = [
    Account(
      number: AccountNumber("1510"),
      name: "Kundfordringar",
      type: .asset,
      isRevalued: true,
      revaluationRateType: "budget",
      groupingCode: "2619",
      statementKey: "Kundfordringar"
    ),
    Account(
      number: AccountNumber("3001"),
      name: "Försäljning",
      type: .income,
      isRevalued: false,
      reportingRateType: "average",
      isBlocked: true
    ),
  ]

  static let dimensions = [
    DimensionReport(
      dimension: Dimension(number: 6, name: "Projekt"),
      control: DimensionControl(mask: DimensionMask("&#"), isActive: false),
      values: [
        .init(DimensionValue(dimension: 6, code: "P8"), name: "Gammalt"),
        .init(
          DimensionValue(dimension: 6, code: "P9"),
          name: "Nytt; \"hus\"",
          control: ValueControl(
            isSuspended: true,
            firstDay: day("2025-01-01"),
            lastDay: day("2025-12-31"),
            owner: "bo",
            groupCode: "G1"
          )
        ),
      ]
    )
  ]

  static let profile = RevaluationProfile(
    lowestLevel: .currency,
    lines: [
      RevaluationProfileLine(
        currency: nil,
        accounts: .range(AccountNumber("1500"), AccountNumber("1599")),
        gain: AccountNumber("3960"),
        loss: AccountNumber("7960")
      ),
      RevaluationProfileLine(
        currency: .usd,
        accounts: .single(AccountNumber("1940")),
        gain: AccountNumber("8331"),
        loss: AccountNumber("8336")
      ),
    ]
  )

  static let kept = {
    var kept = KeptParts()
    kept.balances = [
      KeptBalance(
        kind: .budget,
        firstDay: day("2025-01-01"),
        lastDay: day("2025-01-31"),
        ledgerAccount: account("5010", DimensionValue(dimension: 1, code: "10")),
        minorUnits: -1_234_50
      )
    ]
    kept.parties = [
      KeptParty(
        kind: .customer,
        code: "17",
        name: "Kund",
        organisationNumber: "5560000001",
        account: AccountNumber("1510"),
        opening: 5_00,
        closing: 1_000_00
      ),
      KeptParty(kind: .supplier, code: "9", name: "Leverantör"),
    ]
    kept.taxCodes = [
      KeptTaxCode(
        code: "3",
        description: "Utgående",
        percentage: "25.5",
        standardCode: "31",
        country: "NO"
      )
    ]
    return kept
  }()

  static func run(
    _ number: Int64,
    _ kind: RunKind,
    _ state: RunState,
    period: String?,
    parameters: String = "fil.se, SIE 4E"
  ) -> Run {
    Run(
      number: number,
      kind: kind,
      state: state,
      period: period,
      parameters: parameters,
      fingerprint: nil,
      sequence: number * 10,
      undoes: nil,
      asOf: Run.AsOf(company: number * 10, installation: 1),
      by: "anna",
      at: "2025-04-02T09:30:00Z"
    )
  }

  static let imports = [
    StoredImport(
      run: run(1, .importSIE, .undone, period: nil),
      company: company,
      format: "sie-4e",
      foots: false,
      parts: [
        ImportPart(number: 1, name: "fil.se", sha256: "0123456789abcdef", size: 17, isKept: true)
      ],
      kept: kept,
      findings: []
    )
  ]

  static let dependents = [
    PeriodDependents.Dependent(
      run: run(2, .fxRevaluation, .posted, period: "2025-03"),
      choices: [.days(day("2025-01-01"), day("2025-03-31")), .rateDay(day("2025-03-31"))],
      vouchers: 1_200,
      isStale: true
    ),
    PeriodDependents.Dependent(
      run: run(1, .importSIE, .posted, period: nil),
      choices: [.words("fil.se, SIE 4E")],
      vouchers: 0,
      isStale: false
    ),
  ]

  static let runs = Listing(
    [
      ListedRun(
        run: run(2, .fxRevaluation, .posted, period: "2025-03"),
        choices: dependents[0].choices,
        isStale: true
      ),
      ListedRun(
        run: run(3, .openingTransfer, .planned, period: nil),
        choices: [.target(AccountNumber("2091")), .reason("saldo")],
        isStale: false
      ),
    ],
    of: company
  )

  static let seal = Seal(
    period: "2025-03",
    sequence: 41,
    head: "aa",
    trialBalance: "bb",
    rates: "cc",
    settings: "dd",
    runs: "ee",
    seal: "788576ec4f"
  )

  static let held = PeriodStatusChange(
    period: "2025-03",
    status: .onHold,
    by: "bo",
    at: "2025-04-02T09:30:00Z",
    reason: "räknat"
  )

  static let march = Period(
    name: "2025-03",
    year: "2025",
    kind: .operating,
    firstDay: day("2025-03-01"),
    lastDay: day("2025-03-31")
  )

  static let periods = [
    PeriodState(
      company: "SE01",
      period: march,
      status: .onHold,
      change: held,
      access: [.generalLedger: .group("team"), Module("accounts-payable"): .none],
      seal: .moved(seal, by: SealMove(record: 57, accounts: [AccountNumber("1930")]))
    ),
    PeriodState(
      company: "SE01",
      period: Period(
        name: "2025-close",
        year: "2025",
        kind: .closing,
        firstDay: day("2025-12-01"),
        lastDay: day("2025-12-31")
      ),
      status: .open,
      change: nil,
      access: [.generalLedger: .all],
      seal: nil
    ),
  ]

  /// 2025, of December alone, is lengthened into January, for which an empty 2026 gives way.
  static let redatedYear = RedatedYear(
    company: company,
    reshaping: YearReshaping(
      before: FiscalYear(from: day("2025-12-01"), to: day("2025-12-31")),
      after: FiscalYear(
        name: "2025",
        firstDay: day("2025-12-01"),
        lastDay: day("2026-01-15"),
        periods: FiscalYear(from: day("2025-12-01"), to: day("2025-12-31")).periods.dropLast() + [
          Period(
            name: "2026-01b",
            year: "2025",
            kind: .operating,
            firstDay: day("2026-01-01"),
            lastDay: day("2026-01-15")
          ),
          Period(
            name: "2025-close",
            year: "2025",
            kind: .closing,
            firstDay: day("2026-01-01"),
            lastDay: day("2026-01-15")
          ),
        ]
      ),
      retired: [FiscalYear(from: day("2026-01-01"), to: day("2026-01-31"))]
    ),
    isRehearsal: true
  )

  /// December is divided in two.
  static let dividedPeriod: ReshapedPeriods = {
    let year = FiscalYear(from: day("2025-12-01"), to: day("2025-12-31"))
    let control = PeriodControl(company: "SE01", calendar: FiscalCalendar([year]))
    let shaping = control.dividing(
      year.operating[0],
      of: year,
      at: day("2025-12-16"),
      named: nil,
      PeriodUse()
    )
    return ReshapedPeriods(
      company: company,
      change: .divided,
      period: shaping.period,
      reshaping: shaping.reshaping,
      vouchers: 7,
      isRehearsal: false
    )
  }()

  static let groups = [UserGroup(name: "team", members: ["bo", "anna"])]

  static let rates = [
    ExchangeRate(
      from: .eur,
      to: .sek,
      day: day("2025-03-31"),
      rate: number("10.8490"),
      source: "ECB"
    ),
    ExchangeRate(
      type: "budget",
      from: .nok,
      to: .sek,
      day: day("2025-01-02"),
      rate: number("95.06"),
      unit: 100,
      source: "anna"
    ),
  ]

  static let differences = [
    RateDifference(
      stored: rates[0],
      published: ExchangeRate(
        from: .eur,
        to: .sek,
        day: day("2025-03-31"),
        rate: number("1084.9"),
        unit: 10,
        source: "ECB"
      )
    )
  ]

  static let rateImports = [
    StoredRateImport(
      number: 1,
      name: "ecb.csv",
      source: "ECB",
      type: "default",
      sha256: "abc",
      size: 99,
      days: day("2025-01-02")...day("2025-03-31"),
      rates: 1_500,
      added: 1_499,
      changed: 1,
      imported: StoredRateImport.Step(by: "anna", at: "2025-04-02T09:30:00Z"),
      undone: StoredRateImport.Step(by: "bo", at: "2025-04-03T09:30:00Z")
    )
  ]
}
