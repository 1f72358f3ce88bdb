import Accounting
import Books
import Database
import TestSupport
import Testing

@testable import Closing

/// Whatever is damaged behind the program's back, a check that reads it is open and never green, and
/// the others say what they said before.
@Suite struct DamagedFactsTests {
  /// What is damaged, and the checks that it leaves open; where the period itself cannot be found,
  /// the whole is refused.
  ///
  /// No other check loads what a schema lets be damaged: `books-balance` and
  /// `voucher-numbers-have-no-gaps` read sums and names, and the three of the calendar nothing beyond
  /// what the period was found by.
  private static let table = TestSupport.table(
    """
    balance_by_account SET kind = 'guess'               | suspense-is-empty imports-foot
    balance_by_combination SET kind = 'guess'           | closing-rates-exist foreign-balances-are-revalued runs-are-current
    exchange_rate SET rate = 'x'                        | closing-rates-exist foreign-balances-are-revalued runs-are-current
    combination SET dimensions = 'x'                    | closing-rates-exist foreign-balances-are-revalued runs-are-current
    run SET kind = 'guess'                              | closing-rates-exist imports-foot plans-are-posted runs-are-current
    fx_revaluation SET rate_day = '2025-02-30'          | plans-are-posted runs-are-current
    fx_revaluation_line SET currency = 'kr.'            | runs-are-current
    fx_revaluation_rate SET rate = 'x'                  | runs-are-current
    company_setting SET accounting_currency = 'kr.'     | refused
    fiscal_year SET last_day = '2025-12-41'             | refused
    period SET last_day = '2025-02-30' WHERE period = '2025-02' | refused
    """
  )

  /// Books in which every check has something to look at, and a run that is out of date.
  private func books(_ database: TestDatabase) throws -> TestLedger {
    let ledger = try TestLedger(database)
    try ledger.rate()
    try ledger.suspend("2091")
    try ledger.postPosition()
    _ = try ledger.session.importSIE(
      SIEText(vouchers: ["A 1 0110 1930 100 2081 -100"]).file,
      LedgerImportOptions(),
      Call(TestLedger.code)
    )
    try ledger.plan("1940")
    _ = try ledger.revalue("2025-01")
    try ledger.postPosition()
    return ledger
  }

  @Test(arguments: TestDatabase.allCases)
  func `a check that reads what is damaged is open, and no other says anything else`(
    _ database: TestDatabase
  ) throws {
    for row in DamagedFactsTests.table {
      let ledger = try books(database)
      let before = try ledger.checks("2025-01")
      let owner = try ledger.database.connectAsOwner()
      defer { owner.close() }
      try owner.dropTriggers()
      #expect(try owner.execute("UPDATE \(raw: row[0])") > 0, "\(told(row))")
      let content = try ledger.books()
      if row[1] == "refused" {
        #expect(try refusal { _ = try ledger.checks("2025-01") } == ["DBS-014"], "\(told(row))")
      } else {
        let open = Set(row[1].split(separator: " "))
        let expected = before.map { check -> String in
          let name = check.prefix { $0 != " " }
          return open.contains(name) ? "\(name) could-not-run DBS-014" : check
        }
        #expect(try ledger.checks("2025-01") == expected, "\(told(row))")
        let report = try ledger.session.check(period: "2025-01", Call())
        #expect(
          report.results.allSatisfy {
            !open.contains($0.id.rawValue[...]) || $0.status == .couldNotRun
          }
        )
        #expect(!report.isReady, "\(told(row))")
      }
      // A close makes the run anew, so that it no longer rests on one that cannot be read.
      let codes = try refusal { _ = try ledger.session.close(period: "2025-01", Call()) }
      #expect(codes.isEmpty == (row[1] == "runs-are-current"), "\(told(row))")
      #expect(try ledger.books() == content || codes.isEmpty, "\(told(row))")
    }
  }

  private static let weights = TestSupport.table(
    """
    books-balance                 | error   | CLS-004 DBS-014
    voucher-numbers-have-no-gaps  | error   | CLS-004 DBS-014
    years-have-no-gaps            | error   | CLS-004 DBS-014
    suspense-is-empty             | error   | CLS-004 DBS-014
    imports-foot                  | warning |
    vouchers-are-imported-once    | warning |
    imports-have-no-warnings      | info    |
    accounts-hold-what-they-may   | info    |
    vouchers-balance-by-value     | warning |
    closing-rates-exist           | error   | CLS-004 DBS-014
    foreign-balances-are-revalued | error   | CLS-004 DBS-014
    plans-are-posted              | warning |
    runs-are-current              | error   | CLS-004 DBS-014
    seal-stands                   | error   | CLS-004 DBS-014
    earlier-periods-are-held      | warning |
    next-period-is-open           | warning |
    """
  )

  private func unable<Check: LoadedCheck>(_: Check.Type) throws -> CheckResult {
    try Check.result { throw StorageError.isDamaged }
  }

  @Test func `each check that cannot run blocks the close where it weighs as an error`() throws {
    for (check, row) in zip(Checks.all, DamagedFactsTests.weights) {
      let result = try unable(check)
      #expect(result.id.rawValue == row[0])
      #expect(check.weight.rawValue == row[1], "\(told(row))")
      #expect(result.status == .couldNotRun, "\(told(row))")
      #expect(result.blocks == !row[2].isEmpty, "\(told(row))")
      guard result.blocks else { continue }
      let codes = result.refusal.map(\.problem.code.description)
      #expect(codes.joined(separator: " ") == row[2], "\(told(row))")
    }
    #expect(Checks.all.count == DamagedFactsTests.weights.count)
  }

  @Test(arguments: TestDatabase.allCases)
  func `suspense that holds more than an amount can be leaves its check open`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.suspend("2091")
    for month in ["01", "02"] {
      try ledger.post(
        voucher("2025-\(month)-10", line("2091", .max - 1), line("2081", 1 - .max))
      )
    }
    let open = try ledger.checks("2025-02").filter { $0.contains("could-not-run") }
    #expect(open == ["suspense-is-empty could-not-run MON-001"])
  }
}
