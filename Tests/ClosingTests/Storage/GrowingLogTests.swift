import Accounting
import Closing
import Database
import TestSupport
import Testing

/// Books from before records said their version come under this program as they are.
@Suite struct GrowingLogTests {
  @Test(arguments: TestDatabase.allCases)
  func `books of the fourth version keep every hash and seal`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    try ledger.post(voucher("2025-01-10", line("1930", 1), line("2081", -1)))
    try ledger.rate("EUR", "SEK", "2025-01-31", "11.5")
    _ = try ledger.session.close(period: "2025-01", Call())
    let before = try ledger.fingerprint()
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.write {
      for table in ["run_plan", "voucher_origin"] {
        try owner.execute("DROP TABLE \(raw: table)")
      }
      for log in ["company_log", "installation_log"] {
        try owner.execute("ALTER TABLE \(raw: log) DROP COLUMN version")
      }
      try owner.execute("DELETE FROM migration WHERE number = 5")
    }
    #expect(try schemaState(of: owner) == .behind(missing: [5]))
    #expect(try migrate(owner, at: "2026-01-31T12:00:00Z").map(\.number) == [5])
    #expect(try ledger.isSound() && ledger.fingerprint() == before)
    #expect(try IndependentVerifier.firstWrong(ledger.database).isEmpty)
    try ledger.post(voucher("2025-02-10", line("1930", 1), line("2081", -1)))
    #expect(try ledger.isSound() && ledger.fingerprint() != before)
    #expect(try IndependentVerifier.firstWrong(ledger.database).isEmpty)
  }
}
