import Accounting
import Closing
import TestSupport
import Testing

@testable import Books

/// What the books knew when a day was over.
@Suite struct AsOfDayTests {
  @Test(arguments: TestDatabase.allCases)
  func `is the newest record before the day's end by the local clock`(
    _ database: TestDatabase
  ) throws {
    // Written at midnight UTC, an hour into 1 January by the clock of Sweden and Norway.
    let ledger = try TestLedger(database)
    let head = try ledger.session.changes(since: .record(0), Call()).sequence
    #expect(head > 0)
    #expect(try ledger.session.lastRecord(of: day("2026-01-01"), Call()) == head)
    #expect(try ledger.session.lastRecord(of: day("2027-06-30"), Call()) == head)
    #expect(
      try refusal { _ = try ledger.session.lastRecord(of: day("2025-12-31"), Call()) }
        == ["CMP-020"]
    )
  }
}
