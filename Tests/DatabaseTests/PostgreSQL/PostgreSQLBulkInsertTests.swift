import Database
import TestSupport
import Testing

struct PostgreSQLBulkInsertTests {
  @Test func `narrow columns take what they hold and refuse the rest`() throws {
    let books = try TestDatabase.postgresql.make()
    let connection = try books.connectAsOwner()
    defer { connection.close() }
    try connection.run(script: "CREATE TABLE narrow (four INTEGER, two SMALLINT, flag BOOLEAN)")
    try connection.write {
      let rows = try connection.bulkInsert(into: "narrow", columns: ["two", "four", "flag"])
      rows.append(Int64(Int16.min))
      rows.append(Int64(Int32.max))
      rows.append(Int64(7))
      try rows.endRow()
      try rows.flush()
    }
    let found = try connection.rows("SELECT four, two, flag FROM narrow") { row in
      (0..<3).map { row.integer($0) }
    }
    #expect(found == [[Int64(Int32.max), Int64(Int16.min), 1]])
    for (column, value) in [("four", Int64(Int32.max) + 1), ("two", Int64(Int16.min) - 1)] {
      #expect(throws: DatabaseError.outOfRange) {
        try connection.write {
          let rows = try connection.bulkInsert(into: "narrow", columns: [column])
          rows.append(value)
          try? rows.endRow()
        }
      }
    }
  }

  @Test func `a text with a zero character is refused, not cut`() throws {
    let books = try TestDatabase.postgresql.makeSmallTable()
    let connection = try books.connect()
    defer { connection.close() }
    #expect(throws: DatabaseError.self) {
      try connection.execute("INSERT INTO small (number, text) VALUES (\(1), \("a\0b"))")
    }
    #expect(try books.numbers() == [])
  }

  @Test func `an answer far longer than the client would hold is streamed`() throws {
    let books = try TestDatabase.postgresql.make()
    let connection = try books.connect()
    defer { connection.close() }
    var count: Int64 = 0
    try connection.query("SELECT n FROM generate_series(1, CAST(\(200_000) AS BIGINT)) AS n") {
      count += 1
      #expect($0.integer(0) == count)
    }
    #expect(count == 200_000)
  }
}
