import Accounting
import Books
import Closing
import Foundation
import TestSupport
import Testing

/// Laws that hold whatever is posted, over small random books of three amounts.
@Suite struct RandomBooksTests {
  @Test(arguments: TestDatabase.allCases, [1, 2, 3] as [UInt64])
  func `every trial balance balances, and the books replay to themselves`(
    _ database: TestDatabase,
    _ seed: UInt64
  ) throws {
    let ledger = try TestLedger.withRates(database)
    var dice = Dice(seed: seed)
    for _ in 0..<4 {
      let drafts = dice.vouchers(8)
      _ = try ledger.session.books.write(ledger.key, by: ledger.session.authorship) {
        try $0.post(drafts, by: ledger.session.poster)
      }
    }
    for period in ["2025-01", "2025-02", "2025-03", "2025-close"] {
      let total = try ledger.session.trialBalance(year: nil, period: period, Call())
        .balance.total
      #expect(total.opening == 0)
      #expect(total.debit == total.credit)
      #expect(total.closing == 0)
    }
    let report = try ledger.session.trialBalance(year: nil, period: "2025-02", Call())
    let known = try ledger.session.trialBalance(
      year: nil,
      period: "2025-02",
      asOf: report.sequence - 1,
      Call()
    )
    #expect(known.sequence == report.sequence - 1)
    #expect(try ledger.isSound())
  }
}
