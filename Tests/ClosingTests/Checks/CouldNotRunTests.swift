import Accounting
import Closing
import Database
import TestSupport
import Testing

/// A check whose facts cannot be loaded or do not decide it is never green (T-ADD-23).
@Suite struct CouldNotRunTests {
  private func told(_ ledger: TestLedger, _ period: String = "2025-01") throws -> [String] {
    try ledger.session.check(period: period, Call()).results
      .filter { [.fail, .couldNotRun].contains($0.status) && $0.check.weight == .error }
      .map { result in
        ([result.id.rawValue, result.status.rawValue] + result.items.map(\.code.description))
          .joined(separator: " ")
      }
  }

  private func isReady(_ ledger: TestLedger) throws -> Bool {
    try ledger.session.check(period: "2025-01", Call()).isReady
  }

  @Test(arguments: TestDatabase.allCases)
  func `without a rate nobody knows whether the balance is carried at it`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.postPosition()
    #expect(
      try told(ledger) == [
        "closing-rates-exist fail CHK-005", "foreign-balances-are-revalued could-not-run CHK-007",
      ]
    )
    #expect(try !isReady(ledger))
    try ledger.rate()
    _ = try ledger.revalue("2025-01")
    #expect(try isReady(ledger))
  }

  @Test(arguments: TestDatabase.allCases)
  func `a balance at another rate fails the check, whatever else cannot be seen`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.postPosition()
    try ledger.rate()
    try ledger.post(
      voucher(
        "2025-01-21",
        line("1940", 10_00, "USD", booked: 100_00),
        line("2081", -10_00, "USD", booked: -100_00)
      )
    )
    #expect(
      try told(ledger) == [
        "closing-rates-exist fail CHK-005", "foreign-balances-are-revalued fail CHK-007 CHK-006",
      ]
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `a balance without an account for its difference fails, with what hinders it`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.rate()
    // The differences of a loan go to 8231 and 8236, which the chart does not have.
    let loan = AccountNumber("1310")
    try ledger.session.books.write(ledger.key, by: ledger.session.authorship) { open in
      try open.set([Account(number: loan, name: "Lån", type: .asset, isRevalued: true)])
    }
    try ledger.postPosition(on: "1310")
    #expect(try told(ledger) == ["foreign-balances-are-revalued fail CHK-007 CHK-006"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `a balance that is worth more than an amount can be leaves its check open`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.post(
      voucher(
        "2025-01-20",
        line("1940", .max - 1, "EUR", booked: 100),
        line("2081", 1 - .max, "EUR", booked: -100)
      )
    )
    try ledger.rate()
    #expect(try told(ledger) == ["foreign-balances-are-revalued could-not-run CHK-007"])
    #expect(try !isReady(ledger))
  }

  @Test(arguments: TestDatabase.allCases)
  func `balances that cannot be added up leave open both checks that look at them`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    for month in ["01", "02"] {
      try ledger.post(
        voucher(
          "2025-\(month)-20",
          line("1940", .max - 1, "EUR", booked: 100),
          line("2081", 1 - .max, "EUR", booked: -100)
        )
      )
    }
    try ledger.rate("EUR", "SEK", "2025-02-28", "11")
    #expect(
      try told(ledger, "2025-02") == [
        "closing-rates-exist could-not-run MON-001",
        "foreign-balances-are-revalued could-not-run MON-001",
      ]
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `a run that cannot be read leaves its checks open and blocks the close, and no other check`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.rate()
    try ledger.postPosition()
    _ = try ledger.revalue("2025-01")
    #expect(try isReady(ledger))
    let owner = try ledger.database.connectAsOwner()
    try owner.dropTriggers()
    try owner.execute("UPDATE fx_revaluation SET posting_day = '2025-13-01'")
    let results = try ledger.session.check(period: "2025-01", Call()).results
    let open = results.filter { $0.status == .couldNotRun }
    #expect(open.map(\.id) == [.plansArePosted, .runsAreCurrent])
    #expect(open.allSatisfy { $0.items as? [StorageError] == [.isDamaged] })
    #expect(results.count { $0.status == .pass } == 8)
    let before = try ledger.fingerprint()
    #expect(
      try refusal { _ = try ledger.session.close(period: "2025-01", Call()) } == [
        "CLS-004", "DBS-014",
      ]
    )
    #expect(try ledger.fingerprint() == before)
  }

  /// What is damaged, and the checks that then cannot run.
  private static let damages: [(String, [CheckID])] = [
    ("UPDATE fx_revaluation_rate SET rate = '12'", [.runsAreCurrent]),
    ("DELETE FROM fx_revaluation_rate", [.runsAreCurrent]),
    ("UPDATE fx_revaluation_line SET booked = booked + 1", [.runsAreCurrent]),
    ("UPDATE exchange_rate SET rate = '12' WHERE from_currency = 'EUR'", [.runsAreCurrent]),
    ("UPDATE account SET type = 'x' WHERE account = '1510'", [.foreignBalancesAreRevalued]),
  ]

  @Test(arguments: TestDatabase.allCases, damages)
  func `a damaged run, rate or account leaves its checks open, and no other`(
    _ database: TestDatabase,
    _ damage: (String, [CheckID])
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.rate()
    try ledger.postPosition()
    _ = try ledger.revalue("2025-01")
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.dropTriggers()
    try owner.dropConstraints()
    #expect(try owner.execute(Statement(raw: damage.0)) > 0)
    let results = try ledger.session.check(period: "2025-01", Call()).results
    let open = results.filter { $0.status == .couldNotRun }.map(\.id)
    #expect(Set(open).isSuperset(of: damage.1), "\(damage.0): \(open)")
    #expect(results.count { $0.status == .pass } >= 5, "\(damage.0): \(results.map(\.status))")
    #expect(try !isReady(ledger))
  }
}
