import Accounting
import Books
import TestSupport
import Testing

@testable import Closing

/// A part of a posting is undone, and what is posted after it is as if the part had never been.
@Suite struct SavepointTests {
  private struct Changed: Error {}

  @Test(arguments: TestDatabase.allCases)
  func `numbers, log and balances go on where they were before the part`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let twin = try TestLedger(database)
    let session = ledger.session
    let (first, second) = (
      voucher("2025-01-10", line("1930", 1_00), line("2081", -1_00)),
      voucher("2025-01-11", line("5010", 2_00, costCentre: "10"), line("2440", -2_00))
    )
    let account = Account(
      number: AccountNumber("6110"),
      name: "Kontorsmateriel",
      type: .expense,
      isRevalued: false
    )
    try session.books.write(ledger.key, by: session.authorship) { open in
      try open.post([first], by: session.poster)
      let head = open.head
      #expect(throws: Changed.self) {
        try open.savepoint {
          try open.set([account])
          try open.post(
            [second, voucher("2025-02-01", line("6110", 5), line("1510", -5))],
            by: session.poster
          )
          // Has the part's vouchers in their tables.
          _ = try open.seal(try #require(open.facts.periods.calendar.period(named: "2025-03")))
          throw Changed()
        }
      }
      #expect(open.head == head && open.facts.chart[account.number] == nil)
      try open.savepoint { try open.post([second], by: session.poster) }
    }
    try twin.post(first, second)
    #expect(try ledger.isSound() && ledger.fingerprint() == twin.fingerprint())
    // What the program remembers from the transaction is what the books hold.
    try ledger.post(first)
    try twin.post(first)
    #expect(try ledger.isSound() && ledger.fingerprint() == twin.fingerprint())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a posting that fails halfway within it leaves the rest to be committed`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    // Each balances; together they are more than a balance can hold.
    let huge = Int64.max / 2 + 1
    let draft = voucher("2025-03-10", line("1930", huge), line("3001", -huge))
    try session.books.write(ledger.key, by: session.authorship) { open in
      #expect(throws: Refusal.self) {
        try open.savepoint { try open.post([draft, draft], by: session.poster) }
      }
      try open.post(
        [voucher("2025-01-10", line("1930", 1_00), line("2081", -1_00))],
        by: session.poster
      )
    }
    #expect(try ledger.balance("1930", "2025-12") == 1_00)
    #expect(try ledger.isSound())
  }
}
