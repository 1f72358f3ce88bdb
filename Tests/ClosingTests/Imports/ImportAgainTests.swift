import Accounting
import Closing
import Foundation
import TestSupport
import Testing

/// Files that come again, and undoing them in any order.
@Suite struct ImportAgainTests {
  private func journal(_ rows: String, name: String = "j.csv") -> SourceFile {
    SourceFile(name: name, data: Data(("series;number;date;account;amount\n" + rows).utf8))
  }

  private let first = "M;1;2025-03-31;1930;100,00\nM;1;;2081;-100,00\n"
  private let second = "M;2;2025-03-31;1930;50,00\nM;2;;2081;-50,00\n"

  @Test(arguments: TestDatabase.allCases)
  func `a journal again posts only what is new, and says what uses a number again`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    func load(_ rows: String) throws -> JournalImportReport {
      try ledger.session.importJournal(journal(rows), Call())
    }
    #expect(try load(first).run != nil)
    let again = try load(first + second)
    #expect(again.findings.map(\.problem.code.description) == ["IMP-006"])
    #expect(try ledger.balance("1930", "2025-03") == 150_00)
    let other = try load(first.replacingOccurrences(of: "100,00", with: "90,00"))
    #expect(other.findings.map(\.problem.code.description) == ["IMP-032"])
    #expect(try ledger.balance("1930", "2025-03") == 240_00)
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `undoing an import takes back what a reversed reversal reinstated`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    let run = try session.importJournal(journal(first), Call()).run
    _ = try session.reverse(.number("M1", year: "2025"), on: nil, Call())
    _ = try session.reverse(.number("RE1", year: "2025"), on: nil, Call())
    #expect(try ledger.balance("1930", "2025-03") == 100_00)
    _ = try session.undo(try #require(run), on: nil, Call())
    #expect(try ledger.balance("1930", "2025-03") == 0)
    _ = try session.importJournal(journal(first), Call())
    #expect(try ledger.balance("1930", "2025-03") == 100_00)
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases, [[2, 1], [1, 2]] as [[Int64]])
  func `undoing two years in either order leaves no opening behind`(
    _ database: TestDatabase,
    _ order: [Int64]
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    for year in [2_025, 2_024] {
      let text = """
        #FLAGGA 0
        #SIETYP 4
        #ORGNR 556677-8899
        #FNAMN "Exempel AB"
        #RAR 0 \(year)0101 \(year)1231
        #KONTO 1930 Bank
        #KONTO 2081 Aktiekapital
        #IB 0 1930 1000
        #IB 0 2081 -1000
        #UB 0 1930 1000
        #UB 0 2081 -1000

        """
      let file = SourceFile(name: "\(year).se", data: Data(text.utf8))
      #expect(try session.importSIE(file, LedgerImportOptions(), Call()).isPosted)
    }
    for run in order { _ = try session.undo(run, on: nil, Call()) }
    for year in ["2024", "2025"] {
      let report = try session.trialBalance(year: year, period: nil, Call())
      #expect(report.balance.rows.isEmpty, "\(year): \(report.balance.rows)")
    }
    #expect(try session.verify(Call()).allSatisfy(\.isSound))
  }

  @Test(arguments: TestDatabase.allCases)
  func `a revaluation run again is enough to close`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    let position = voucher(
      "2025-03-20",
      line("1940", 100_00, "EUR", booked: 1_000_00),
      line("2081", -100_00, "EUR", booked: -1_000_00)
    )
    try ledger.post(position)
    try ledger.rate("EUR", "SEK", "2025-03-31", "11.5")
    _ = try ledger.revalue("2025-03")
    try ledger.post(position)
    _ = try ledger.session.close(period: "2025-03", Call())
    #expect(try ledger.balance("1940", "2025-03") == 2_300_00)
  }

  @Test func `a key is good for one request`() throws {
    let ledger = try TestLedger(.sqlite)
    for _ in 1...2 {
      try ledger.post(voucher("2025-01-10", line("1930", 100), line("2081", -100)))
    }
    func reverse(_ name: String) throws {
      _ = try ledger.session.reverse(
        .number(name, year: "2025"),
        on: nil,
        Call(key: "k")
      )
    }
    try reverse("A1")
    #expect(try refusal { try reverse("A2") } == ["RUN-009"])
  }
}
