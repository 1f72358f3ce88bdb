import Accounting
import TestSupport
import Testing

@testable import Formats

/// No small file makes a large reading.
@Suite struct WorkbookLimitTests {
  private static let main = WorkbookNamespace.transitional

  private func read(_ workbook: MadeWorkbook) throws {
    try workbook.bytes.withUnsafeBytes { bytes in
      let workbook = try Workbook(bytes)
      _ = try workbook.read(try workbook.sheet(named: nil))
    }
  }

  /// Reads the content of a part whose root has the name.
  private func read(_ content: String, in root: String, to part: some XMLHandler) throws {
    var part = part
    let xml = "<\(root) xmlns='\(WorkbookLimitTests.main)'>\(content)</\(root)>"
    try readXML(to: &part, namespace: nil, limits: XMLLimits()) { push in
      try Array(xml.utf8).withUnsafeBytes { try push($0) }
    }
  }

  @Test func `the cells before the only one of a row count, since they are held`() {
    var workbook = MadeWorkbook([["a"]])
    workbook.isStored = true
    let rows = (1...WorkbookLimit.cells.most / 256 + 1).map {
      "<row r='\($0)'><c r='IV\($0)'><v>1</v></c></row>"
    }
    workbook.parts["xl/worksheets/sheet1.xml"] =
      "<worksheet xmlns='\(WorkbookLimitTests.main)'><sheetData>\(rows.joined())</sheetData></worksheet>"
    #expect(throws: WorkbookLimit.cells.exceeded) { try read(workbook) }
  }

  @Test(arguments: ["<si/>", "<si><t>abcdefgh</t></si>", "<si><r><t/></r><r><t/></r></si>"])
  func `a shared text counts, even an empty one`(_ text: String) throws {
    let part = TextsPart(budget: TextBudget(bytes: 320))
    try read(text, in: "sst", to: part)
    #expect(throws: WorkbookLimit.texts.exceeded) {
      try read(String(repeating: text, count: 11), in: "sst", to: part)
    }
  }

  @Test(arguments: [
    ("numFmts", "<numFmt numFmtId='164' formatCode='0.00'/>"), ("cellXfs", "<xf numFmtId='0'/>"),
  ])
  func `a format counts`(_ list: String, _ format: String) throws {
    let part = StylesPart(budget: TextBudget(bytes: 320))
    try read("<\(list)>\(format)</\(list)>", in: "styleSheet", to: part)
    let many = String(repeating: format, count: 11)
    #expect(throws: WorkbookLimit.texts.exceeded) {
      try read("<\(list)>\(many)</\(list)>", in: "styleSheet", to: part)
    }
  }

  @Test(arguments: [
    "<c t='inlineStr'><is><t>abc</t></is></c>", "<c t='str'><v>abc</v></c>",
    "<c><v>\(String(repeating: "9", count: 40))</v></c>",
  ])
  func `a text that stands in its cell counts`(_ cell: String) throws {
    let texts = TextsPart(budget: TextBudget(bytes: 320))
    let part = SheetPart(texts: texts, formats: [], countsFrom1904: false)
    try read("<sheetData><row>\(cell)</row></sheetData>", in: "worksheet", to: part)
    let many = String(repeating: cell, count: 11)
    #expect(throws: WorkbookLimit.texts.exceeded) {
      try read("<sheetData><row>\(many)</row></sheetData>", in: "worksheet", to: part)
    }
  }

  @Test func `a number costs no text`() throws {
    let texts = TextsPart(budget: TextBudget(bytes: 0))
    let part = SheetPart(texts: texts, formats: [], countsFrom1904: false)
    try read("<sheetData><row><c><v>1.5</v></c></row></sheetData>", in: "worksheet", to: part)
  }

  @Test func `a thousand sheets are as many as are looked at`() {
    let sheets = String(repeating: "<sheet name='a' r:id='rId1'/>", count: 1_001)
    var workbook = MadeWorkbook([["a"]])
    workbook.parts["xl/workbook.xml"] =
      "<workbook xmlns='\(WorkbookLimitTests.main)' xmlns:r='r'><sheets>\(sheets)</sheets></workbook>"
    #expect(throws: WorkbookLimit.sheets.exceeded) { try read(workbook) }
  }

  @Test func `what all sheets unpack to together is bounded as one of them is`() throws {
    func workbook(sheets: Int) -> MadeWorkbook {
      var workbook = MadeWorkbook((1...sheets).map { MadeSheet("\($0)", []) })
      let blanks = String(repeating: " ", count: 600_000)
      for number in 1...sheets {
        workbook.parts["xl/worksheets/sheet\(number).xml"] =
          "<worksheet xmlns='\(WorkbookLimitTests.main)'>\(blanks)</worksheet>"
      }
      return workbook
    }
    try read(workbook(sheets: 2))
    #expect(throws: ArchiveProblem.isTooLarge) { try read(workbook(sheets: 5)) }
  }
}
