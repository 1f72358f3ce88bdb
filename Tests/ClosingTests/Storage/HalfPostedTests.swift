import Accounting
import Books
import TestSupport
import Testing

@testable import Closing

/// A posting that fails halfway.
struct HalfPostedTests {
  @Test(arguments: TestDatabase.allCases)
  func `keeps nothing of its transaction, even where somebody catches the failure`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger.withEverything(database)
    let session = ledger.session
    let before = try session.logs()
    // Each balances; together they are more than a balance can hold.
    let huge = Int64.max / 2 + 1
    let draft = voucher(
      "2025-03-10",
      line("1930", huge, reporting: huge),
      line("3001", -huge, reporting: -huge)
    )
    var wasCaught = false
    #expect(throws: Refusal.self) {
      try session.books.write(ledger.key, by: session.authorship) { open in
        do {
          try open.post([draft, draft], by: session.poster)
        } catch {
          wasCaught = true
        }
      }
    }
    #expect(wasCaught)
    #expect(try session.logs() == before)
    #expect(try session.verify(Call()).allSatisfy(\.isSound))
  }
}
