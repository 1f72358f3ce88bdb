import Database
import Foundation
import Synchronization
import TestSupport
import Testing

/// Another thread ends what a connection is doing.
struct InterruptTests {
  /// Would take minutes.
  private static let long: Statement = """
    WITH RECURSIVE counted (number) AS (
      SELECT 1 UNION ALL SELECT number + 1 FROM counted WHERE number < 1000000000)
    SELECT CAST(COUNT(*) AS BIGINT) FROM counted
    """

  private final class Ending: Sendable {
    let isHere = Atomic(false)
  }

  /// Runs `body` while another thread interrupts again and again until it ends.
  private func interrupting(_ connection: any Connection, _ body: () throws -> Void) rethrows {
    let (interrupter, ending) = (connection.interrupter, Ending())
    let ended = DispatchSemaphore(value: 0)
    // A thread of its own: those of queues may all be at work for other tests.
    Thread.detachNewThread {
      while !ending.isHere.load(ordering: .acquiring) { interrupter.interrupt() }
      ended.signal()
    }
    defer {
      ending.isHere.store(true, ordering: .releasing)
      ended.wait()
    }
    try body()
  }

  @Test(arguments: TestDatabase.allCases)
  func `a long query ends as interrupted, and the connection is of use again`(
    _ database: TestDatabase
  ) throws {
    let books = try database.makeSmallTable()
    let connection = try books.connect()
    defer { connection.close() }
    interrupting(connection) {
      #expect(throws: DatabaseError.interrupted) {
        try connection.read { try connection.rows(InterruptTests.long) { $0.integer(0) } }
      }
    }
    // On PostgreSQL a last request may still be on its way to the server.
    while (try? connection.execute("INSERT INTO small (number) VALUES (1)")) == nil {}
    #expect(try books.numbers() == [1])
  }

  @Test(arguments: TestDatabase.allCases)
  func `a transaction that is interrupted keeps nothing`(_ database: TestDatabase) throws {
    let books = try database.makeSmallTable()
    let connection = try books.connect()
    defer { connection.close() }
    #expect(throws: DatabaseError.interrupted) {
      try connection.write {
        try connection.execute("INSERT INTO small (number) VALUES (1)")
        try interrupting(connection) {
          _ = try connection.rows(InterruptTests.long) { $0.integer(0) }
        }
      }
    }
    #expect(try books.numbers() == [])
  }

  @Test(arguments: TestDatabase.allCases)
  func `where nothing runs, or the connection is closed, nothing happens`(
    _ database: TestDatabase
  ) throws {
    let books = try database.makeSmallTable()
    let connection = try books.connect()
    let interrupter = connection.interrupter
    if database == .sqlite { interrupter.interrupt() }
    try connection.execute("INSERT INTO small (number) VALUES (1)")
    connection.close()
    interrupter.interrupt()
    #expect(try books.numbers() == [1])
  }
}
