import Accounting
import Books
import Closing
import Database
import TestSupport
import Testing

/// Books of an earlier version say neither where the lines of a voucher come from, nor what a plan
/// was reviewed as; its runs are explained and posted all the same.
@Suite struct OlderRunsTests {
  /// The same books as an earlier version would have left them.
  private func older(_ ledger: TestLedger) throws -> TestBooks {
    ledger.session.books.close()
    let books = try ledger.database.copy()
    let owner = try books.connectAsOwner()
    defer { owner.close() }
    try owner.dropTriggers()
    for table in ["voucher_origin", "run_plan"] {
      #expect(try owner.execute("DELETE FROM \(raw: table)") > 0)
    }
    return books
  }

  @Test(arguments: TestDatabase.allCases, EngineKind.allCases)
  func `each line of its vouchers says why, and an old plan is posted as it was`(
    _ database: TestDatabase,
    _ kind: EngineKind
  ) throws {
    let ledger = try EngineKind.books(database)
    let posted = try kind.post(ledger.session)
    let why = try ledger.session.why(1, line: nil, Call())
    // More to do, which is planned.
    try ledger.move("1940", "EUR", "2025-02-21")
    try ledger.move("2091", "SEK", "2025-02-21")
    let plan = try kind.plan(ledger.session)
    #expect(plan.run.state == .planned)
    let session = try emptySession(try older(ledger))
    let old = try session.run(1, Call())
    #expect(old.vouchers.map(\.origins) == posted.vouchers.map(\.origins))
    #expect(old.vouchers.allSatisfy { $0.origins.allSatisfy { $0 != nil } })
    let explained = try session.why(1, line: nil, Call())
    #expect(explained.map(\.posted) == why.map(\.posted))
    #expect(explained.allSatisfy { $0.isEqual })
    let now = try session.postPlan(2, Call())
    #expect(now.run.state == .posted)
    #expect(now.vouchers.map(\.draft) == plan.vouchers.map(\.draft))
    // What is posted now says where it comes from, as any other.
    #expect(now.vouchers.map(\.origins) == plan.vouchers.map(\.origins))
    #expect(try session.why(2, line: nil, Call()).allSatisfy { $0.isEqual })
    #expect(try session.undo(1, on: nil, Call()).vouchers.count == posted.vouchers.count)
  }
}
