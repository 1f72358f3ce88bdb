import Database
import TestSupport
import Testing

struct TransactionTests {
  private struct Refusal: Error {}

  @Test(arguments: TestDatabase.allCases)
  func `a transaction that succeeds is there for others`(_ database: TestDatabase) throws {
    let books = try database.makeSmallTable()
    let connection = try books.connect()
    defer { connection.close() }
    let result = try connection.write {
      try connection.execute("INSERT INTO small (number) VALUES (\(1))")
      return "done"
    }
    #expect(result == "done")
    #expect(try books.numbers() == [1])
  }

  @Test(arguments: TestDatabase.allCases)
  func `a transaction that throws leaves nothing`(_ database: TestDatabase) throws {
    let books = try database.makeSmallTable()
    let connection = try books.connect()
    defer { connection.close() }
    #expect(throws: Refusal.self) {
      try connection.write {
        try connection.execute("INSERT INTO small (number) VALUES (\(1))")
        throw Refusal()
      }
    }
    #expect(try books.numbers() == [])
    // And the connection is of use again.
    try connection.write { try connection.execute("INSERT INTO small (number) VALUES (\(2))") }
    #expect(try books.numbers() == [2])
  }

  @Test(arguments: TestDatabase.allCases)
  func `a rehearsal sees what it wrote and leaves nothing`(_ database: TestDatabase) throws {
    let books = try database.makeSmallTable()
    let connection = try books.connect()
    defer { connection.close() }
    let seen = try connection.write(.rollback) {
      try connection.execute("INSERT INTO small (number) VALUES (\(1))")
      return try connection.rows("SELECT number FROM small") { $0.integer(0) }
    }
    #expect(seen == [1])
    #expect(try books.numbers() == [])
  }

  @Test(arguments: TestDatabase.allCases)
  func `a failure that the body swallowed is not committed`(_ database: TestDatabase) throws {
    let books = try database.makeSmallTable()
    let connection = try books.connect()
    defer { connection.close() }
    #expect(throws: DatabaseError.self) {
      try connection.write {
        try connection.execute("INSERT INTO small (number) VALUES (\(1))")
        _ = try? connection.execute("INSERT INTO small (number) VALUES (\(1))")
      }
    }
    #expect(try books.numbers() == [])
  }

  @Test(arguments: TestDatabase.allCases)
  func `a snapshot does not see what others write meanwhile`(_ database: TestDatabase) throws {
    let books = try database.makeSmallTable()
    let reader = try books.connect()
    defer { reader.close() }
    let writer = try books.connect()
    defer { writer.close() }
    try writer.execute("INSERT INTO small (number) VALUES (\(1))")
    let numbers: Statement = "SELECT number FROM small ORDER BY number"
    try reader.read {
      #expect(try reader.rows(numbers) { $0.integer(0) } == [1])
      try writer.write { try writer.execute("INSERT INTO small (number) VALUES (\(2))") }
      #expect(try reader.rows(numbers) { $0.integer(0) } == [1])
    }
    #expect(try reader.rows(numbers) { $0.integer(0) } == [1, 2])
  }

  @Test(arguments: TestDatabase.allCases)
  func `a snapshot cannot write`(_ database: TestDatabase) throws {
    let books = try database.makeSmallTable()
    let connection = try books.connect()
    defer { connection.close() }
    #expect(throws: DatabaseError.readOnly) {
      try connection.read { try connection.execute("INSERT INTO small (number) VALUES (\(1))") }
    }
    #expect(try books.numbers() == [])
  }

  @Test(arguments: TestDatabase.allCases)
  func `an answer whose reader throws leaves the connection of use`(
    _ database: TestDatabase
  ) throws {
    let books = try database.makeSmallTable()
    let connection = try books.connect()
    defer { connection.close() }
    try connection.write {
      for number in 1...100 {
        try connection.execute("INSERT INTO small (number) VALUES (\(number))")
      }
      #expect(throws: Refusal.self) {
        try connection.query("SELECT number FROM small") { _ in throw Refusal() }
      }
      try connection.execute("INSERT INTO small (number) VALUES (\(101))")
    }
    #expect(try books.numbers().count == 101)
  }

  @Test(arguments: TestDatabase.allCases)
  func `transactions do not nest`(_ database: TestDatabase) async throws {
    let books = try database.make()
    await #expect(processExitsWith: .failure) { [url = books.ownerURL as String] in
      let connection = try connect(url, role: .owner)
      try connection.write { try connection.read {} }
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a query within a query traps`(_ database: TestDatabase) async throws {
    let books = try database.make()
    await #expect(processExitsWith: .failure) { [url = books.ownerURL as String] in
      let connection = try connect(url, role: .owner)
      try connection.query("SELECT 1") { _ in try connection.query("SELECT 2") { _ in } }
    }
  }
  @Test(arguments: TestDatabase.allCases)
  func `inserting many rows while a query hands over its rows traps`(
    _ database: TestDatabase
  ) async throws {
    let books = try database.makeSmallTable()
    await #expect(processExitsWith: .failure) { [url = books.ownerURL as String] in
      let connection = try connect(url, role: .owner)
      try connection.write(.commit) {
        let rows = try connection.bulkInsert(into: "small", columns: ["number"])
        rows.append(1)
        try rows.endRow()
        try connection.query("SELECT 1") { _ in try rows.flush() }
      }
    }
  }
}
