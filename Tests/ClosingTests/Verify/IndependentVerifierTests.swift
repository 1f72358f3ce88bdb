import Accounting
import Closing
import Database
import TestSupport
import Testing

/// The verifier in Python, which knows only `Documentation/log.md`, agrees with `verify`.
@Suite struct IndependentVerifierTests {
  @Test func `the test vectors of the document hold`() throws {
    let (status, output) = try IndependentVerifier.run(["--test", IndependentVerifier.page.path])
    #expect(status == 0 && output.hasSuffix("test vectors hold\n"), "\(output)")
  }

  @Test func `books that are not there are no sound books`() throws {
    #expect(try IndependentVerifier.run(["/nowhere/books.db"]).status == 2)
    #expect(try IndependentVerifier.run([]).status == 2)
  }

  /// Statements from the newest record to the oldest, each of which moves the first wrong record.
  private static let damages = [
    "UPDATE company_head SET sequence = sequence + 1",
    "UPDATE seal SET runs = rates WHERE sequence = (SELECT MAX(sequence) FROM seal)",
    "UPDATE voucher_line SET text = 'x' WHERE sequence = (SELECT MAX(sequence) FROM voucher)",
    "UPDATE voucher SET text = 'x' WHERE day = '2025-01-30'",
    "UPDATE period_status SET reason = 'x' WHERE status = 'open'",
    """
    UPDATE company_log SET hash = (SELECT hash FROM installation_head)
    WHERE sequence = (SELECT MIN(sequence) FROM run_event)
    """,
    "UPDATE fx_revaluation_rate SET rate = '12'",
    "UPDATE imported_line SET customer = '18'",
    "UPDATE voucher SET reference_number = '9' WHERE reference_number = '1'",
    "DELETE FROM voucher_line WHERE line = 2 AND sequence = "
      + "(SELECT sequence FROM voucher WHERE day = '2025-06-10')",
    "UPDATE combination SET dimensions = '1=20' WHERE dimensions = '1=10'",
    "UPDATE account SET name = 'x'",
    "UPDATE company_log SET author = 'x' WHERE sequence = 1",
    "UPDATE exchange_rate SET source = 'x'",
  ]

  @Test(arguments: TestDatabase.allCases)
  func `both name the same first record`(_ database: TestDatabase) throws {
    let ledger = try TestLedger.withEverything(database)
    #expect(try ledger.isSound())
    #expect(try IndependentVerifier.firstWrong(ledger.database).isEmpty)
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.write { try owner.dropTriggers() }
    var places: Set<String> = []
    for damage in IndependentVerifierTests.damages {
      try owner.write { try owner.execute(Statement(raw: damage)) }
      var due: [String: Int64?] = [:]
      for report in try ledger.session.verify(company: nil) where !report.isSound {
        let problem = report.findings.first?.problem as? VerifyFinding
        due[report.company ?? "shared log"] = .some(problem?.sequence)
      }
      let found = try IndependentVerifier.firstWrong(ledger.database)
      #expect(found == due, "\(damage)")
      #expect(places.insert("\(found)").inserted, "\(damage) moves nothing")
    }
  }
}
