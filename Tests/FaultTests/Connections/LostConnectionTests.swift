import Database
import Foundation
import TestSupport
import Testing

/// A server that is restarted, and connections that break, in the middle of the work.
///
/// With the same key the command can be run again, whatever had become of it.
@Suite(.enabled(if: Program.isBuilt, "the program is not built beside the tests"), .serialized)
struct LostConnectionTests {
  private static let commands = [
    "import sie next.se --idempotency-key k", "voucher reverse --voucher A2 --idempotency-key k",
    "close --period 2025-03 --idempotency-key k",
  ]

  @Test(arguments: commands)
  func `a connection that breaks leaves the books as before or as after`(
    _ command: String
  ) throws {
    let trial = try Trial(command, on: Stage.kept.books(.postgresql))
    for kind in [Fault.Kind.cut, .mute] {
      var isDoneUnheard = false
      var books: TestBooks?
      for fault in Fault.spread(kind, 5, over: trial.calls - 13) + trial.end(kind) {
        // Books that are as before are tried on again.
        let tried = try books ?? Stage.kept.books(.postgresql)
        books = tried
        let ending = try Program.run(command, on: tried, in: trial.folder, fault)
        let state = try trial.expectWhole(tried, ending, fault)
        if !ending.isDone, state == trial.after { isDoneUnheard = true }
        guard state == trial.after || fault.call.isMultiple(of: 3) else { continue }
        try trial.expectSecondTime(tried, fault)
        books = nil
      }
      // An answer that is not heard may have been a commit's; a question not asked never is.
      #expect(isDoneUnheard == (kind == .mute))
    }
  }

  @Test(arguments: commands)
  func `a session that the server ends leaves the books as before or as after`(
    _ command: String
  ) throws {
    let server = try PostgreSQLServer.forFaults.get()
    let original = try LostConnectionTests.kept.get()
    let trial = try Trial(command, on: server.makeBooks(copying: original))
    for fault in Fault.spread(.stop, 5, over: trial.calls - 2) {
      let books = try server.makeBooks(copying: original)
      let run = try Program.start(command, on: books, in: trial.folder, fault)
      try #require(run.waitUntilStopped())
      try server.asSuperuser { connection in
        try connection.query(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'clerk'"
        ) { _ in }
      }
      run.goOn()
      let ending = run.end()
      #expect(!ending.isDone || fault.call == 1, "\(fault)")
      try trial.expectWhole(books, ending, fault)
      try trial.expectSecondTime(books, fault)
    }
  }

  @Test(arguments: commands)
  func `a server that is restarted leaves the books as before or as after`(
    _ command: String
  ) throws {
    let server = try PostgreSQLServer.forFaults.get()
    let original = try LostConnectionTests.kept.get()
    let trial = try Trial(command, on: server.makeBooks(copying: original))
    for fault in Fault.spread(.stop, 3, over: trial.calls - 2).dropFirst() {
      let books = try server.makeBooks(copying: original)
      let run = try Program.start(command, on: books, in: trial.folder, fault)
      try #require(run.waitUntilStopped())
      try server.restart()
      run.goOn()
      let ending = run.end()
      #expect(!ending.isDone, "\(fault)")
      try trial.expectWhole(books, ending, fault)
      try trial.expectSecondTime(books, fault)
    }
  }

  @Test(arguments: ["sv": "Förbindelsen", "nb": "Forbindelsen", "en": "The connection"])
  func `a lost connection is told in the user's language`(
    _ language: String,
    _ words: String
  ) throws {
    let ending = try Program.run(
      LostConnectionTests.commands[0],
      on: Stage.kept.books(.postgresql),
      in: BookFiles.makeFolder(),
      Fault(kind: .cut, call: 20),
      language: language
    )
    #expect(ending.isRefused && ending.messages.contains(words), "\(ending)")
    #expect(ending.messages.contains("--idempotency-key"))
  }

  /// The books of `Stage.kept` on the server that is restarted.
  private static let kept = Result {
    let books = try PostgreSQLServer.forFaults.get().makeBooks().migrated()
    try Stage.keep(books)
    return books
  }
}

extension PostgreSQLServer {
  fileprivate static let forFaults = Result { try PostgreSQLServer() }
}

/// A command, and what the books are before and after it.
private struct Trial {
  let command: String
  let folder: URL
  let before: BooksState
  let after: BooksState
  let calls: Int

  init(_ command: String, on books: TestBooks) throws {
    self.command = command
    folder = try BookFiles.makeFolder()
    before = try books.state()
    try #require(Program.run(command, on: books, in: folder).isDone)
    after = try books.state()
    calls = try Program.calls(in: folder)
  }

  /// Faults at each of the last calls, where the commit is.
  func end(_ kind: Fault.Kind) -> [Fault] {
    let first = calls - (kind == .mute ? 12 : 4)
    return (first...calls).map { Fault(kind: kind, call: $0) }
  }

  @discardableResult
  func expectWhole(
    _ books: TestBooks,
    _ ending: Program.Ending,
    _ fault: Fault
  ) throws -> BooksState {
    let state = try books.state()
    if ending.isDone {
      #expect(state == after, "\(fault)")
    } else {
      let isTold = ["DBS-013", "DBS-002"].contains { ending.messages.hasPrefix($0) }
      #expect(ending.isRefused && isTold, "\(fault): \(ending)")
      #expect(state == before || state == after, "\(fault)")
    }
    #expect(try books.faults() == [], "\(fault)")
    return state
  }

  func expectSecondTime(_ books: TestBooks, _ fault: Fault) throws {
    let again = try Program.run(command, on: books, in: folder)
    #expect(again.isDone, "\(fault): \(again.messages)")
    #expect(try books.state() == after, "\(fault)")
    #expect(try books.faults() == [], "\(fault)")
  }
}
