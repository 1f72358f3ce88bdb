import Accounting
import Books
import Closing
import Foundation
import TestSupport
import Testing

/// A journal is the same whatever file it comes in.
@Suite struct JournalKindsTests {
  private static let csv = """
    series;number;date;account;currency;amount;accounting;text
    K;1;2025-03-14;1510;EUR;100,00;1150,00;Köp på öre
    K;1;2025-03-14;3001;;-1150,00;;Köp på öre
    K;2;2025-03-31;5010;;1234,50;;
    K;2;;2440;;-1234,50;;

    """

  /// As a program of old writes it: tabs, Windows-1252, days as in Norway, two columns of amounts.
  private static let tabs: [UInt8] = {
    let text = """
      Bilagsserie\tBilagsnr.\tDato\tKonto\tValuta\tValutabeløp\tDebet\tKredit\tTekst
      K\t1\t14.03.2025\t1510\tEUR\t100,00\t1 150,00\t\tKöp på öre
      K\t1\t14.03.2025\t3001\t\t\t\t1 150,00\tKöp på öre
      K\t2\t31.03.2025\t5010\t\t\t1 234,50\t0,00\t
      K\t2\t\t2440\t\t\t-1 234,50\t\t

      """
    return text.unicodeScalars.map { UInt8($0.value) }
  }()

  private static let workbook: [UInt8] = {
    let day = { (number: String) in MadeCell.number(number, format: 1) }
    let rows: [[MadeCell]] = [
      [
        "Serie", "Ver.nr", "Bokföringsdatum", "Konto", "Valuta", "Belopp", "Bokfört belopp", "Text",
      ],
      [
        "K", .number("1"), day("45730"), .number("1510"), "EUR", .number("100", format: 2),
        .number("1150"), "Köp på öre",
      ],
      ["K", .number("1"), day("45730"), .number("3001"), "", .number("-1150"), "", "Köp på öre"],
      [
        "K", .number("2"), day("45747"), .number("5010"), "", .number("1234.4999999999998"), "", "",
      ],
      ["K", .number("2"), "", .number("2440"), "", "-1 234,50 kr", "", ""],
    ]
    return MadeWorkbook(rows, formats: ["yyyy-mm-dd", "[$€-2] #,##0.00"]).bytes
  }()

  private static let files: [(name: String, bytes: [UInt8])] = [
    ("j.csv", Array(csv.utf8)), ("j.txt", tabs), ("j.xlsx", workbook),
  ]

  private func posted(_ ledger: TestLedger) throws -> [VoucherDraft] {
    try ledger.session.books.read {
      let read = ledger.session.books.company(ledger.key)
      return try read.vouchers(.init()).map { try read.whole($0).draft }
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `T-SUR-3, T-SUR-4, T-SUR-17: CSV, tabs in Windows-1252 and a workbook post the same`(
    _ database: TestDatabase
  ) throws {
    var seen: [[VoucherDraft]] = []
    for (name, bytes) in JournalKindsTests.files {
      let ledger = try TestLedger(database)
      let file = SourceFile(name: name, data: Data(bytes))
      let report = try ledger.session.importJournal(file, Call())
      #expect(
        report.posted == 2,
        "\(name) \(report.findings.map { "\($0.problem) \($0.cell ?? "")" })"
      )
      #expect(report.format == (name.hasSuffix("xlsx") ? "journal-xlsx" : "journal-csv"))
      seen.append(try posted(ledger))
      #expect(try ledger.isSound())
    }
    #expect(seen[0].map(\.lines.count) == [2, 2])
    #expect(seen[1] == seen[0])
    #expect(seen[2] == seen[0])
  }

  @Test(arguments: TestDatabase.allCases)
  func `what one kind of file brought is known in the other, and can be undone`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let files = JournalKindsTests.files.map { SourceFile(name: $0.name, data: Data($0.bytes)) }
    let run = try #require(try ledger.session.importJournal(files[2], Call()).run)
    let again = try ledger.session.importJournal(files[0], Call())
    #expect(again.state == "nothing-to-do")
    _ = try ledger.session.undo(try #require(again.run), on: nil, Call())
    _ = try ledger.session.undo(run, on: nil, Call())
    #expect(try ledger.session.importJournal(files[2], Call()).posted == 2)
  }
}
