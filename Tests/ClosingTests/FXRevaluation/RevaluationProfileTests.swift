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
    #expect(try refusal { try set("1930", "1999", ledger.session) } == ["VOU-005"])
    #expect(try ledger.fingerprint() == before)
    #expect(try refusal { try set("3960", "7960", ledger.session) } == [])
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
