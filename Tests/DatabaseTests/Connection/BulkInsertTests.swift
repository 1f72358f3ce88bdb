import Database
import TestSupport
import Testing

struct BulkInsertTests {
  private static let count: Int64 = 100_000

  /// The text of a row: absent, empty, short, and too long for any room kept ready.
  private static func text(_ number: Int64) -> String? {
    switch number % 5 {
    case 0: nil
    case 1: ""
    case 2: "rad \(number) åäö"
    case 3: String(repeating: "x", count: Int(number % 40))
    default: number % 1_000 == 4 ? String(repeating: "lång ", count: 2_000) : "\(number)"
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `100 000 rows are what they would be one by one`(_ database: TestDatabase) throws {
    let books = try database.makeSmallTable()
    let connection = try books.connect()
    defer { connection.close() }
    try connection.write {
      let columns = ["number", "text", "bytes", "flag"]
      let rows = try connection.bulkInsert(into: "small", columns: columns)
      for number in 0..<BulkInsertTests.count {
        rows.append(number)
        rows.append(BulkInsertTests.text(number))
        if number.isMultiple(of: 3) {
          rows.appendNull()
        } else {
          rows.append(bytes: [UInt8(truncatingIfNeeded: number), 0])
        }
        rows.append(number % 2)
        try rows.endRow()
      }
      try rows.flush()
    }
    var expected: Int64 = 0
    let all: Statement = "SELECT number, text, bytes, flag FROM small ORDER BY number"
    try connection.query(all) { row in
      defer { expected += 1 }
      let bytes = row.optionalBytes(2)
      let isNull = expected.isMultiple(of: 3)
      guard row.integer(0) == expected, row.optionalText(1) == BulkInsertTests.text(expected),
        bytes == (isNull ? nil : [UInt8(truncatingIfNeeded: expected), 0]),
        row.integer(3) == expected % 2
      else {
        Issue.record("row \(expected) differs")
        return
      }
    }
    #expect(expected == BulkInsertTests.count)
  }

  @Test(arguments: TestDatabase.allCases)
  func `two are open at once, even into one table`(_ database: TestDatabase) throws {
    let books = try database.makeSmallTable()
    let connection = try books.connect()
    defer { connection.close() }
    try connection.write {
      let odd = try connection.bulkInsert(into: "small", columns: ["number"])
      let even = try connection.bulkInsert(into: "small", columns: ["number"])
      for number in stride(from: Int64(0), to: 1_000, by: 2) {
        even.append(number)
        try even.endRow()
        odd.append(number + 1)
        try odd.endRow()
      }
      try even.flush()
      try odd.flush()
      // Nothing more to flush is nothing to do.
      try odd.flush()
    }
    #expect(try books.numbers() == Array(0..<1_000))
  }

  /// So many rows are written by another thread, whose failure must come back.
  @Test(arguments: TestDatabase.allCases)
  func `a refused row among many refuses the transaction`(_ database: TestDatabase) throws {
    let books = try database.makeSmallTable()
    let connection = try books.connect()
    defer { connection.close() }
    let error = #expect(throws: DatabaseError.self) {
      try connection.write {
        let rows = try connection.bulkInsert(into: "small", columns: ["number"])
        for number in 0..<Int64(5_000) {
          rows.append(number == 4_000 ? 1 : number)
          try rows.endRow()
        }
        try rows.flush()
      }
    }
    guard case .constraint(.unique, _) = error else {
      Issue.record("\(String(reflecting: error))")
      return
    }
    #expect(try books.numbers() == [])
  }

  @Test(arguments: TestDatabase.allCases)
  func `a refused row refuses the transaction`(_ database: TestDatabase) throws {
    let books = try database.makeSmallTable()
    let connection = try books.connect()
    defer { connection.close() }
    let error = #expect(throws: DatabaseError.self) {
      try connection.write {
        let rows = try connection.bulkInsert(into: "small", columns: ["number"])
        for number in [Int64(1), 2, 1] {
          rows.append(number)
          try rows.endRow()
        }
        try rows.flush()
      }
    }
    guard case .constraint(.unique, _) = error else {
      Issue.record("\(String(reflecting: error))")
      return
    }
    #expect(try books.numbers() == [])
    // The prepared statement is of use again.
    try connection.write {
      let rows = try connection.bulkInsert(into: "small", columns: ["number"])
      rows.append(Int64(7))
      try rows.endRow()
      try rows.flush()
    }
    #expect(try books.numbers() == [7])
  }
}
