import Accounting
import Books
import Closing
import Database
import Foundation
import TestSupport
import Testing

struct BackupRefusalTests {
  private func restore(_ file: String, to url: String) throws {
    _ = try restoreBooks(file, to: url, at: "", Call())
  }

  /// The path of a backup of books with a row in every table.
  private func backup() throws -> String {
    let file = try newPath()
    _ = try TestLedger.withEverything(.sqlite).session.backUp(to: file)
    return file
  }

  @Test(arguments: TestDatabase.allCases)
  func `a backup never writes over anything`(_ database: TestDatabase) throws {
    let session = try TestLedger(database).session
    let file = try newPath()
    try Data("mine".utf8).write(to: URL(fileURLWithPath: file))
    #expect(try refusal { _ = try session.backUp(to: file) } == ["BKP-001"])
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == Data("mine".utf8))
    // SQLite would apply the log of an earlier database of that name to the new one.
    let other = try newPath()
    try Data("old log".utf8).write(to: URL(fileURLWithPath: other + "-wal"))
    #expect(try refusal { _ = try session.backUp(to: other) } == ["BKP-001"])
    #expect(try names(beside: other) == ["-wal"])
    #expect(try refusal { _ = try session.backUp(to: file + "/x") } == ["BKP-002"])
    #expect(try refusal { _ = try session.backUp(to: "/no/such/folder/x") } == ["BKP-002"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `there is nothing to back up where there are no books`(_ database: TestDatabase) throws {
    let books = try database.migrated()
    let session = try Session.open(books.applicationURL, as: "anna") { "" }
    let file = try newPath()
    #expect(try refusal { _ = try session.backUp(to: file) } == ["BKP-009"])
    #expect(try names(beside: file) == [])
  }

  /// What is wrong with a file, and the code with which it is refused.
  private func spoilt() throws -> [(file: String, code: String)] {
    let text = try newPath()
    try Data("no books".utf8).write(to: URL(fileURLWithPath: text))
    let empty = try newPath()
    try Data().write(to: URL(fileURLWithPath: empty))
    let foreign = try newPath()
    let connection = try connect("sqlite:" + foreign)
    try connection.run(script: "CREATE TABLE t (a INTEGER)")
    connection.close()
    var files = [
      (try newPath(), "BKP-003"), (text, "BKP-004"), (empty, "BKP-004"), (foreign, "BKP-004"),
    ]
    let good = try Data(contentsOf: URL(fileURLWithPath: backup()))
    func add(_ code: String, _ change: (inout Data) throws -> Void) throws {
      let file = try newPath()
      var bytes = good
      try change(&bytes)
      try bytes.write(to: URL(fileURLWithPath: file))
      files.append((file, code))
    }
    try add("BKP-005") { $0 = $0.prefix($0.count / 2) }
    try add("BKP-005") { $0.replaceSubrange(8_192..<12_288, with: Data(count: 4_096)) }
    try add("BKP-007") { bytes in
      let place = try #require(bytes.range(of: Data("Konto 1510".utf8)))
      bytes.replaceSubrange(place, with: Data("Konto 1511".utf8))
    }
    for (script, code) in BackupRefusalTests.changes {
      let file = try newPath()
      try good.write(to: URL(fileURLWithPath: file))
      try mark(file: file, asBackup: false)
      let connection = try connect("sqlite:" + file)
      try connection.write { try connection.run(script: script) }
      connection.close()
      try mark(file: file, asBackup: true)
      files.append((file, code))
    }
    return files
  }

  /// What another program could do to a backup.
  private static let changes = [
    ("DROP TRIGGER voucher_line_is_never_updated", "BKP-005"),
    ("UPDATE balance_by_account SET debit = debit + 1", "BKP-007"),
    ("UPDATE company_head SET sequence = sequence + 1", "BKP-007"),
    (
      """
      INSERT INTO voucher_line (company, fiscal_year, sequence, line, combination, currency,
        amount, accounting, text)
      SELECT company, fiscal_year, sequence, 99, combination, currency, 0, 0, ''
      FROM voucher_line LIMIT 1
      """, "BKP-007"
    ),
    ("UPDATE migration SET checksum = 'x' WHERE number = 1", "BKP-005"),
    (
      """
      INSERT INTO migration (number, name, checksum, applied_at)
      VALUES (99, 'later', 'x', '2030-01-01T00:00:00Z')
      """, "BKP-006"
    ),
  ]

  @Test(arguments: TestDatabase.allCases)
  func `a file that is not sound is refused and changes nothing`(_ database: TestDatabase) throws {
    let target = try database.make()
    for (file, code) in try spoilt() {
      let codes = try refusal { try restore(file, to: target.ownerURL) }
      #expect(codes.first == code, "\(file) \(codes)")
      if let path = target.file?.path {
        #expect(try names(beside: path) == [], "\(code)")
      } else {
        let owner = try target.connectAsOwner()
        defer { owner.close() }
        #expect(try owner.tables() == [], "\(code)")
      }
    }
    // The target was fit for it all the time.
    try restore(try backup(), to: target.ownerURL)
  }

  @Test func `books that somebody works in are no backup, and stay as they are`() throws {
    let ledger = try TestLedger(.sqlite)
    try ledger.post(voucher("2025-01-10", line("1930", 1_00), line("3001", -1_00)))
    let file = try #require(ledger.database.file?.path)
    let before = try content(of: ledger.database)
    let target = try newPath()
    #expect(try refusal { try restore(file, to: "sqlite:" + target) } == ["BKP-011"])
    #expect(try names(beside: target) == [])
    #expect(try content(of: ledger.database) == before)
    // A backup of them is taken.
    let backup = try newPath()
    _ = try ledger.session.backUp(to: backup)
    try restore(backup, to: "sqlite:" + target)
    // What it was restored to is books to work in, too.
    #expect(try refusal { try restore(target, to: "sqlite:" + newPath()) } == ["BKP-011"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `books are never overwritten`(_ database: TestDatabase) throws {
    let file = try backup()
    let ledger = try TestLedger.withEverything(database)
    let before = try content(of: ledger.database)
    #expect(try refusal { try restore(file, to: ledger.database.ownerURL) } == ["BKP-008"])
    #expect(try content(of: ledger.database) == before)
    // A shared record without any company is books too.
    let shared = try database.migrated()
    let session = try Session.open(shared.applicationURL, as: "anna") { "2026-01-01T00:00:00Z" }
    _ = try session.changeGroup("team", add: ["anna"], remove: [], Call())
    #expect(try refusal { try restore(file, to: shared.ownerURL) } == ["BKP-008"])
  }

  @Test func `a database of another program is not restored into`() throws {
    let target = try newPath()
    let connection = try connect("sqlite:" + target)
    try connection.run(script: "CREATE TABLE song (title TEXT); PRAGMA journal_mode = DELETE")
    connection.close()
    unlink(target + "-lock")
    let before = try Data(contentsOf: URL(fileURLWithPath: target))
    #expect(try refusal { try restore(backup(), to: "sqlite:" + target) } == ["DBS-001"])
    #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == before)
    #expect(try names(beside: target) == [""])
  }

  @Test func `only the owner restores into PostgreSQL`() throws {
    let file = try backup()
    let empty = try TestDatabase.postgresql.make()
    #expect(try refusal { try restore(file, to: empty.applicationURL) } == ["BKP-010"])
    let migrated = try TestDatabase.postgresql.migrated()
    #expect(try refusal { try restore(file, to: migrated.applicationURL) } == ["BKP-010"])
    try restore(file, to: migrated.ownerURL)
  }

  @Test func `the log of an earlier database is not taken for the new one's`() throws {
    let file = try backup()
    let target = try newPath()
    try Data("old log".utf8).write(to: URL(fileURLWithPath: target + "-wal"))
    #expect(try refusal { try restore(file, to: "sqlite:" + target) } == ["BKP-001"])
    #expect(try names(beside: target) == ["-wal"])
  }
}
