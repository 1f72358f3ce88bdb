import Accounting
import Books
import Closing
import Database
import Foundation
import TestSupport
import Testing

/// What opens a period again goes by the law, and is kept (law.md A3, B1 section 9).
@Suite struct ReopeningTests {
  private let clock = MovingClock("2025-03-22T09:00:00Z")

  /// Somebody at the books of a test, by the clock of this one.
  private func session(_ ledger: TestLedger) throws -> Session {
    let clock = clock
    return Session(books: ledger.session.books, author: "bo", clock: { clock.now })
  }

  private func reopenings(_ ledger: TestLedger) throws -> [String] {
    try ledger.session.books.read {
      try ledger.session.books.company(ledger.key).reopenings().map {
        "\($0.period) \($0.path.rawValue) \($0.rule) \($0.deadline?.description ?? "–") \($0.reason)"
      }
    }
  }

  private func code(_ body: () throws -> Void) throws -> String? {
    do {
      try body()
      return nil
    } catch let refusal as Refusal {
      return refusal.reason.code.description
    }
  }

  private let rule = "BFL 5:5, BFNAR 2013:2 p. 2.17–2.18"

  /// Every way that opens a period.
  private enum Way: CaseIterable {
    case reopen, open, many, undo

    func carryOut(_ session: Session, exemption: String?, rehearsing: Bool = false) throws {
      let call = Call(isRehearsal: rehearsing)
      switch self {
      case .reopen:
        _ = try session.reopen("2025-01", because: "fel", exemption: exemption, call)
      case .open:
        _ = try session.change(
          "2025-01",
          .open,
          because: "fel",
          exemption: exemption,
          confirmed: true,
          call
        )
      case .many:
        let change = PeriodChange(.open, because: "fel")
        let report = try session.changePeriods(
          .named(["2025-01"]),
          change,
          exemption: exemption,
          call
        )
        if let reason = report.refusals.first { throw Refusal([reason]) }
      case .undo:
        let report = try session.undoPeriodChange(
          1,
          because: "fel",
          exemption: exemption,
          call
        )
        if let reason = report.refusals.first { throw Refusal([reason]) }
      }
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `every way that opens a period asks the same rule, by the day of the act`(
    _ database: TestDatabase
  ) throws {
    for way in Way.allCases {
      let ledger = try TestLedger(database)
      clock.now = "2025-03-22T09:00:00Z"
      let session = try session(ledger)
      let hold = PeriodChange(.hold, because: "klar")
      _ = try session.changePeriods(.named(["2025-01"]), hold, Call())
      clock.now = "2025-03-23T00:00:00Z"
      for isRehearsal in [true, false] {
        #expect(
          try code { try way.carryOut(session, exemption: nil, rehearsing: isRehearsal) }
            == "PER-035"
        )
      }
      #expect(try code { try way.carryOut(session, exemption: " ") } == "PER-006")
      #expect(try reopenings(ledger) == [])
      #expect(try session.periods(year: nil, Call())[1].status == .onHold)
      try way.carryOut(session, exemption: "felaktig moms", rehearsing: true)
      #expect(try reopenings(ledger) == [])
      try way.carryOut(session, exemption: "felaktig moms")
      #expect(
        try reopenings(ledger) == ["2025-01 exemption \(rule) 2025-03-22 felaktig moms"]
      )
      #expect(try session.periods(year: nil, Call())[1].status == .open)
      // Opening what is open keeps nothing more.
      if way != .undo { try way.carryOut(session, exemption: nil) }
      #expect(try reopenings(ledger).count == 1)
      #expect(try ledger.isSound())
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `until its deadline a period is unlocked, and that is kept too`(
    _ database: TestDatabase
  ) throws {
    for way in Way.allCases {
      let ledger = try TestLedger(database)
      let session = try session(ledger)
      let hold = PeriodChange(.hold, because: "klar")
      _ = try session.changePeriods(.named(["2025-01"]), hold, Call())
      try way.carryOut(session, exemption: nil)
      #expect(try reopenings(ledger) == ["2025-01 unlock \(rule) 2025-03-22 fel"])
      #expect(try ledger.isSound())
    }
  }

  @Test func `a country whose law is not known leaves every period to be unlocked`() throws {
    let ledger = try TestLedger(.sqlite, accounting: .eur)
    _ = try ledger.session.change("2025-01", .hold, because: nil, confirmed: true, Call())
    let list = try ledger.session.deadlines(year: "2025", Call())
    #expect(list.deadlines.law == nil)
    #expect(list.periods[1].deadline?.deadline.statutory == .unknown)
    let report = try ledger.session.reopen("2025-01", because: "fel", Call())
    #expect(report.after.reopening?.path == .unlock)
    #expect(try reopenings(ledger) == ["2025-01 unlock  – fel"])
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `settings are kept, the newest counts, and those of another country are refused`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    var change = DeadlineChange()
    change.vatTerm = VATTerm.none
    #expect(try code { _ = try session.setDeadlines(change, Call()) } == "PER-036")
    change = DeadlineChange()
    (change.ownDays, change.turnover) = (.some(10), .upToThreeMillion)
    let set = try session.setDeadlines(change, Call())
    #expect(set.periods[1].deadline?.deadline.own == day("2025-02-10"))
    #expect(set.periods[1].deadline?.deadline.statutory.day == day("2025-05-20"))
    let head = try ledger.fingerprint()
    _ = try session.setDeadlines(change, Call())
    #expect(try ledger.fingerprint() == head)
    change = DeadlineChange()
    change.ownDays = .some(nil)
    let without = try session.setDeadlines(change, Call()).deadlines.settings
    #expect(without == CloseCalendar(ownDays: nil, turnover: .upToThreeMillion))
    #expect(try session.deadlines(year: nil, Call()).deadlines.settings == without)
    #expect(
      try code { _ = try session.deadlines(year: "2030", Call()) } == "CAL-011"
    )
    var company = CompanyChange()
    company.texts[.country] = "NO"
    _ = try session.setCompany(company, Call())
    let norwegian = try session.periods(year: nil, Call())[1].deadline?.deadline.statutory
    #expect(norwegian == .day(day("2025-04-10"), by: .norwegianTerm))
    #expect(try ledger.isSound())
  }

  /// What is changed of the row by which 2025-01 was opened on 2026-01-01 | whether it is a fault.
  private static let damages = """
    path = 'unlock'         | fault
    deadline = '2026-02-19' | fault
    deadline = NULL         | fault
    period = '2025-02'      | fault
    reason = ' '            | fault
    reason = 'annat'        | –
    rule = ''               | –
    """

  @Test(arguments: TestDatabase.allCases)
  func `a path that the record did not go is found by both verifiers`(
    _ database: TestDatabase
  ) throws {
    for row in table(ReopeningTests.damages) {
      let ledger = try TestLedger(database)
      _ = try ledger.session.change("2025-01", .hold, because: nil, confirmed: true, Call())
      _ = try ledger.session.reopen("2025-01", because: nil, exemption: "moms", Call())
      let owner = try ledger.database.connectAsOwner()
      defer { owner.close() }
      try owner.write {
        try owner.dropTriggers()
        let change = "UPDATE period_reopening SET \(row[0])"
        #expect(try owner.execute(Statement(raw: change)) == 1)
        try Forger(connection: owner, company: ledger.key).forge()
      }
      let codes = try ledger.session.verify(Call()).flatMap(\.findings).map(\.problem.code)
      let isFault = row[1] == "fault"
      #expect(codes.map(\.description) == (isFault ? ["PER-038"] : []), "\(row)")
      let (_, output) = try IndependentVerifier.run([ledger.database.applicationURL])
      #expect(output.contains("was not opened by") == isFault, "\(row) \(output)")
    }
  }
}
