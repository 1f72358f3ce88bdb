import Accounting
import Books
import Closing
import Foundation
import TestSupport
import Testing

/// Files that cover a part of a year, several years, years of any length, or come in parts.
@Suite struct PartYearTests {
  private func load(_ session: Session, _ files: [SourceFile]) throws -> LedgerImportReport {
    let imports = try session.importLedgers(files, as: "saft", LedgerImportOptions(), Call())
    #expect(imports.count == 1)
    return imports[0]
  }

  private func closing(_ session: Session, _ period: String?) throws -> [String: Int64] {
    let report = try session.trialBalance(year: nil, period: period, Call())
    var closing: [String: Int64] = [:]
    for row in report.balance.rows {
      if case .account(let number, _, _) = row.subject, row.amounts.closing != 0 {
        closing[number.code] = row.amounts.closing
      }
    }
    return closing
  }

  private let spring = SAFTText(
    from: "2025-03-01",
    to: "2025-04-30",
    accounts: ["1920 1300 1700", "2000 -1000 -1000", "3000 -300 -700"],
    vouchers: ["5 2025-03-10 1920 100 3000 -100", "6 2025-04-10 1920 300 3000 -300"]
  )

  private let winter = SAFTText(
    from: "2025-01-01",
    to: "2025-02-28",
    accounts: ["1920 1000 1300", "2000 -1000 -1000", "3000 0 -300"],
    vouchers: ["1 2025-01-10 1920 100 3000 -100", "2 2025-02-10 1920 200 3000 -200"]
  )

  @Test(arguments: TestDatabase.allCases)
  func `a file that begins in March opens the year and leaves nothing on suspense`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let result = try load(session, [spring.file()])
    #expect(result.isPosted)
    #expect(result.content.footing.foots == true)
    #expect(
      try closing(session, "2025-02") == ["1920": 130_000, "2000": -100_000, "3000": -30_000]
    )
    #expect(
      try closing(session, "2025-04") == ["1920": 170_000, "2000": -100_000, "3000": -70_000]
    )
    #expect(try session.verify(Call()).allSatisfy(\.isSound))
    _ = try session.undo(try #require(result.run), on: nil, Call())
    #expect(try closing(session, nil) == [:])
  }

  @Test(arguments: TestDatabase.allCases)
  func `where the books hold the months before, its opening balances are compared`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    #expect(try load(session, [winter.file()]).isPosted)
    let next = try load(session, [spring.file()])
    #expect(next.posted == 2)
    #expect(next.findings.allSatisfy { $0.severity == .info })
    #expect(!next.findings.contains { $0.problem is ImportError })
    #expect(
      try closing(session, "2025-04") == ["1920": 170_000, "2000": -100_000, "3000": -70_000]
    )
    var strange = spring
    strange.accounts = ["1920 1250 1650", "2000 -1000 -1000", "3000 -250 -650"]
    strange.vouchers = ["7 2025-04-20 1920 400 3000 -400"]
    let told = try load(session, [strange.file()]).findings.compactMap {
      $0.problem as? ImportError
    }
    // Two balances that differ, and two vouchers that this file no longer has.
    #expect(told.map(\.code.description) == ["IMP-029", "IMP-003", "IMP-003"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `the files of a set are one import, in the order of their numbers`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    var first = winter
    first.to = "2025-04-30"
    first.accounts = ["1920 1000 1700", "2000 -1000 -1000", "3000 0 -700"]
    var second = first
    second.vouchers = spring.vouchers
    let files = [second.file(named: "export_2_2.xml"), first.file(named: "export_1_2.xml")]
    let result = try load(session, files)
    #expect(result.file == "export_1_2.xml")
    #expect(result.content.counts.vouchers == 4)
    #expect(result.content.footing.foots == true)
    let report = try session.importReport(try #require(result.run), Call())
    #expect(report.parts.map(\.name) == ["export_1_2.xml", "export_2_2.xml"])
    let alone = try refusal { _ = try load(session, [files[0]]) }
    #expect(alone == ["IMP-022"])
  }

  @Test(arguments: TestDatabase.allCases, [("0601", 7), ("0101", 18), ("1101", 26)])
  func `a year may have seven to twenty-six months`(
    _ database: TestDatabase,
    _ length: (String, Int)
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let first = try #require(Day(iso: "2025-\(length.0.prefix(2))-01"))
    let last = (1..<length.1).reduce(first.endOfMonth) { day, _ in day.advanced(by: 1).endOfMonth }
    let text = """
      #FLAGGA 0
      #SIETYP 4
      #ORGNR 556677-8899
      #FNAMN "Exempel AB"
      #RAR 0 2025\(length.0) \(last.description.filter { $0 != "-" })
      #KONTO 1930 "Bank"
      #KONTO 2081 "Aktiekapital"
      #VER A 1 \(last.description.filter { $0 != "-" }) "Sist"
      {
      #TRANS 1930 {} 100
      #TRANS 2081 {} -100
      }

      """
    let result = try session.importSIE(
      SourceFile(name: "long.se", data: Data(text.utf8)),
      LedgerImportOptions(),
      Call()
    )
    #expect(result.isPosted)
    let periods = try session.periods(year: nil, Call())
    #expect(periods.count { $0.period.kind == .operating } == length.1)
    #expect(try closing(session, nil) == ["1930": 10_000, "2081": -10_000])
  }
}
