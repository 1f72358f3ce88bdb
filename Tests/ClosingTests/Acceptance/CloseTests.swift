import Accounting
import Books
import Closing
import TestSupport
import Testing

@Suite struct CloseTests {
  private func ledger(_ database: TestDatabase) throws -> TestLedger {
    let ledger = try TestLedger(database)
    try ledger.post(
      voucher(
        "2025-03-20",
        line("1940", 100_00, "EUR", booked: 1_000_00),
        line("2081", -100_00, "EUR", booked: -1_000_00)
      )
    )
    return ledger
  }

  @Test(arguments: TestDatabase.allCases)
  func `a rehearsal shows what a close does and changes nothing`(_ database: TestDatabase) throws {
    let ledger = try ledger(database)
    try ledger.rate("EUR", "SEK", "2025-03-31", "11.5")
    let before = try ledger.fingerprint()
    let rehearsed = try ledger.session.close(
      period: "2025-03",
      Call(isRehearsal: true)
    )
    #expect(try ledger.fingerprint() == before)
    let closed = try ledger.session.close(period: "2025-03", Call())
    #expect(rehearsed.steps.map(\.examined) == closed.steps.map(\.examined))
    #expect(rehearsed.after.balance == closed.after.balance)
    #expect(closed.seal == rehearsed.seal)
    #expect(try ledger.balance("1940", "2025-03") == 1_150_00)
    let march = try #require(
      try ledger.session.periods(year: nil, Call()).first { $0.period.name == "2025-03" }
    )
    #expect(march.status == .onHold)
    #expect(march.seal?.name == "intact")
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a close that cannot be whole leaves nothing`(_ database: TestDatabase) throws {
    let ledger = try ledger(database)
    let before = try ledger.fingerprint()
    #expect(
      try refusal {
        _ = try ledger.session.close(period: "2025-03", Call())
      } == ["RAT-001"]
    )
    // An account of suspense blocks after the revaluation has been posted in the transaction.
    try ledger.rate("EUR", "SEK", "2025-03-31", "11.5")
    try ledger.session.books.write(ledger.key, by: ledger.session.authorship) { open in
      var record = Record("suspense")
      record.add(suspense: AccountNumber("2081"))
      try open.append(record)
    }
    let blocked = try ledger.fingerprint()
    #expect(blocked != before)
    #expect(
      try refusal {
        _ = try ledger.session.close(period: "2025-03", Call())
      } == ["CLS-001", "CHK-001"]
    )
    #expect(try ledger.fingerprint() == blocked)
  }

  @Test(arguments: TestDatabase.allCases)
  func `closing, opening and closing again gives the same balances and breaks the seal`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    try ledger.rate("EUR", "SEK", "2025-03-31", "11.5")
    let first = try ledger.session.close(period: "2025-03", Call())
    #expect(
      try refusal {
        _ = try ledger.session.close(period: "2025-03", Call())
      } == ["CLS-002"]
    )
    func open(_ reason: String?) throws -> PeriodState {
      try ledger.session.change(
        "2025-03",
        .open,
        because: reason,
        exemption: reason,
        confirmed: true,
        Call()
      )
    }
    #expect(try refusal { _ = try open(nil) } == ["PER-006"])
    #expect(try open("sen faktura").seal?.name == "broken")
    let second = try ledger.session.close(period: "2025-03", Call())
    #expect(second.after.balance == first.after.balance)
    #expect(second.steps.map(\.run.state) == [.nothingToDo])
    try ledger.post(voucher("2025-01-10", line("1930", 100), line("2081", -100)))
    let march = try ledger.session.periods(year: nil, Call()).first {
      $0.period.name == "2025-03"
    }
    #expect(march?.seal?.name == "moved")
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a late posting turns the check of current runs red`(_ database: TestDatabase) throws {
    let ledger = try ledger(database)
    try ledger.rate("EUR", "SEK", "2025-03-31", "11.5")
    _ = try ledger.revalue("2025-03")
    func failing() throws -> [String] {
      try ledger.session.check(period: "2025-03", Call()).results.filter(\.blocks)
        .map(\.id.rawValue)
    }
    #expect(try failing().isEmpty)
    try ledger.post(
      voucher(
        "2025-03-25",
        line("1940", 10_00, "EUR", booked: 100_00),
        line("2081", -10_00, "EUR", booked: -100_00)
      )
    )
    #expect(try failing() == ["foreign-balances-are-revalued", "runs-are-current"])
  }
}
