import Accounting
import Books
import Closing
import TestSupport
import Testing

/// A run knows when what it read has moved, and a new run settles it (law 4).
@Suite struct StaleRunsTests {
  private let position = voucher(
    "2025-01-20",
    line("1940", 100_00, "EUR", booked: 1_000_00),
    line("2081", -100_00, "EUR", booked: -1_000_00)
  )

  private func ledger(_ database: TestDatabase) throws -> TestLedger {
    let ledger = try TestLedger(database)
    try ledger.post(position)
    try ledger.rate("EUR", "SEK", "2025-01-31", "11")
    return ledger
  }

  private func failing(_ ledger: TestLedger) throws -> [String] {
    try ledger.session.check(period: "2025-01", Call()).results.filter(\.blocks)
      .map(\.id.rawValue)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a late voucher turns the check red, and revaluing again turns it green`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    _ = try ledger.revalue("2025-01")
    try ledger.post(position)
    #expect(try failing(ledger) == ["foreign-balances-are-revalued", "runs-are-current"])
    _ = try ledger.revalue("2025-01")
    #expect(try failing(ledger).isEmpty)
    _ = try ledger.session.close(period: "2025-01", Call())
    #expect(try ledger.balance("1940", "2025-01") == 2_200_00)
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `an edited rate turns the check red, and the close itself revalues and closes`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let run = try ledger.revalue("2025-01").run.number
    #expect(try failing(ledger).isEmpty)
    #expect(try ledger.session.runs(Call()).map(\.isStale) == [false])
    try ledger.rate("EUR", "SEK", "2025-01-31", "12")
    #expect(try failing(ledger) == ["foreign-balances-are-revalued", "runs-are-current"])
    let causes = try ledger.session.run(run, Call()).staleBecause
    #expect(causes == [.rate(from: .eur, to: .sek, then: "11", now: "12")])
    let listed = try ledger.session.runs(Call())
    #expect(listed.map(\.run.number) == [run] && listed.allSatisfy(\.isStale))
    let close = try ledger.session.close(period: "2025-01", Call())
    #expect(close.steps.map(\.run.state) == [.posted])
    #expect(try ledger.balance("1940", "2025-01") == 1_200_00)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a run over some accounts does not settle a stale run over all`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    _ = try ledger.revalue("2025-01")
    try ledger.post(
      voucher(
        "2025-01-21",
        line("1510", 10_00, "EUR", booked: 100_00),
        line("2081", -10_00, "EUR", booked: -100_00)
      )
    )
    _ = try ledger.revalue("2025-01") { $0.accounts = [AccountNumber("1940")] }
    #expect(try failing(ledger).contains("runs-are-current"))
    _ = try ledger.revalue("2025-01")
    #expect(try failing(ledger).isEmpty)
  }

  @Test(arguments: TestDatabase.allCases)
  func `what a month later posts leaves the run of this month current`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let january = try ledger.revalue("2025-01")
    try ledger.rate("EUR", "SEK", "2025-02-28", "12")
    try ledger.post(
      voucher(
        "2025-02-20",
        line("1940", 10_00, "EUR", booked: 100_00),
        line("2081", -10_00, "EUR", booked: -100_00)
      )
    )
    let february = try ledger.revalue("2025-02")
    for run in [january, february] {
      #expect(try ledger.session.run(run.run.number, Call()).staleBecause.isEmpty)
    }
    _ = try ledger.session.undo(january.run.number, on: nil, Call())
    let moved = try ledger.session.run(february.run.number, Call()).staleBecause
    #expect(moved.count == 1)
  }

  /// What it posts would not be seen by the next run, which would post it again.
  @Test(arguments: TestDatabase.allCases)
  func `a posting day that is not counted is refused`(_ database: TestDatabase) throws {
    let ledger = try ledger(database)
    try ledger.rate("EUR", "SEK", "2025-01-20", "11")
    let before = try ledger.fingerprint()
    func revalue(
      _ from: String?,
      _ to: String,
      _ posting: String,
      _ scope: Scope
    ) throws
      -> [String]
    {
      try refusal {
        _ = try ledger.revalue("2025-01") {
          $0.from = from.map { day($0) }
          $0.to = day(to)
          $0.postingDay = day(posting)
          $0.scope = scope
        }
      }
    }
    #expect(try revalue(nil, "2025-01-25", "2025-01-31", .all) == ["FXR-010"])
    #expect(try revalue("2025-01-21", "2025-01-25", "2025-01-20", .all) == ["FXR-010"])
    #expect(try revalue("2025-01-21", "2025-01-25", "2025-01-20", .profitAndLoss) == ["FXR-010"])
    #expect(try revalue(nil, "2025-01-25", "2025-02-01", .all) == ["FXR-009"])
    #expect(try ledger.fingerprint() == before)
    #expect(try revalue("2025-01-21", "2025-01-25", "2025-01-20", .balanceSheet) == [])
    #expect(try revalue(nil, "2025-01-25", "2025-01-22", .all) == [])
  }

  private typealias Scope = FXRevaluationParameters.Scope

  @Test(arguments: TestDatabase.allCases)
  func `nothing to do is kept with what was examined, and has nothing to undo or post`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    _ = try ledger.revalue("2025-01")
    let before = try ledger.session.vouchers(Call()).count
    let again = try ledger.revalue("2025-01")
    #expect(again.run.state == .nothingToDo)
    #expect(codes(again.findings) == ["FXR-007"])
    let kept = try ledger.session.run(again.run.number, Call())
    #expect(kept.examined == again.examined)
    #expect(kept.examined.map(\.posts.minorUnits) == [0])
    #expect(try ledger.session.vouchers(Call()).count == before)
    for body in [
      { _ = try ledger.session.undo(again.run.number, on: nil, Call()) },
      { _ = try ledger.session.postPlan(again.run.number, Call()) },
    ] as [() throws -> Void] {
      #expect(try refusal(body) == ["RUN-004"])
    }
  }
}
