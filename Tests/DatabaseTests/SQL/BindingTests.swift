import Database
import TestSupport
import Testing

struct BindingTests {
  @Test(arguments: TestDatabase.allCases)
  func `every type comes back as it was bound`(_ database: TestDatabase) throws {
    let books = try database.make()
    let connection = try books.connectAsOwner()
    defer { connection.close() }
    let integers: [Int64?] = [0, 1, -1, 127, -128, 256, .max, .min, nil]
    for integer in integers {
      let found = try connection.rows("SELECT \(integer)") { $0.optionalInteger(0) }
      #expect(found == [integer])
    }
    let texts: [String?] = ["", "a", "Räksmörgås 🇸🇪", "'; DROP TABLE voucher; --", nil]
    for text in texts {
      let found = try connection.rows("SELECT \(text)") { $0.optionalText(0) }
      #expect(found == [text])
    }
    let manyBytes: [[UInt8]?] = [[], [0], [255, 0, 1], Array(0...255), nil]
    for bytes in manyBytes {
      let found = try connection.rows("SELECT \(bytes)") { $0.optionalBytes(0) }
      #expect(found == [bytes])
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `every type is stored and read as a value`(_ database: TestDatabase) throws {
    let books = try database.makeSmallTable()
    let connection = try books.connectAsOwner()
    defer { connection.close() }
    let rows: [[Value]] = [
      [.integer(1), .text("ett"), .bytes([1])],
      [.integer(.max), .null, .null],
      [.integer(.min), .text(""), .bytes([])],
    ]
    for row in rows {
      let count = try connection.execute(
        "INSERT INTO small (number, text, bytes) VALUES (\(row[0]), \(row[1]), \(row[2]))"
      )
      #expect(count == 1)
    }
    let found = try connection.rows("SELECT number, text, bytes FROM small ORDER BY number") {
      row in
      (0..<3).map { row.value($0) }
    }
    #expect(found == [rows[2], rows[0], rows[1]])
  }

  @Test(arguments: TestDatabase.allCases)
  func `the same SQL takes a number, a null and a text in turn`(_ database: TestDatabase) throws {
    let books = try database.makeSmallTable()
    let connection = try books.connectAsOwner()
    defer { connection.close() }
    let absent: Int64? = nil
    for number in [Int64(3), nil, 4] as [Int64?] {
      try connection.execute("INSERT INTO small (number) VALUES (COALESCE(\(number), 0))")
    }
    let count = try connection.first(
      "SELECT COUNT(*) FROM small WHERE number > 2 OR \(absent) = 1"
    ) { $0.integer(0) }
    #expect(count == 2)
  }

  @Test(arguments: TestDatabase.allCases)
  func `the number of changed rows is told`(_ database: TestDatabase) throws {
    let books = try database.makeSmallTable()
    let connection = try books.connectAsOwner()
    defer { connection.close() }
    for number in 1...5 {
      try connection.execute("INSERT INTO small (number) VALUES (\(number))")
    }
    #expect(try connection.execute("UPDATE small SET text = 'x' WHERE number > \(2)") == 3)
    #expect(try connection.execute("CREATE TABLE other (number BIGINT)") == 0)
    #expect(try connection.execute("DELETE FROM small WHERE number > \(9)") == 0)
    #expect(try connection.execute("DELETE FROM small") == 5)
  }

  @Test(arguments: TestDatabase.allCases)
  func `more statements than are kept prepared do no harm`(_ database: TestDatabase) throws {
    let books = try database.make()
    let connection = try books.connectAsOwner()
    defer { connection.close() }
    for number in Array(0..<1_100) + Array(0..<10) {
      let found = try connection.first("SELECT \(raw: String(number)) + \(1)") { $0.integer(0) }
      #expect(found == Int64(number + 1))
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `the first row is found, or none`(_ database: TestDatabase) throws {
    let books = try database.make()
    let connection = try books.connectAsOwner()
    defer { connection.close() }
    let numbers: Statement = "SELECT 1 AS n UNION ALL SELECT 2 ORDER BY n"
    #expect(try connection.first(numbers) { $0.integer(0) } == 1)
    #expect(try connection.first("SELECT 1 WHERE 1 = \(2)") { $0.integer(0) } == nil)
  }

  @Test(arguments: TestDatabase.allCases)
  func `reading a column as what it is not is damage, whatever is made of it`(
    _ database: TestDatabase
  ) throws {
    struct Failed: Error {}
    let books = try database.makeSmallTable()
    let connection = try books.connectAsOwner()
    defer { connection.close() }
    let reads: [(any Row) -> Void] = [
      { _ = $0.integer(0) }, { _ = $0.optionalInteger(0) }, { _ = $0.bytes(0) },
      { _ = $0.optionalBytes(0) }, { _ = $0.text(1) }, { _ = $0.integer(1) }, { _ = $0.bytes(1) },
      { _ = $0.integer(2) }, { _ = $0.text(9) },
    ]
    let statement: Statement = "SELECT \("text"), \(nil as String?), \([1] as [UInt8])"
    for read in reads {
      #expect(throws: DatabaseError.damaged) { try connection.query(statement) { read($0) } }
      #expect(throws: DatabaseError.damaged) {
        try connection.query(statement) { row in
          read(row)
          throw Failed()
        }
      }
      // Nor is anything committed, even where somebody catches it.
      #expect(throws: DatabaseError.damaged) {
        try connection.write {
          try connection.execute("INSERT INTO small (number) VALUES (1)")
          try? connection.query(statement) { read($0) }
        }
      }
    }
    #expect(try books.numbers() == [])
    #expect(try connection.rows(statement) { $0.text(0) } == ["text"])
  }
}
