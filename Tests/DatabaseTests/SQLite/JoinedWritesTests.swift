import Database
import Foundation
import TestSupport
import Testing

/// What waits for the write-ahead log, and must never be written once it is rolled back.
struct JoinedWritesTests {
  private struct Refusal: Error {}

  /// More than the cache holds, so that pages go to the log before the transaction ends.
  private static func fill(
    _ connection: any Connection,
    from number: Int64,
    _ count: Int64 = 16_000
  ) throws {
    let rows = try connection.bulkInsert(into: "small", columns: ["number", "text"])
    let text = String(repeating: "A long text of a voucher. ", count: 40)
    for number in number..<number + count {
      rows.append(number)
      rows.append(text)
      try rows.endRow()
    }
    try rows.flush()
  }

  private enum Ending: CaseIterable {
    case thrown
    case rehearsed
    /// By SQLite itself, within the transaction.
    case failed
  }

  @Test(arguments: Ending.allCases)
  private func `what is rolled back never comes over what others have committed`(
    _ ending: Ending
  ) throws {
    let books = try TestDatabase.sqlite.makeSmallTable()
    let (one, other) = (try books.connect(), try books.connect())
    defer { other.close() }
    switch ending {
    case .thrown:
      #expect(throws: Refusal.self) {
        try one.write {
          try JoinedWritesTests.fill(one, from: 1)
          throw Refusal()
        }
      }
    case .rehearsed:
      try one.write(.rollback) { try JoinedWritesTests.fill(one, from: 1) }
    case .failed:
      #expect(throws: DatabaseError.self) {
        try one.write {
          try JoinedWritesTests.fill(one, from: 1)
          try one.execute("INSERT OR ROLLBACK INTO small (number) VALUES (1)")
        }
      }
    }
    // A reader keeps the commit in the log, where the first connection then looks for it.
    let reader = try books.connect()
    defer { reader.close() }
    try reader.read {
      #expect(try reader.first("SELECT COUNT(*) FROM small") { $0.integer(0) } == 0)
      try other.write { try JoinedWritesTests.fill(other, from: 100_000, 24_000) }
      let count = try one.first("SELECT COUNT(*) FROM small WHERE text LIKE 'A long%'") {
        $0.integer(0)
      }
      #expect(count == 24_000)
    }
    one.close()
    #expect(try other.first("PRAGMA integrity_check") { $0.text(0) } == "ok")
    #expect(try books.numbers() == Array(100_000..<124_000))
  }

  @Test func `a transaction reads what it has written, however much that is`() throws {
    let books = try TestDatabase.sqlite.makeSmallTable()
    let connection = try books.connect()
    defer { connection.close() }
    try connection.write {
      try JoinedWritesTests.fill(connection, from: 1)
      try connection.execute("UPDATE small SET flag = 1")
      let flagged = try connection.first("SELECT SUM(flag) FROM small") { $0.integer(0) }
      #expect(flagged == 16_000)
    }
    #expect(try connection.first("PRAGMA integrity_check") { $0.text(0) } == "ok")
    #expect(try books.numbers() == Array(1...16_000))
  }

  @Test func `a log whose checksums the commit writes anew is whole`() throws {
    let books = try TestDatabase.sqlite.makeSmallTable()
    let file = try #require(books.file)
    let (connection, reader) = (try books.connect(), try books.connect())
    defer {
      reader.close()
      connection.close()
    }
    try connection.execute("INSERT INTO small (number, flag) VALUES (0, 0)")
    // A reader keeps the commit in the log.
    try reader.read {
      #expect(try reader.first("SELECT COUNT(*) FROM small") { $0.integer(0) } == 1)
      try connection.write {
        try connection.execute("UPDATE small SET flag = 1 WHERE number = 0")
        try JoinedWritesTests.fill(connection, from: 1)
        // Pages that went to the log long ago, the first and one in the middle.
        try connection.execute("UPDATE small SET flag = 2 WHERE number IN (0, 9000)")
      }
      // Another program finds what has right checksums, and nothing behind the first that has not.
      let moved = file.deletingLastPathComponent().appendingPathComponent("whole.db")
      for ending in ["", "-wal"] {
        let source = URL(fileURLWithPath: file.path + ending)
        try FileManager.default.copyItem(at: source, to: URL(fileURLWithPath: moved.path + ending))
      }
      let copy = try connect("sqlite:" + moved.path)
      defer { copy.close() }
      #expect(try copy.first("SELECT COUNT(*) FROM small") { $0.integer(0) } == 16_001)
      #expect(try copy.first("SELECT SUM(flag) FROM small") { $0.integer(0) } == 4)
      #expect(try copy.first("PRAGMA integrity_check") { $0.text(0) } == "ok")
    }
    #expect(try books.numbers() == Array(0...16_000))
  }
}
