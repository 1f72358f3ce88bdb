import Accounting
import Books
import Closing
import Database
import TestSupport
import Testing

/// Refusals come with a backup, also to where something was refused before.
@Suite struct RestoredRefusalsTests {
  @Test(arguments: TestDatabase.allCases)
  func `the refusals of a backup are linked after those that are there`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(.sqlite)
    for period in ["2031-01", "2032-01"] {
      #expect(throws: Refusal.self) { try ledger.session.check(period: period, Call()) }
    }
    let file = try newPath()
    _ = try ledger.session.backUp(to: file)
    let target = try database.migrated()
    let session = Session(
      books: Books(try target.connect()),
      author: "bo",
      clock: { "2027-01-01T00:00:00Z" }
    )
    #expect(throws: (any Error).self) { try session.check(period: "2025-01", Call()) }
    _ = try Books.restore(
      file,
      to: target.ownerURL,
      at: "2027-01-01T00:00:00Z",
      rehearsing: false,
      Work()
    )
    #expect(try session.verify(Call()).allSatisfy(\.isSound))
    let owner = try target.connectAsOwner()
    defer { owner.close() }
    let authors = try owner.rows(
      """
      SELECT author FROM refusal_link JOIN refusal ON refusal.refusal = refusal_link.refusal
      ORDER BY sequence
      """
    ) { $0.text(0) }
    #expect(authors == ["bo", "anna", "anna"])
    #expect(try IndependentVerifier.firstWrong(target).isEmpty)
  }
}
