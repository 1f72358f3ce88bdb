import Accounting
import TestSupport
import Testing

/// The months of a trial balance, and the year before beside it.
@Suite struct TrialBalanceViewTests {
  /// Movements: account, period, kind, net.
  private static let books = table(
    """
    1930 | 2024-open  | opening   | 500
    2091 | 2024-open  | opening   | -500
    1930 | 2024-02    | operating | 100
    3001 | 2024-02    | operating | -100
    5010 | 2024-close | closing   | 30
    2990 | 2024-close | closing   | -30
    1930 | 2025-01    | operating | 70
    3001 | 2025-01    | operating | -70
    1930 | 2025-02    | operating | -20
    5010 | 2025-02    | operating | 20
    5010 | 2025-03    | operating | -5
    1930 | 2025-03    | operating | 5
    6990 | 2025-03    | operating | 4
    6990 | 2025-03    | operating | -4
    5010 | 2025-close | closing   | 8
    2990 | 2025-close | closing   | -8
    3001 | 2026-open  | year-end  | 70
    5010 | 2026-open  | year-end  | -23
    2099 | 2026-open  | year-end  | -47
    """
  )

  private func calendar(_ years: [String]) throws -> FiscalCalendar {
    var calendar = FiscalCalendar()
    for year in years {
      let days = year.split(separator: " ").map(String.init)
      _ = try calendar.addYear(from: try day(days[0]), to: try day(days[1]))
    }
    return calendar
  }

  private static let calendarYears = [
    "2024-01-01 2024-12-31", "2025-01-01 2025-12-31", "2026-01-01 2026-12-31",
  ]

  private func balance(
    _ selection: TrialBalanceSelection,
    byPeriod: Bool = false
  ) throws -> TrialBalance {
    let movements = try TrialBalanceViewTests.books.map { row in
      let net = try #require(Int64(row[3]))
      return AccountMovement(
        account: AccountNumber(row[0]),
        year: String(row[1].prefix(4)),
        period: row[1],
        kind: try #require(VoucherKind(rawValue: row[2])),
        debit: max(net, 0),
        credit: max(-net, 0)
      )
    }
    return try TrialBalance(
      movements,
      selection,
      byPeriod: byPeriod,
      chart: ChartOfAccounts(),
      calendar: try calendar(TrialBalanceViewTests.calendarYears)
    )
  }

  private func number(_ row: TrialBalanceLine) -> String {
    switch row.subject {
    case .account(let number, _, _): number.code
    case .resultNotTransferred(let year): "result \(year)"
    }
  }

  @Test(arguments: [
    ("2025-03", nil, false, ["2025-01", "2025-02", "2025-03"], "1930: 70 -20 5"),
    ("2025-03", "2025-02", false, ["2025-02", "2025-03"], "1930: -20 5"),
    ("2025-03", nil, false, ["2025-01", "2025-02", "2025-03"], "6990: 0 0 0"),
    ("2025-02", "2025-02", false, ["2025-02"], "5010: 20"),
    ("2025-close", "2025-12", false, ["2025-12", "2025-close"], "5010: 0 8"),
    ("2025-close", "2025-12", true, ["2025-12", "2025-close"], "5010: 0 -15"),
    ("2025-close", "2025-close", true, ["2025-close"], "2099: -47"),
    ("2025-open", nil, false, [], "1930:"),
  ])
  func `each period shown has what moved in it, and they come to debit less credit`(
    _ through: String,
    _ from: String?,
    _ includesYearEnd: Bool,
    _ periods: [String],
    _ row: String
  ) throws {
    let selection = TrialBalanceSelection(
      year: "2025",
      through: through,
      from: from,
      includesYearEnd: includesYearEnd
    )
    let made = try balance(selection, byPeriod: true)
    #expect(made.periods == periods)
    let told = made.rows.map { line in
      ([number(line) + ":"] + line.figures.parts.map(String.init)).joined(separator: " ")
    }
    #expect(told.contains(row), "\(told)")
    for figures in made.rows.map(\.figures) + [made.sum] {
      #expect(figures.parts.reduce(0, +) == figures.amounts.movement)
    }
    // Debit, credit and balances are those without the periods.
    #expect(try balance(selection).rows.map(\.amounts) == made.rows.map(\.amounts))
  }

  @Test(
    arguments: [
      // Of the same months; the account of equity and the result of 2024 are balances.
      (
        "2025-02", nil, "2024-02", nil,
        [
          "1930 600 50", "2091 -500 0", "2990 0 -30", "3001 -100 30", "5010 0 20",
          "result 2024 0 -70",
        ]
      ),
      // A range within the year: the result by its movements of the range.
      (
        "2025-02", "2025-02", "2024-02", "2024-02",
        [
          "1930 600 50", "2091 -500 0", "2990 0 -30", "3001 -100 100", "5010 0 20",
          "result 2024 0 -70",
        ]
      ),
    ] as [(String, String?, String, String?, [String])]
  )
  func `the same range of the year before stands beside, with the difference`(
    _ through: String,
    _ from: String?,
    _ then: String,
    _ start: String?,
    _ rows: [String]
  ) throws {
    let selection = TrialBalanceSelection(year: "2025", through: through, from: from)
    let calendar = try calendar(TrialBalanceViewTests.calendarYears)
    let range = try #require(calendar.yearBefore(selection))
    #expect(range.isAlike)
    #expect(range.selection == TrialBalanceSelection(year: "2024", through: then, from: start))
    let compared = try balance(selection).compared(
      with: try balance(range.selection),
      chart: ChartOfAccounts()
    )
    let told = compared.rows.map { line -> String in
      let lastYear = line.figures.lastYear
      return "\(number(line)) \(lastYear?.then ?? .max) \(lastYear?.difference ?? .max)"
    }
    #expect(told == rows)
    let sum = try #require(compared.sum.lastYear)
    #expect(sum.then == compared.rows.compactMap(\.figures.lastYear?.then).reduce(0, +))
    #expect(sum.difference == compared.rows.compactMap(\.figures.lastYear?.difference).reduce(0, +))
  }

  @Test(
    arguments: [
      // A short first year: by place, through the end of the shorter year, and said to be unlike.
      ("2024-07-01 2024-12-31;2025-01-01 2025-12-31", "2025-03", nil, "2024-09 - false"),
      ("2024-07-01 2024-12-31;2025-01-01 2025-12-31", "2025-09", nil, "2024-12 - false"),
      (
        "2024-07-01 2024-12-31;2025-01-01 2025-12-31", "2025-09", "2025-05", "2024-12 2024-11 false"
      ),
      ("2024-07-01 2024-12-31;2025-01-01 2025-12-31", "2025-09", "2025-08", nil),
      ("2024-07-01 2024-12-31;2025-01-01 2025-12-31", "2025-close", nil, "2024-close - false"),
      // A broken year of twelve months compares with the one before month by month.
      (
        "2023-05-01 2024-04-30;2024-05-01 2025-04-30", "2025-01", "2024-06", "2024-01 2023-06 true"
      ),
      ("2024-01-01 2024-12-31;2025-01-01 2025-12-31", "2025-open", nil, "2024-open - true"),
      // A year is missing between them.
      ("2023-01-01 2023-12-31;2025-01-01 2025-12-31", "2025-03", nil, "2023-03 - false"),
      ("2025-01-01 2025-12-31", "2025-03", nil, nil),
    ] as [(String, String, String?, String?)]
  )
  func `the range that is compared goes by the places of the periods in their years`(
    _ years: String,
    _ through: String,
    _ from: String?,
    _ expected: String?
  ) throws {
    let calendar = try calendar(years.split(separator: ";").map(String.init))
    let year = try #require(calendar.period(named: through)?.year)
    let selection = TrialBalanceSelection(year: year, through: through, from: from)
    let found = calendar.yearBefore(selection).map {
      "\($0.selection.through) \($0.selection.from ?? "-") \($0.isAlike)"
    }
    #expect(found == expected)
  }

  @Test func `rows have moved where debit and credit are equal, or only the year before did`()
    throws
  {
    let whole = try balance(
      TrialBalanceSelection(year: "2025", through: "2025-03", from: "2025-03")
    )
    #expect(whole.rows.filter(\.figures.hasMoved).map(number) == ["1930", "5010", "6990"])
    let range = TrialBalanceSelection(year: "2025", through: "2025-02", from: "2025-02")
    let earlier = TrialBalanceSelection(year: "2024", through: "2024-02", from: "2024-02")
    let compared = try balance(range).compared(with: balance(earlier), chart: ChartOfAccounts())
    #expect(compared.rows.filter(\.figures.hasMoved).map(number) == ["1930", "3001", "5010"])
  }
}
