import Accounting
import Books
import Closing
import TestSupport
import Testing

/// Waivers of checks, from being given to their end (spec T-ADD-37).
@Suite struct CheckWaiverTests {
  /// Books of which the suspense account is not empty in January.
  private func ledger(_ database: TestDatabase) throws -> TestLedger {
    let ledger = try TestLedger(database)
    _ = try ledger.session.importSIE(
      SIEText(year: 2_024, opening: "1930 1000, 2081 -900", vouchers: []).file,
      LedgerImportOptions(),
      Call(TestLedger.code)
    )
    return ledger
  }

  private func request(_ until: String, period: String = "2025-01") -> WaiverRequest {
    WaiverRequest(of: .suspenseIsEmpty, in: period, because: "banken svarar", until: day(until))
  }

  private func board(_ session: Session) throws -> CheckResult? {
    try session.check(period: "2025-01", Call()).results.first { $0.id == .suspenseIsEmpty }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a waived check fails as before and keeps nobody from closing`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let session = ledger.session
    #expect(try board(session)?.blocks == true)
    #expect(try refusal { _ = try session.close(period: "2025-01", Call()) }.first == "CLS-001")
    _ = try session.waive(request("2026-01-01"), Call())
    let waived = try #require(try board(session))
    #expect(waived.status == .fail && !waived.blocks && waived.waiver?.number == 1)
    let closed = try session.close(period: "2025-01", Call())
    #expect(closed.waivers.map(\.number) == [1])
    #expect(closed.findings.map(\.problem.code.description) == ["CHK-026"])
    #expect(try session.closes(period: nil, Call()).map { $0.waivers.map(\.number) } == [[1]])
    #expect(try ledger.isSound())
    // Opening the period ends it, which is told.
    let opened = try session.reopen("2025-01", because: "x", exemption: "x", Call())
    #expect(opened.after.findings.map(\.problem.code.description) == ["CHK-036"])
    #expect(try board(session)?.blocks == true)
    #expect(
      try session.waivers(period: nil, Call()).waivers[0].state(on: day("2026-01-01")) == .opened
    )
    #expect(try refusal { _ = try session.close(period: "2025-01", Call()) }.first == "CLS-001")
  }

  @Test(arguments: TestDatabase.allCases)
  func `a waiver ends on its day and by being revoked, once`(_ database: TestDatabase) throws {
    let ledger = try ledger(database)
    let session = ledger.session
    #expect(try refusal { _ = try session.waive(request("2025-12-31"), Call()) } == ["CHK-029"])
    _ = try session.waive(request("2026-01-01"), Call())
    #expect(try refusal { _ = try session.waive(request("2026-02-01"), Call()) } == ["CHK-030"])
    #expect(try refusal { _ = try session.revoke(waiver: 1, because: " ", Call()) } == ["PER-006"])
    _ = try session.revoke(waiver: 1, because: "klart", Call())
    let before = try ledger.fingerprint()
    let again = try session.revoke(waiver: 1, because: "igen", Call())
    #expect(again.waivers.map(\.revoked?.reason) == ["klart"])
    #expect(try ledger.fingerprint() == before)
    #expect(try board(session)?.blocks == true)
    #expect(try refusal { _ = try session.revoke(waiver: 2, because: "x", Call()) } == ["CHK-031"])
    // A day later, one through the day before is over.
    _ = try session.waive(request("2026-01-01"), Call())
    let tomorrow = Session(books: session.books, author: "anna") { "2026-01-02T00:00:00Z" }
    #expect(try board(session)?.blocks == false)
    #expect(try board(tomorrow)?.blocks == true)
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a held month whose seal was moved is closed anew under its waiver`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let session = ledger.session
    _ = try session.waive(request("2026-01-01"), Call())
    _ = try session.close(period: "2025-01", Call())
    try ledger.post(voucher("2024-06-10", line("1930", 5_00), line("2081", -5_00)))
    let closed = try session.close(period: "2025-01", Call())
    #expect(closed.waivers.map(\.number) == [1])
    #expect(try ledger.isSound())
  }
}
