import Accounting
import Closing
import Database
import TestSupport
import Testing

/// What records say of where vouchers' lines come from, and of their own version, under the verifier
/// that shares no code with the program.
@Suite struct OriginTests {
  /// What is changed of the origin of a second line, and how it is put back.
  private static let lies = [
    ("fiscal_year = '2024'", "fiscal_year = '2025'"), ("line = line + 1", "line = 2"),
    ("run = run - 1", "run = run + 1"),
  ]

  @Test(arguments: TestDatabase.allCases)
  func `an origin that no voucher has is named, though the chain was made to fit`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger.withEverything(database)
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.write { try owner.dropTriggers() }
    let forger = Forger(connection: owner, company: ledger.key)
    let record = try owner.first("SELECT MIN(sequence) FROM voucher_origin") { $0.integer(0) }
    func set(_ change: String) throws {
      try owner.write {
        try owner.execute("UPDATE voucher_origin SET \(raw: change) WHERE line > 1")
        try forger.forge()
      }
    }
    for (lie, truth) in OriginTests.lies {
      try set(lie)
      #expect(try IndependentVerifier.firstWrong(ledger.database) == [TestLedger.code: record])
      try set(truth)
      #expect(try IndependentVerifier.firstWrong(ledger.database).isEmpty, "\(lie)")
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a record of another version is named, and its content is not judged`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.rate("EUR", "SEK", "2025-01-31", "11.5")
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.write {
      try owner.dropTriggers()
      try owner.execute("UPDATE company_log SET version = 2 WHERE sequence = 2")
      try owner.execute("UPDATE installation_log SET version = 7 WHERE sequence = 1")
    }
    let reports = try ledger.session.verify(Call())
    #expect(reports.map { codes($0.findings) } == [["VER-027"], ["VER-027"]])
    #expect(reports.map(\.soundThrough) == [0, 1])
    #expect(
      try IndependentVerifier.firstWrong(ledger.database) == ["shared log": 1, TestLedger.code: 2]
    )
  }
}
