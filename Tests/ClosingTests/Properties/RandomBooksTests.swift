import Accounting
import Books
import Closing
import Foundation
import TestSupport
import Testing

/// Laws that hold whatever is posted, over small random books of three amounts.
@Suite struct RandomBooksTests {
  /// A small generator whose numbers depend on its seed alone.
  private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(sides))
    }
  }

  private func randomVouchers(_ dice: inout Dice, _ count: Int) -> [VoucherDraft] {
    let accounts = ["1510", "1930", "1940", "2440", "3001", "5010"]
    return (0..<count).map { _ in
      let code = ["SEK", "EUR", "GBP"][dice.roll(3)]
      let month = dice.roll(3) + 1
      var lines: [VoucherLine] = []
      var (amount, booked, reporting): (Int64, Int64, Int64) = (0, 0, 0)
      for _ in 0...dice.roll(3) {
        let part = Int64(dice.roll(20_001) - 10_000)
        let worth = code == "SEK" ? part : part * 11 + Int64(dice.roll(100))
        let other = Int64(dice.roll(2_001) - 1_000)
        lines.append(
          line(
            accounts[dice.roll(6)],
            part,
            code,
            booked: worth,
            reporting: other,
            costCentre: [nil, "10", "20"][dice.roll(3)]
          )
        )
        (amount, booked, reporting) = (amount - part, booked - worth, reporting - other)
      }
      lines.append(line("2081", amount, code, booked: booked, reporting: reporting))
      return VoucherDraft(
        day: day("2025-0\(month)-1\(dice.roll(10))"),
        series: ["A", "B"][dice.roll(2)],
        text: "slump",
        lines: lines
      )
    }
  }

  private func ledger(_ database: TestDatabase) throws -> TestLedger {
    let ledger = try TestLedger(database, reporting: .usd)
    for (from, rate) in [("EUR", "11.4975"), ("GBP", "13.2")] {
      try ledger.rate(from, "SEK", "2025-01-31", rate)
      try ledger.rate(from, "USD", "2025-01-31", "1.\(dayOfRate(from))")
    }
    return ledger
  }

  private func dayOfRate(_ currency: String) -> Int { currency == "EUR" ? 17 : 31 }

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
    let ledger = try ledger(database)
    var dice = Dice(state: seed)
    for _ in 0..<4 {
      let drafts = randomVouchers(&dice, 8)
      _ = try ledger.session.books.write(ledger.key, by: ledger.session.authorship) {
        try $0.post(drafts, by: ledger.session.poster)
      }
    }
    for period in ["2025-01", "2025-02", "2025-03", "2025-close"] {
      let total = try ledger.session.trialBalance(company: nil, year: nil, period: period)
        .balance.total
      #expect(total.opening == 0)
      #expect(total.debit == total.credit)
      #expect(total.closing == 0)
    }
    let report = try ledger.session.trialBalance(company: nil, year: nil, period: "2025-02")
    let known = try ledger.session.trialBalance(
      company: nil,
      year: nil,
      period: "2025-02",
      asOf: report.sequence - 1
    )
    #expect(known.sequence == report.sequence - 1)
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases, [1, 2, 3] as [UInt64])
  func `post then undo restores every balance, and a second run posts nothing`(
    _ database: TestDatabase,
    _ seed: UInt64
  ) throws {
    let ledger = try ledger(database)
    var dice = Dice(state: seed)
    let drafts = randomVouchers(&dice, 20)
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
      #expect(try ledger.session.why(run.run.number, line: nil, company: nil).allSatisfy(\.isEqual))
      _ = try ledger.session.undo(run.run.number, on: nil, company: nil, Request())
      #expect(try position(ledger) == before)
      let again = try ledger.revalue(period)
      #expect(again.lines == run.lines)
    }
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases, [1, 2, 3] as [UInt64])
  func `what was known at a number of the log is what was reported then`(
    _ database: TestDatabase,
    _ seed: UInt64
  ) throws {
    let ledger = try ledger(database)
    var dice = Dice(state: seed)
    var reported: [TrialBalanceReport] = []
    for _ in 0..<5 {
      let drafts = randomVouchers(&dice, 3)
      _ = try ledger.session.books.write(ledger.key, by: ledger.session.authorship) {
        try $0.post(drafts, by: ledger.session.poster)
      }
      reported.append(try ledger.session.trialBalance(company: nil, year: nil, period: "2025-03"))
    }
    for report in reported {
      let known = try ledger.session.trialBalance(
        company: nil,
        year: nil,
        period: "2025-03",
        asOf: report.sequence
      )
      #expect(known.balance == report.balance)
      let split = try ledger.session.trialBalance(
        company: nil,
        year: nil,
        period: "2025-03",
        splitBy: "costCentre",
        asOf: report.sequence
      )
      #expect(split.balance.total == report.balance.total)
    }
  }

  /// Several sessions of their own post at once, and every number is there once.
  @Test(arguments: TestDatabase.allCases)
  func `writers at once leave no gap`(_ database: TestDatabase) async throws {
    let ledger = try TestLedger(database)
    let (books, key) = (ledger.database, ledger.key)
    let url = books.applicationURL
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let session = try Session.open(url, as: "writer\(writer)") { "2026-01-01T00:00:00Z" }
          for _ in 0..<10 {
            _ = try session.books.write(key, by: session.authorship) {
              try $0.post(
                [voucher("2025-01-10", line("1930", 100), line("2081", -100))],
                by: session.poster
              )
            }
          }
          session.books.close()
        }
      }
      try await group.waitForAll()
    }
    let numbers = try ledger.session.vouchers(company: nil).map(\.number)
    #expect(numbers == (1...40).map { Int64($0) })
    #expect(try ledger.isSound())
  }
}
