import Accounting
import Closing
import Database
import Foundation
import TestSupport
import Testing

@testable import Books

/// What stands beside the log, and what a record may not say, is named (C11).
@Suite struct KeptRowsTests {
  /// A statement, and a code that one of the reports must have.
  private static let damages = table(
    """
    UPDATE balance_by_account SET fiscal_year = '2024' WHERE fiscal_year = '2025' | VER-031
    DELETE FROM company | VER-032
    UPDATE company SET code = 'SE02' | VER-033
    UPDATE company SET company = company + 5 | VER-034
    INSERT INTO company (company, code) VALUES (9, 'TOM') | VER-034
    INSERT INTO combination (company, combination, account, dimensions) VALUES (9, 1, '1930', '') | VER-032
    INSERT INTO combination (company, combination, account, dimensions) VALUES (1, 999, '1930', '1=20') | VER-035
    INSERT INTO idempotency_key (company, key, sequence, verb, answer) VALUES (1, 'other', 1, 'close', 1) | VER-038
    UPDATE answered_call SET answer = answer + 1 | VER-001
    UPDATE import_content SET chunk = chunk + 1 | VER-036
    UPDATE import_part SET is_kept = 0 WHERE is_kept = 1 | VER-036
    UPDATE refusal SET author = 'bo' | VER-037
    DELETE FROM refusal_link | VER-037
    DELETE FROM refusal_head | VER-037
    UPDATE refusal_head SET sequence = sequence + 1 | VER-037
    INSERT INTO refusal (refusal, at, author, command, code, details) VALUES ('x', 'x', 'x', 'x', 'x', 'x') | VER-037
    UPDATE run SET position = position + 1 WHERE run = 1 | VER-030
    UPDATE rate_import SET position = position + 1 | VER-030
    """
  )

  /// What somebody does who then makes the chain fit again.
  private static let forgeries = table(
    """
    UPDATE voucher SET kind = 'opening' WHERE kind = 'closing' | VER-028
    UPDATE voucher SET kind = 'year-end', period = '2025-open', day = '2025-01-01' WHERE kind = 'closing' | -
    UPDATE voucher SET posting_pass = '7' WHERE day = '2025-06-10' | VER-029
    """
  )

  private func codes(
    _ owner: any Connection,
    after statement: String,
    _ more: () throws -> Void = {}
  ) throws -> [String] {
    try owner.write(.rollback) {
      #expect(try owner.execute(Statement(raw: statement)) > 0, "\(statement)")
      try more()
      let reports = try Books(owner).verifyWithinTransaction(nil)
      #expect(reports.allSatisfy { $0.soundThrough >= 0 }, "\(statement)")
      return reports.flatMap { ClosingTests.codes($0.findings) }
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `what is kept beside the log is held against it`(_ database: TestDatabase) throws {
    let ledger = try TestLedger.withEverything(database)
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.write { try owner.dropTriggers() }
    try owner.dropConstraints()
    for row in KeptRowsTests.damages {
      let codes = try codes(owner, after: row[0])
      #expect(codes.contains(row[1]), "\(row[0]): \(codes)")
    }
    for row in KeptRowsTests.forgeries {
      let codes = try codes(owner, after: row[0]) {
        try Forger(connection: owner, company: ledger.key).forge()
      }
      #expect(row[1] == "-" ? !codes.contains("VER-028") : codes.contains(row[1]), "\(row[0])")
    }
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `keys and refusals from before they were chained are sound, and are taken over`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.write {
      try owner.execute(
        """
        INSERT INTO idempotency_key (company, key, sequence, verb, answer)
        VALUES (\(ledger.key), 'old', 1, 'close 2025-01', 7)
        """
      )
      for number in 1...2 {
        try owner.execute(
          """
          INSERT INTO refusal (refusal, at, author, company, command, code, details)
          VALUES (\("r\(number)"), '2025-01-01T00:00:00Z', 'anna', NULL, 'close', 'PER-001', 'x')
          """
        )
      }
    }
    #expect(try ledger.isSound())
    try ledger.session.books.write(ledger.key, by: ledger.session.authorship) { open in
      #expect(try open.read.answer(toKey: "old")?.answer == 7)
      try open.remember(key: "new", verb: "close 2025-02", answer: 8)
      #expect(try open.read.answer(toKey: "new")?.answer == 8)
    }
    #expect(throws: Refusal.self) { try ledger.session.check(period: "2031-01", Call()) }
    #expect(try ledger.isSound())
    #expect(try IndependentVerifier.firstWrong(ledger.database).isEmpty)
    let links = try owner.rows("SELECT refusal FROM refusal_link ORDER BY sequence") { $0.text(0) }
    #expect(links.count == 3 && links.prefix(2) == ["r1", "r2"])
    try owner.write { try owner.dropTriggers() }
    try owner.dropConstraints()
    for statement in [
      "UPDATE idempotency_key SET answer = 9", "UPDATE refusal SET details = 'y'",
      "DELETE FROM refusal WHERE refusal = 'r2'",
    ] {
      #expect(
        try !codes(owner, after: statement).filter { ["VER-037", "VER-038"].contains($0) }.isEmpty
      )
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `C67 a company without a log is damage to every verb`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.execute("INSERT INTO company (company, code) VALUES (9, 'TOM')")
    let (session, call) = (ledger.session, Call("TOM"))
    let verbs: [(Session) throws -> Void] = [
      { _ = try $0.companies() }, { _ = try $0.check(period: "2025-01", call) },
      { _ = try $0.close(period: "2025-01", call) },
      { _ = try $0.closeTogether(.one("2025-01"), Call()) },
      { _ = try $0.setDimension(1, DimensionChanges(code: "10", name: "x"), call) },
      { _ = try $0.trialBalance(year: nil, period: nil, call) },
      { _ = try $0.accounts(call) }, { _ = try $0.dimensions(call) },
      { _ = try $0.backUp(to: try newPath()) },
    ]
    for verb in verbs { #expect(throws: StorageError.isDamaged) { try verb(session) } }
    let reports = try session.verify(Call())
    let told = reports.flatMap { report in
      ClosingTests.codes(report.findings).map { "\(report.company ?? "") \($0)" }
    }
    #expect(told == ["TOM VER-034"])
    #expect(try session.verify(call).flatMap { ClosingTests.codes($0.findings) } == ["VER-034"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `what was written to the shared log meanwhile is no fault`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    _ = try session.changeGroup("team", add: ["anna"], remove: [], Call())
    _ = try session.setAccess(
      .group("team"),
      for: .generalLedger,
      in: "2025-06",
      because: "",
      Call()
    )
    let connection = try ledger.database.connect()
    defer { connection.close() }
    let before = try connection.read { try ReplayedGroups(connection: connection) }
    try ledger.rate("EUR", "SEK", "2025-01-31", "11.5")
    _ = try session.changeGroup("team", add: ["bo"], remove: [], Call())
    let other = Session(books: session.books, author: "bo", clock: { "2026-01-01T00:00:00Z" })
    try other.books.write(ledger.key, by: other.authorship) { open in
      _ = try open.post(
        [voucher("2025-06-10", line("5010", 1), line("2440", -1))],
        by: other.poster
      )
    }
    // A cluster gives the shared log of before and the company's of now.
    try connection.read {
      var replay = Replay(connection: connection, company: ledger.key, knowing: before)
      var log = try replay.run()
      #expect(log.waiting.count > 1 && log.report.isSound)
      log.settle(knowing: try ReplayedGroups(connection: connection))
      #expect(log.report.isSound)
      var strict = Replay(connection: connection, company: ledger.key, knowing: before)
      var late = try strict.run()
      late.settle(knowing: before)
      #expect(ClosingTests.codes(late.report.findings) == ["VER-025", "VER-023", "VER-017"])
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `while others write rates and vouchers neither verifier finds a fault`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let url = ledger.database.applicationURL
    let key = ledger.key
    let stop = DispatchSemaphore(value: 0)
    let group = DispatchGroup()
    DispatchQueue.global().async(group: group) {
      #expect(throws: Never.self) {
        let session = try Session.open(url, as: "bo") { "2026-01-01T00:00:00Z" }
        var number = Int64(0)
        while stop.wait(timeout: .now()) == .timedOut {
          number += 1
          let rate = ExchangeRate(
            from: .eur,
            to: .sek,
            day: day("2025-03-01"),
            rate: decimal("11.\(number)1"),
            unit: 1,
            source: "test"
          )
          _ = try session.setRate(rate, Call())
          try session.books.write(key, by: session.authorship) { open in
            let draft = voucher("2025-03-10", line("1930", number), line("3001", -number))
            _ = try open.post([draft], by: session.poster)
          }
        }
      }
    }
    for _ in 0..<5 {
      let length = try ledger.length()
      #expect(try ledger.isSound())
      #expect(try IndependentVerifier.firstWrong(ledger.database).isEmpty)
      while try ledger.length() <= length { usleep(1_000) }
    }
    stop.signal()
    group.wait()
    #expect(try ledger.isSound())
  }
}
