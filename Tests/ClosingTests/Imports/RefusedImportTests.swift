import Accounting
import Closing
import Database
import Foundation
import TestSupport
import Testing

/// An import that is refused comes back with what was found, and is kept for the audit all the same.
@Suite struct RefusedImportTests {
  /// What the audit list holds, as `company command code`.
  private func audit(_ ledger: TestLedger) throws -> [String] {
    try ledger.database.connect().rows("SELECT company, command, code FROM refusal") {
      "\($0.optionalText(0) ?? "–") \($0.text(1)) \($0.text(2))"
    }
  }

  private func load(_ rows: String, into ledger: TestLedger) throws {
    let text = "number;date;account;amount\n" + rows
    _ = try ledger.session.importJournal(
      SourceFile(name: "j.csv", data: Data(text.utf8)),
      Call(TestLedger.code)
    )
  }

  private func hold(_ period: String, _ ledger: TestLedger) throws {
    _ = try ledger.session.change(
      period,
      .hold,
      because: "klar",
      confirmed: false,
      Call(TestLedger.code)
    )
  }

  private static let balanced = "1;2025-03-31;1930;1,00\n1;;2081;-1,00\n"

  @Test(arguments: TestDatabase.allCases)
  func `a journal that is taken leaves nothing in the audit list`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    try load(RefusedImportTests.balanced, into: ledger)
    #expect(try audit(ledger) == [])
  }

  @Test(
    arguments: TestDatabase.allCases,
    [
      ("1;2025-03-31;1930;\n", "JRN-013"), ("1;2025-03-31;1930;1,00\n", "VOU-002"),
      ("1;2025-03-31;1930;1,0015\n1;;2081;-1,00\n", "IMP-011"), ("", "IMP-016"),
    ]
  )
  func `a journal that is wrong is kept with its company and first reason`(
    _ database: TestDatabase,
    _ file: (rows: String, code: String)
  ) throws {
    let ledger = try TestLedger(database)
    try load(file.rows, into: ledger)
    #expect(try audit(ledger) == ["SE01 import journal \(file.code)"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `a journal or a file of books for a held period is kept with its company`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try hold("2025-03", ledger)
    try load(RefusedImportTests.balanced, into: ledger)
    let books = SIEText(vouchers: ["A 1 0310 5010 100 1930 -100"], statesClosing: false)
    let report = try ledger.session.importSIE(
      books.file,
      LedgerImportOptions(),
      Call(TestLedger.code)
    )
    #expect(!report.isPosted)
    #expect(
      try audit(ledger).sorted() == ["SE01 import journal PER-001", "SE01 import sie PER-001"]
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `rates that are wrong or come again are kept, and belong to no company`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let rates = "from;to;date;rate\nEUR;SEK;2025-03-31;11,5\n"
    try ledger.importRates(rates)
    #expect(try audit(ledger) == [])
    try ledger.importRates(rates)
    #expect(try audit(ledger) == ["– import rates RAT-008"])
  }
}
