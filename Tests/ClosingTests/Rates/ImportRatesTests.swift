import Accounting
import Closing
import Foundation
import TestSupport
import Testing

/// A file of rates is a run of the installation: kept, compared, refused a second time.
@Suite struct ImportRatesTests {
  private static let first = "from,to,date,rate\nEUR,SEK,2025-01-30,11\nEUR,SEK,2025-01-31,11.1\n"

  @Test(arguments: TestDatabase.allCases)
  func `an import is kept with its file, and adds only what is new`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let made = try ledger.importRates(Self.first)
    #expect(made.counts == "new 2, changed 0, kept 0")
    #expect(made.number == 1)
    let second = try ledger.importRates(
      "from,to,date,rate,source\nEUR,SEK,2025-01-31,11.2,Bank\nEUR,SEK,2025-02-03,11.3,Bank\n"
        + "EUR,SEK,2025-01-30,11.00,Bank\n"
    )
    #expect(second.counts == "new 1, changed 1, kept 0")
    #expect(second.differences.map { "\($0.stored.rate) \($0.published.rate)" } == ["11.1 11.2"])
    #expect(second.differences.first?.change?.description == "0.90")
    #expect(
      try ledger.ratesInForce() == [
        "EURSEK 2025-02-03 11.3/1 Bank", "EURSEK 2025-01-31 11.2/1 Bank",
        "EURSEK 2025-01-30 11/1 anna",
      ]
    )
    let imports = try ledger.session.rateImports()
    #expect(imports.map(\.number) == [1, 2])
    #expect(imports.map(\.source) == ["anna", "Bank"])
    let last = try #require(imports.last)
    #expect("\(last.firstDay) \(last.lastDay)" == "2025-01-30 2025-02-03")
    #expect([last.rates, last.added, last.changed] == [3, 1, 1])
    #expect(last.sha256 == second.sha256)
    #expect(last.imported == StoredRateImport.Step(by: "anna", at: "2026-01-01T00:00:00Z"))
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `the same bytes come in once for a type, unless their import is undone`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.importRates(Self.first)
    let again = try ledger.importRates(Self.first)
    #expect(again.codes == ["RAT-008"])
    #expect(!again.isPosted)
    #expect(try ledger.importRates(Self.first) { $0.type = "closing" }.number == 2)
    _ = try ledger.session.undoRateImport(1, Call())
    let anew = try ledger.importRates(Self.first)
    #expect(anew.number == 3)
    #expect(anew.counts == "new 2, changed 0, kept 0")
    #expect(try ledger.session.rateImports().map { $0.undone == nil } == [false, true, true])
  }

  @Test(arguments: TestDatabase.allCases)
  func `rates that are kept stay, and the others come in`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    try ledger.rate("EUR", "SEK", "2025-01-31", "11")
    let made = try ledger.importRates(
      "from,to,date,rate\nEUR,SEK,2025-01-31,12\nEUR,SEK,2025-02-03,11.3\n"
    ) { $0.keepsExisting = true }
    #expect(made.counts == "new 1, changed 0, kept 1")
    #expect(made.findings.isEmpty)
    #expect(
      try ledger.ratesInForce() == [
        "EURSEK 2025-02-03 11.3/1 anna", "EURSEK 2025-01-31 11/1 test",
      ]
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `a value that moves too much is warned of, against the row before it`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.rate("JPY", "SEK", "2025-01-15", "7")
    let text = """
      from,to,date,rate,unit
      JPY,SEK,2025-02-03,0.0702,1
      JPY,SEK,2025-01-31,7.1,100
      EUR,SEK,2025-01-31,11,1
      """
    let rehearsed = try ledger.importRates(text, rehearsing: true)
    #expect(rehearsed.findings.map { "\($0.problem.code) \($0.line ?? 0)" } == ["RAT-009 3"])
    #expect(try ledger.ratesInForce().count == 1)
    #expect(try ledger.importRates(text) { $0.maximumChange = decimal("99") }.codes.isEmpty)
    // The change that the file before it brought in, and nothing older.
    let next = "from,to,date,rate,unit\nJPY,SEK,2025-02-04,7.8,100\n"
    #expect(try ledger.importRates(next, rehearsing: true).codes == ["RAT-009"])
    #expect(
      try ledger.importRates(next, rehearsing: true) { $0.maximumChange = decimal("11.12") }
        .codes.isEmpty
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `a unit is part of the value`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    try ledger.importRates("from,to,date,rate,unit\nDKK,NOK,2025-01-31,155.5,100\n")
    let same = try ledger.importRates("from,to,date,rate,unit\nDKK,NOK,2025-01-31,1.5550,1\n")
    #expect(same.counts == "new 0, changed 0, kept 0")
    let wrong = try ledger.importRates("from,to,date,rate,unit\nDKK,NOK,2025-01-31,155.5,1\n")
    #expect(wrong.counts == "new 0, changed 1, kept 0")
    #expect(wrong.differences.first?.change?.description == "9900.00")
  }

  @Test func `a file with a fault stores nothing, and all faults are told`() throws {
    let ledger = try TestLedger(.sqlite)
    // A copy of the bank's file as another program has saved it.
    let copy = """
      Date;USD;SEK;NOK
      2025-03-31;1,0815;10,849;11,413
      2025-03-28;1,0797;10,842;11,355
      """
    let refused = try ledger.importRates(copy, from: .ecb)
    #expect(!refused.isPosted)
    #expect(
      refused.findings.map { "\($0.problem.code) \($0.line ?? 0)" } == [
        "RTF-007 2", "RTF-007 3",
      ]
    )
    #expect(try ledger.session.rateImports().isEmpty)
    #expect(try ledger.ratesInForce().isEmpty)
  }

  /// File of the sample data, its publisher, and the rate by which the effect is seen.
  private static let files = table(
    """
    eurofxref-daily.csv    | ecb         | EURSEK 2026-04-13 10.8920/1 ECB
    eurofxref-daily.xml    | ecb         | EURSEK 2025-05-09 10.9200/1 ECB
    norges-bank-exr.csv    | norges-bank | SEKNOK 2026-03-16 103.53/100 Norges Bank
    riksbank-bygroup.json  | riksbank    | AUDSEK 2026-03-24 6.5/1 Riksbank
    """
  )

  @Test(
    .enabled(if: sharedData != nil, "the rate files are not here"),
    arguments: TestDatabase.allCases,
    files
  )
  func `each publisher's own file comes in whole, and goes again`(
    _ database: TestDatabase,
    _ row: [String]
  ) throws {
    let folder = try #require(sharedData).appendingPathComponent("rates")
    let ledger = try TestLedger(database)
    let made = try ledger.session.importRates(
      try SourceFile(path: folder.appendingPathComponent(row[0]).path),
      from: try #require(RatePublisher(rawValue: row[1])),
      RateImportOptions(),
      Call()
    )
    #expect(made.isPosted)
    #expect(made.added == made.rates)
    #expect(try ledger.ratesInForce().contains(row[2]))
    #expect(try ledger.ratesInForce().count == made.rates)
    let undo = try ledger.session.undoRateImport(1, Call())
    #expect(undo.withdrawn == made.rates)
    #expect(try ledger.ratesInForce().isEmpty)
    #expect(try ledger.isSound())
  }

  @Test(.enabled(if: sharedData != nil, "the rate files are not here"))
  func `the bank's whole history comes in as the archive that it publishes`() throws {
    let folder = try #require(sharedData).appendingPathComponent("rates")
    let ledger = try TestLedger(.sqlite)
    let made = try ledger.session.importRates(
      try SourceFile(path: folder.appendingPathComponent("eurofxref-hist.zip").path),
      from: .ecb,
      RateImportOptions(),
      Call(isRehearsal: true)
    )
    #expect(made.isPosted)
    #expect(made.file == "eurofxref-hist.csv")
    #expect(made.added > 200_000)
    #expect(made.first == day("1999-01-04"))
  }
}
