import Database
import TestSupport
import Testing

/// A part of a transaction is undone alone.
struct SavepointTests {
  private struct Refusal: Error {}

  private func insert(_ number: Int64, _ connection: any Connection) throws {
    try connection.execute("INSERT INTO small (number) VALUES (\(number))")
  }

  @Test(arguments: TestDatabase.allCases)
  func `what throws is undone, what was before and comes after stays`(
    _ database: TestDatabase
  ) throws {
    let books = try database.makeSmallTable()
    let connection = try books.connect()
    defer { connection.close() }
    try connection.write {
      try insert(1, connection)
      let result = try connection.savepoint {
        try insert(2, connection)
        // Nested, and undone although another part around it goes on.
        #expect(throws: Refusal.self) {
          try connection.savepoint {
            try insert(3, connection)
            throw Refusal()
          }
        }
        try insert(4, connection)
        return "done"
      }
      #expect(result == "done")
      #expect(throws: Refusal.self) {
        try connection.savepoint {
          try connection.savepoint { try insert(5, connection) }
          throw Refusal()
        }
      }
      try insert(6, connection)
    }
    #expect(try books.numbers() == [1, 2, 4, 6])
  }

  @Test(arguments: TestDatabase.allCases)
  func `a failed statement within it does not keep the rest from being committed`(
    _ database: TestDatabase
  ) throws {
    let books = try database.makeSmallTable()
    let connection = try books.connect()
    defer { connection.close() }
    try connection.write {
      try insert(1, connection)
      #expect(throws: DatabaseError.self) {
        // Even where the part itself swallows it: it failed, and is undone.
        try connection.savepoint {
          try insert(2, connection)
          _ = try? insert(1, connection)
        }
      }
      try insert(3, connection)
    }
    #expect(try books.numbers() == [1, 3])
    #expect(throws: DatabaseError.self) {
      try connection.write {
        _ = try? insert(1, connection)
        // What failed outside stays a failure.
        try? connection.savepoint { try insert(4, connection) }
      }
    }
    #expect(try books.numbers() == [1, 3])
  }

  @Test(arguments: TestDatabase.allCases)
  func `many rows within it are undone as well`(_ database: TestDatabase) throws {
    let books = try database.makeSmallTable()
    let connection = try books.connect()
    defer { connection.close() }
    try connection.write {
      try insert(1, connection)
      #expect(throws: Refusal.self) {
        try connection.savepoint {
          let rows = try connection.bulkInsert(into: "small", columns: ["number"])
          for number in Int64(2)...5_000 {
            rows.append(number)
            try rows.endRow()
          }
          try rows.flush()
          throw Refusal()
        }
      }
    }
    #expect(try books.numbers() == [1])
  }
}
