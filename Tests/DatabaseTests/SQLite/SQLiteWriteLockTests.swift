import Database
import Foundation
import Glibc
import TestSupport
import Testing

/// Holds or tries a file's lock as another process would: through a descriptor of its own.
private final class Stranger {
  private let descriptor: Int32

  init(besides file: URL) {
    descriptor = open(file.path + "-lock", O_RDWR | O_CLOEXEC)
  }

  deinit {
    close(descriptor)
  }

  func locks() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

  func unlocks() { flock(descriptor, LOCK_UN) }
}

struct SQLiteWriteLockTests {
  private struct Refusal: Error {}

  @Test func `a write transaction holds the lock to its end, whichever it is`() throws {
    let books = try TestDatabase.sqlite.makeSmallTable()
    let connection = try books.connect()
    defer { connection.close() }
    let stranger = Stranger(besides: try #require(books.file))
    for end in [TransactionEnd.commit, .rollback] {
      try connection.write(end) {
        #expect(!stranger.locks())
        try connection.execute("UPDATE small SET text = 'x'")
        #expect(!stranger.locks())
      }
      #expect(stranger.locks())
      stranger.unlocks()
    }
    #expect(throws: Refusal.self) { try connection.write { throw Refusal() } }
    #expect(stranger.locks())
  }

  @Test func `nothing writes while another holds the lock, and all can read`() throws {
    let books = try TestDatabase.sqlite.makeSmallTable()
    let connection = try connect(books.applicationURL, waitingAtMost: 0)
    defer { connection.close() }
    let stranger = Stranger(besides: try #require(books.file))
    #expect(stranger.locks())
    let insert: Statement = "INSERT INTO small (number) VALUES (\(1))"
    #expect(throws: DatabaseError.busy) { try connection.write {} }
    #expect(throws: DatabaseError.busy) { try connection.execute(insert) }
    #expect(throws: DatabaseError.busy) { try connection.query(insert + " RETURNING 1") { _ in } }
    #expect(throws: DatabaseError.busy) { try connection.run(script: "DELETE FROM small") }
    #expect(try books.numbers() == [])
    #expect(try connection.read { try connection.rows("SELECT 1") { $0.integer(0) } } == [1])
    stranger.unlocks()
    try connection.execute(insert)
    #expect(try books.numbers() == [1])
  }

  @Test func `a new file is made ready under the lock`() throws {
    let books = try TestDatabase.sqlite.make()
    let file = try #require(books.file)
    try Data().write(to: URL(fileURLWithPath: file.path + "-lock"))
    let stranger = Stranger(besides: file)
    #expect(stranger.locks())
    #expect(throws: DatabaseError.busy) { try connect(books.applicationURL, waitingAtMost: 0) }
    stranger.unlocks()
    try books.connect().close()
  }
}
