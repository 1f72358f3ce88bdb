import Database
import Foundation
import TestSupport
import Testing

struct SQLiteDurabilityTests {
  @Test func `commits are on disk and foreign keys hold`() throws {
    let books = try TestDatabase.sqlite.make()
    for _ in 1...2 {
      let connection = try books.connect()
      defer { connection.close() }
      let setting = { (pragma: Statement) in try connection.first(pragma) { $0.value(0) } }
      #expect(try setting("PRAGMA synchronous") == .integer(2))
      #expect(try setting("PRAGMA foreign_keys") == .integer(1))
      #expect(try setting("PRAGMA journal_mode") == .text("wal"))
    }
  }

  @Test func `closing does not write what is in the log`() throws {
    let books = try TestDatabase.sqlite.makeSmallTable()
    let file = try #require(books.file)
    let connection = try books.connect()
    try connection.execute("INSERT INTO small (number) VALUES (\(1))")
    let before = try Data(contentsOf: file)
    connection.close()
    #expect(try Data(contentsOf: file) == before)
    #expect(FileManager.default.fileExists(atPath: file.path + "-wal"))
    #expect(try books.numbers() == [1])
  }

  @Test func `closing brings what a transaction wrote into the file, unless somebody reads`() throws
  {
    let books = try TestDatabase.sqlite.makeSmallTable()
    let file = try #require(books.file)
    let log = URL(fileURLWithPath: file.path + "-wal")
    let reader = try books.connect()
    defer { reader.close() }
    try reader.read {
      _ = try reader.first("SELECT COUNT(*) FROM small") { $0.integer(0) }
      let writer = try books.connect()
      try writer.write { try writer.execute("INSERT INTO small (number) VALUES (\(1))") }
      writer.close()
    }
    #expect(try Data(contentsOf: log).count > 0)
    let writer = try books.connect()
    try writer.write { try writer.execute("INSERT INTO small (number) VALUES (\(2))") }
    writer.close()
    #expect(try Data(contentsOf: log).count == 0)
    let moved = file.deletingLastPathComponent().appendingPathComponent("moved.db")
    try FileManager.default.copyItem(at: file, to: moved)
    let copy = try connect("sqlite:" + moved.path)
    defer { copy.close() }
    #expect(try copy.first("SELECT COUNT(*) FROM small") { $0.integer(0) } == 2)
  }

  @Test func `a log whose file was moved is not thrown away`() throws {
    let books = try TestDatabase.sqlite.makeSmallTable()
    let file = try #require(books.file)
    let connection = try books.connect()
    try connection.execute("INSERT INTO small (number) VALUES (\(1))")
    connection.close()
    let moved = file.deletingLastPathComponent().appendingPathComponent("elsewhere.db")
    try FileManager.default.moveItem(at: file, to: moved)
    #expect(throws: DatabaseError.damaged) { try books.connect() }
    try FileManager.default.moveItem(at: moved, to: file)
    #expect(try books.numbers() == [1])
  }

  @Test func `the commit that makes the log long brings it into the file`() throws {
    let books = try TestDatabase.sqlite.makeSmallTable()
    let file = try #require(books.file)
    let connection = try books.connect()
    defer { connection.close() }
    let text = String(repeating: "x", count: 10_000)
    try connection.write {
      for number in 1...1_000 {
        try connection.execute(
          "INSERT INTO small (number, text) VALUES (\(number), \(text))"
        )
      }
    }
    #expect(try Data(contentsOf: file).count > 10_000_000)
  }

  @Test func `a database in memory is its connection's own`() throws {
    let connection = try connect("sqlite::memory:")
    defer { connection.close() }
    try connection.run(script: "CREATE TABLE t (n INTEGER) STRICT; INSERT INTO t VALUES (1);")
    let other = try connect("sqlite::memory:")
    defer { other.close() }
    #expect(try connection.first("SELECT COUNT(*) FROM t") { $0.integer(0) } == 1)
    #expect(throws: DatabaseError.self) { try other.execute("SELECT * FROM t") }
  }

  @Test func `text in double quotes is a name`() throws {
    let connection = try connect("sqlite::memory:")
    defer { connection.close() }
    #expect(throws: DatabaseError.self) { try connection.execute("SELECT \"text\"") }
  }
}
