import Accounting
import Closing
import TestSupport
import Testing

/// The worked examples of the specification (B1.3.4), on both databases.
@Suite struct FXRevaluationTests {
  private func lines(_ report: RunReport) -> [String] {
    report.vouchers.flatMap { voucher in
      voucher.draft.lines.map {
        "\($0.ledgerAccount.account) \($0.amount.decimal) \(Money.decimal($0.accounting, digits: 2))"
          + ($0.reporting.map { " " + Money.decimal($0, digits: 2) } ?? "")
      }
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `T_FX_1 a balance is carried at the closing rate and a second run posts nothing`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database, accounting: .usd)
    try ledger.post(
      voucher(
        "2025-01-20",
        line("1940", 500_00, "EUR", booked: 1_000_00),
        line("2081", -500_00, "EUR", booked: -1_000_00)
      )
    )
    try ledger.rate("EUR", "USD", "2025-01-31", "166.6667", unit: 100)
    let january = try ledger.revalue("2025-01")
    #expect(lines(january) == ["1940 0.00 -166.67", "8336 0.00 166.67"])
    let again = try ledger.revalue("2025-01")
    #expect(again.run.state == .nothingToDo)
    #expect(again.vouchers.isEmpty)
    #expect(again.examined.count == 1)
    try ledger.rate("EUR", "USD", "2025-02-28", "250", unit: 100)
    let february = try ledger.revalue("2025-02")
    #expect(lines(february) == ["1940 0.00 416.67", "8331 0.00 -416.67"])
    #expect(try ledger.balance("1940", "2025-02") == 1_250_00)
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `T_FX_2 each book is revalued on its own, in two vouchers without transaction amount`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database, accounting: .usd, reporting: .eur)
    try ledger.post(
      voucher(
        "2025-01-10",
        line("1940", 1_000_00, "GBP", booked: 1_300_00, reporting: 1_150_00),
        line("2081", -1_000_00, "GBP", booked: -1_300_00, reporting: -1_150_00)
      )
    )
    try ledger.rate("GBP", "USD", "2025-01-31", "1.25")
    try ledger.rate("GBP", "EUR", "2025-01-31", "1.17")
    let run = try ledger.revalue("2025-01")
    #expect(run.vouchers.count == 2)
    #expect(
      lines(run) == [
        "1940 0.00 -50.00 0.00", "8336 0.00 50.00 0.00", "1940 0.00 0.00 20.00",
        "8331 0.00 0.00 -20.00",
      ]
    )
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `T_FX_10 what is dated on the last day counts and what is dated after it does not`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    for (date, amount) in [("2025-01-15", 100), ("2025-01-16", 20), ("2025-01-31", 3)] {
      try ledger.post(
        voucher(
          date,
          line("1940", Int64(amount) * 100, "EUR", booked: Int64(amount) * 1_000),
          line("2081", Int64(-amount) * 100, "EUR", booked: Int64(-amount) * 1_000)
        )
      )
    }
    try ledger.post(
      voucher(
        "2025-02-01",
        line("1940", 400_00, "EUR", booked: 4_000_00),
        line("2081", -400_00, "EUR", booked: -4_000_00)
      )
    )
    try ledger.rate("EUR", "SEK", "2025-01-10", "11")
    for (last, expected) in [("2025-01-14", nil), ("2025-01-15", 100), ("2025-01-16", 120)]
      as [(String, Int64?)]
    {
      let plan = try ledger.session.plan(
        FXRevaluation.self,
        FXRevaluationRequest(period: "2025-01", to: day(last)),
        Call(isRehearsal: true)
      )
      #expect(plan.examined.map(\.balance.minorUnits) == (expected.map { [$0 * 100] } ?? []))
    }
    let whole = try ledger.revalue("2025-01")
    #expect(whole.examined.map(\.balance.minorUnits) == [123_00])
    #expect(lines(whole) == ["1940 0.00 123.00", "8331 0.00 -123.00"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `what is missing is all said at once and nothing is posted`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    for code in ["EUR", "USD"] {
      try ledger.post(
        voucher(
          "2025-01-20",
          line("1940", 100_00, code, booked: 1_000_00),
          line("2081", -100_00, code, booked: -1_000_00)
        )
      )
    }
    let before = try ledger.fingerprint()
    #expect(
      try refusal { _ = try ledger.revalue("2025-01") } == ["RAT-001", "RAT-001"]
    )
    #expect(try ledger.fingerprint() == before)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a plan is posted exactly, and refused when a balance or a rate has moved`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let position = voucher(
      "2025-01-20",
      line("1940", 100_00, "EUR", booked: 1_000_00),
      line("2081", -100_00, "EUR", booked: -1_000_00)
    )
    try ledger.post(position)
    try ledger.rate("EUR", "SEK", "2025-01-31", "11")
    func plan() throws -> Int64 {
      try ledger.session.plan(
        FXRevaluation.self,
        FXRevaluationRequest(period: "2025-01"),
        Call()
      ).run.number
    }
    let first = try plan()
    try ledger.post(position)
    #expect(
      try refusal { _ = try ledger.session.postPlan(first, Call()) } == ["RUN-005"]
    )
    let second = try plan()
    try ledger.rate("EUR", "SEK", "2025-01-31", "12")
    #expect(
      try refusal { _ = try ledger.session.postPlan(second, Call()) }
        == ["RUN-005"]
    )
    let third = try plan()
    let planned = try ledger.session.run(third, Call())
    let posted = try ledger.session.postPlan(third, Call())
    #expect(lines(planned) == lines(posted))
    #expect(lines(posted) == ["1940 0.00 400.00", "8331 0.00 -400.00"])
    #expect(try ledger.session.postPlan(third, Call()).vouchers.count == 1)
    #expect(try ledger.session.why(third, line: nil, Call()).allSatisfy(\.isEqual))
    try ledger.post(position)
    #expect(try ledger.session.run(third, Call()).staleBecause.count == 2)
  }

  @Test(arguments: TestDatabase.allCases)
  func `undoing a run restores every balance in all books`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database, reporting: .usd)
    try ledger.post(
      voucher(
        "2025-01-20",
        line("1940", 100_00, "EUR", booked: 1_000_00, reporting: 105_00, costCentre: "10"),
        line("2081", -100_00, "EUR", booked: -1_000_00, reporting: -105_00)
      )
    )
    try ledger.rate("EUR", "SEK", "2025-01-31", "11.5")
    try ledger.rate("EUR", "USD", "2025-01-31", "1.1")
    func nets() throws -> [String] {
      try ledger.session.books.read {
        var nets: [String: [Int64]] = [:]
        let read = ledger.session.books.company(ledger.key)
        try read.foreignMovements(otherThan: .sek, through: day("2025-12-31")) {
          let key = "\($0.ledgerAccount) \($0.amount.currency) \($0.period)"
          let sum = nets[key] ?? [0, 0, 0]
          nets[key] = [
            sum[0] + $0.amount.minorUnits, sum[1] + $0.accounting, sum[2] + $0.reporting,
          ]
        }
        return nets.filter { $0.value != [0, 0, 0] }.map { "\($0.key) \($0.value)" }.sorted()
      }
    }
    let before = try nets()
    let run = try ledger.revalue("2025-01")
    #expect(try nets() != before)
    _ = try ledger.session.undo(run.run.number, on: nil, Call())
    #expect(try nets() == before)
    #expect(
      try refusal {
        _ = try ledger.session.undo(run.run.number, on: nil, Call())
      } == ["RUN-003"]
    )
    #expect(try ledger.revalue("2025-01").examined == run.examined)
    #expect(try ledger.isSound())
  }
}
