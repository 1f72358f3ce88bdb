import Database
import TestSupport
import Testing

/// Every way in which up to three savepoints can lie beside and within each other, and end.
struct SavepointWorldTests {
  /// A part of a transaction: it writes a number, runs the parts within it, writes another, and ends.
  private struct Part {
    let parts: [Part]
    let end: End
  }

  private enum End: CaseIterable {
    case released
    case thrown
    /// A statement fails, and the part catches that.
    case failed
  }

  private struct Refusal: Error {}

  /// Every list of parts with `count` of them in all.
  private static func lists(of count: Int) -> [[Part]] {
    guard count > 0 else { return [[]] }
    return (1...count).flatMap { first in
      // The first has `first - 1` within it, and the others stand after it.
      lists(of: first - 1).flatMap { within in
        lists(of: count - first).flatMap { after in
          End.allCases.map { [Part(parts: within, end: $0)] + after }
        }
      }
    }
  }

  /// Runs parts on the database, and returns the numbers that a transaction keeps of them.
  private func run(
    _ parts: [Part],
    _ next: inout Int64,
    _ connection: any Connection
  ) throws -> [Int64] {
    func write() throws -> Int64 {
      next += 1
      try connection.execute("INSERT INTO small (number) VALUES (\(next))")
      return next
    }
    var kept: [Int64] = []
    for part in parts {
      var within: [Int64] = []
      do {
        try connection.savepoint {
          within.append(try write())
          within += try run(part.parts, &next, connection)
          within.append(try write())
          switch part.end {
          case .released: break
          case .thrown: throw Refusal()
          case .failed:
            let taken = next
            _ = try? connection.execute("INSERT INTO small (number) VALUES (\(taken))")
          }
        }
        #expect(part.end == .released)
      } catch is Refusal {
        #expect(part.end == .thrown)
      } catch is DatabaseError {
        #expect(part.end == .failed)
      }
      if part.end == .released { kept += within }
      // What comes after a part stands, whatever became of it.
      kept.append(try write())
    }
    return kept
  }

  @Test(arguments: TestDatabase.allCases)
  func `each part is kept or undone by its own end, and that of those around it`(
    _ database: TestDatabase
  ) throws {
    let books = try database.makeSmallTable()
    let connection = try books.connect()
    defer { connection.close() }
    var next: Int64 = 0
    var kept: [Int64] = []
    let worlds = (0...3).flatMap { SavepointWorldTests.lists(of: $0) }
    // One, and 3, 18 and 135 of one, two and three parts.
    #expect(worlds.count == 157)
    for parts in worlds {
      kept += try connection.write(.commit) { try run(parts, &next, connection) }
      _ = try connection.write(.rollback) { try run(parts, &next, connection) }
    }
    #expect(try books.numbers() == kept)
  }
}
