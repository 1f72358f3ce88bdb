import Accounting
import Books
import Closing
import TestSupport
import Testing

/// A list of runs decides nothing again where nothing has moved.
@Suite struct RunListCostTests {
  @Test(arguments: TestDatabase.allCases)
  func `twelve runs are listed by the statements that list four`(_ database: TestDatabase) throws {
    let ledger = try EngineKind.books(database)
    let transcript = Transcript()
    let connection = RecordingConnection(try ledger.database.connect(), transcript)
    defer { connection.close() }
    let session = ledger.session(through: connection)
    func statements() throws -> [String] {
      transcript.take()
      _ = try session.runs(Call())
      return transcript.take()
    }
    func plan() throws { for kind in EngineKind.allCases { _ = try kind.plan(ledger.session) } }
    let none = try statements()
    for _ in 1...2 { try plan() }
    let four = try statements()
    for _ in 1...4 { try plan() }
    let twelve = try statements()
    #expect(twelve == four)
    // What each kind was asked, and what it would look at: once, and never a line of a voucher.
    #expect(four.count - none.count <= 10, "\(four)")
    // Which tables have anything is asked of all of them.
    let read = twelve.filter { !$0.contains("WHERE EXISTS") }
    #expect(!read.contains { $0.contains("voucher_line") || $0.contains("_line WHERE") })
    // Once something has moved that one of them looks at, that one is decided again.
    try ledger.move("2091", "SEK", "2025-03-10")
    #expect(try session.runs(Call()).map(\.isStale) == (1...12).map { $0.isMultiple(of: 2) })
  }
}
