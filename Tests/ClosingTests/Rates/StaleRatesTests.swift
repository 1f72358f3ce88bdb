import Accounting
import Closing
import TestSupport
import Testing

/// A rate that comes in, or goes again, makes the runs that used another stale, by its value.
@Suite struct StaleRatesTests {
  /// A file that prices the dollar at 10 kronor, or as much as another asked, by each publisher.
  private static func file(_ publisher: RatePublisher, _ price: Int) -> String {
    switch publisher {
    // One euro is 20 dollars, so that the cross is a twentieth of the euro's price in kronor.
    case .ecb: "Date,USD,SEK\n2025-01-31,20,\(price * 20)\n"
    case .riksbank:
      "[{\"seriesId\":\"SEKUSDPMI\",\"date\":\"2025-01-31\",\"value\":\(price)}]"
    case .norgesBank:
      "BASE_CUR,QUOTE_CUR,UNIT_MULT,TIME_PERIOD,OBS_VALUE\n"
        + "USD,SEK,2,2025-01-31,\(price * 100)\n"
    case .csv: "from;to;date;rate\nUSD;SEK;2025-01-31;\(price),0\n"
    }
  }

  @Test(arguments: TestDatabase.allCases, RatePublisher.allCases)
  func `an edited and an undone rate of each source makes a run stale`(
    _ database: TestDatabase,
    _ publisher: RatePublisher
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.post(
      voucher(
        "2025-01-20",
        line("1940", 100_00, "USD", booked: 900_00),
        line("2081", -100_00, "USD", booked: -900_00)
      )
    )
    try ledger.importRates(Self.file(publisher, 10), from: publisher)
    let run = try ledger.revalue("2025-01").run.number
    #expect(try ledger.balance("1940", "2025-01") == 1_000_00)
    func causes() throws -> [StaleCause] {
      try ledger.session.run(run, Call()).staleBecause
    }
    #expect(try causes().isEmpty)
    try ledger.importRates(Self.file(publisher, 11), from: publisher)
    #expect(try causes() == [.rate(from: .usd, to: .sek, then: "10", now: "11")])
    _ = try ledger.session.undoRateImport(2, Call())
    #expect(try causes().isEmpty)
    // Without its rate the run cannot be computed again.
    _ = try ledger.session.undoRateImport(1, Call())
    #expect(try causes() == [.settings])
    try ledger.importRates(Self.file(publisher, 12), from: publisher)
    #expect(try causes() == [.rate(from: .usd, to: .sek, then: "10", now: "12")])
    _ = try ledger.revalue("2025-01")
    #expect(try ledger.balance("1940", "2025-01") == 1_200_00)
  }

  @Test(arguments: TestDatabase.allCases)
  func `two directions that disagree are a finding of the revaluation`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.post(
      voucher(
        "2025-01-20",
        line("1940", 100_00, "EUR", booked: 900_00),
        line("2081", -100_00, "EUR", booked: -900_00)
      )
    )
    try ledger.rate("EUR", "SEK", "2025-01-31", "10")
    try ledger.rate("SEK", "EUR", "2025-01-31", "0.1005")
    #expect(try ledger.revalue("2025-01").findings.isEmpty)
    try ledger.rate("SEK", "EUR", "2025-01-31", "0.1006")
    try ledger.rate("EUR", "SEK", "2025-01-31", "10.001")
    let run = try ledger.revalue("2025-01")
    #expect(run.findings.map { "\($0.severity) \($0.problem.code)" } == ["warning RAT-007"])
    #expect(try ledger.balance("1940", "2025-01") == 1_000_10)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a currency that the euro replaced is revalued at its fixed rate`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.post(
      voucher(
        "2025-01-20",
        line("1940", 195_583, "DEM", booked: 9_000_00),
        line("2081", -195_583, "DEM", booked: -9_000_00)
      )
    )
    try ledger.rate("EUR", "SEK", "2025-01-31", "11")
    let run = try ledger.revalue("2025-01")
    #expect(run.findings.isEmpty)
    #expect(try ledger.balance("1940", "2025-01") == 11_000_00)
    let explained = try ledger.session.why(run.run.number, line: 1, Call())
    let legs = try #require(explained.first).examined.steps.compactMap { step in
      if case .leg(let leg) = step.value { leg } else { nil }
    }
    #expect(
      legs.map(\.text) == [
        "1 EUR = 1.95583 DEM, fixed 1999-01-01", "1 EUR = 11 SEK, test 2025-01-31",
      ]
    )
    #expect(legs.map(\.published.isFixed) == [true, false])
    #expect(explained.allSatisfy { $0.isEqual })
    #expect(try ledger.isSound())
  }
}
