import Accounting
import Books
import Closing
import TestSupport
import Testing

/// Gains and losses go to accounts of the result.
@Suite struct RevaluationProfileTests {
  private func set(_ gain: String, _ loss: String, _ session: Session) throws {
    _ = try session.setRevaluationProfile(
      RevaluationProfileLine(
        currency: nil,
        accounts: .all,
        gain: AccountNumber(gain),
        loss: AccountNumber(loss)
      ),
      lowestLevel: nil,
      Call()
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `an account of the balance sheet takes no gains and no losses`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let before = try ledger.fingerprint()
    #expect(try refusal { try set("1930", "7960", ledger.session) } == ["FXR-011"])
    #expect(try refusal { try set("3960", "2081", ledger.session) } == ["FXR-011"])
    #expect(try refusal { try set("1930", "2081", ledger.session) } == ["FXR-011", "FXR-011"])
    #expect(try refusal { try set("1930", "1999", ledger.session) } == ["FXR-011", "FXR-003"])
    #expect(try ledger.fingerprint() == before)
    #expect(try refusal { try set("3960", "7960", ledger.session) } == [])
  }

  private func revalue(_ account: String, _ session: Session) throws {
    var change = AccountChange()
    change.isRevalued = true
    _ = try session.setAccount(AccountNumber(account), change, Call())
  }

  /// C10, in both orders: else each revaluation posts what the one before has put there again.
  @Test(arguments: TestDatabase.allCases)
  func `an account of gain or loss is not revalued itself`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    // Of the chart's own profile, and one that the chart does not even hold.
    for account in ["3960", "7960", "8331", "8231"] {
      #expect(try refusal { try revalue(account, session) } == ["FXR-012"], "\(account)")
    }
    #expect(try refusal { try revalue("3001", session) } == [])
    #expect(try refusal { try set("3001", "7960", session) } == ["FXR-012"])
    #expect(try refusal { try set("8331", "8336", session) } == [])
    // The company's line has taken the place of the chart's, so 3960 takes gains of trade only.
    #expect(try refusal { try revalue("3960", session) } == ["FXR-012"])
    #expect(try refusal { try revalue("8331", session) } == ["FXR-012"])
  }

  /// C10, on books in which that was possible once: the run is refused, nothing is posted again.
  @Test(arguments: TestDatabase.allCases)
  func `a revaluation refuses an account of gain that is revalued`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.postPosition()
    try ledger.rate()
    try ledger.session.books.write(ledger.key, by: ledger.session.authorship) { open in
      var account = try #require(open.facts.chart[AccountNumber("8331")])
      account.isRevalued = true
      try open.set([account])
    }
    #expect(try refusal { _ = try ledger.revalue("2025-01") } == ["FXR-012"])
  }

  /// The new loss of a run that ran under another profile stays on the old account, whatever later runs
  /// find: it is told until that run is undone.
  @Test(arguments: TestDatabase.allCases)
  func `a profile changed after a run stays told, whatever runs after it`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    func current() throws -> String {
      let results = try ledger.session.check(period: "2025-01", Call()).results
      let result = try #require(results.first { $0.id == .runsAreCurrent })
      return ([result.status.rawValue] + result.items.map { $0.code.description })
        .joined(separator: " ")
    }
    try ledger.postPosition()
    try ledger.rate()
    let run = try ledger.revalue("2025-01").run.number
    #expect(try current() == "pass")
    #expect(try ledger.revalue("2025-01").run.state == .nothingToDo)
    // A run that a later one covers is judged all the same, never "not applicable".
    #expect(try current() == "pass")
    try set("3960", "7960", ledger.session)
    #expect(try current() == "pass")
    _ = try ledger.session.setRevaluationProfile(
      RevaluationProfileLine(
        currency: nil,
        accounts: .single(AccountNumber("1940")),
        gain: AccountNumber("3960"),
        loss: AccountNumber("7960")
      ),
      lowestLevel: nil,
      Call()
    )
    #expect(try current() == "fail CHK-016")
    #expect(try ledger.revalue("2025-01").run.state == .nothingToDo)
    #expect(try current() == "fail CHK-016")
    _ = try ledger.session.undo(run, on: nil, Call())
    _ = try ledger.revalue("2025-01")
    #expect(try current() == "pass")
    #expect(try ledger.balance("3960", "2025-01") == -100_00)
    #expect(try ledger.balance("8331", "2025-01") == 0)
  }

  /// Its type may change after the profile was set.
  @Test(arguments: TestDatabase.allCases)
  func `a revaluation refuses an account that is no longer one of the result`(
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
    // 1940 gains on 8331 until the company says otherwise.
    try session.books.write(ledger.key, by: session.authorship) { open in
      var account = try #require(open.facts.chart[AccountNumber("8331")])
      account.type = .asset
      try open.set([account])
    }
    #expect(try refusal { _ = try ledger.revalue("2025-01") } == ["FXR-011"])
  }
}
