import Accounting
import Books
import Closing
import TestSupport
import Testing

/// What a board foretells of the result is what doing everything makes of it (spec additions 2.26).
@Suite struct ForetoldResultTests {
  private func foretold(_ ledger: TestLedger, _ period: String = "2025-01") throws -> [Int64?] {
    let report = try ledger.session.check(period: period, Call())
    let foretold = try #require(report.foretold)
    return [
      foretold.period.minorUnits, foretold.year.minorUnits, foretold.open?.minorUnits,
      foretold.done(foretold.period)?.minorUnits, foretold.done(foretold.year)?.minorUnits,
    ]
  }

  private func amount(_ check: CheckID, _ ledger: TestLedger) throws -> Int64? {
    let results = try ledger.session.check(period: "2025-01", Call()).results
    return results.first { $0.id == check }?.effect?.amount?.minorUnits
  }

  /// 100 EUR booked at 1,000 SEK are worth 1,100 SEK; 500 SEK were earned.
  private func ledger(_ database: TestDatabase, reporting: Currency? = nil) throws -> TestLedger {
    let ledger = try TestLedger(database)
    try ledger.rate()
    try ledger.post(voucher("2025-01-10", line("1930", 500_00), line("3001", -500_00)))
    try ledger.postPosition(on: "1940")
    return ledger
  }

  private static let before: [Int64?] = [500_00, 500_00, 100_00, 600_00, 600_00]
  private static let after: [Int64?] = [600_00, 600_00, 0, 600_00, 600_00]

  @Test(arguments: TestDatabase.allCases, ["post", "plan", "close"])
  func `revaluing makes the result that was foretold, however it is done`(
    _ database: TestDatabase,
    _ way: String
  ) throws {
    let ledger = try ledger(database)
    #expect(try foretold(ledger) == ForetoldResultTests.before)
    #expect(try amount(.foreignBalancesAreRevalued, ledger) == 100_00)
    switch way {
    case "post": _ = try ledger.revalue("2025-01")
    case "close": _ = try ledger.session.close(period: "2025-01", Call())
    default:
      // A plan that lies there is the same work, and is counted once.
      let plan = try ledger.planRevaluation("2025-01")
      #expect(try foretold(ledger) == ForetoldResultTests.before)
      #expect(try amount(.plansArePosted, ledger) == 100_00)
      _ = try ledger.postPlan(plan.run.number)
    }
    #expect(try foretold(ledger) == ForetoldResultTests.after)
    #expect(try amount(.foreignBalancesAreRevalued, ledger) == nil)
    #expect(try amount(.plansArePosted, ledger) == nil)
  }

  @Test(arguments: TestDatabase.allCases)
  func `moving the result to equity leaves it as it is`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    try ledger.session.books.write(ledger.key, by: ledger.session.authorship) { open in
      try open.set(
        ["2099", "2510", "8910", "8999"].map { code in
          let number = AccountNumber(code)
          return Account(
            number: number,
            name: code,
            type: AccountType(classOf: number),
            isRevalued: false
          )
        }
      )
    }
    try ledger.post(
      voucher("2025-01-10", line("1930", 90_00), line("5010", 10_00), line("3001", -100_00)),
      voucher("2025-01-31", line("8910", 25_00), line("2510", -25_00)),
      voucher("2025-01-31", line("8999", 65_00), line("2099", -65_00))
    )
    #expect(try foretold(ledger) == [65_00, 65_00, 0, 65_00, 65_00])
    let closed = try ledger.session.close(period: "2025-01", Call())
    #expect(closed.effectOnResult == 0)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a plan that is out of date has no amount, and the result is foretold all the same`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    _ = try ledger.planRevaluation("2025-01")
    try ledger.postPosition(on: "1510")
    #expect(try amount(.plansArePosted, ledger) == nil)
    #expect(try foretold(ledger) == [500_00, 500_00, 200_00, 700_00, 700_00])
    _ = try ledger.session.close(period: "2025-01", Call())
    #expect(try foretold(ledger) == [700_00, 700_00, 0, 700_00, 700_00])
  }

  @Test(arguments: TestDatabase.allCases)
  func `what earlier months left open is posted in the month, and their result is of the year`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    try ledger.rate("EUR", "SEK", "2025-02-28", "9")
    try ledger.post(voucher("2025-02-10", line("5010", 30_00), line("1930", -30_00)))
    #expect(try foretold(ledger, "2025-02") == [-30_00, 470_00, -100_00, -130_00, 370_00])
    _ = try ledger.revalue("2025-01")
    #expect(try foretold(ledger, "2025-02") == [-30_00, 570_00, -200_00, -230_00, 370_00])
    _ = try ledger.revalue("2025-02")
    #expect(try foretold(ledger, "2025-02") == [-230_00, 370_00, 0, -230_00, 370_00])
    // No revaluation serves a closing period.
    #expect(try foretold(ledger, "2025-close") == [0, 370_00, 0, 0, 370_00])
  }

  @Test(arguments: TestDatabase.allCases)
  func `without a rate nobody knows, and the reason is told`(_ database: TestDatabase) throws {
    let ledger = try ledger(database)
    try ledger.post(
      voucher(
        "2025-01-21",
        line("1510", 5_00, "USD", booked: 50_00),
        line("2081", -5_00, "USD", booked: -50_00)
      )
    )
    let report = try ledger.session.check(period: "2025-01", Call())
    let foretold = try #require(report.foretold)
    #expect(foretold.period.minorUnits == 500_00 && foretold.open == nil)
    #expect(foretold.done(foretold.period) == nil)
    #expect(foretold.unknown.map(\.check) == [.foreignBalancesAreRevalued])
    #expect(foretold.unknown.flatMap(\.reasons).map(\.code.description) == ["CHK-007"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `accounts of income in another currency are no gain, nor are other layers`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    var draft = voucher(
      "2025-01-22",
      line("1940", 100_00, "EUR", booked: 1_000_00),
      line("2081", -100_00, "EUR", booked: -1_000_00)
    )
    draft.layer = .tax
    try ledger.post(draft)
    #expect(try foretold(ledger) == ForetoldResultTests.before)
    _ = try ledger.session.close(period: "2025-01", Call())
    #expect(try foretold(ledger) == ForetoldResultTests.after)
  }
}
