import Accounting
import Closing
import Formats
import Foundation
import TestSupport
import Testing

/// T-SUR-5, C13: a rate has a greatest age on every path.
@Suite struct RateAgeOnEveryPathTests {
  private static let journal = """
    number;date;account;currency;amount;accounting
    1;2026-01-10;1940;RUB;1000,00;
    1;2026-01-10;2081;RUB;-1000,00;

    """

  private func ledger(_ database: TestDatabase, refusing: Bool) throws -> TestLedger {
    let ledger = try TestLedger(database)
    _ = try ledger.session.createYear(day("2026-01-01")...day("2026-12-31"), Call())
    try ledger.rate("EUR", "RUB", "2022-03-01", "117.201")
    try ledger.rate("EUR", "SEK", "2026-01-09", "10.9")
    if refusing { try ledger.refuseOldRates() }
    return ledger
  }

  private func post(_ ledger: TestLedger) throws -> JournalImportReport {
    try ledger.session.importJournal(
      SourceFile(name: "j.csv", data: Data(Self.journal.utf8)),
      Call()
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `a journal is posted at an old rate with a warning, or refused`(
    _ database: TestDatabase
  ) throws {
    let posted = try post(try ledger(database, refusing: false))
    #expect(posted.run != nil)
    // Once for a rate, however many amounts it converts.
    #expect(posted.findings.map { "\($0.severity) \($0.problem.code)" } == ["warning RAT-002"])
    guard
      case .isOld(_, _, let rateDay, let used, let age, 7)? =
        posted.findings.first?.problem as? RateError
    else {
      Issue.record("\(posted.findings)")
      return
    }
    #expect("\(rateDay) \(used) \(age)" == "2022-03-01 2026-01-10 1411")
    let refused = try post(try ledger(database, refusing: true))
    #expect(refused.run == nil)
    #expect(Set(refused.findings.map { "\($0.severity) \($0.problem.code)" }) == ["error RAT-002"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `rate show warns of an old rate, or refuses it, as the company says`(
    _ database: TestDatabase
  ) throws {
    let rub = currency("RUB")
    for isRefusing in [false, true] {
      let session = try ledger(database, refusing: isRefusing).session
      let codes = try refusal {
        let shown = try session.rate(
          from: rub,
          to: .sek,
          type: "default",
          on: day("2026-01-10")
        )
        #expect(shown.rate.age(on: day("2026-01-10")) == 1_411)
        #expect(shown.findings.map(\.problem.code.description) == ["RAT-002"])
      }
      #expect(codes == (isRefusing ? ["RAT-002"] : []))
    }
  }

  /// Reporting amounts that an import leaves out are converted too.
  @Test(arguments: TestDatabase.allCases)
  func `reporting amounts are converted with the same guard`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database, reporting: .eur)
    try ledger.rate("EUR", "SEK", "2025-01-01", "11")
    let imported = try ledger.session.importSIE(
      SIEText(vouchers: ["A 1 0110 1930 1100 2081 -1100", "A 2 0120 1930 1100 2081 -1100"]).file,
      LedgerImportOptions(),
      Call(TestLedger.code)
    )
    #expect(imported.isPosted)
    #expect(imported.findings.map(\.problem.code.description).filter { $0 == "RAT-002" }.count == 1)
  }

  /// T-SUR-5: the króna was last quoted on 2008-12-09, and has no line drawn over nine years.
  @Test(.enabled(if: sharedData != nil), arguments: TestDatabase.allCases)
  func `the age of the last quoted króna is told`(_ database: TestDatabase) throws {
    let data = try #require(sharedData)
    let ledger = try TestLedger(database)
    _ = try ledger.session.importRates(
      SourceFile(path: data.appendingPathComponent("rates/eurofxref-hist.zip").path),
      from: .ecb,
      RateImportOptions(),
      Call()
    )
    let asked = day("2015-01-05")
    let shown = try ledger.session.rate(
      from: .eur,
      to: currency("ISK"),
      type: "default",
      on: asked
    )
    #expect(shown.rate.age(on: asked) == 2_218)
    #expect(shown.findings.map(\.problem.code.description) == ["RAT-002"])
  }

  /// T-SUR-6: 10 EUR, 11.00 on 30 December, 12.00 on 4 January.
  @Test(arguments: TestDatabase.allCases)
  func `a valuation takes the rate of the closing day, never the newest`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.post(
      voucher(
        "2025-12-01",
        line("1940", 10_00, "EUR", booked: 100_00),
        line("2081", -10_00, "EUR", booked: -100_00)
      )
    )
    try ledger.rate("EUR", "SEK", "2025-12-30", "11.00")
    try ledger.rate("EUR", "SEK", "2026-01-04", "12.00")
    _ = try ledger.revalue("2025-12")
    #expect(try ledger.balance("1940", "2025-12") == 110_00)
  }

  /// T-SUR-8: 1 EUR @ 11.234 against −11.2, then +1.00 elsewhere.
  @Test(arguments: TestDatabase.allCases)
  func `whether a voucher balances, and what an account holds, no later entry changes`(
    _ database: TestDatabase
  ) throws {
    let heading = "number;date;account;currency;amount;accounting;rate\n"
    let first = "1;2025-01-10;1940;EUR;1,00;;11.234\n1;;2081;SEK;-11,23;;\n"
    let off = "2;2025-01-11;1940;EUR;1,00;;11.234\n2;;2081;SEK;-11,20;;\n"
    let later = "3;2025-01-12;1930;SEK;1,00;;\n3;;2081;SEK;-1,00;;\n"
    let ledger = try TestLedger(database)
    func post(_ text: String) throws -> [String] {
      try ledger.session.importJournal(
        SourceFile(name: "j.csv", data: Data((heading + text).utf8)),
        Call()
      ).findings.map(\.problem.code.description)
    }
    #expect(try post(off) == ["IMP-014"])
    #expect(try post(off + later) == ["IMP-014"])
    #expect(try post(first) == [])
    #expect(try ledger.balance("1940", "2025-01") == 11_23)
    #expect(try post(later) == [])
    #expect(try ledger.balance("1940", "2025-01") == 11_23)
  }
}

extension TestLedger {
  /// Has the company refuse rates that are older than it wants.
  func refuseOldRates() throws {
    try session.books.write(key, by: session.authorship) { open in
      var company = open.facts.company
      company.refusesOldRates = true
      try open.set(company)
    }
  }
}
