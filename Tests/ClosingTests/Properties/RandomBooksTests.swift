import Accounting
import Books
import Closing
import Foundation
import TestSupport
import Testing

/// Laws that hold whatever is posted, over small random books of three amounts.
@Suite struct RandomBooksTests {
  /// Opening, net and closing of every account and combination, in all three amounts.
  private func position(_ ledger: TestLedger) throws -> [String] {
    try ledger.session.books.read {
      let read = ledger.session.books.company(ledger.key)
      var nets: [String: [Int64]] = [:]
      for currency in [Currency.sek, .nok] {
        try read.foreignMovements(otherThan: currency) { movement in
          let key =
            "\(currency) \(movement.ledgerAccount) \(movement.period) \(movement.amount.currency)"
          let sum = nets[key] ?? [0, 0, 0]
          nets[key] = [
            sum[0] + movement.amount.minorUnits, sum[1] + movement.accounting,
            sum[2] + movement.reporting,
          ]
        }
      }
      return nets.filter { $0.value != [0, 0, 0] }.map { "\($0.key) \($0.value)" }.sorted()
    }
  }

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

  @Test(arguments: TestDatabase.allCases, [1, 2, 3] as [UInt64])
  func `post then undo restores every balance, and a second run posts nothing`(
    _ database: TestDatabase,
    _ seed: UInt64
  ) throws {
    let ledger = try TestLedger.withRates(database)
    var dice = Dice(seed: seed)
    let drafts = dice.vouchers(20)
    _ = try ledger.session.books.write(ledger.key, by: ledger.session.authorship) {
      try $0.post(drafts, by: ledger.session.poster)
    }
    for period in ["2025-01", "2025-02", "2025-03"] {
      try ledger.post(
        voucher(
          "\(period)-20",
          line("1940", 7_77, "EUR", booked: 80_00, reporting: 9_00),
          line("2081", -7_77, "EUR", booked: -80_00, reporting: -9_00)
        )
      )
      let before = try position(ledger)
      let run = try ledger.revalue(period)
      #expect(run.run.state == .posted)
      #expect(try ledger.revalue(period).run.state == .nothingToDo)
      #expect(try ledger.session.why(run.run.number, line: nil, Call()).allSatisfy(\.isEqual))
      _ = try ledger.session.undo(run.run.number, on: nil, Call())
      #expect(try position(ledger) == before)
      let again = try ledger.revalue(period)
      #expect(again.examined == run.examined)
    }
    #expect(try ledger.isSound())
  }
}
