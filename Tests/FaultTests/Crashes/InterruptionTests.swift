import Foundation
import TestSupport
import Testing

/// A command that somebody stops: from the keyboard, or the system as it shuts down.
@Suite(.enabled(if: Program.isBuilt, "the program is not built beside the tests"))
struct InterruptionTests {
  @Test(arguments: [(SIGINT, "sv", "avbröts"), (SIGTERM, "nb", "avbrutt"), (SIGINT, "en", "was")])
  func `an interrupted command says so and has done nothing`(
    _ signal: Int32,
    _ language: String,
    _ word: String
  ) throws {
    for database in TestDatabase.allCases {
      let books = try Stage.prepared.books(database)
      let before = try books.state()
      let folder = try BookFiles.makeFolder()
      let run = try Program.start(
        "import sie large.se",
        on: books,
        in: folder,
        Fault(kind: .stop, call: 3),
        language: language
      )
      try #require(run.waitUntilStopped())
      kill(run.process.processIdentifier, signal)
      run.goOn()
      let ending = run.end()
      #expect(ending.status == 128 + signal && ending.signal == nil, "\(ending)")
      #expect(ending.messages.hasPrefix("DBS-016") && ending.messages.contains(word), "\(ending)")
      #expect(try books.state() == before)
      #expect(try books.faults() == [])
    }
  }
}
