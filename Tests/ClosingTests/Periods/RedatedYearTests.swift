import Accounting
import Books
import Closing
import TestSupport
import Testing

/// The newest year gets another last day by command (T-ADD-17), years of other lengths (T-CAL-1), gaps
/// between years (T-CAL-2), and which period a day lies in (T-CAL-3), in real books.
@Suite struct RedatedYearTests {
  private func year(_ session: Session, _ name: String = "2025") throws -> [String] {
    try session.periods(year: name, Call()).map {
      "\($0.period.name) \($0.period.firstDay)..\($0.period.lastDay)"
    }
  }

  private func rent(_ date: String) -> VoucherDraft {
    voucher(date, line("5010", 5_000_00), line("1930", -5_000_00))
  }

  /// Whether both verifiers find the books sound.
  private func expectSound(_ ledger: TestLedger) throws {
    #expect(try ledger.isSound())
    #expect(try IndependentVerifier.firstWrong(ledger.database).isEmpty)
  }

  /// What stands in the way of another last day, and the codes of all reasons.
  private func refused(
    _ session: Session,
    _ last: String
  ) throws -> (codes: [String], obstacles: [YearObstacle]) {
    do {
      _ = try session.redateYear("2025", endingOn: day(last), Call())
      return ([], [])
    } catch let refusal as Refusal {
      let obstacles = refusal.findings.compactMap { finding -> YearObstacle? in
        guard case .cannotEnd(_, _, _, let obstacle)? = finding.problem as? YearError
        else { return nil }
        return obstacle
      }
      return (codes(refusal.findings), obstacles)
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `T-ADD-17: 2025 becomes 2025-01-01..2026-06-30 with a voucher of 15 January 2026`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    let first = try #require(try ledger.post(rent("2025-12-31")).first)
    #expect(try refusal { try ledger.post(rent("2026-01-15")) } == ["CAL-006"])
    let known = try year(session)
    let report = try session.redateYear("2025", endingOn: day("2026-06-30"), Call())
    #expect(!report.isNothingToDo && !report.isRehearsal)
    let posted = try #require(try ledger.post(rent("2026-01-15")).first)
    #expect(posted.key.year == "2025" && posted.period == "2026-01")
    #expect(posted.number == first.number.map { $0 + 1 })
    let periods = try year(session)
    #expect(periods.prefix(13) == known.prefix(13))
    #expect(
      periods.suffix(2) == ["2026-06 2026-06-01..2026-06-30", "2025-close 2026-06-01..2026-06-30"]
    )
    #expect(Set(try session.periods(year: nil, Call()).map(\.period.year)) == ["2025"])
    #expect(try session.standing("2025") == ["1930 0 -10000", "5010 0 10000"])
    // As known before, the calendar is the one of then.
    let then = try session.trialBalance(
      year: "2025",
      period: nil,
      asOf: first.key.sequence,
      Call()
    )
    #expect(then.balance.rows.map(\.amounts.closing) == [-5_000_00, 5_000_00])
    #expect(
      try refusal {
        _ = try session.trialBalance(
          year: nil,
          period: "2026-01",
          asOf: first.key.sequence,
          Call()
        )
      } == ["CAL-009"]
    )
    try expectSound(ledger)
    // The same day again is nothing to do.
    let again = try session.redateYear("2025", endingOn: day("2026-06-30"), Call())
    #expect(again.isNothingToDo && again.reshaping.periods.allSatisfy { $0.fate == .kept })
    let shorter = try session.redateYear("2025", endingOn: day("2026-04-30"), Call())
    #expect(!shorter.isNothingToDo)
    #expect(try refusal { try ledger.post(rent("2026-05-02")) } == ["CAL-006"])
    try expectSound(ledger)
  }

  @Test(arguments: TestDatabase.allCases)
  func `T-ADD-17: a rehearsal shows the same and changes nothing`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    let (before, fingerprint) = (try year(session), try ledger.fingerprint())
    let rehearsed = try session.redateYear(
      "2025",
      endingOn: day("2025-06-30"),
      Call(isRehearsal: true)
    )
    #expect(rehearsed.isRehearsal)
    #expect(try year(session) == before && ledger.fingerprint() == fingerprint)
    let done = try session.redateYear("2025", endingOn: day("2025-06-30"), Call())
    #expect(done.reshaping == rehearsed.reshaping)
    #expect(
      done.reshaping.periods.filter { $0.fate == .retired }.map(\.period.name)
        == ["2025-07", "2025-08", "2025-09", "2025-10", "2025-11", "2025-12"]
    )
    #expect(try year(session).last == "2025-close 2025-06-01..2025-06-30")
    #expect(try refusal { try ledger.post(rent("2025-07-01")) } == ["CAL-006"])
    try ledger.post(rent("2025-06-30"))
    try expectSound(ledger)
    // Longer again, the periods come back by their names.
    _ = try session.redateYear("2025", endingOn: day("2025-12-31"), Call())
    #expect(try year(session) == before)
    #expect(try ledger.post(rent("2025-07-01"))[0].period == "2025-07")
    try expectSound(ledger)
  }

  @Test(arguments: TestDatabase.allCases)
  func `T-ADD-17: every obstacle is told at once and nothing is half done`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    try ledger.post(rent("2025-08-10"), rent("2025-11-20"))
    for period in ["2025-close", "2025-12"] {
      _ = try session.change(period, .hold, because: nil, confirmed: false, Call())
    }
    try session.closeForGood("2025-10")
    let fingerprint = try ledger.fingerprint()
    #expect(
      try refused(session, "2025-06-30").obstacles == [
        .vouchersAreCutOff(through: day("2025-11-20")),
        .periodIsOnHold(period: "2025-07"), .periodIsOnHold(period: "2025-08"),
        .periodIsOnHold(period: "2025-09"), .periodIsClosed(period: "2025-10"),
        .periodIsOnHold(period: "2025-12"),
        .periodIsOnHold(period: "2025-close"),
      ]
    )
    let long = try refused(session, "2026-07-01")
    #expect(long.codes == ["CAL-012", "CAL-020"])
    #expect(long.obstacles == [.periodIsOnHold(period: "2025-close")])
    #expect(try refused(session, "2024-12-31").codes == ["CAL-002"])
    #expect(
      try refusal { _ = try session.redateYear("2031", endingOn: day("2031-06-30"), Call()) }
        == ["CAL-011"]
    )
    #expect(try ledger.fingerprint() == fingerprint)
    try expectSound(ledger)
  }

  @Test(arguments: TestDatabase.allCases)
  func `T-ADD-17: sealed months keep their seals when the year goes on`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    try ledger.post(rent("2025-03-10"))
    for month in 1...9 { _ = try session.close(period: "2025-0\(month)", Call()) }
    for month in 10...11 { _ = try session.close(period: "2025-\(month)", Call()) }
    _ = try session.change("2025-12", .hold, because: nil, confirmed: false, Call())
    // What is cut is held; what is added is not.
    #expect(
      try refused(session, "2025-10-31").obstacles == [
        .periodIsOnHold(period: "2025-11"), .periodIsOnHold(period: "2025-12"),
      ]
    )
    _ = try session.redateYear("2025", endingOn: day("2026-06-30"), Call())
    try ledger.post(rent("2026-01-15"))
    let seals = try session.periods(year: "2025", Call()).compactMap(\.seal)
    #expect(seals.count == 11)
    #expect(seals.allSatisfy { if case .intact = $0 { true } else { false } })
    _ = try session.change("2025-12", .open, because: nil, confirmed: false, Call())
    _ = try session.close(period: "2025-12", Call())
    try expectSound(ledger)
  }

  @Test(arguments: TestDatabase.allCases)
  func `T-ADD-17: a later year with vouchers refuses, an empty one gives way`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    _ = try session.createYear(day("2026-01-01")...day("2026-12-31"), Call())
    let voucher = try #require(try ledger.post(rent("2026-01-15")).first)
    for last in ["2026-06-30", "2025-11-30"] {
      #expect(try refused(session, last).obstacles == [.laterYearHasVouchers(year: "2026")])
    }
    _ = try session.reverse(.id(voucher.key.sequence), on: nil, Call())
    let report = try session.redateYear("2025", endingOn: day("2026-06-30"), Call())
    #expect(report.reshaping.retired.map(\.name) == ["2026"])
    #expect(try year(session).contains("2026-01b 2026-01-01..2026-01-31"))
    #expect(try ledger.post(rent("2026-01-15"))[0].period == "2026-01b")
    #expect(try session.vouchers(Call()).map(\.period) == ["2026-01", "2026-01", "2026-01b"])
    try expectSound(ledger)
  }

  /// Ends of the year, postings, reversals and closes in any order: no voucher ever changes its period, no
  /// seal breaks by itself, and the books stay sound.
  @Test(arguments: TestDatabase.allCases, 1...4)
  func `T-ADD-17: whatever is done between, vouchers stay in their periods`(
    _ database: TestDatabase,
    _ seed: Int
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    var dice = Dice(seed: UInt64(seed))
    let ends = [
      "2025-02-28", "2025-03-15", "2025-06-30", "2025-12-31", "2026-01-20", "2026-06-30",
      "2026-07-01",
    ]
    let days = ["2025-01-10", "2025-03-10", "2025-03-20", "2025-06-30", "2026-01-15", "2026-05-05"]
    var places: [VoucherKey: String] = [:]
    var ways: Set<Int> = []
    for _ in 0..<60 {
      let way = dice.roll(6)
      let reasons = try refusal {
        switch way {
        case 0, 1:
          _ = try session.redateYear("2025", endingOn: day(dice.one(of: ends)), Call())
        case 2, 3:
          let posted = try ledger.post(rent(dice.one(of: days)))[0]
          places[posted.key] = posted.period
        case 4:
          guard let key = places.keys.sorted(by: { $0.sequence < $1.sequence }).last else { return }
          _ = try session.reverse(.id(key.sequence), on: nil, Call())
        default:
          let month = dice.one(of: ["2025-01", "2025-02", "2025-03"])
          if dice.roll(2) == 0 {
            _ = try session.close(period: month, Call())
          } else {
            _ = try session.reopen(month, because: "prov", exemption: "prov", Call())
          }
        }
      }
      if reasons.isEmpty { ways.insert(way / 2) }
      let now = try session.vouchers(Call())
      #expect(now.allSatisfy { places[$0.key] == nil || places[$0.key] == $0.period })
    }
    #expect(ways == [0, 1, 2])
    try expectSound(ledger)
  }

  @Test(arguments: TestDatabase.allCases)
  func `T-CAL-1: a July-June year has twelve months, and six periods of two`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    let days = day("2026-01-01")...day("2026-06-30")
    _ = try session.createYear(days, Call())
    let months = try session.createYear(day("2026-07-01")...day("2027-06-30"), Call())
    #expect(months.filter { $0.period.kind == .operating }.count == 12)
    let halves = try session.createYear(
      day("2027-07-01")...day("2028-06-30"),
      pattern: .months(2),
      Call()
    )
    #expect(
      halves.filter { $0.period.kind == .operating }.map {
        "\($0.period.name)..\($0.period.lastDay)"
      } == [
        "2027-07..2027-08-31", "2027-09..2027-10-31", "2027-11..2027-12-31",
        "2028-01..2028-02-29", "2028-03..2028-04-30", "2028-05..2028-06-30",
      ]
    )
    #expect(try ledger.post(rent("2028-02-29"))[0].period == "2028-01")
    #expect(try ledger.post(rent("2028-04-01"))[0].period == "2028-03")
    // A longer year goes on in periods of the same length.
    _ = try session.redateYear("2027/2028", endingOn: day("2028-09-30"), Call())
    #expect(
      try year(session, "2027/2028").suffix(3) == [
        "2028-07 2028-07-01..2028-08-31", "2028-09 2028-09-01..2028-09-30",
        "2027/2028-close 2028-09-01..2028-09-30",
      ]
    )
    try expectSound(ledger)
  }

  @Test(arguments: TestDatabase.allCases)
  func `T-CAL-2: a gap between years is a finding that blocks the close until it is filled`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    _ = try session.createYear(day("2026-07-01")...day("2027-06-30"), Call())
    #expect(try refusal { try ledger.post(rent("2026-02-10")) } == ["CAL-006"])
    #expect(try ledger.checks("2026-07").contains("years-have-no-gaps fail CHK-002"))
    #expect(try refusal { _ = try session.close(period: "2026-07", Call()) }.contains("CHK-002"))
    _ = try session.redateYear("2025", endingOn: day("2026-06-30"), Call())
    #expect(
      Set(try session.periods(year: nil, Call()).map(\.period.year)) == ["2025", "2026/2027"]
    )
    #expect(try ledger.checks("2026-07").contains("years-have-no-gaps pass"))
    #expect(try ledger.post(rent("2026-02-10"))[0].period == "2026-02")
    try expectSound(ledger)
  }

  @Test(arguments: TestDatabase.allCases)
  func `T-CAL-3: undirected, 31 December lands in December; directed, in the closing period`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    var directed = rent("2025-12-31")
    directed.kind = .closing
    directed.period = "2025-close"
    var nameless = directed
    nameless.period = nil
    #expect(
      try ledger.post(rent("2025-12-31"), directed).map(\.period) == ["2025-12", "2025-close"]
    )
    #expect(try refusal { try ledger.post(nameless) } == ["CAL-005"])
    let balance = { (period: String) in
      try ledger.session.trialBalance(year: nil, period: period, Call()).balance.rows
        .first { $0.amounts.closing > 0 }?.amounts.closing
    }
    #expect(try balance("2025-12") == 5_000_00)
    #expect(try balance("2025-close") == 10_000_00)
    try expectSound(ledger)
  }
}
