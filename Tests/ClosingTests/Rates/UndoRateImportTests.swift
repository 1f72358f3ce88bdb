import Accounting
import Closing
import TestSupport
import Testing

/// An undone import leaves the rates as if it had never been, by rows that are added.
@Suite struct UndoRateImportTests {
  private func file(_ rows: String...) -> String {
    "from,to,date,rate,unit,source\n" + rows.map { $0 + "\n" }.joined()
  }

  private func undo(_ ledger: TestLedger, _ number: Int64) throws -> String {
    let undo = try ledger.session.undoRateImport(number, Call())
    return "withdrawn \(undo.withdrawn), restored \(undo.restored)"
  }

  @Test(arguments: TestDatabase.allCases)
  func `what was added goes, and what was changed has its former value with unit and source`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.rate("NOK", "SEK", "2025-01-31", "95", unit: 100)
    let before = try ledger.ratesInForce()
    try ledger.importRates(file("NOK,SEK,2025-01-31,0.96,1,A", "NOK,SEK,2025-02-03,0.97,1,A"))
    #expect(try undo(ledger, 1) == "withdrawn 1, restored 1")
    #expect(try ledger.ratesInForce() == before)
    #expect(try refusal { _ = try ledger.session.undoRateImport(1, Call()) } == ["RAT-011"])
    #expect(try refusal { _ = try ledger.session.undoRateImport(7, Call()) } == ["RAT-010"])
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `an import that a later one rests on is undone after it`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    let january = "EUR,SEK,2025-01-31,11,1,A"
    try ledger.importRates(file(january))
    try ledger.importRates(file(january, "EUR,SEK,2025-02-28,12,1,A"))
    #expect(try refusal { _ = try ledger.session.undoRateImport(1, Call()) } == ["RAT-012"])
    #expect(try undo(ledger, 2) == "withdrawn 1, restored 0")
    #expect(try undo(ledger, 1) == "withdrawn 1, restored 0")
    #expect(try ledger.ratesInForce() == [])
  }

  @Test(arguments: TestDatabase.allCases)
  func `a rate set since then stays`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    try ledger.importRates(file("EUR,SEK,2025-01-31,11,1,A", "EUR,SEK,2025-02-03,11,1,A"))
    try ledger.rate("EUR", "SEK", "2025-01-31", "11.5")
    #expect(try undo(ledger, 1) == "withdrawn 1, restored 0")
    #expect(try ledger.ratesInForce() == ["EURSEK 2025-01-31 11.5/1 test"])
    try ledger.rate("EUR", "SEK", "2025-02-03", "11.6")
    #expect(try ledger.ratesInForce().first == "EURSEK 2025-02-03 11.6/1 test")
  }

  /// Three imports of one day over a rate that was there or was not: whatever the order in which
  /// they are undone, what remains is what the others and the first rate say.
  @Test(arguments: TestDatabase.allCases)
  func `imports are undone in any order`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    var number: Int64 = 0
    var date = day("2025-01-01")
    for hasFirst in [false, true] {
      for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        date = date.advanced(by: 1)
        var values = hasFirst ? ["10"] : []
        if hasFirst { try ledger.rate("EUR", "SEK", date.description, "10") }
        for value in ["11", "12", "13"] {
          try ledger.importRates(file("EUR,SEK,\(date),\(value),1,A"))
          values.append(value)
        }
        for index in order {
          _ = try undo(ledger, number + Int64(index) + 1)
          values.removeAll { $0 == ["11", "12", "13"][index] }
          let rate = try ledger.session.rates(type: nil, from: nil, to: nil, since: date).first
          #expect(rate?.rate.description == values.last, "\(hasFirst) \(order) \(index)")
        }
        number += 3
      }
    }
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a rate that was withdrawn is not found, and the one before it is`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.rate("EUR", "SEK", "2025-01-30", "10")
    try ledger.importRates(file("EUR,SEK,2025-01-31,11,1,A", "USD,SEK,2025-02-03,9,1,A"))
    func rate(_ from: String) throws -> String {
      let found = try ledger.session.rate(
        from: currency(from),
        to: .sek,
        type: ExchangeRate.defaultType,
        on: day("2025-02-01")
      )
      return "\(found.rate.effective.decimal(digits: 6)) \(found.rate.age(on: day("2025-02-01")))"
    }
    #expect(try rate("EUR") == "11 1")
    #expect(
      throws: RateError.isMissing(
        type: "default",
        from: .usd,
        to: .sek,
        day: day("2025-02-01"),
        earliest: day("2025-02-03")
      )
    ) { try rate("USD") }
    _ = try undo(ledger, 1)
    #expect(try rate("EUR") == "10 2")
    #expect(
      throws: RateError.isMissing(
        type: "default",
        from: .usd,
        to: .sek,
        day: day("2025-02-01"),
        earliest: nil
      )
    ) { try rate("USD") }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a rehearsed undo changes nothing`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    try ledger.importRates(file("EUR,SEK,2025-01-31,11,1,A"))
    let undo = try ledger.session.undoRateImport(1, Call(isRehearsal: true))
    #expect(undo.withdrawn == 1)
    #expect(try ledger.ratesInForce().count == 1)
    #expect(try ledger.session.rateImports().first?.undone == nil)
  }
}
