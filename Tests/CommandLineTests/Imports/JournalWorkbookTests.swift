import Accounting
import Answers
import Messages
import TestSupport
import Testing

/// Journals in workbooks, as a user gives them.
@Suite struct JournalWorkbookTests {
  private static let heading: [MadeCell] = ["Ver.nr", "Datum", "Konto", "Debet", "Kredit", "Text"]
  private static let formats = ["yyyy-mm-dd", "\"$\"#,##0.00"]
  private let day = MadeCell.number("45747", format: 1)

  private func workbook(_ rows: [[MadeCell]]) -> [UInt8] {
    MadeWorkbook([JournalWorkbookTests.heading] + rows, formats: JournalWorkbookTests.formats).bytes
  }

  private func office(_ database: TestDatabase = .sqlite) throws -> Office {
    let office = try Office(database)
    try office.importSamples()
    return office
  }

  @Test(arguments: TestDatabase.allCases)
  func `a workbook is posted, and what was found in it is kept with its cell`(
    _ database: TestDatabase
  ) throws {
    let office = try office(database)
    try office.write(
      workbook([
        [.number("1"), day, .number("6110"), .number("-5"), "", "Papper"],
        [.number("1"), day, .number("1930"), "", .number("-5"), ""],
      ]),
      to: "j.xlsx"
    )
    let rehearsed = office.run("import journal j.xlsx --dry-run --language en")
    let told = rehearsed.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(rehearsed.status == 0)
    #expect(
      told.contains("Ver.nr = number, Datum = date, Konto = account, Debet = debit")
    )
    let report = try office.json("import journal j.xlsx")
    #expect(report["format"] == .text("journal-xlsx"))
    #expect(report["sheet"] == .text("Sheet1"))
    let found = report["findings"]?.array.map {
      "\($0["code"]?.text ?? "") \($0["cell"]?.text ?? "")"
    }
    #expect(found == ["JRN-025 Sheet1!A1", "JRN-033 Sheet1!D2", "JRN-033 Sheet1!E3"])
    let kept = try office.json("import show 3")["findings"]
    #expect(kept?.array == report["findings"]?.array)
    #expect(office.run("verify").status == 0)
  }

  @Test func `all that is wrong is told at once, by its cell, in three languages`() throws {
    let office = try office()
    try office.write(
      workbook([
        [.number("1"), "31.02.2025", .number("6110"), .number("5"), "", ""],
        [
          .number("1"), day, .raw("<c r='C3' t='e'><v>#REF!</v></c>"), "",
          .raw("<c r='E3'><f>A1</f></c>"),
        ],
        [.number("1"), "", .number("1930"), .number("7", format: 2), .number("x")],
        [.number("2"), day, "", day, "5,0 kr", ""],
      ]),
      to: "j.xlsx"
    )
    for language in Language.allCases {
      let outcome = office.run("import journal j.xlsx --language \(language.rawValue)")
      #expect(outcome.status == 1)
      for place in [
        "JRN-010 j.xlsx:Sheet1!B2", "XLS-007 j.xlsx:Sheet1!C3", "XLS-008 j.xlsx:Sheet1!E3",
        "JRN-023 j.xlsx:Sheet1!D4", "XLS-012 j.xlsx:Sheet1!E4", "JRN-012 j.xlsx:Sheet1!C5",
        "JRN-034 j.xlsx:Sheet1!D5",
      ] {
        #expect(outcome.output.contains(place), "\(language) \(place) \(outcome.output)")
      }
    }
    #expect(office.run("run show 3").status == 1)
  }

  @Test func `what only the books can tell has the row's first cell`() throws {
    let office = try office()
    try office.write(
      workbook([
        [.number("1"), day, .number("6110"), .number("5"), "", ""],
        [.number("1"), day, .number("9876"), "", .number("5"), ""],
      ]),
      to: "j.xlsx"
    )
    let findings = try office.json("import journal j.xlsx")["findings"]?.array ?? []
    #expect(
      findings.contains {
        $0["code"] == .text("VOU-005") && $0["cell"]?.text?.hasPrefix("Sheet1!A") == true
      }
    )
  }

  @Test func `the sheet is named where several hold something`() throws {
    let office = try office()
    let rows = [
      JournalWorkbookTests.heading, [.number("1"), day, .number("6110"), .number("5"), "", ""],
      [.number("1"), day, .number("1930"), "", .number("5"), ""],
    ]
    var file = MadeWorkbook([MadeSheet("Januari", rows), MadeSheet("Mars", rows)])
    file.formats = JournalWorkbookTests.formats
    try office.write(file.bytes, to: "j.xlsx")
    let refused = try office.json("import journal j.xlsx")
    #expect(refused["error"]?["code"] == .text("XLS-005"))
    #expect(office.run("import journal j.xlsx --sheet Februari").messages.contains("XLS-004"))
    #expect(office.run("import journal j.xlsx --sheet mars").status == 0)
  }

  @Test func `another command says what a workbook is and which one reads it`() throws {
    let office = try office()
    try office.write(workbook([]), to: "j.xlsx")
    for command in ["import sie", "import saft"] {
      let outcome = office.run("\(command) j.xlsx --language en")
      #expect(outcome.status == 1)
      let told = outcome.output + outcome.messages
      #expect(told.contains("an Excel workbook (.xlsx)"), "\(told)")
      #expect(told.contains("`bokslut import journal j.xlsx`"), "\(told)")
    }
    try office.write(zipArchive([("xl/workbook.bin", [1])]), to: "b.xlsx")
    #expect(office.run("import journal b.xlsx --language en").messages.contains("(.xlsb)"))
  }

  @Test func `an encoding that nobody knows is refused with those that there are`() throws {
    let office = try office()
    try office.write("number;date;account;amount\n", to: "j.csv")
    let outcome = office.run("import journal j.csv --encoding latin-9 --language en")
    #expect(outcome.messages.contains("IMP-009"))
    #expect(outcome.messages.contains("utf-16"))
    #expect(office.run("import journal j.csv --sheet Mars").messages.contains("XLS-004"))
    try office.write(workbook([]), to: "j.xlsx")
    #expect(office.run("import journal j.xlsx --encoding utf-8").messages.contains("JRN-027"))
  }
}
