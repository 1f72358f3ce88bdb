import Accounting
import TestSupport
import Testing

struct TrialBalanceTests {
  /// Movements of year 1 (2024) and year 2 (2025): account, period, kind, net.
  private static let yearOne = table(
    """
    2099 | 2024-open | opening   | -10000
    2440 | 2024-open | opening   | -20000
    1930 | 2024-open | opening   | 30000
    1930 | 2024-06   | operating | 25000
    3001 | 2024-06   | operating | -40000
    5010 | 2024-06   | operating | 15000
    """
  )
  private static let closingVoucher = table(
    """
    3001 | 2024-close | year-end | 40000
    5010 | 2024-close | year-end | -15000
    2099 | 2024-close | year-end | -25000
    """
  )
  /// The same transfer posted in the opening period of the next year.
  private static let openingVoucher = table(
    """
    3001 | 2025-open | year-end | 40000
    5010 | 2025-open | year-end | -15000
    2099 | 2025-open | year-end | -25000
    """
  )
  private static let lateCost = table(
    """
    5010 | 2024-12 | operating | 2000
    2440 | 2024-12 | operating | -2000
    """
  )

  private func calendar(_ years: ClosedRange<Int> = 2024...2026) throws -> FiscalCalendar {
    var calendar = FiscalCalendar()
    for year in years {
      _ = try calendar.addYear(from: try day("\(year)-01-01"), to: try day("\(year)-12-31"))
    }
    return calendar
  }

  private func movements(_ rows: [[String]]...) throws -> [AccountMovement] {
    try rows.flatMap { $0 }.map { row in
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
  }

  private func balance(
    _ movements: [AccountMovement],
    _ year: String,
    through period: String? = nil,
    from: String? = nil,
    includesYearEnd: Bool = false
  ) throws -> TrialBalance {
    try TrialBalance(
      movements,
      TrialBalanceSelection(
        year: year,
        through: period ?? "\(year)-close",
        from: from,
        includesYearEnd: includesYearEnd
      ),
      chart: ChartOfAccounts(),
      calendar: try calendar()
    )
  }

  /// Opening and closing of each row, such as `2099 -10000 -10000`; `2024` for a year's result.
  private func told(_ balance: TrialBalance) -> [String] {
    balance.rows.map { row in
      let name =
        switch row.subject {
        case .account(let number, _, _): number.code
        case .resultNotTransferred(let year): "result \(year)"
        }
      return "\(name) \(row.amounts.opening) \(row.amounts.closing)"
    }
  }

  @Test func `the worked example of the design, step by step`() throws {
    let (one, late) = (TrialBalanceTests.yearOne, TrialBalanceTests.lateCost)
    let before = try balance(try movements(one), "2025")
    #expect(
      told(before) == [
        "1930 55000 55000", "2099 -10000 -10000", "2440 -20000 -20000",
        "result 2024 -25000 -25000",
      ]
    )
    for transfer in [TrialBalanceTests.closingVoucher, TrialBalanceTests.openingVoucher] {
      let after = try balance(try movements(one, transfer), "2025")
      #expect(
        told(after) == ["1930 55000 55000", "2099 -35000 -35000", "2440 -20000 -20000"]
      )
      let moved = try balance(try movements(one, transfer, late), "2025")
      #expect(
        told(moved) == [
          "1930 55000 55000", "2099 -35000 -35000", "2440 -22000 -22000", "result 2024 2000 2000",
        ]
      )
      let period = transfer[0][1]
      let delta = table(
        """
        5010 | \(period) | year-end | -2000
        2099 | \(period) | year-end | 2000
        """
      )
      let again = try balance(try movements(one, transfer, late, delta), "2025")
      #expect(
        told(again) == ["1930 55000 55000", "2099 -33000 -33000", "2440 -22000 -22000"]
      )
      let undone = try balance(
        try movements(
          one,
          transfer,
          late,
          delta,
          contra(transfer),
          contra(delta)
        ),
        "2025"
      )
      #expect(
        told(undone) == [
          "1930 55000 55000", "2099 -10000 -10000", "2440 -22000 -22000",
          "result 2024 -23000 -23000",
        ]
      )
    }
  }

  private func contra(_ rows: [[String]]) throws -> [[String]] {
    try rows.map { row in
      var row = row
      row[3] = String(-(try #require(Int64(row[3]))))
      return row
    }
  }

  @Test func `the closed year's own report leaves the transfer out unless asked`() throws {
    let one = TrialBalanceTests.yearOne
    let plain = try balance(try movements(one), "2024")
    for transfer in [TrialBalanceTests.closingVoucher, TrialBalanceTests.openingVoucher] {
      #expect(try balance(try movements(one, transfer), "2024") == plain)
      let whole = try balance(try movements(one, transfer), "2024", includesYearEnd: true)
      #expect(
        told(whole) == [
          "1930 30000 55000", "2099 -10000 -35000", "2440 -20000 -20000", "3001 0 0", "5010 0 0",
        ]
      )
      #expect(whole.total.opening == 0)
      #expect(whole.total.debit == whole.total.credit)
    }
  }

  @Test func `a result two years back is a row of its own until it is moved`() throws {
    let second = table(
      """
      5010 | 2025-03 | operating | 700
      1930 | 2025-03 | operating | -700
      """
    )
    let both = try balance(try movements(TrialBalanceTests.yearOne, second), "2026")
    #expect(
      told(both) == [
        "1930 54300 54300", "2099 -10000 -10000", "2440 -20000 -20000",
        "result 2024 -25000 -25000", "result 2025 700 700",
      ]
    )
    let moved = try balance(
      try movements(TrialBalanceTests.yearOne, second, TrialBalanceTests.openingVoucher),
      "2026"
    )
    #expect(
      told(moved) == [
        "1930 54300 54300", "2099 -35000 -35000", "2440 -20000 -20000", "result 2025 700 700",
      ]
    )
  }

  private static let months = table(
    """
    1930 | 2025-01    | operating | 100
    3001 | 2025-01    | operating | -100
    1930 | 2025-02    | operating | 30
    3001 | 2025-02    | operating | -30
    1930 | 2025-12    | operating | -5
    5010 | 2025-12    | operating | 5
    5010 | 2025-close | closing   | 2
    2440 | 2025-close | closing   | -2
    """
  )

  @Test func `the first period shown moves what lies before it into the opening`() throws {
    let all = try movements(TrialBalanceTests.months)
    #expect(
      told(try balance(all, "2025", through: "2025-02")) == ["1930 0 130", "3001 0 -130"]
    )
    let february = try balance(all, "2025", through: "2025-02", from: "2025-02")
    #expect(told(february) == ["1930 100 130", "3001 -100 -130"])
    #expect(february.total.debit == 30)
    let closing = try balance(all, "2025", through: "2025-close", from: "2025-close")
    #expect(
      told(closing) == ["1930 125 125", "2440 0 -2", "3001 -130 -130", "5010 5 7"]
    )
  }

  @Test func `December leaves adjustments out and the closing period takes them in`() throws {
    let all = try movements(TrialBalanceTests.months)
    let december = try balance(all, "2025", through: "2025-12")
    #expect(told(december) == ["1930 0 125", "3001 0 -130", "5010 0 5"])
    let close = try balance(all, "2025", through: "2025-close")
    #expect(told(close) == ["1930 0 125", "2440 0 -2", "3001 0 -130", "5010 0 7"])
  }

  @Test func `every cut of balanced movements balances`() throws {
    let all = try movements(
      TrialBalanceTests.yearOne,
      TrialBalanceTests.openingVoucher,
      TrialBalanceTests.lateCost,
      TrialBalanceTests.months
    )
    let calendar = try calendar()
    for year in calendar.years {
      for through in year.periods {
        for from in [nil] + year.periods.map(Optional.some) {
          for includesYearEnd in [false, true] {
            let total = try balance(
              all,
              year.name,
              through: through.name,
              from: from?.name,
              includesYearEnd: includesYearEnd
            ).total
            let cut = "\(from?.name ?? "")..\(through.name) \(includesYearEnd)"
            #expect(total.opening == 0, "\(cut)")
            #expect(total.debit == total.credit, "\(cut)")
          }
        }
      }
    }
  }

  @Test func `totals that do not fit are refused and do not trap`() throws {
    func refusal(_ rows: String, _ year: String = "2025") throws -> MoneyError? {
      do {
        _ = try balance(try movements(table(rows)), year)
        return nil
      } catch let error as MoneyError {
        return error
      }
    }
    let most = Int64.max
    let half = most / 2 + 1
    #expect(try refusal("1930 | 2025-01 | operating | \(most)") == nil)
    let refused = [
      "1930 | 2025-01 | operating | \(most)\n1930 | 2025-02 | operating | 1",
      "1930 | 2025-01 | operating | \(most)\n1940 | 2025-01 | operating | 1",
      "1930 | 2025-open | opening | \(most)\n1930 | 2025-02 | operating | 1",
      "1930 | 2024-01 | operating | \(half)\n1930 | 2024-02 | operating | \(half)",
      "3001 | 2024-01 | operating | \(half)\n3002 | 2024-02 | operating | \(half)",
    ]
    for rows in refused { #expect(try refusal(rows) == .overflow, "\(rows)") }
    // The closing fits although the way there does not.
    #expect(
      try refusal(
        """
        1930 | 2025-open | opening   | \(most)
        1930 | 2025-01   | operating | -1
        1930 | 2025-02   | operating | 1
        """
      ) == nil
    )
  }

  @Test func `an unknown year is refused`() throws {
    #expect(throws: CalendarError.yearIsUnknown(year: "2031")) { try balance([], "2031") }
  }
}
