import Accounting
import TestSupport
import Testing

@testable import Formats

@Suite struct WorkbookTests {
  private func table(_ workbook: MadeWorkbook, sheet: String? = nil) throws -> SheetTable {
    try workbook.bytes.withUnsafeBytes { bytes in
      let workbook = try Workbook(bytes)
      return try workbook.read(try workbook.sheet(named: sheet))
    }
  }

  private func problem(_ workbook: MadeWorkbook, sheet: String? = nil) -> WorkbookProblem? {
    #expect(throws: WorkbookProblem.self) { try table(workbook, sheet: sheet) }
  }

  /// The texts of the rows, and what was found, as `B2 cellHasError…`.
  private func read(_ workbook: MadeWorkbook) throws -> (rows: [String], found: [String]) {
    let table = try table(workbook)
    return (
      table.rows.map { row in
        "\(row.number): " + row.cells.map { $0.text ?? "?" }.joined(separator: "|")
      },
      table.findings.map {
        "\($0.severity) \(CellReference.letters($0.column))\($0.row) \($0.problem.code)"
      }
    )
  }

  private func found(_ rows: [[MadeCell]], formats: [String] = []) throws -> [String] {
    try read(MadeWorkbook(rows, formats: formats)).found
  }

  @Test(arguments: [false, true])
  func `texts, numbers and days come as they are shown, in both namespaces`(_ isStrict: Bool) throws
  {
    var workbook = MadeWorkbook(
      [
        ["a", "b & c", " ö "],
        [.number("1234.4999999999998"), .number("45747", format: 1), .number("42", format: 2)],
        [
          .raw(
            "<c t='str'><f>A1</f><v>x</v></c><c t='inlineStr'><is><r><t>y</t></r><r><t> z</t></r>"
              + "<rPh sb='0' eb='1'><t>no</t></rPh></is></c><c t='d'><v>2025-03-31T00:00:00</v></c>"
          )
        ],
        [.raw("<c r='C4' t='b'><v>1</v></c>")],
        [.none, .number("0.5", format: 3)],
      ],
      formats: ["dd.mm.yyyy", "0000", "0%"]
    )
    workbook.isStrict = isStrict
    let read = try read(workbook)
    #expect(
      read.rows == [
        "1: a|b & c|ö", "2: 1234.5|2025-03-31|0042", "3: x|y z|2025-03-31", "4: ||?", "5: |0.5",
      ]
    )
    #expect(read.found == ["info A3 XLS-009"])
  }

  @Test func `rich and escaped texts are whole`() throws {
    var workbook = MadeWorkbook([["a", "b"]])
    workbook.parts["xl/sharedStrings.xml"] =
      "<sst xmlns='\(WorkbookNamespace.transitional)'><si><r><rPr><b/></rPr><t>Kö</t></r><r>"
      + "<t xml:space='preserve'>p </t></r><r><t>nu</t></r><rPh sb='0' eb='1'><t>x</t></rPh></si>"
      + "<si><t>a_x000A_b_x005F_x_ _x0000_ _xD800_ _xFFFE_</t></si></sst>"
    #expect(try read(workbook).rows == ["1: Köp nu|a\nb_x_ _x0000_ _xD800_ _xFFFE_"])
  }

  @Test func `parts that are stored as they are, are read too`() throws {
    var workbook = MadeWorkbook([["a", .number("1")]])
    workbook.isStored = true
    #expect(try read(workbook).rows == ["1: a|1"])
  }

  @Test func `days count from 1904 where the workbook says so`() throws {
    var workbook = MadeWorkbook([[.number("44285", format: 1)]], formats: ["yyyy-mm-dd"])
    workbook.countsFrom1904 = true
    #expect(try read(workbook).rows == ["1: 2025-03-31"])
  }

  @Test(arguments: [
    ("<c r='B2' t='e'><v>#REF!</v></c>", "XLS-007"), ("<c r='B2'><f>1+1</f></c>", "XLS-008"),
    ("<c r='B2'><f>1+1</f><v/></c>", "XLS-008"), ("<c r='B2' t='s'><v>99</v></c>", "XLS-012"),
    ("<c r='B2' t='s'><v>-1</v></c>", "XLS-012"), ("<c r='B2' t='x'><v>1</v></c>", "XLS-012"),
    ("<c r='B2' t='b'><v>2</v></c>", "XLS-012"), ("<c r='B2'><v>abc</v></c>", "XLS-012"),
    ("<c r='B2' s='7'><v>1</v></c>", "XLS-012"),
    ("<c r='B2' t='d'><v>2025-02-30</v></c>", "XLS-012"),
    ("<c r='B2' s='1'><v>60</v></c>", "XLS-014"), ("<c r='B2' s='1'><v>-1</v></c>", "XLS-014"),
    ("<c r='B2'><v>1</v></c><c r='B2'><v>2</v></c>", "XLS-013"),
  ])
  func `a cell that cannot be read is found with its place`(_ cell: String, _ code: String) throws {
    let rows: [[MadeCell]] = [["a", "b"], [.raw(cell)]]
    #expect(try found(rows, formats: ["yyyy-mm-dd"]) == ["error B2 \(code)"])
  }

  @Test func `cells without a place stand side by side, and those out of order where they say`()
    throws
  {
    var workbook = MadeWorkbook([["a"]])
    let main = WorkbookNamespace.transitional
    workbook.parts["xl/worksheets/sheet1.xml"] =
      "<worksheet xmlns='\(main)'><sheetData><row><c><v>1</v></c><c><v>2</v></c></row>"
      + "<row r='9'><c r='B9'><v>4</v></c><c r='A9'><v>3</v></c></row>"
      + "<row r='5'><c r='C5'><v>5</v></c></row><row><c><v>6</v></c></row></sheetData></worksheet>"
    #expect(try read(workbook).rows == ["1: 1|2", "5: ||5", "6: 6", "9: 3|4"])
  }

  @Test(arguments: [
    "<row r='0'/>", "<row r='x'/>", "<row r='1048577'/>", "<row r='1'><c r='A2'><v>1</v></c></row>",
    "<row r='1'><c r='1A'><v>1</v></c></row>", "<row r='1'><c r='XFE1'><v>1</v></c></row>",
    "<row r='1'><c r='IW1'><v>1</v></c></row>",
  ])
  func `a place that no sheet has is refused`(_ row: String) {
    var workbook = MadeWorkbook([["a"]])
    workbook.parts["xl/worksheets/sheet1.xml"] =
      "<worksheet xmlns='\(WorkbookNamespace.transitional)'><sheetData>\(row)</sheetData></worksheet>"
    #expect([12, 6, 16].contains(problem(workbook)?.code.number))
  }

  @Test(arguments: ["0", "x", "1048577"])
  func `a row of a number that no sheet has is told by the number alone`(_ number: String) {
    var workbook = MadeWorkbook([["a"]])
    workbook.parts["xl/worksheets/sheet1.xml"] =
      "<worksheet xmlns='\(WorkbookNamespace.transitional)'><sheetData><row r='\(number)'/></sheetData>"
      + "</worksheet>"
    #expect(problem(workbook) == .rowIsBroken(written: number))
  }

  @Test func `a row that stands twice is found`() throws {
    var workbook = MadeWorkbook([["a"]])
    workbook.parts["xl/worksheets/sheet1.xml"] =
      "<worksheet xmlns='\(WorkbookNamespace.transitional)'><sheetData>"
      + "<row r='2'><c><v>1</v></c></row><row r='2'><c><v>1</v></c></row></sheetData></worksheet>"
    #expect(try read(workbook).found == ["error A2 XLS-013"])
  }

  @Test func `merged cells of the table are refused, those beside it are not`() throws {
    var workbook = MadeWorkbook([["a", "b"], ["1", "2"], ["3"]])
    workbook.sheets[0].rest =
      "<mergeCells><mergeCell ref='A2:A3'/><mergeCell ref='D1:E9'/><mergeCell ref='A7:B8'/>"
      + "<mergeCell ref='B1:C1'/></mergeCells>"
    let table = try table(workbook)
    #expect(
      table.findings.map(\.problem) == [
        .cellsAreMerged(range: "A2:A3"), .cellsAreMerged(range: "B1:C1"),
      ]
    )
  }

  @Test func `hidden rows and columns are read and told`() throws {
    var workbook = MadeWorkbook([["a", "b", "c"], ["1", "2"], [], ["3"]])
    workbook.sheets[0].attributes = [2: "hidden='1'", 3: "hidden='1'"]
    workbook.sheets[0].columns =
      "<cols><col min='2' max='2' hidden='1'/><col min='3' max='16384' hidden='true'/></cols>"
    let table = try table(workbook)
    #expect(table.rows.count == 3)
    #expect(table.findings.map(\.problem) == [.hiddenIsRead(rows: 1, columns: 2)])
    #expect(
      table.findings.map { CellReference(row: $0.row, column: $0.column) } == [
        CellReference(row: 2, column: 1)
      ]
    )
  }

  @Test func `sheets that hold something and are not read are known, hidden and damaged ones too`()
    throws
  {
    let filled: [[MadeCell]] = [["a"]]
    var workbook = MadeWorkbook([
      MadeSheet("Mars", filled), MadeSheet("Tom", []), MadeSheet("Dold", state: "hidden", filled),
      MadeSheet("Djupt", state: "veryHidden", filled), MadeSheet("Tom dold", state: "hidden", []),
    ])
    func unread(_ name: String?) throws -> [String] {
      try workbook.bytes.withUnsafeBytes { bytes in
        let workbook = try Workbook(bytes)
        return workbook.unread(beside: try workbook.sheet(named: name))
          .map { "\($0.name) \($0.isHidden)" }
      }
    }
    #expect(try unread(nil) == ["Dold true", "Djupt true"])
    #expect(try unread("Dold") == ["Mars false", "Djupt true"])
    workbook.parts["xl/worksheets/sheet5.xml"] = "<worksheet"
    #expect(try unread(nil) == ["Dold true", "Djupt true", "Tom dold true"])
  }

  @Test func `of several sheets the one with content is read, or one is to be named`() throws {
    let filled: [[MadeCell]] = [["a"]]
    var workbook = MadeWorkbook([
      MadeSheet("Tom", []), MadeSheet("Dold", state: "hidden", filled), MadeSheet("Mars", filled),
    ])
    #expect(try table(workbook).rows.count == 1)
    #expect(try table(workbook, sheet: "dold").rows.count == 1)
    #expect(try table(workbook, sheet: "Tom").rows.isEmpty)
    #expect(
      problem(workbook, sheet: "April")
        == .sheetIsUnknown(sheet: "April", known: ["Tom", "Dold", "Mars"])
    )
    workbook.sheets[0].rows = filled
    #expect(problem(workbook) == .sheetMustBeNamed(sheets: ["Tom", "Mars"]))
    workbook.sheets = [MadeSheet("Dold", state: "veryHidden", filled)]
    #expect(problem(workbook) == .hasNoSheet)
  }

  @Test func `parts that are missing, broken or dangerous are named`() throws {
    var workbook = MadeWorkbook([["a"]])
    workbook.parts["xl/_rels/workbook.xml.rels"] =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
      + "<Relationship Id='rId1' Type='x/worksheet' Target='worksheets/gone.xml'/></Relationships>"
    #expect(problem(workbook) == .partIsMissing(part: "xl/worksheets/gone.xml"))
    workbook = MadeWorkbook([["a"]])
    workbook.parts["xl/styles.xml"] = "<styleSheet>"
    #expect(problem(workbook)?.code == ErrorCode("XLS", 2))
    workbook.parts["xl/styles.xml"] = "<!DOCTYPE a [<!ENTITY b 'c'>]><styleSheet>&b;</styleSheet>"
    #expect(problem(workbook) == .partIsRefused(part: "xl/styles.xml", reason: .declaresEntities))
  }

  @Test func `a bomb is refused before it is unpacked, and so is more than the limits`() {
    var workbook = MadeWorkbook([["a"]])
    let main = WorkbookNamespace.transitional
    workbook.parts["xl/worksheets/sheet1.xml"] =
      "<worksheet xmlns='\(main)'><sheetData>" + String(repeating: "<x/>", count: 16 << 20)
    #expect(throws: ArchiveProblem.isTooLarge) { try table(workbook) }
    let rows = (1...WorkbookLimit.rows.most + 1).map { "<row r='\($0)'><c><v>\($0)</v></c></row>" }
    workbook.parts["xl/worksheets/sheet1.xml"] =
      "<worksheet xmlns='\(main)'><sheetData>\(rows.joined())</sheetData></worksheet>"
    #expect(problem(workbook) == .isTooLarge(limit: .rows, most: 250_000))
  }

  @Test func `no truncation and no turned bit of a workbook traps`() {
    let workbook = MadeWorkbook(
      [["number", "date"], [.number("1"), .number("45747", format: 1)]],
      formats: ["yyyy-mm-dd"]
    ).bytes
    for count in stride(from: 4, to: workbook.count, by: 3) {
      Array(workbook[..<count]).withUnsafeBytes { _ = try? readJournal(workbook: $0) }
    }
    for index in workbook.indices {
      var damaged = workbook
      damaged[index] ^= 0x10
      damaged.withUnsafeBytes { _ = try? readJournal(workbook: $0) }
    }
  }
}
