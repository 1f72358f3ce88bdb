import Accounting
import Closing
import Foundation
import TestSupport
import Testing

/// Checks that were green, or red, though it was not so.
@Suite struct TrueChecksTests {
  private func told(
    _ check: CheckID,
    _ period: String,
    _ ledger: TestLedger
  ) throws -> String {
    let results = try ledger.session.check(period: period, Call()).results
    let result = try #require(results.first { $0.id == check })
    return ([result.status.rawValue] + result.items.map { $0.code.description })
      .joined(separator: " ")
  }

  /// What a later month puts on the suspense account, or takes back, is not of this one.
  @Test(arguments: TestDatabase.allCases)
  func `the suspense account is looked at through the period's end`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.suspend("2091")
    func move(_ date: String, _ amount: Int64) throws {
      try ledger.post(voucher(date, line("2091", amount), line("1930", -amount)))
    }
    try move("2025-01-10", -300_00)
    try move("2025-06-10", 300_00)
    #expect(try told(.suspenseIsEmpty, "2025-01", ledger) == "fail CHK-001")
    #expect(try told(.suspenseIsEmpty, "2025-05", ledger) == "fail CHK-001")
    #expect(try told(.suspenseIsEmpty, "2025-06", ledger) == "pass")
    try move("2025-12-10", -100_00)
    #expect(try told(.suspenseIsEmpty, "2025-11", ledger) == "pass")
    #expect(try told(.suspenseIsEmpty, "2025-12", ledger) == "fail CHK-001")
  }

  /// A reversal that is reversed itself leaves the run as it was.
  @Test(arguments: TestDatabase.allCases)
  func `a reversal that is reversed leaves its run current`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    try ledger.postPosition()
    try ledger.rate()
    let run = try ledger.revalue("2025-01")
    let voucher = try #require(run.vouchers.first?.posted)
    let contra = try ledger.session.reverse(.id(voucher.key.sequence), on: nil, Call()).voucher
    #expect(
      try ledger.session.run(run.run.number, Call()).staleBecause
        .contains(.reversed(voucher: voucher.name))
    )
    #expect(try told(.runsAreCurrent, "2025-01", ledger) == "fail CHK-013")
    _ = try ledger.session.reverse(.id(contra.key.sequence), on: nil, Call())
    #expect(try ledger.session.run(run.run.number, Call()).staleBecause.isEmpty)
    #expect(try told(.runsAreCurrent, "2025-01", ledger) == "pass")
  }

  /// Beside a balance that cannot be revalued nobody is told to post the revaluation.
  @Test(arguments: TestDatabase.allCases)
  func `a hint does not advise a run that something hinders`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    try ledger.postPosition()
    try ledger.post(
      voucher(
        "2025-01-20",
        line("1930", 100_00, "USD", booked: 900_00),
        line("2081", -100_00, "USD", booked: -900_00)
      )
    )
    func hindered() throws -> [Bool] {
      try ledger.session.check(period: "2025-01", Call()).results.flatMap(\.items).compactMap {
        guard
          case .balanceIsNotRevalued(_, _, _, _, _, _, let isHindered)? =
            $0 as? FXRevaluationError
        else { return nil }
        return isHindered
      }
    }
    try ledger.rate()
    #expect(try hindered() == [true])
    try ledger.rate("USD", "SEK", "2025-01-31", "9.5")
    #expect(try hindered() == [false, false])
  }

  /// Revaluing an account of the result moves an amount within the result.
  @Test(arguments: TestDatabase.allCases)
  func `the net effect of revaluing an account of the result is nothing`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    var change = AccountChange()
    change.isRevalued = true
    _ = try ledger.session.setAccount(AccountNumber("5010"), change, Call())
    try ledger.post(
      voucher(
        "2025-01-20",
        line("5010", 100_00, "EUR", booked: 1_000_00),
        line("1940", -100_00, "EUR", booked: -1_000_00)
      )
    )
    try ledger.rate()
    let run = try ledger.revalue("2025-01")
    #expect(run.examined.map { $0.posts.minorUnits } == [-100_00, 100_00])
    #expect(run.examined.map { $0.effectOnResult?.minorUnits } == [-100_00, 0])
    let result = try ["3960", "7960", "8331", "8336", "5010"].map {
      try ledger.balance($0, "2025-01")
    }
    #expect(result.reduce(0, +) == 1_100_00)
  }

  /// A line in the reporting currency has one amount in it, as one in the accounting currency.
  @Test(arguments: TestDatabase.allCases)
  func `a line in the reporting currency is carried at its own amount`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database, reporting: .eur)
    func post(_ reporting: Int64) throws -> [String] {
      try refusal {
        try ledger.post(
          voucher(
            "2025-01-20",
            line("1940", 100_00, "EUR", booked: 1_000_00, reporting: reporting),
            line("2081", -100_00, "EUR", booked: -1_000_00, reporting: -reporting)
          )
        )
      }
    }
    #expect(try post(101_00) == ["VOU-022", "VOU-022"])
    #expect(try post(100_00) == [])
  }

  /// Accounts and types of rate that are not there are told, each by its own name.
  @Test(arguments: TestDatabase.allCases)
  func `an account or a type of rate that is not there is told`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    #expect(
      try refusal {
        _ = try ledger.revalue("2025-01") {
          $0.accounts = ["1999", "5010"].map { AccountNumber($0) }
        }
      } == ["FXR-013", "FXR-008"]
    )
    func set(_ type: String, reporting: String? = nil) throws -> [String] {
      var change = AccountChange()
      change.revaluationRateType = type
      change.reportingRateType = reporting
      return try refusal {
        _ = try ledger.session.setAccount(AccountNumber("1940"), change, Call())
      }
    }
    #expect(try set("default") == [])
    #expect(try set("averge", reporting: "closng") == ["RAT-015", "RAT-015"])
    try ledger.importRates("from,to,date,rate,type\nEUR,SEK,2025-01-31,11,average\n")
    #expect(try set("average") == [])
    #expect(try set("averge") == ["RAT-015"])
  }

  /// FXR-003: the chart's own profile names accounts that a chart from a file may lack.
  @Test(arguments: TestDatabase.allCases)
  func `an account of gain that is not in the chart is told at the run`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.session.books.write(ledger.key, by: ledger.session.authorship) { open in
      try open.set([
        Account(number: AccountNumber("1320"), name: "", type: .asset, isRevalued: true)
      ])
    }
    try ledger.postPosition(on: "1320")
    try ledger.rate()
    #expect(try refusal { _ = try ledger.revalue("2025-01") } == ["FXR-003"])
  }

  /// C61: rates that posted runs rest on are named, in a rehearsal too.
  @Test(arguments: TestDatabase.allCases)
  func `undoing rates names the runs and seals that rest on them`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.importRates("from,to,date,rate\nEUR,SEK,2025-01-31,11\n")
    try ledger.importRates("from,to,date,rate\nUSD,SEK,2025-01-31,10\n")
    try ledger.postPosition()
    _ = try ledger.session.close(period: "2025-01", Call())
    for isRehearsal in [true, false] {
      let undo = try ledger.session.undoRateImport(1, Call(isRehearsal: isRehearsal))
      #expect(
        undo.findings.map(\.problem) as? [RateError] == [
          .runsRestOn(import: 1, company: TestLedger.code, runs: [1], sealed: ["2025-01"])
        ]
      )
    }
    #expect(try ledger.session.undoRateImport(2, Call()).findings.isEmpty)
  }

  /// The same on every path that gives a stored rate another value.
  @Test(arguments: TestDatabase.allCases)
  func `replacing rates names the runs and seals that rest on them`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    try ledger.rate()
    try ledger.rate("USD", "SEK", "2025-01-31", "10")
    try ledger.postPosition()
    _ = try session.close(period: "2025-01", Call())
    let resting: [RateError] = [
      .runsUsedFormer(company: TestLedger.code, runs: [1], sealed: ["2025-01"])
    ]
    func set(_ from: String, _ value: String, isRehearsal: Bool) throws -> RateSetReport {
      let rate = ExchangeRate(
        from: currency(from),
        to: .sek,
        day: day("2025-01-31"),
        rate: decimal(value),
        source: "test"
      )
      return try session.setRate(rate, Call(isRehearsal: isRehearsal))
    }
    let file = "from,to,date,rate\nEUR,SEK,2025-01-31,11.2\nUSD,SEK,2025-01-31,10.1\n"
    let rehearsed = try ledger.importRates(file, rehearsing: true)
    #expect(rehearsed.findings.map(\.problem) as? [RateError] == resting)
    let kept = try ledger.importRates(file, rehearsing: true) { $0.keepsExisting = true }
    #expect(kept.codes == [])
    for isRehearsal in [true, false] {
      let report = try set("EUR", "11.1", isRehearsal: isRehearsal)
      #expect(report.findings.map(\.problem) as? [RateError] == resting)
      #expect(report.differences.map { "\($0.stored.rate) \($0.published.rate)" } == ["11 11.1"])
    }
    // The run used 11, which 11.1 has replaced, and no rate of dollars.
    #expect(try set("EUR", "11.1", isRehearsal: false).differences.isEmpty)
    #expect(try set("EUR", "11.2", isRehearsal: false).findings.isEmpty)
    #expect(try set("USD", "10.1", isRehearsal: false).findings.isEmpty)
    // It rests on a value, whichever record brought that in.
    _ = try set("EUR", "11", isRehearsal: false)
    let imported = try ledger.importRates(file)
    #expect(imported.findings.map(\.problem) as? [RateError] == resting)
  }
}
