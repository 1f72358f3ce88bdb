import Accounting
import Books
import Database
import TestSupport
import Testing

/// Who lacks a right on PostgreSQL is told the statement that gives it (C30).
@Suite struct MissingRightTests {
  @Test func `C30 an owner who may make no role, and a user who is no member, are told the line`()
    throws
  {
    let server = try PostgreSQLServer()
    try server.asSuperuser { try $0.run(script: "ALTER ROLE books_owner NOCREATEROLE") }
    let books = try server.makeBooks()
    let time = "2026-01-01T00:00:00Z"
    func lacks(_ statement: String, _ user: String, _ body: () throws -> Void) throws {
      #expect(
        throws: StorageError.rightIsMissing(user: user, statement: statement),
        performing: body
      )
      try server.asSuperuser { try $0.run(script: statement) }
      try body()
    }
    try lacks("CREATE ROLE bokslut_application NOLOGIN;", "books_owner") {
      _ = try Books.migrate(books.ownerURL, at: time, rehearsing: false)
    }
    try lacks("GRANT bokslut_application TO clerk;", "clerk") {
      try Books.open(books.applicationURL, at: time).close()
    }
  }

  @Test func `C30 who may make no tables, or does not own them, is told the line`() throws {
    let server = try PostgreSQLServer()
    let books = try server.makeBooks()
    let time = "2026-01-01T00:00:00Z"
    let other = books.ownerURL.replacing("books_owner@", with: "clerk@")
    func statement(_ body: () throws -> Void) throws -> String? {
      do {
        try body()
        return nil
      } catch StorageError.rightIsMissing("clerk", let statement) {
        return statement
      }
    }
    try server.asSuperuser { try $0.run(script: "CREATE ROLE bokslut_application NOLOGIN") }
    #expect(
      try statement { _ = try Books.migrate(other, at: time, rehearsing: false) }
        == "GRANT CREATE ON SCHEMA public TO clerk;"
    )
    try migrate(books.connectAsOwner(), at: time, with: Array(Migration.all.dropLast()))
    #expect(
      try statement { _ = try Books.migrate(other, at: time, rehearsing: false) }
        == "GRANT books_owner TO clerk;"
    )
    #expect(
      try statement { _ = try Books.status(other) } == "GRANT bokslut_application TO clerk;"
    )
  }
}
