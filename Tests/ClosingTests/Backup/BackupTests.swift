import Accounting
import Books
import Closing
import Database
import Foundation
import TestSupport
import Testing

struct BackupTests {
  @Test(arguments: TestDatabase.allCases, TestDatabase.allCases)
  func `books go on after a backup and a restore as they would have without`(
    _ from: TestDatabase,
    _ to: TestDatabase
  ) throws {
    let ledger = try TestLedger.withEverything(from)
    try ledger.session.holdBefore("2025-02")
    _ = try ledger.session.change(
      "2025-02",
      .close,
      because: "prov",
      confirmed: true,
      Call()
    )
    let file = try newPath()
    let backup = try ledger.session.backUp(to: file)
    let target = try to.make()
    let restored = try restoreBooks(
      file,
      to: target.ownerURL,
      at: "2026-01-02T00:00:00Z",
      Call()
    )
    if let file = target.file?.path { #expect(try mode(of: file) == 0o600) }
    #expect(restored.logs == backup.logs)
    #expect(restored.sha256 == backup.sha256)
    try target.migrated()
    let session = try Session.open(target.applicationURL, as: "anna") { "2026-01-01T00:00:00Z" }
    #expect(try content(of: target) == content(of: ledger.database))
    #expect(try session.verify(Call()).allSatisfy(\.isSound))
    #expect(try figures(session) == figures(ledger.session))
    // The same voucher on both has the same number and makes the same hash.
    let draft = voucher(
      "2025-03-10",
      line("1930", 100_00, reporting: 10_00),
      line("3001", -100_00, reporting: -10_00)
    )
    try ledger.post(draft)
    try session.books.write(ledger.key, by: session.authorship) { open in
      _ = try open.post([draft], by: session.poster)
    }
    #expect(try session.logs() == ledger.session.logs())
    #expect(try session.logs() != backup.logs)
  }

  @Test(arguments: TestDatabase.allCases)
  func `looking into a backup does not change it`(_ database: TestDatabase) throws {
    let ledger = try TestLedger.withEverything(database)
    let file = try newPath()
    let backup = try ledger.session.backUp(to: file)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    #expect(backup.size == Int64(bytes.count))
    #expect(SourceFile(name: "", data: bytes).sha256 == backup.sha256)
    #expect(try mode(of: file) == 0o600)
    let session = try Session.open("sqlite:" + file, as: "anna") { "2026-01-01T00:00:00Z" }
    #expect(try session.verify(Call()).allSatisfy(\.isSound))
    #expect(try figures(session) == figures(ledger.session))
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == bytes)
    // Nobody posts to it by mistake.
    #expect(throws: StorageError.isReadOnly) {
      _ = try session.setRate(
        ExchangeRate(
          from: .eur,
          to: .sek,
          day: day("2025-05-01"),
          rate: decimal("11"),
          unit: 1,
          source: "own"
        ),
        Call()
      )
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == bytes)
    // Nothing else is left of the making.
    session.books.close()
    #expect(try names(beside: file) == [""], "C63")
  }

  @Test(arguments: TestDatabase.allCases)
  func `a backup that is taken while others post is the log up to a record`(
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
        let draft = voucher("2025-03-10", line("1930", 100_00), line("3001", -100_00))
        while stop.wait(timeout: .now()) == .timedOut {
          try session.books.write(key, by: session.authorship) { open in
            _ = try open.post([draft, draft], by: session.poster)
          }
        }
      }
    }
    var backups: [BackupReport] = []
    for _ in 0..<4 {
      let backup = try ledger.session.backUp(to: newPath())
      backups.append(backup)
      // The next one is taken when something has been posted since.
      while try ledger.length() <= backup.logs.last?.sequence ?? 0 { usleep(1_000) }
    }
    stop.signal()
    group.wait()
    let lengths = try backups.map { try #require($0.logs.last).sequence }
    #expect(lengths == Set(lengths).sorted())
    for backup in backups {
      let drill = try restoreBooks(
        backup.file,
        to: "sqlite:" + newPath(),
        at: "",
        Call(isRehearsal: true)
      )
      #expect(drill.logs == backup.logs)
      let log = try #require(backup.logs.last)
      #expect(try ledger.hash(ofRecord: log.sequence) == log.hash)
      #expect(log.vouchers.isMultiple(of: 2))
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a rehearsed restore leaves the database as it was`(_ database: TestDatabase) throws {
    let file = try newPath()
    _ = try TestLedger.withEverything(.sqlite).session.backUp(to: file)
    let target = try database.make()
    _ = try restoreBooks(
      file,
      to: target.ownerURL,
      at: "",
      Call(isRehearsal: true)
    )
    if let path = target.file?.path {
      #expect(try names(beside: path) == [])
    } else {
      let owner = try target.connectAsOwner()
      defer { owner.close() }
      #expect(try owner.tables() == [])
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a database with tables and no books takes a backup`(_ database: TestDatabase) throws {
    let file = try newPath()
    let ledger = try TestLedger.withEverything(database)
    _ = try ledger.session.backUp(to: file)
    let target = try database.migrated()
    let session = try Session.open(target.applicationURL, as: "anna") { "2026-01-01T00:00:00Z" }
    // Leaves the head of the shared log and nothing in it.
    try session.books.writeInstallation(by: session.authorship) { _ in }
    for isRehearsal in [true, false] {
      let request = Call(isRehearsal: isRehearsal)
      _ = try restoreBooks(file, to: target.ownerURL, at: "", request)
      #expect(try session.verify(Call()).count == (isRehearsal ? 1 : 2))
    }
    #expect(try content(of: target) == content(of: ledger.database))
  }

  @Test(arguments: TestDatabase.allCases)
  func `a backup of an older program is brought to the tables of today`(
    _ database: TestDatabase
  ) throws {
    let old = try TestDatabase.sqlite.make().migrated(with: Array(Migration.all.dropLast()))
    let file = try #require(old.file?.path)
    try mark(file: file, asBackup: true)
    let before = try Data(contentsOf: URL(fileURLWithPath: file))
    let target = try database.make()
    _ = try restoreBooks(file, to: target.ownerURL, at: "", Call())
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == before)
    try target.migrated()
    let session = try Session.open(target.applicationURL, as: "anna") { "" }
    #expect(try session.verify(Call()).allSatisfy(\.isSound))
  }

  private func mode(of file: String) throws -> Int {
    let facts = try FileManager.default.attributesOfItem(atPath: file)
    return try #require(facts[.posixPermissions] as? Int)
  }

  /// What a trial balance says, and where each log ends.
  private func figures(_ session: Session) throws -> String {
    let report = try session.trialBalance(year: nil, period: "2025-12", Call())
    return "\(report.balance.rows) \(try session.logs())"
  }
}
