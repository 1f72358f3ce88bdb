import Accounting
import Testing

/// What closed and sealed periods say of an account does not move to another part of the statements
/// (C6).
struct AccountTypeChangeTests {
  private func refused(
    _ from: AccountType,
    _ to: AccountType,
    moved: Set<String>,
    fixed: Set<String>
  ) throws -> [String] {
    var calendar = FiscalCalendar()
    for year in [2_024, 2_025] {
      _ = try calendar.addYear(
        from: #require(Day(iso: "\(year)-01-01")),
        to: #require(Day(iso: "\(year)-12-31"))
      )
    }
    let account = Account(
      number: AccountNumber("1930"),
      name: "Bank",
      type: from,
      isRevalued: true
    )
    let outcome = Result { () throws -> Void in
      try account.checkChange(to: to, movedIn: moved, fixed: fixed, calendar)
    }
    if case .failure(AccountError.typeIsFixed(_, _, _, let periods)) = outcome { return periods }
    try outcome.get()
    return []
  }

  @Test func `C6 only what leaves its part of the statements is refused`() throws {
    for from in AccountType.allCases {
      for to in AccountType.allCases {
        let periods = try refused(from, to, moved: ["2025-01"], fixed: ["2025-01"])
        #expect(periods.isEmpty == (from.part == to.part), "\(from) \(to)")
      }
    }
    #expect(AccountType.asset.part == AccountType.equity.part)
    #expect(AccountType.income.part == AccountType.expense.part)
    #expect(AccountType.income.part != AccountType.asset.part)
  }

  @Test func `C6 the periods are those that hold a balance of the account`() throws {
    let fixed: Set = ["2024-11", "2024-12", "2025-01", "2025-02"]
    let cases: [(Set<String>, [String])] = [
      ([], []), (["2025-03"], []), (["2025-02"], ["2025-02"]),
      (["2024-12"], ["2024-12", "2025-01", "2025-02"]),
      (["2025-open"], ["2025-01", "2025-02"]),
      (["2024-12", "2025-03"], ["2024-12", "2025-01", "2025-02"]),
    ]
    for (moved, periods) in cases {
      #expect(try refused(.asset, .expense, moved: moved, fixed: fixed) == periods, "\(moved)")
    }
    #expect(try refused(.asset, .expense, moved: ["2024-12"], fixed: []) == [])
  }
}
