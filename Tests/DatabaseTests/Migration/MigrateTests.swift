import Database
import Dispatch
import Synchronization
import TestSupport
import Testing

struct MigrateTests {
  private static let time = "2026-01-31T12:00:00Z"

  private static func creating(_ number: Int) -> Migration {
    let sql = "CREATE TABLE made_\(number) (number BIGINT); INSERT INTO made_\(number) VALUES (1);"
    let sqlite = sql.replacing("BIGINT", with: "INTEGER")
    return Migration(number, "made", sqlite: sqlite, postgresql: sql)
  }

  private static let three = (1...3).map(creating)

  @Test(arguments: TestDatabase.allCases)
  func `migrating twice applies once`(_ database: TestDatabase) throws {
    let books = try database.make()
    let owner = try books.connectAsOwner()
    defer { owner.close() }
    #expect(try schemaState(of: owner, knowing: MigrateTests.three) == .empty)
    let first = try migrate(owner, at: MigrateTests.time, with: MigrateTests.three)
    #expect(first.map(\.number) == [1, 2, 3])
    #expect(try schemaState(of: owner, knowing: MigrateTests.three) == .current)
    #expect(try migrate(owner, at: MigrateTests.time, with: MigrateTests.three) == [])
    let rows = try owner.rows("SELECT number, name, applied_at FROM migration ORDER BY number") {
      "\($0.integer(0)) \($0.text(1)) \($0.text(2))"
    }
    #expect(rows == (1...3).map { "\($0) made \(MigrateTests.time)" })
    #expect(try owner.first("SELECT COUNT(*) FROM made_3") { $0.integer(0) } == 1)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a schema that is behind, newer or changed is told and refused`(
    _ database: TestDatabase
  ) throws {
    let books = try database.make()
    let owner = try books.connectAsOwner()
    defer { owner.close() }
    let three = MigrateTests.three
    #expect(throws: DatabaseError.schemaBehind(missing: [1, 2, 3])) {
      try requireCurrentSchema(of: owner, knowing: three)
    }
    try migrate(owner, at: MigrateTests.time, with: Array(three[..<1]))
    #expect(try schemaState(of: owner, knowing: three) == .behind(missing: [2, 3]))
    #expect(throws: DatabaseError.schemaBehind(missing: [2, 3])) {
      try requireCurrentSchema(of: owner, knowing: three)
    }
    try migrate(owner, at: MigrateTests.time, with: three)
    try requireCurrentSchema(of: owner, knowing: three)
    let two = Array(three[..<2])
    #expect(try schemaState(of: owner, knowing: two) == .newerThanThisProgram(unknown: [3]))
    #expect(throws: DatabaseError.schemaNewer(unknown: [3])) {
      try migrate(owner, at: MigrateTests.time, with: two)
    }
    let edited = [
      three[0], Migration(2, "made", sqlite: "SELECT 2", postgresql: "SELECT 2"), three[2],
    ]
    #expect(try schemaState(of: owner, knowing: edited) == .changed(2))
    #expect(throws: DatabaseError.schemaChanged(2)) {
      try migrate(owner, at: MigrateTests.time, with: edited)
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a migration that fails leaves those before it`(_ database: TestDatabase) throws {
    let books = try database.make()
    let owner = try books.connectAsOwner()
    defer { owner.close() }
    let broken = "CREATE TABLE half (number INTEGER); SELEKT 1;"
    let migrations = [
      MigrateTests.three[0], Migration(2, "broken", sqlite: broken, postgresql: broken),
    ]
    #expect(throws: DatabaseError.self) {
      try migrate(owner, at: MigrateTests.time, with: migrations)
    }
    #expect(try schemaState(of: owner, knowing: migrations) == .behind(missing: [2]))
    #expect(throws: DatabaseError.self) { try owner.execute("SELECT * FROM half") }
  }

  @Test(arguments: TestDatabase.allCases)
  func `migrators at once apply each migration once`(_ database: TestDatabase) throws {
    let books = try database.make()
    let applied = Mutex<[Int]>([])
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      #expect(throws: Never.self) {
        let owner = try books.connectAsOwner()
        defer { owner.close() }
        let numbers = try migrate(owner, at: MigrateTests.time, with: MigrateTests.three)
        applied.withLock { $0 += numbers.map(\.number) }
      }
    }
    #expect(applied.withLock { $0.sorted() } == [1, 2, 3])
  }

  @Test(arguments: TestDatabase.allCases)
  func `the books' own migrations make the schema current`(_ database: TestDatabase) throws {
    let books = try database.migrated()
    let connection = try books.connectAsOwner()
    defer { connection.close() }
    try requireCurrentSchema(of: connection)
  }

  @Test func `a gap in the numbers traps`() async {
    await #expect(processExitsWith: .failure) {
      let connection = try connect("sqlite::memory:")
      _ = try schemaState(of: connection, knowing: [MigrateTests.creating(2)])
    }
  }

  @Test func `a checksum is the SHA-256 of the SQL`() {
    let migration = Migration(1, "abc", sqlite: "abc", postgresql: "")
    #expect(
      migration.checksum(for: .sqlite)
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )
    #expect(
      migration.checksum(for: .postgresql)
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )
  }
}
