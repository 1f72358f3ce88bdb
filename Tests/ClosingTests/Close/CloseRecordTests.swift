import Accounting
import Books
import Closing
import Database
import TestSupport
import Testing

/// A close is a record that names its runs and its seal, and is undone as a whole (spec T-ADD-37).
@Suite struct CloseRecordTests {
  private func ledger(_ database: TestDatabase) throws -> TestLedger {
    let ledger = try TestLedger(database)
    try ledger.post(
      voucher(
        "2025-01-20",
        line("1940", 100_00, "EUR", booked: 1_000_00),
        line("2081", -100_00, "EUR", booked: -1_000_00)
      )
    )
    try ledger.rate("EUR", "SEK", "2025-01-31", "11")
    try ledger.rate("EUR", "SEK", "2025-02-28", "12")
    return ledger
  }

  /// What each account holds; contra vouchers move both sides.
  private func balances(_ ledger: TestLedger) throws -> [Int64] {
    try ["1940", "2081", "3960", "7960", "8431", "8336", "8331"].map {
      try ledger.balance($0, "2025-12")
    }
  }

  private func obstacles(_ body: () throws -> Void) throws -> [String] { try refusal(body) }

  @Test(arguments: TestDatabase.allCases)
  func `a close is kept with its runs, its seal and what it did to the result`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let closed = try ledger.session.close(period: "2025-01", Call())
    #expect(closed.number == 1)
    let kept = try #require(try ledger.session.closes(period: nil, Call()).first)
    #expect(kept.state == .stands)
    #expect(kept.record.seal.hash == closed.seal.seal)
    #expect(kept.record.runs.map(\.number) == closed.steps.map(\.run.number))
    #expect(kept.record.runs.map(\.vouchers) == [1])
    #expect(kept.record.effectOnResult == closed.effectOnResult)
    #expect(kept.record.warnings == closed.warnings)
    #expect(try ledger.session.close(1, Call()).map(\.record) == [kept.record])
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `undoing a close opens the month and takes every figure back`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let before = try balances(ledger)
    for turn in [Int64(1), 2] {
      _ = try ledger.session.close(period: "2025-01", Call())
      #expect(try balances(ledger) != before)
      let rehearsed = try ledger.session.undo(
        close: turn,
        because: "fel kurs",
        exemption: "x",
        Call(isRehearsal: true)
      )
      #expect(try balances(ledger) != before)
      let undone = try ledger.session.undo(close: turn, because: "fel kurs", exemption: "x", Call())
      #expect(undone.opens && undone.undos.count == 1 && undone.sealsMoved.isEmpty)
      #expect(rehearsed.undos.map(\.vouchers.count) == undone.undos.map(\.vouchers.count))
      #expect(try balances(ledger) == before)
      let january = try ledger.session.periods(year: nil, Call()).first {
        $0.period.name == "2025-01"
      }
      #expect(january?.status == .open && january?.seal?.name == "broken")
    }
    let states = try ledger.session.closes(period: "2025-01", Call()).map(\.state)
    #expect(states == [.undone, .undone])
    #expect(
      try refusal { _ = try ledger.session.undo(close: 2, because: "x", exemption: "x", Call()) }
        == ["CLS-009"]
    )
    #expect(
      try refusal { _ = try ledger.session.undo(close: 3, because: "x", exemption: "x", Call()) }
        == ["CLS-008"]
    )
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `what rests on a close is told at once, and nothing is undone`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let session = ledger.session
    _ = try session.close(period: "2025-01", Call())
    _ = try session.close(period: "2025-02", Call())
    try ledger.rate("EUR", "SEK", "2025-03-31", "13")
    _ = try ledger.revalue("2025-03")
    let before = try ledger.fingerprint()
    #expect(
      try obstacles { _ = try session.undo(close: 1, because: " ", exemption: "x", Call()) }
        == ["CLS-011", "CLS-012", "PER-006"]
    )
    #expect(try ledger.fingerprint() == before)
    let run = try #require(try session.runs(Call()).last?.run.number)
    _ = try session.undo(run, on: nil, Call())
    _ = try session.undo(close: 2, because: "x", exemption: "x", Call())
    _ = try session.undo(close: 1, because: "x", exemption: "x", Call())
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `the runs of a later month that was reopened are told one by one`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let session = ledger.session
    _ = try session.close(period: "2025-01", Call())
    let february = try session.close(period: "2025-02", Call())
    #expect(february.steps.contains { !$0.vouchers.isEmpty })
    func codes() throws -> [String] {
      try obstacles { _ = try session.undo(close: 1, because: "x", exemption: "x", Call()) }
    }
    #expect(try codes() == ["CLS-011"])
    _ = try session.reopen("2025-02", because: "x", exemption: "x", Call())
    #expect(try codes() == ["CLS-012"])
    _ = try session.undo(close: 2, because: "x", exemption: "x", Call())
    _ = try session.undo(close: 1, because: "x", exemption: "x", Call())
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `past the deadline by law a close is undone by an exemption alone, which is kept`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let session = ledger.session
    _ = try session.close(period: "2025-01", Call())
    let before = try ledger.fingerprint()
    let codes = try obstacles { _ = try session.undo(close: 1, because: " ", Call()) }
    #expect(codes == ["PER-006", "PER-035"])
    // The way on is the same command, by an exemption.
    do {
      _ = try session.undo(close: 1, because: "x", Call())
    } catch let refusal as Refusal {
      guard
        case .hasPassed(_, _, _, _, _, _, let close)? = refusal.findings.first?.problem
          as? DeadlineError
      else {
        Issue.record("\(refusal)")
        return
      }
      #expect(close == 1)
    }
    #expect(try ledger.fingerprint() == before)
    _ = try session.undo(close: 1, because: "fel kurs", exemption: "felet är väsentligt", Call())
    let changes = try session.changes(since: .record(0), Call())
    let kept = changes.records.flatMap(\.contents).filter { $0.table == .periodReopening }
    #expect(kept.count == 1)
    let texts = kept.first?.first.map(\.text) ?? []
    #expect(texts.contains("exemption") && texts.contains("felet är väsentligt"))
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `under a permanent close nothing of it is undone`(_ database: TestDatabase) throws {
    let ledger = try ledger(database)
    let session = ledger.session
    _ = try session.close(period: "2025-01", Call())
    _ = try session.change("2025-01", .close, because: "klart", confirmed: true, Call())
    #expect(
      try obstacles { _ = try session.undo(close: 1, because: "x", exemption: "x", Call()) } == [
        "PER-002"
      ]
    )
    _ = try session.close(period: "2025-02", Call())
    _ = try session.close(period: "2025-03", Call())
    _ = try session.change("2025-03", .close, because: "klart", confirmed: true, Call())
    #expect(
      try obstacles { _ = try session.undo(close: 2, because: "x", exemption: "x", Call()) } == [
        "PER-010"
      ]
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `a month that was reopened keeps its runs until its close is undone`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let session = ledger.session
    let before = try balances(ledger)
    _ = try session.close(period: "2025-01", Call())
    let preview = try session.reopen(
      "2025-01",
      because: "x",
      exemption: "x",
      Call(isRehearsal: true)
    )
    #expect(preview.close == 1)
    _ = try session.reopen("2025-01", because: "x", exemption: "x", Call())
    #expect(try session.closes(period: nil, Call()).map(\.state) == [.opened])
    #expect(try balances(ledger) != before)
    let key = Call(key: "ångra")
    let undone = try session.undo(close: 1, because: "x", exemption: "x", key)
    #expect(!undone.opens)
    #expect(try balances(ledger) == before)
    let again = try session.undo(close: 1, because: "x", exemption: "x", key)
    #expect(again.undos.map(\.run.number) == undone.undos.map(\.run.number))
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a month that was closed anew is undone from the newest close on`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let session = ledger.session
    _ = try session.close(period: "2025-01", Call())
    _ = try session.reopen("2025-01", because: "x", exemption: "x", Call())
    _ = try session.close(period: "2025-01", Call())
    #expect(try session.closes(period: nil, Call()).map(\.state) == [.replaced, .stands])
    let codes = try obstacles {
      _ = try session.undo(close: 1, because: "x", exemption: "x", Call())
    }
    #expect(codes.contains("CLS-010"))
    _ = try session.undo(close: 2, because: "x", exemption: "x", Call())
    _ = try session.undo(close: 1, because: "x", exemption: "x", Call())
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a key gives a whole close again, and refuses one that was undone`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let session = ledger.session
    let closed = try session.close(period: "2025-01", Call(key: "k"))
    let again = try session.close(period: "2025-01", Call(key: "k"))
    #expect(again.number == closed.number && again.seal == closed.seal)
    #expect(again.steps.map(\.run.number) == closed.steps.map(\.run.number))
    _ = try session.undo(close: 1, because: "x", exemption: "x", Call())
    #expect(
      try obstacles { _ = try session.close(period: "2025-01", Call(key: "k")) } == ["RUN-016"]
    )
  }
}
