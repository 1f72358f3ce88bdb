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
    "UPDATE voucher_line SET text = 'x' WHERE sequence = (SELECT MAX(sequence) FROM voucher)",
    "UPDATE seal SET runs = rates WHERE sequence = (SELECT MAX(sequence) FROM seal)",
    "UPDATE voucher SET text = 'x' WHERE day = '2025-01-30'",
    "UPDATE period_status SET reason = 'x' WHERE status = 'open'",
    """
    UPDATE company_log SET hash = (SELECT hash FROM installation_head)
    WHERE sequence = (SELECT MIN(sequence) FROM run_event WHERE event = 'undo')
    """,
    "UPDATE fx_revaluation_rate SET rate = '12'",
    "UPDATE voucher_origin SET run_line = 9 WHERE line = 2",
    "UPDATE imported_line SET customer = '18'",
    "UPDATE voucher SET reference_number = '9' WHERE reference_number = '1'",
    "UPDATE company_log SET version = 2 WHERE sequence = (SELECT MIN(sequence) FROM run)",
    "DELETE FROM voucher_line WHERE line = 2 AND sequence = "
      + "(SELECT sequence FROM voucher WHERE day = '2025-06-10')",
    "UPDATE combination SET dimensions = '1=20' WHERE dimensions = '1=10'",
    "UPDATE account SET name = 'x'",
    "UPDATE company_log SET author = 'x' WHERE sequence = 1",
    "UPDATE exchange_rate SET source = 'x'",
  ]

  @Test func `a record or a company that is not there is told, and no success`() throws {
    let ledger = try TestLedger(.sqlite)
    let url = ledger.database.applicationURL
    let head = try ledger.length()
    let found = try IndependentVerifier.run([url, "--show", TestLedger.code, "\(head)"])
    #expect(found.status == 0 && found.output.hasPrefix("{"))
    let cases = [
      ("--show \(TestLedger.code) \(head + 1)", "SE01: there is no record \(head + 1)\n"),
      ("--show SE02 1", "there is no company SE02\n"),
      ("--company SE02", "there is no company SE02\n"),
    ]
    for (options, output) in cases {
      let result = try IndependentVerifier.run(
        [url] + options.split(separator: " ").map(String.init)
      )
      #expect(result.status == 1 && result.output == output, "\(options): \(result)")
    }
    for options in [["--show", "SE01"], ["--show", "SE01", "x"], ["--company"]] {
      #expect(try IndependentVerifier.run([url] + options).status == 2, "\(options)")
    }
  }

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
      for report in try ledger.session.verify(Call()) where !report.isSound {
        let problem = report.findings.first?.problem as? VerifyFinding
        due[report.company ?? "shared log"] = .some(problem?.sequence)
      }
      let found = try IndependentVerifier.firstWrong(ledger.database)
      #expect(found == due, "\(damage)")
      #expect(places.insert("\(found)").inserted, "\(damage) moves nothing")
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `both prove each part of a seal, though the chain was made to fit`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger.withEverything(database)
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.write { try owner.dropTriggers() }
    let forger = Forger(connection: owner, company: ledger.key)
    let seal =
      try owner.first("SELECT MAX(sequence) FROM seal") { $0.integer(0) } ?? 0
    for part in ["head", "trial_balance", "rates", "settings", "runs", "seal"] {
      let kept = try owner.first(
        "SELECT \(raw: part) FROM seal WHERE sequence = \(seal)"
      ) { $0.text(0) }
      func set(_ value: String?) throws {
        try owner.write {
          try owner.execute(
            "UPDATE seal SET \(raw: part) = \(value) WHERE sequence = \(seal)"
          )
          try forger.forge()
        }
      }
      try set(String(repeating: "0", count: 64))
      let report = try #require(try ledger.session.verify(Call(TestLedger.code)).first)
      guard
        case .sealDiffers(let record, "2025-01", part)? = report.findings.first?.problem
          as? VerifyFinding
      else {
        Issue.record("\(part): \(codes(report.findings))")
        continue
      }
      #expect(record.sequence == seal && report.soundThrough == seal - 1)
      #expect(try IndependentVerifier.firstWrong(ledger.database) == [TestLedger.code: seal])
      try set(kept)
    }
    #expect(try ledger.isSound())
    #expect(try IndependentVerifier.firstWrong(ledger.database).isEmpty)
  }

  @Test(arguments: TestDatabase.allCases)
  func `each sealed period is as sealed, moved or broken`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    func states() throws -> [String] {
      let report = try #require(try session.verify(Call(TestLedger.code)).first)
      #expect(report.isSound && report.soundThrough == report.sequence)
      return report.seals.map { "\($0.period) \($0.state)" } + codes(report.findings)
    }
    try ledger.post(voucher("2025-01-10", line("1930", 1), line("2081", -1)))
    for period in ["2025-01", "2025-02"] {
      _ = try session.close(period: period, Call())
    }
    #expect(try states() == ["2025-01 intact", "2025-02 intact"])
    _ = try session.change(
      "2025-01",
      .open,
      because: "sen faktura",
      exemption: "prov",
      confirmed: true,
      Call()
    )
    #expect(try states() == ["2025-01 broken", "2025-02 intact", "VER-013"])
    try ledger.post(voucher("2025-01-11", line("1930", 1), line("2081", -1)))
    #expect(
      try states() == ["2025-01 broken", "2025-02 moved", "VER-013", "VER-012"]
    )
    _ = try session.close(period: "2025-01", Call())
    #expect(try states() == ["2025-01 intact", "2025-02 moved", "VER-012"])
  }
}
