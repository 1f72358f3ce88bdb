import TestSupport
import Testing

struct VersionTests {
  @Test func `a connection tells the database's version`() throws {
    let sqlite = try TestDatabase.sqlite.make().connectAsOwner()
    defer { sqlite.close() }
    #expect(
      try sqlite.first("SELECT 'SQLite ' || sqlite_version()") { $0.text(0) } == sqlite.version
    )
    let books = try TestDatabase.postgresql.make()
    let postgresql = try books.connectAsOwner()
    defer { postgresql.close() }
    let long = try postgresql.first("SELECT version()") { $0.text(0) }
    #expect(long?.hasPrefix(postgresql.version + " ") == true)
  }
}
