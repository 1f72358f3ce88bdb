import Database
import Foundation
import TestSupport
import Testing

struct SQLiteWriterTests {
  private static let rounds = 100

  /// Adds one to a counter by reading it and writing it back, so that a lost lock loses a count.
  private static func count(in url: String) throws {
    let connection = try connect(url)
    defer { connection.close() }
    for _ in 0..<rounds {
      try connection.write {
        let value = try connection.first("SELECT number FROM small") { $0.integer(0) } ?? 0
        try connection.execute("UPDATE small SET number = \(value + 1)")
      }
    }
  }

  @Test func `writers in many processes and threads take turns`() async throws {
    let books = try TestDatabase.sqlite.makeSmallTable()
    let connection = try books.connect()
    defer { connection.close() }
    try connection.execute("INSERT INTO small (number) VALUES (\(0))")
    let url = books.applicationURL
    await withTaskGroup(of: Void.self) { group in
      for _ in 1...2 {
        group.addTask {
          _ = await #expect(processExitsWith: .success) { [url = url as String] in
            try SQLiteWriterTests.count(in: url)
          }
        }
        group.addTask {
          #expect(throws: Never.self) { try SQLiteWriterTests.count(in: url) }
        }
      }
    }
    #expect(try books.numbers() == [Int64(4 * SQLiteWriterTests.rounds)])
    #expect(try connection.first("PRAGMA integrity_check") { $0.text(0) } == "ok")
  }

  @Test func `who has just written lets those write who wait`() throws {
    let books = try TestDatabase.sqlite.makeSmallTable()
    let url = books.applicationURL
    let writer = try connect(url, waitingAtMost: 0)
    defer { writer.close() }
    let ended = DispatchSemaphore(value: 0)
    var refusals = 0
    for _ in 1...20 {
      try writer.write {
        Thread.detachNewThread {
          let other = try? connect(url)
          try? other?.write {}
          other?.close()
          ended.signal()
        }
        usleep(20_000)
      }
      do { try writer.write {} } catch DatabaseError.busy { refusals += 1 }
      ended.wait()
    }
    // A busy machine may not let the other come to wait each time.
    #expect(refusals > 4)
  }

  @Test func `a writer gives up after its waiting time`() throws {
    let books = try TestDatabase.sqlite.makeSmallTable()
    let writer = try books.connect()
    defer { writer.close() }
    let impatient = try connect(books.applicationURL, waitingAtMost: 0)
    defer { impatient.close() }
    let insert: Statement = "INSERT INTO small (number) VALUES (\(1))"
    try writer.write {
      #expect(throws: DatabaseError.busy) { try impatient.write {} }
      #expect(throws: DatabaseError.busy) { try impatient.execute(insert) }
      let seen = try impatient.rows("SELECT number FROM small") { $0.integer(0) }
      #expect(seen == [])
    }
    try impatient.execute(insert)
    #expect(try books.numbers() == [1])
  }

  @Test func `two paths to one file share its lock`() throws {
    let books = try TestDatabase.sqlite.makeSmallTable()
    let file = try #require(books.file)
    let link = file.path + "-link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file.path)
    let writer = try books.connect()
    defer { writer.close() }
    let other = try connect("sqlite:" + link, waitingAtMost: 0)
    defer { other.close() }
    try writer.write {
      #expect(throws: DatabaseError.busy) { try other.write {} }
    }
  }
}
