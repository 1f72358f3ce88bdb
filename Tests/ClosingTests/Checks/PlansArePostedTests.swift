import Accounting
import Closing
import TestSupport
import Testing

/// A plan lies unposted until a later run has looked at all that it looked at.
@Suite struct PlansArePostedTests {
  private func unposted(_ ledger: TestLedger) throws -> [Int64] {
    let results = try ledger.session.check(period: "2025-01", Call()).results
    return try #require(results.first { $0.id == .plansArePosted }).items.map { item in
      guard case RunError.planIsNotPosted(let run) = item else { return 0 }
      return run
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a run over another account leaves the plan unposted`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    try ledger.rate()
    for account in ["1510", "1940"] { try ledger.postPosition(on: account) }
    try ledger.plan("1940")
    #expect(try unposted(ledger) == [1])
    _ = try ledger.revalue("2025-01") { $0.accounts = [AccountNumber("1510")] }
    #expect(try unposted(ledger) == [1])
    _ = try ledger.revalue("2025-01") { $0.accounts = [AccountNumber("1940")] }
    #expect(try unposted(ledger).isEmpty)
  }

  @Test(arguments: TestDatabase.allCases)
  func `each plan is settled by its own posting, or by the close`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.rate()
    for account in ["1510", "1940"] {
      try ledger.postPosition(on: account)
      try ledger.plan(account)
    }
    #expect(try unposted(ledger) == [1, 2])
    _ = try ledger.session.postPlan(1, Call())
    #expect(try unposted(ledger) == [2])
    let closed = try ledger.session.close(period: "2025-01", Call())
    #expect(closed.checks.first { $0.id == .plansArePosted }?.status == .pass)
  }

  @Test(arguments: TestDatabase.allCases)
  func `what could not be posted as it is planned is told before anybody tries`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    try ledger.rate()
    try ledger.postPosition(on: "1940")
    try ledger.plan("1940")
    func codes(_ id: CheckID) throws -> [String] {
      try #require(session.check(period: "2025-01", Call()).results.first { $0.id == id })
        .items.map(\.code.description)
    }
    let (plan, balance) = (try codes(.plansArePosted), try codes(.foreignBalancesAreRevalued))
    #expect(plan.count == 1 && balance.count == 1)
    var change = AccountChange()
    change.control.lastDay = day("2024-12-31")
    _ = try session.setAccount(AccountNumber("1940"), change, Call())
    #expect(try codes(.plansArePosted) == plan + ["ACC-013"])
    #expect(try codes(.foreignBalancesAreRevalued) == balance + ["ACC-013"])
    #expect(try refusal { _ = try session.postPlan(1, Call()) } == ["ACC-013"])
  }
}
