import Accounting
import Books
import Closing
import TestSupport
import Testing

/// A run says which seals it moves, and what is closed for good stays as it is.
@Suite struct SealsMovedTests {
  /// A year that came in with its opening balances, and the run that brought it.
  private func imported(
    _ database: TestDatabase,
    opening: String = "1930 1000, 2081 -1000",
    second: String = "0420"
  ) throws -> (session: Session, run: Int64) {
    let session = try emptySession(try database.migrated())
    let file = SIEText(
      opening: opening,
      vouchers: ["A 1 0110 5010 100 1930 -100", "A 2 \(second) 5010 7 1930 -7"]
    ).file
    let run = try session.importSIE(file, LedgerImportOptions(), Call()).run
    return (session, try #require(run))
  }

  private func change(_ period: String, _ event: PeriodEvent, _ session: Session) throws {
    _ = try session.change(
      period,
      event,
      because: "prov",
      exemption: event == .open ? "prov" : nil,
      confirmed: true,
      Call()
    )
  }

  private func head(_ session: Session) throws -> Int64 {
    try #require(try session.verify(Call()).last).sequence
  }

  @Test(arguments: TestDatabase.allCases)
  func `undoing an opening entry needs its period open, which breaks every seal behind it`(
    _ database: TestDatabase
  ) throws {
    let (session, run) = try imported(database)
    for month in ["2025-01", "2025-02"] {
      _ = try session.close(period: month, Call())
    }
    func undo(rehearsing: Bool) throws -> RunReport {
      try session.undo(
        run,
        on: day("2025-03-01"),
        Call(isRehearsal: rehearsing)
      )
    }
    let codes = try refusal { _ = try undo(rehearsing: true) }
    #expect(codes == ["IMP-044", "IMP-043"])
    let opened = try session.reopen("2025-open", because: "prov", Call())
    #expect(opened.dependents.periods.map(\.period.name) == ["2025-01", "2025-02"])
    let undone = try undo(rehearsing: false)
    let opening = try #require(undone.vouchers.first { $0.draft.kind == .opening })
    #expect(opening.draft.day == day("2025-01-01"))
    let seals = try session.periods(year: nil, Call()).compactMap { $0.seal?.name }
    #expect(seals == ["broken", "broken"])
    #expect(try session.run(run, Call()).sealsMoved.isEmpty)
    #expect(try session.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a run names a seal that was moved before it, with the record that did`(
    _ database: TestDatabase
  ) throws {
    let (session, run) = try imported(database, opening: "", second: "0120")
    _ = try session.close(period: "2025-02", Call())
    let first = try session.reverse(
      .number("A1", year: "2025"),
      on: nil,
      Call()
    )
    #expect(first.sealsMoved.map(\.seal.period) == ["2025-02"])
    let undo = try session.undo(run, on: nil, Call())
    guard case .moved(let seal, let move)? = undo.sealsMoved.first else {
      Issue.record("\(undo.sealsMoved)")
      return
    }
    #expect(undo.sealsMoved.count == 1 && seal.period == "2025-02")
    #expect(move.record == first.voucher.key.sequence)
    // Once the period is sealed anew, what came before moves nothing.
    _ = try session.reopen("2025-02", because: "prov", exemption: "prov", Call())
    _ = try session.close(period: "2025-02", Call())
    #expect(try session.run(undo.run.number, Call()).sealsMoved.isEmpty)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a run after a sealed period moves no seal`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    try ledger.post(
      voucher(
        "2025-02-20",
        line("1940", 100_00, "EUR", booked: 1_000_00),
        line("2081", -100_00, "EUR", booked: -1_000_00)
      )
    )
    _ = try session.close(period: "2025-01", Call())
    try ledger.rate("EUR", "SEK", "2025-02-28", "11")
    #expect(try ledger.revalue("2025-02").sealsMoved.isEmpty)
  }

  @Test(arguments: TestDatabase.allCases, [true, false])
  func `an opening entry under a permanently closed period is not undone`(
    _ database: TestDatabase,
    _ isSealed: Bool
  ) throws {
    let (session, run) = try imported(database)
    if isSealed { _ = try session.close(period: "2025-01", Call()) }
    try change("2025-01", .close, session)
    let before = try head(session)
    for isRehearsal in [true, false] {
      let request = Call(isRehearsal: isRehearsal)
      for (codes, work) in [
        (
          ["IMP-044", "IMP-043"],
          { _ = try session.undo(run, on: day("2025-03-01"), request) }
        ),
        (
          ["IMP-044", "IMP-043"],
          { _ = try session.reverse(.number("IB1", year: "2025"), on: nil, request) }
        ),
        // Nor is the opening period opened, which the closed month rests on.
        (["PER-002"], { _ = try session.reopen("2025-open", because: "prov", request) }),
      ] as [([String], () throws -> Void)] {
        #expect(try refusal(work) == codes)
      }
    }
    #expect(try head(session) == before)
    let january = try session.periods(year: nil, Call()).first { $0.period.name == "2025-01" }
    #expect(january?.seal?.name == (isSealed ? "intact" : nil))
  }

  @Test(arguments: TestDatabase.allCases)
  func `an undo before a permanently closed period is dated after it`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    try ledger.post(
      voucher(
        "2025-01-20",
        line("1940", 100_00, "EUR", booked: 1_000_00),
        line("2081", -100_00, "EUR", booked: -1_000_00)
      )
    )
    try ledger.rate("EUR", "SEK", "2025-01-31", "11")
    let run = try ledger.revalue("2025-01").run.number
    try session.closeForGood("2025-02")
    try change("2025-03", .hold, session)
    let before = try ledger.fingerprint()
    // Nothing before a permanent close is open, so that its own period refuses it first.
    #expect(try refusal { _ = try session.undo(run, on: nil, Call()) } == ["PER-001"])
    #expect(try ledger.fingerprint() == before)
    _ = try session.undo(run, on: day("2025-04-01"), Call())
    #expect(try ledger.balance("1940", "2025-02") == 1_100_00)
    #expect(try ledger.balance("1940", "2025-04") == 1_000_00)
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a close names the later seals that its steps move`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    try ledger.post(
      voucher(
        "2025-01-20",
        line("1940", 100_00, "EUR", booked: 1_000_00),
        line("2081", -100_00, "EUR", booked: -1_000_00)
      )
    )
    for date in ["2025-01-31", "2025-02-28"] { try ledger.rate("EUR", "SEK", date, "11") }
    _ = try session.close(period: "2025-02", Call())
    for isRehearsal in [true, false] {
      let closed = try session.close(
        period: "2025-01",
        Call(isRehearsal: isRehearsal)
      )
      #expect(closed.sealsMoved.map(\.seal.period) == ["2025-02"])
    }
    #expect(try ledger.isSound())
  }

  /// The way around is an option of the commands that post contra vouchers, and of no other.
  @Test(arguments: TestDatabase.allCases)
  func `only what can be dated elsewhere is told to be`(_ database: TestDatabase) throws {
    let (session, run) = try imported(database)
    func takesDate(_ work: () throws -> Void) throws -> [Bool] {
      do {
        try work()
        return []
      } catch let refusal as Refusal {
        return refusal.findings.compactMap { finding in
          guard case .isNotOpen(_, _, _, let takesDate, _, _)? = finding.problem as? PeriodError
          else {
            return nil
          }
          return takesDate
        }
      }
    }
    func undo() throws { _ = try session.undo(run, on: nil, Call()) }
    try change("2025-01", .hold, session)
    #expect(try takesDate(undo) == [true])
    #expect(
      try takesDate {
        _ = try session.reverse(.number("A1", year: "2025"), on: nil, Call())
      } == [true]
    )
    try change("2025-01", .open, session)
    try change("2025-open", .hold, session)
    #expect(try takesDate(undo) == [])
    #expect(
      try takesDate {
        _ = try session.reverse(.number("IB1", year: "2025"), on: nil, Call())
      } == []
    )
    let draft = VoucherDraft(
      day: day("2025-01-01"),
      kind: .opening,
      series: "S",
      text: "Verifikation",
      lines: [line("1930", 1), line("2081", -1)]
    )
    #expect(
      try takesDate {
        try session.books.write(try session.key(nil), by: session.authorship) { open in
          _ = try open.post([draft], by: session.poster)
        }
      } == [false]
    )
  }
}
