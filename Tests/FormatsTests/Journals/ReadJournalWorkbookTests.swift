import Accounting
import TestSupport
import Testing

@testable import Formats

/// A journal in a workbook: its cells are of types, and each finding names its cell.
@Suite struct ReadJournalWorkbookTests {
  private static let formats = [
    "yyyy-mm-dd", "#,##0.00\\ \"kr\"", "\"$\"#,##0.00", "[$€-2]\\ #,##0.00", "0%", "0000",
  ]
  private static let head: [MadeCell] = ["Ver.nr", "Datum", "Konto", "Valuta", "Belopp", "Text"]

  private func read(_ rows: [[MadeCell]], sheet: String = "Sheet1") throws -> JournalFile {
    var workbook = MadeWorkbook([MadeSheet(sheet, rows)])
    workbook.formats = ReadJournalWorkbookTests.formats
    return try workbook.bytes.withUnsafeBytes { try readJournal(workbook: $0, accounting: .sek) }
  }

  private func found(_ cells: MadeCell...) throws -> [String] {
    try read([ReadJournalWorkbookTests.head, cells]).findings.map {
      "\($0.problem.code) \($0.cell ?? "-") \($0.line ?? 0)"
    }
  }

  private let day = MadeCell.number("45747", format: 1)

  @Test func `a journal of typed cells is read as the same in CSV`() throws {
    let file = try read([
      ReadJournalWorkbookTests.head,
      [.number("7"), day, .number("1930"), "", .number("1234.4999999999998"), "Köp"],
      ["7", "", "0193", "SEK", "-1 234,50", ""],
      [.number("8"), day, .number("193", format: 6), "EUR", .number("0.30000000000000004"), ""],
    ])
    #expect(file.findings.isEmpty)
    #expect(file.vouchers.map(\.reference.number) == ["7", "8"])
    #expect(file.vouchers.map(\.day.description) == ["2025-03-31", "2025-03-31"])
    #expect(file.vouchers.first?.text == "Köp")
    let lines = file.vouchers.flatMap(\.lines)
    #expect(lines.map(\.account.code) == ["1930", "0193", "0193"])
    #expect(lines.map(\.amount?.description) == ["1234.5", "-1234.50", "0.3"])
    #expect(lines.map(\.line) == [2, 3, 4])
  }

  @Test(arguments: [
    ("SEK", "100 kr", 2, true), ("NOK", "100 kr", 2, true), ("EUR", "100 kr", 2, false),
    ("SEK", "$100", 3, false), ("USD", "$100", 3, true), ("EUR", "€100", 4, true),
    ("", "100 kr", 2, true), ("", "$100", 3, false), ("SEK", "€100", 4, false),
  ])
  func `T-SUR-17: 100 kr and $100 are amounts with a currency, as text and by a number's format`(
    _ currency: String,
    _ text: String,
    _ format: Int,
    _ isRead: Bool
  ) throws {
    for amount in [MadeCell.text(text), .number("100", format: format)] {
      let rows: [[MadeCell]] = [
        ReadJournalWorkbookTests.head, ["1", day, "1930", .text(currency), amount, ""],
      ]
      let file = try read(rows)
      #expect(
        file.findings.map { "\($0.problem.code) \($0.cell ?? "")" }
          == (isRead ? [] : ["JRN-023 Sheet1!E2"])
      )
      if isRead { #expect(file.vouchers.first?.lines.first?.amount == ExactDecimal("100")) }
    }
  }

  @Test(arguments: [
    "#,##0.00\\ [$Kč-405]", "#,##0.00 ₽", "[$SEK]\\ #,##0", "0.00\\ \"st\"", "General",
  ])
  func `T-SUR-17: a currency that is not known here is none of the line's`(_ code: String) throws {
    let workbook = MadeWorkbook(
      [ReadJournalWorkbookTests.head, ["1", "2025-03-31", "1930", "", .number("5", format: 1)]],
      formats: [code]
    )
    let file = try workbook.bytes.withUnsafeBytes {
      try readJournal(workbook: $0, accounting: .sek)
    }
    let isKnown = !code.contains("Kč") && !code.contains("₽")
    #expect(file.findings.map(\.problem.code) == (isKnown ? [] : [ErrorCode("JRN", 23)]))
  }

  @Test func `T-SUR-3: text cells take the whole text or are refused`() throws {
    #expect(try found("1", day, "1930", "", "(1 234,50)", "") == [])
    #expect(try found("1", day, "1930", "", "12 kronor", "") == ["JRN-014 Sheet1!E2 2"])
  }

  @Test func `T-SUR-4: text cells have one decimal mark, whatever number cells beside them`() throws
  {
    let file = try read([
      ReadJournalWorkbookTests.head, ["1", day, "1930", "", "1234,5", ""],
      ["1", day, "1930", "", .number("1234.5"), ""], ["1", day, "1930", "", "1234.5", ""],
    ])
    #expect(
      file.findings.map { "\($0.cell ?? ""): \($0.problem)" } == [
        "Sheet1!E4: decimalMarksAreMixed(written: \"1234.5\", otherWritten: \"1234,5\", "
          + "otherPlace: \"Sheet1!E2\")"
      ]
    )
  }

  @Test func `cells of another type than their column are refused with their place`() throws {
    #expect(try found("1", day, "1930", "", day, "") == ["JRN-034 Sheet1!E2 2"])
    #expect(
      try found("1", day, "1930", "", .number("0.5", format: 5), "") == ["JRN-034 Sheet1!E2 2"]
    )
    #expect(try found("1", day, day, "", .number("1"), "") == ["JRN-034 Sheet1!C2 2"])
    #expect(try found(day, day, "1930", "", .number("1"), "") == ["JRN-034 Sheet1!A2 2"])
    let truth = MadeCell.raw("<c r='E2' t='b'><v>1</v></c>")
    #expect(try found("1", day, "1930", "", truth) == ["JRN-034 Sheet1!E2 2"])
    #expect(
      try found("1", .number("45747"), "1930", "", .number("1"), "") == ["JRN-010 Sheet1!B2 2"]
    )
    #expect(
      try found("1", .number("20250331"), "1930", "", .number("1"), "") == ["JRN-028 Sheet1!B2 2"]
    )
    #expect(try found("1", day, "1930", "", "x", "") == ["JRN-014 Sheet1!E2 2"])
    #expect(try found("1", day, "1930", "", .number("1.005"), "") == ["IMP-011 Sheet1!E2 2"])
    #expect(
      try found("1", day, "1930", "", .number("33.333333333333336"), "") == ["IMP-011 Sheet1!E2 2"]
    )
    #expect(
      try found("1", day, "1930", "", .number("1"), "", "", "extra") == ["JRN-005 Sheet1!H2 2"]
    )
  }

  @Test
  func `a time in a cell of a date is no day, whatever its format shows, unless it is midnight`()
    throws
  {
    func read(_ cell: MadeCell) throws -> [String] {
      let file = try self.read([
        ReadJournalWorkbookTests.head, ["1", cell, "1930", "", .number("1"), ""],
      ])
      return file.vouchers.map(\.day.description)
        + file.findings.map { "\($0.cell ?? ""): \($0.problem)" }
    }
    for (serial, written) in [
      ("45747.604166666664", "2025-03-31 14:30"), ("45747.6041782", "2025-03-31 14:30:01"),
      ("45747.00002", "2025-03-31 00:00:02"), ("45747.9999999", "2025-03-31 23:59:59"),
    ] {
      #expect(
        try read(.number(serial, format: 1))
          == ["Sheet1!B2: dateHasTime(written: \"\(written)\")"]
      )
    }
    #expect(try read(.number("45747.000000001", format: 1)) == ["2025-03-31"])
    for (written, found) in [
      ("2025-03-31", "2025-03-31"), ("2025-03-31T00:00:00.000Z", "2025-03-31"),
      ("2025-03-31T14:30:00", "Sheet1!B2: dateHasTime(written: \"2025-03-31 14:30:00\")"),
    ] {
      #expect(try read(.raw("<c r='B2' t='d'><v>\(written)</v></c>")) == [found])
    }
    let time = MadeCell.number("45747.5", format: 1)
    #expect(try found("1", day, time, "", .number("1"), "") == ["JRN-034 Sheet1!C2 2"])
    #expect(try found("1", day, "1930", "", time, "") == ["JRN-034 Sheet1!E2 2"])
    #expect(
      try self.read([ReadJournalWorkbookTests.head, ["1", day, "1930", "", .number("1"), time]])
        .vouchers.first?.lines.first?.text == "2025-03-31 12:00"
    )
  }

  @Test func `what the sheet has wrong is found together with what the journal has`() throws {
    let file = try read(
      [
        [.none, "Ver.nr", "Datum", "Konto", "Debet", "Kredit"],
        [.none, "1", day, "1930", .raw("<c r='E2' t='e'><v>#REF!</v></c>")],
        [.none, "1", "", "", .number("5"), .number("3")],
      ],
      sheet: "Mars 25"
    )
    #expect(
      file.findings.map { "\($0.problem.code) \($0.cell ?? "")" } == [
        "XLS-007 'Mars 25'!E2", "JRN-012 'Mars 25'!D3", "JRN-032 'Mars 25'!F3",
      ]
    )
    let placed = file.placed(Finding(.error, JournalFileProblem.accountIsMissing, line: 3))
    #expect(placed.cell == "'Mars 25'!B3")
  }

  @Test func `a computed rate is read, and what a formula left over is nothing`() throws {
    let file = try read([
      ["Ver.nr", "Datum", "Konto", "Valuta", "Belopp", "Kurs"],
      ["1", day, "1930", "EUR", .number("5.68E-14"), .number("0.08695652173913043")],
    ])
    #expect(file.findings.isEmpty)
    let line = file.vouchers.first?.lines.first
    #expect(line?.rate?.description == "0.086956521739")
    #expect(line?.amount?.mantissa == 0)
  }

  @Test func `which sheet is read is told where others hold something`() throws {
    let rows: [[MadeCell]] = [
      ReadJournalWorkbookTests.head, ["1", "2025-03-31", "1930", "", .number("5"), ""],
    ]
    var workbook = MadeWorkbook([
      MadeSheet("Mars", rows), MadeSheet("April", rows), MadeSheet("Dold", state: "hidden", rows),
    ])
    let file = try workbook.bytes.withUnsafeBytes { try readJournal(workbook: $0, sheet: "mars") }
    #expect(
      file.findings.map { "\($0.severity) \($0.problem)" } == [
        "info sheetsAreNotRead(sheet: \"Mars\", others: [\"April\"], hidden: [\"Dold\"])"
      ]
    )
    workbook.sheets.removeLast(2)
    #expect(try workbook.bytes.withUnsafeBytes { try readJournal(workbook: $0) }.findings.isEmpty)
  }

  @Test func `an empty sheet has no heading`() throws {
    #expect(try read([]).findings.map(\.problem.code) == [ErrorCode("JRN", 1)])
  }

  @Test func `a hundred thousand rows are read whole`() throws {
    let rows = (1...100_000).map { number -> [MadeCell] in
      [.number("\(number / 2)"), day, .number("1930"), "", .number("\(number % 2 * 2 - 1)"), "Köp"]
    }
    let file = try read([ReadJournalWorkbookTests.head] + rows)
    #expect(file.findings.isEmpty)
    #expect(file.vouchers.reduce(0) { $0 + $1.lines.count } == 100_000)
  }
}
