import Accounting
import Books
import Closing
import Formats
import Foundation
import TestSupport
import Testing

/// Vouchers that were posted here go to the program that the books come from, as SIE 4I (T-ADD-25).
@Suite struct SendSIETests {
  @Test(arguments: TestDatabase.allCases)
  func `the file has the vouchers, what they use, and nothing else`(
    _ database: TestDatabase
  ) throws {
    let books = try ExportedBooks.ofLedger(database)
    _ = try books.revalue("2025-03")
    let (bytes, report) = try books.send(.period("2025-03"))
    #expect((report.vouchers, report.lines) == (3, 8))
    #expect(report.years == ["2025"])
    #expect(codes(report.findings) == ["EXP-002", "EXP-001"])
    let journals = report.sent.suffix(2).map(\.mark.description)
    #expect(journals.allSatisfy { $0.contains(#/^\[bokslut #\d+ 2025\]$/#) }, "\(journals)")
    let rows = try rows(books, "FX1")
    let expected =
      [
        "#FLAGGA 0", "#PROGRAM \"Bokslut\" \"\(SIEProgram.own.version)\"", "#FORMAT PC8",
        "#GEN 20260101", "#SIETYP 4", "#ORGNR 556677-8899", "#FNAMN \"Exempel AB\"",
        "#KPTYP EUBAS97", "#VALUTA SEK", "#KONTO 1930 \"Bank\"", "#KONTO 1980 \"Valutakonto\"",
        "#KONTO 8331 \"Valutakursvinster\"", "#KTYP 1930 T", "#KTYP 1980 T", "#KTYP 8331 I",
        "#DIM 1 \"Kostnadsstalle\"", "#OBJEKT 1 10 \"Lager\"",
        "#VER FX \"\" 20250331 \"\(try text(books, "FX1")) [bokslut FX1 2025]\" 20260101 \"anna\"",
        "{",
      ] + rows + [
        "}",
        "#VER J \"\" 20250305 \"Köp av euro EUR \(journals[0])\" 20260101 \"anna\"",
        "{", "#TRANS 1980 {} 1100.00 \"\" \"Växlat\"", "#TRANS 1930 {} -1100.00", "}",
        "#VER J \"\" 20250305 \"Köp av euro EUR \(journals[1])\" 20260101 \"anna\"",
        "{", "#TRANS 1980 {1 10} 1100.00 \"\" \"Växlat\"", "#TRANS 1930 {} -1100.00", "}", "",
      ]
    #expect(records(bytes) == expected)
    #expect(try SIEContent(bytes).findings.filter { $0 != "SIE-050" } == [])
    #expect(try books.session.verify(Call()).allSatisfy(\.isSound))
  }

  /// The rows of a voucher that has no texts and amounts in kronor.
  private func rows(_ books: ExportedBooks, _ name: String) throws -> [String] {
    let voucher = try books.session.voucher(.number(name, year: "2025"), Call()).voucher
    return voucher.draft.lines.map { line in
      let objects = line.ledgerAccount.dimensions.map { "\($0.dimension) \($0.code)" }
      let amount = Money(minorUnits: line.accounting, .sek).decimal
      return "#TRANS \(line.ledgerAccount.account) {\(objects.joined(separator: " "))} \(amount)"
    }
  }

  private func text(_ books: ExportedBooks, _ name: String) throws -> String {
    try books.session.voucher(.number(name, year: "2025"), Call()).voucher.draft.text
  }

  @Test(arguments: TestDatabase.allCases, [false, true])
  func `a copy of the books that reads the file in has the same vouchers and balances`(
    _ database: TestDatabase,
    _ hasControlSum: Bool
  ) throws {
    let books = try ExportedBooks.sample(database, seed: 3, withCurrencies: true)
    _ = try books.session.reverse(.number("A2", year: "2025"), on: nil, Call())
    let options = SIEExportOptions(hasControlSum: hasControlSum)
    let (bytes, report) = try books.send(.year(nil), options)
    let copy = try ExportedBooks.sample(database, seed: 3)
    let read = try copy.importSIE(bytes)
    #expect(read.posted == report.vouchers)
    #expect(read.content.format.code == "sie-4i")
    #expect(codes(read.findings).filter { $0 != "SIE-050" } == [])
    #expect(try copy.trialBalance().rows == books.trialBalance().rows)
    #expect(try copy.movements() == books.movements())
  }

  @Test(arguments: TestDatabase.allCases)
  func `what was sent is named and not sent again, unless somebody asks for it`(
    _ database: TestDatabase
  ) throws {
    let books = try ExportedBooks.ofLedger(database)
    let run = try books.revalue("2025-03")
    let first = try books.send(.run(run))
    #expect(first.report.sent.map(\.name) == ["FX1"])
    let head = try books.head()
    let second = try books.send(.run(run))
    #expect(second.bytes.isEmpty && second.report.isEmpty)
    #expect(codes(second.report.findings) == ["EXP-008", "EXP-018"])
    #expect(second.report.findings[0].items.count == 1)
    // What has nothing new says nothing to the log.
    #expect(try books.head() == head)
    let rest = try books.send(.year(nil))
    #expect(rest.report.vouchers == 2)
    #expect(codes(rest.report.findings) == ["EXP-008", "EXP-002", "EXP-001"])
    let again = try books.send(.run(run), again: true)
    #expect(again.bytes == first.bytes)
    #expect(codes(again.report.findings) == ["EXP-009", "EXP-002"])
    #expect(try books.session.verify(Call()).allSatisfy(\.isSound))
  }

  @Test(arguments: TestDatabase.allCases)
  func `a rehearsal, and what cannot be written, leave nothing sent`(
    _ database: TestDatabase
  ) throws {
    struct Full: Error {}
    let books = try ExportedBooks.ofLedger(database)
    let head = try books.head()
    let rehearsed = try books.send(.year(nil), .init(), Call(isRehearsal: true))
    #expect(throws: Full.self) {
      _ = try books.session.sendSIE(.year(nil), SIEExportOptions(), Call()) { _ in throw Full() }
    }
    #expect(try books.head() == head)
    let sent = try books.send(.year(nil))
    #expect(sent.bytes == rehearsed.bytes)
    #expect(sent.report.sent == rehearsed.report.sent)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a closed period can be sent`(_ database: TestDatabase) throws {
    let books = try ExportedBooks.ofLedger(database)
    _ = try books.revalue("2025-03")
    for period in ["2025-open", "2025-01", "2025-02", "2025-03"] {
      _ = try books.session.change(period, .close, because: "x", confirmed: true, Call())
    }
    #expect(try books.send(.period("2025-03")).report.vouchers == 3)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a run that has nothing to send is refused with the reason`(
    _ database: TestDatabase
  ) throws {
    let books = try ExportedBooks.ofLedger(database)
    // 1 is the import of the ledger, 2 of the journal; the ledger comes again, without anything new.
    try books.importSIE(Array(ExportedBooks.ledger.replacing("Affar", with: "Andra").utf8))
    let plan = try books.session.plan(
      FXRevaluation.self,
      FXRevaluationRequest(period: "2025-03"),
      Call()
    ).run.number
    let run = try books.revalue("2025-03")
    let undo = try books.session.undo(run, on: nil, Call()).run.number
    let importUndo = try books.session.undo(3, on: nil, Call()).run.number
    func refused(_ run: Int64) throws -> [String] {
      try refusal { _ = try books.send(.run(run)) }
    }
    let head = try books.head()
    #expect(try refused(1) == ["EXP-019"])
    #expect(try refused(3) == ["EXP-019"])
    #expect(try refused(importUndo) == ["EXP-019"])
    #expect(try refused(plan) == ["CHK-012"])
    #expect(try refused(run) == ["EXP-020"])
    #expect(try refused(99) == ["RUN-001"])
    #expect(try refusal { _ = try books.send(.period("2025-13")) } == ["CAL-009"])
    #expect(try refusal { _ = try books.send(.year("2024")) } == ["CAL-011"])
    // What was undone before it was sent does not go by its undo alone, nor with its period.
    #expect(try codes(books.send(.run(undo)).report.findings) == ["EXP-012", "EXP-018"])
    #expect(try books.head() == head)
    let period = try books.send(.period("2025-03")).report
    #expect(codes(period.findings) == ["EXP-011", "EXP-002", "EXP-001"])
    #expect(period.vouchers == 2)
  }

  @Test func `a currency of three decimals is refused`() throws {
    let ledger = try TestLedger(.sqlite, accounting: currency("KWD"))
    #expect(
      try refusal { _ = try ledger.session.sendSIE(.year(nil), .init(), Call()) { _ in } }
        == ["EXP-005"]
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `what a pre-system's file brought is named, and goes by its run`(
    _ database: TestDatabase
  ) throws {
    let books = try ExportedBooks.ofLedger(database, withJournal: false)
    let file = """
      #FLAGGA 0
      #SIETYP 4
      #ORGNR 556677-8899
      #FNAMN "Exempel AB"
      #VER L 1 20250325 "Lon"
      {
      #TRANS 3001 {} 70.00
      #TRANS 1930 {} -70.00
      }

      """
    let run = try #require(try books.importSIE(Array(file.utf8)).run)
    let period = try books.send(.period("2025-03")).report
    #expect(codes(period.findings) == ["EXP-017", "EXP-018"])
    let sent = try books.send(.run(run))
    #expect(sent.report.vouchers == 1)
    #expect(try codes(books.send(.period("2025-03")).report.findings) == ["EXP-008", "EXP-018"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `opening and year-end vouchers are left out, closing ones are ordinary there`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database, reporting: .eur)
    func voucher(
      _ kind: VoucherKind,
      _ period: String?,
      _ date: String,
      _ reporting: Int64
    ) -> VoucherDraft {
      let amount: Int64 = kind == .operating ? 0 : 500
      return VoucherDraft(
        day: day(date),
        kind: kind,
        period: period,
        series: "V",
        text: "",
        lines: [
          line("1930", amount, reporting: reporting), line("2081", -amount, reporting: -reporting),
        ]
      )
    }
    try ledger.post(
      voucher(.opening, "2025-open", "2025-01-01", 5),
      voucher(.operating, nil, "2025-06-30", 7),
      voucher(.closing, "2025-close", "2025-12-31", 5),
      voucher(.yearEnd, "2025-close", "2025-12-31", 5)
    )
    var bytes: [UInt8] = []
    let report = try ledger.session.sendSIE(.year("2025"), .init(), Call()) { bytes += $0 }
    #expect(report.sent.map(\.name) == ["V3"])
    #expect(
      codes(report.findings) == ["EXP-013", "EXP-013", "EXP-014", "EXP-015", "EXP-016"]
    )
    #expect(records(bytes).contains { $0.hasPrefix("#VER V \"\" 20251231 \"[bokslut V3 2025]\"") })
  }
}

extension ExportedBooks {
  /// The number of the last record of the log.
  func head() throws -> Int64 {
    let key = try session.key(ExportedBooks.code)
    return try session.books.read { try session.books.company(key).head().sequence }
  }
}
