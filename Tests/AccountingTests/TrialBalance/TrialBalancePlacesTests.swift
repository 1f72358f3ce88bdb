import Accounting
import TestSupport
import Testing

/// Where each posting stands in a trial balance: one at a time, in every period and of every kind, on a
/// balance account and on one of the result.
struct TrialBalancePlacesTests {
  /// Three years of two months.
  private func calendar() throws -> FiscalCalendar {
    var calendar = FiscalCalendar()
    for (first, last) in [
      ("2024-01-01", "2024-02-29"), ("2025-01-01", "2025-02-28"), ("2026-01-01", "2026-02-28"),
    ] {
      _ = try calendar.addYear(from: try day(first), to: try day(last))
    }
    return calendar
  }

  /// Where six reports show a posting on a balance account, and one of the result.
  ///
  /// The whole of 2025; January; February alone; the closing period alone; the whole with its own
  /// year-end vouchers; and the whole of 2026. `open` is in the opening, `move` in debit and credit,
  /// `r2024` as the result of that year, which nobody has moved to equity, and a dash nowhere.
  private static let places = table(
    """
    period     | kind      | 2025       | ..2025-01  | 2025-02..2025-02 | 2025-close.. | with year-end | 2026
    2024-open  | opening   | open r2024 | open r2024 | open r2024       | open r2024   | open r2024    | open r2024
    2024-open  | year-end  | open r2024 | open r2024 | open r2024       | open r2024   | open r2024    | open r2024
    2024-01    | operating | open r2024 | open r2024 | open r2024       | open r2024   | open r2024    | open r2024
    2024-02    | operating | open r2024 | open r2024 | open r2024       | open r2024   | open r2024    | open r2024
    2024-close | closing   | open r2024 | open r2024 | open r2024       | open r2024   | open r2024    | open r2024
    2024-close | year-end  | open r2024 | open r2024 | open r2024       | open r2024   | open r2024    | open r2024
    2025-open  | opening   | open open  | open open  | open open        | open open    | open open     | open r2025
    2025-open  | year-end  | open r2024 | open r2024 | open r2024       | open r2024   | open r2024    | open r2024
    2025-01    | operating | move move  | move move  | open open        | open open    | move move     | open r2025
    2025-02    | operating | move move  | – –        | move move        | open open    | move move     | open r2025
    2025-close | closing   | move move  | – –        | – –              | move move    | move move     | open r2025
    2025-close | year-end  | – –        | – –        | – –              | – –          | move move     | open r2025
    2026-open  | opening   | – –        | – –        | – –              | – –          | – –           | open open
    2026-open  | year-end  | – –        | – –        | – –              | – –          | move move     | open r2025
    2026-01    | operating | – –        | – –        | – –              | – –          | – –           | move move
    2026-02    | operating | – –        | – –        | – –              | – –          | – –           | move move
    2026-close | closing   | – –        | – –        | – –              | – –          | – –           | move move
    2026-close | year-end  | – –        | – –        | – –              | – –          | – –           | – –
    """
  )

  private static let selections = [
    TrialBalanceSelection(year: "2025", through: "2025-close"),
    TrialBalanceSelection(year: "2025", through: "2025-01"),
    TrialBalanceSelection(year: "2025", through: "2025-02", from: "2025-02"),
    TrialBalanceSelection(year: "2025", through: "2025-close", from: "2025-close"),
    TrialBalanceSelection(year: "2025", through: "2025-close", includesYearEnd: true),
    TrialBalanceSelection(year: "2026", through: "2026-close"),
  ]

  private func movement(
    _ account: String,
    _ period: String,
    _ kind: VoucherKind,
    debit: Int64,
    credit: Int64,
    value: String = ""
  ) -> AccountMovement {
    AccountMovement(
      account: AccountNumber(account),
      value: value,
      year: String(period.prefix(4)),
      period: period,
      kind: kind,
      debit: debit,
      credit: credit
    )
  }

  private func balance(
    _ movements: [AccountMovement],
    _ selection: TrialBalanceSelection
  ) throws -> TrialBalance {
    try TrialBalance(
      movements,
      selection,
      chart: ChartOfAccounts(),
      calendar: try calendar()
    )
  }

  private func place(
    _ movement: AccountMovement,
    _ selection: TrialBalanceSelection
  ) throws
    -> String
  {
    let rows = try balance([movement], selection).rows
    guard let row = rows.first else { return "–" }
    #expect(rows.count == 1)
    let figures = [row.amounts.opening, row.amounts.debit, row.amounts.credit]
    switch (row.subject, figures) {
    case (.account(movement.account, "", ""), [60, 0, 0]): return "open"
    case (.account(movement.account, "", ""), [0, 100, 40]): return "move"
    case (.resultNotTransferred(let year), [60, 0, 0]): return "r\(year)"
    default: return "\(row)"
    }
  }

  @Test(arguments: places.dropFirst())
  func `a posting has one place, by its period, its kind and its account`(_ row: [String]) throws {
    let kind = try #require(VoucherKind(rawValue: row[1]))
    let found = try TrialBalancePlacesTests.selections.map { selection in
      try ["1930", "3001"].map {
        try place(movement($0, row[0], kind, debit: 100, credit: 40), selection)
      }.joined(separator: " ")
    }
    #expect(found == Array(row.dropFirst(2)))
  }

  @Test func `the table above has every kind of voucher in every period of three years`() throws {
    let named = Set(TrialBalancePlacesTests.places.dropFirst().map { "\($0[0]) \($0[1])" })
    for period in try calendar().periods {
      for kind in VoucherKind.allCases where kind.mayLie(in: period.kind) {
        #expect(named.contains("\(period.name) \(kind.rawValue)"), "\(kind) in \(period.name)")
      }
    }
    #expect(named.count == 3 * (2 + 2 + 2))
  }

  /// Random books: a report of everything is the sum of the reports of each posting.
  @Test func `a report adds up what each posting gives by itself`() throws {
    var dice = Dice(seed: 17)
    let rows = Array(TrialBalancePlacesTests.places.dropFirst())
    for _ in 0..<40 {
      let movements = try (0..<30).map { _ in
        let row = dice.one(of: rows)
        return movement(
          dice.one(of: ["1930", "2099", "3001", "5010"]),
          row[0],
          try #require(VoucherKind(rawValue: row[1])),
          debit: Int64(dice.roll(9)),
          credit: Int64(dice.roll(9)),
          value: dice.one(of: ["", "10", "9"])
        )
      }
      for selection in TrialBalancePlacesTests.selections {
        let whole = try balance(movements, selection)
        var sums: [TrialBalanceLine.Subject: [Int64]] = [:]
        for one in movements {
          for row in try balance([one], selection).rows {
            let sum = sums[row.subject] ?? [0, 0, 0]
            let added = [row.amounts.opening, row.amounts.debit, row.amounts.credit]
            sums[row.subject] = zip(sum, added).map { $0 + $1 }
          }
        }
        let due = sums.filter { $0.value != [0, 0, 0] }
        let found = whole.rows.map {
          ($0.subject, [$0.amounts.opening, $0.amounts.debit, $0.amounts.credit])
        }
        #expect(Dictionary(uniqueKeysWithValues: found) == due)
        let total = [whole.total.opening, whole.total.debit, whole.total.credit]
        #expect(total == (0..<3).map { column in due.values.reduce(0) { $0 + $1[column] } })
        #expect(whole.total.closing == whole.rows.reduce(0) { $0 + $1.amounts.closing })
      }
    }
  }

  @Test func `a report split by a dimension has the same sum for each account`() throws {
    let values = ["", "10", "9", "Å"]
    var split: [AccountMovement] = []
    for (index, account) in ["1930", "3001"].enumerated() {
      for (place, value) in values.enumerated() {
        let amount = Int64(place * 10 + index + 1)
        split.append(
          movement(account, "2025-01", .operating, debit: amount, credit: 0, value: value)
        )
      }
    }
    let report = try balance(split.shuffled(), TrialBalancePlacesTests.selections[0])
    let told = report.rows.map { row in
      guard case .account(let account, _, let value) = row.subject else { return "\(row.subject)" }
      return "\(account) \(value) \(row.amounts.closing)"
    }
    #expect(
      told == [
        "1930  1", "1930 10 11", "1930 9 21", "1930 Å 31", "3001  2", "3001 10 12", "3001 9 22",
        "3001 Å 32",
      ]
    )
    let plain = try balance(
      split.map {
        movement($0.account.code, $0.period, $0.kind, debit: $0.debit, credit: $0.credit)
      },
      TrialBalancePlacesTests.selections[0]
    )
    #expect(plain.rows.map(\.amounts.closing) == [64, 68])
    #expect(plain.total == report.total)
  }

  @Test func `the rows of accounts come first, then each year whose result nobody has moved`()
    throws
  {
    let selection = TrialBalanceSelection(year: "2026", through: "2026-close")
    let report = try balance(
      [
        movement("3001", "2025-01", .operating, debit: 0, credit: 7),
        movement("3001", "2024-01", .operating, debit: 0, credit: 5),
        movement("1930", "2024-01", .operating, debit: 5, credit: 0),
        movement("3001", "2026-01", .operating, debit: 0, credit: 3),
        movement("2099", "2025-01", .operating, debit: 7, credit: 0),
      ],
      selection
    )
    let told = report.rows.map { row in
      switch row.subject {
      case .account(let account, _, _): "\(account) \(row.amounts.closing)"
      case .resultNotTransferred(let year): "result of \(year) \(row.amounts.closing)"
      }
    }
    #expect(
      told == ["1930 5", "2099 7", "3001 -3", "result of 2024 -5", "result of 2025 -7"]
    )
    #expect(report.year == "2026" && report.period == "2026-close")
  }
}
