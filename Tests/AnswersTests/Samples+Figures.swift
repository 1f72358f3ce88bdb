import Accounting
import Formats

@testable import Closing

extension Samples {
  private static func line(
    _ account: String,
    _ amount: Money,
    _ accounting: Int64,
    reporting: Int64?,
    _ text: String = ""
  ) -> VoucherLine {
    VoucherLine(
      LedgerAccount(AccountNumber(account), [DimensionValue(dimension: 1, code: "10")]),
      amount,
      accounting: accounting,
      reporting: reporting,
      text: text
    )
  }

  static let lines = [
    line("1940", Money(minorUnits: 100_00, .usd), 1_050_00, reporting: 95_00, "Hyra"),
    line("3001", Money(minorUnits: -1_050_00, .sek), -1_050_00, reporting: -95_00),
  ]

  static let voucher = PostedVoucher(
    key: VoucherKey(year: "2025", sequence: 12),
    number: 7,
    draft: VoucherDraft(
      day: day("2025-03-14"),
      series: "A",
      reference: VoucherReference(series: "V", number: "3"),
      text: "Faktura",
      lines: lines,
      reverses: VoucherKey(year: "2025", sequence: 11)
    ),
    period: "2025-03",
    module: .generalLedger,
    run: 2,
    reversedBy: VoucherKey(year: "2025", sequence: 13),
    by: "anna",
    at: "2025-04-02T09:30:00Z",
    hash: [0, 255]
  )

  static let detail = {
    var detail = LineDetail(line: 2)
    detail.change = .struck(lines[1])
    detail.day = day("2025-03-13")
    detail.quantity = "4"
    detail.signature = "AA"
    detail.customer = "17"
    detail.supplier = "9"
    detail.reference = "F 1"
    detail.dueDay = day("2025-04-13")
    detail.tax = LineTax(code: "3", percentage: "25", base: nil, amount: 2_50)
    return detail
  }()

  static let legs = [
    RateLeg(published: rates[0], isReciprocal: false),
    RateLeg(published: rates[1], isReciprocal: true),
  ]

  static func examined() throws -> [ExaminedLine] {
    let rate = try RateResult(legs: [legs[0]])
    let first = FXRevaluationLine(
      ledgerAccount: LedgerAccount(
        AccountNumber("1940"),
        [DimensionValue(dimension: 6, code: "P9")]
      ),
      layer: .current,
      book: .accounting,
      balance: Money(minorUnits: 100_00, .eur),
      booked: Money(minorUnits: 1_050_00, .sek),
      target: Money(minorUnits: 1_084_90, .sek),
      rate: rate,
      offset: AccountNumber("8331")
    )
    return [ExaminedLine(first, ChartOfAccounts())]
  }

  static func calendar() throws -> FiscalCalendar {
    var calendar = FiscalCalendar()
    for year in [2_024, 2_025] {
      _ = try calendar.addYear(from: day("\(year)-01-01"), to: day("\(year)-12-31"))
    }
    return calendar
  }

  /// Of March, split by projects where asked; 3001 had 500 in 2024 that nobody transferred.
  static func trialBalance(
    split: Bool = false,
    bank: Int64 = 1_500_00
  ) throws -> TrialBalanceReport {
    let movements =
      [("2024", "2024-12", -500_00, "3001"), ("2024", "2024-12", 500_00, "1510")]
      + [("2025", "2025-03", -bank, "3001"), ("2025", "2025-03", bank, "1510")]
    return TrialBalanceReport(
      company: company,
      balance: try TrialBalance(
        movements.map { year, period, amount, account in
          AccountMovement(
            account: AccountNumber(account),
            value: split && account == "3001" ? "P9" : "",
            year: year,
            period: period,
            kind: .operating,
            debit: max(amount, 0),
            credit: max(-amount, 0)
          )
        },
        TrialBalanceSelection(year: "2025", through: "2025-03"),
        chart: ChartOfAccounts(accounts),
        calendar: try calendar()
      ),
      selection: TrialBalanceSelection(year: "2025", through: "2025-03"),
      layer: .current,
      dimension: split ? Dimension(number: 6, name: "Projekt") : nil,
      sequence: 57,
      isOfThePast: false
    )
  }

  /// The lines behind that trial balance: one of 15 EUR, one with a document of another day.
  private static let postedLines = {
    var lines = PostedLines([
      LedgerAccount(AccountNumber("1510")),
      LedgerAccount(AccountNumber("3001"), [DimensionValue(dimension: 6, code: "P9")]),
    ])
    lines.add(
      PostedLines.Voucher(
        id: 12,
        day: day("2025-03-14"),
        documentDay: day("2025-03-10"),
        series: "A",
        number: "7",
        text: "Faktura; \"1\"",
        registered: "2025-04-02T09:30:00Z",
        author: "anna"
      )
    )
    lines.addLine(
      of: 0,
      0,
      accounting: 1_500_00,
      text: "Kund 17",
      foreign: Money(minorUnits: 150_00, .eur)
    )
    lines.addLine(of: 0, 1, accounting: -1_500_00, text: nil, foreign: nil)
    return lines
  }()

  static func generalLedger() throws -> GeneralLedgerReport {
    let ledger = try GeneralLedger(
      trialBalance().balance.rows,
      postedLines,
      chart: ChartOfAccounts(accounts)
    )
    guard let ledger else { preconditionFailure("the lines come to the balances") }
    return GeneralLedgerReport(
      company: company,
      selection: TrialBalanceSelection(year: "2025", through: "2025-03", from: "2025-02"),
      dimension: (Dimension(number: 6, name: "Projekt"), "P9"),
      ledger: ledger,
      sequence: 57
    )
  }

  static func ledgerJournal() throws -> LedgerJournalReport {
    var postedLines = postedLines
    var detail = LineDetail(line: 1)
    detail.customer = "17"
    detail.tax = LineTax(code: "3", percentage: "25", base: nil, amount: 0)
    postedLines.addDetail(of: 0, detail)
    return LedgerJournalReport(
      company: company,
      year: "2025",
      from: "2025-02",
      period: "2025-03",
      journal: try LedgerJournal(postedLines, by: .date),
      chart: ChartOfAccounts(accounts),
      sequence: 57
    )
  }

  static func close() throws -> CloseReport {
    CloseReport(
      number: 7,
      company: company,
      period: march,
      isRehearsal: false,
      steps: [],
      checks: [],
      seal: seal,
      replaced: nil,
      before: try trialBalance(),
      after: try trialBalance(bank: 1_600_00),
      effectOnResult: -50_00,
      warnings: 0,
      waivers: []
    )
  }

  static let changes = ChangesReport(
    company: company,
    since: 41,
    lastClose: "2025-01",
    sequence: 57,
    vouchers: vouchers.vouchers,
    records: [
      ChangedRecord(
        sequence: 43,
        kind: "accounts",
        at: "2025-04-02T09:30:00Z",
        author: "bo",
        contents: [
          .init(
            table: .account,
            rows: 2,
            first: [.init(column: "account", text: "1389"), .init(column: "name", text: "Kassa")]
          )
        ]
      )
    ],
    settings: changedSettings,
    sharedRecords: [],
    years: [
      ChangedYear(
        year: "2025",
        changes: [
          .init(
            subject: .account(AccountNumber("1930"), name: "Bank", value: ""),
            before: 100_00,
            after: 1_150_00
          ),
          .init(subject: .resultNotTransferred(year: "2024"), before: 0, after: -5_00),
        ]
      )
    ],
    outlook: outlook
  )

  static func closes() throws -> [CloseOutcome] {
    func outcome(_ period: String, _ what: CloseOutcome.What) -> CloseOutcome {
      CloseOutcome(company: company, period: period, what: what)
    }
    return [
      outcome("2025-01", .closed(try close())),
      outcome("2025-02", .closedAlready(held, seal: seal.seal)),
      outcome(
        "2025-03",
        .refused([Finding(.error, CloseError.isClosedAlready(change: held))], board: [])
      ),
      outcome("2025-04", .leftOut(after: "2025-03")),
      outcome("2025-05", .recalled(closeRecord)),
    ]
  }

  static let standings = {
    let year = FiscalYear(from: day("2025-01-01"), to: day("2025-12-31"))
    let march = day("2025-03-01")
    return [
      CompanyStanding(
        company: companies[0],
        months: ClosedMonths(year.periods.map { ($0, $0.lastDay < march) }),
        deadline: lateMarch
      ),
      CompanyStanding(company: companies[1], months: ClosedMonths([])),
    ]
  }()

  static let readiness = {
    func report(
      _ company: String,
      _ results: [CheckResult],
      result: Money? = nil
    ) -> CompanyReadiness {
      var report = CheckReport(
        company: company,
        period: "2025-03",
        results: results,
        seal: nil,
        held: nil,
        isMonth: true
      )
      report.deadline = result == nil ? lateMarch : nil
      report.foretold = result.flatMap { try? ForetoldResult(period: $0, year: $0, results) }
      return CompanyReadiness(company: company, result: .success(report))
    }
    return [
      report(
        "A1",
        [CheckResult(BooksBalance.self, .pass), CheckResult(SuspenseIsEmpty.self, .notApplicable)]
      ),
      report(
        "B2",
        [
          CheckResult(BooksBalance.self, .couldNotRun),
          CheckResult(
            SuspenseIsEmpty.self,
            .fail,
            effect: .known(Money(minorUnits: -100_00, .sek))
          ),
        ],
        result: Money(minorUnits: 250_00, .sek)
      ),
      CompanyReadiness(
        company: "C3",
        result: .failure(
          Refusal(CalendarError.periodIsUnknown(period: "2025-03", nearest: nil, years: ["2024"]))
        )
      ),
    ]
  }()

  static let file = {
    var file = LedgerFile(
      format: LedgerFormatName(code: "sie-4e", title: "SIE 4E"),
      encoding: "cp437",
      company: LedgerFileCompany(name: "Exempel AB", organisationNumber: nil),
      currency: .sek,
      chartStandard: .bas
    )
    file.encodingEvidence = [(encoding: "cp437", bytes: 4)]
    file.program = "Test 1"
    file.kept = kept
    file.counts = LedgerCounts(accounts: 3, vouchers: 2, lines: 4, debit: 10_50, credit: -10_50)
    file.footing = LedgerFooting(
      foots: false,
      differences: [
        LedgerDifference(account: AccountNumber("1930"), computed: -100_00, stated: 1_234_00)
      ]
    )
    file.textRepair = TextRepair(
      mistake: "utf8-as-cp437",
      count: 2,
      samples: [TextSample(written: "├ñ", meant: "ä")],
      isApplied: true
    )
    return file
  }()
}

extension Samples {
  static let vouchers = found(chosen: nil)
  static let chosenVouchers = found(chosen: -5_000)

  private static func found(chosen: Int64?) -> FoundVouchers {
    FoundVouchers(
      company: company,
      vouchers: [ListedVoucher(voucher: voucher, debit: 105_000, chosen: chosen)],
      count: 1
    )
  }
}
