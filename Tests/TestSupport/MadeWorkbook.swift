/// One cell of a made workbook.
package enum MadeCell: ExpressibleByStringLiteral {
  /// A text among the shared ones.
  case text(String)
  /// A number in a format by its place among the workbook's formats, from 1.
  case number(String, format: Int = 0)
  /// What stands in the row in place of a cell.
  case raw(String)
  case none

  package init(stringLiteral text: String) { self = text.isEmpty ? .none : .text(text) }
}

/// A sheet of a made workbook.
package struct MadeSheet {
  package var name = "Sheet1"
  package var state = "visible"
  package var rows: [[MadeCell]]
  /// Attributes of rows, by their numbers.
  package var attributes: [Int: String] = [:]
  /// Elements before and behind the rows.
  package var columns = ""
  package var rest = ""

  package init(_ name: String, state: String = "visible", _ rows: [[MadeCell]]) {
    self.name = name
    self.state = state
    self.rows = rows
  }
}

/// A workbook (.xlsx) as a program would write it, in as few words as it can be.
package struct MadeWorkbook {
  package var sheets: [MadeSheet]
  package var formats: [String] = []
  package var isStrict = false
  package var countsFrom1904 = false
  /// Whether its parts stand in it as they are, where a fuzzer finds their letters.
  package var isStored = false
  /// Parts in place of those that it would have, or beside them.
  package var parts: [String: String] = [:]

  package init(_ sheets: [MadeSheet]) { self.sheets = sheets }

  /// A workbook of one sheet.
  package init(_ rows: [[MadeCell]], formats: [String] = []) {
    sheets = [MadeSheet("Sheet1", rows)]
    self.formats = formats
  }

  package var bytes: [UInt8] {
    var texts: [String] = []
    var files: [String: String] = [:]
    let main =
      isStrict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
      : "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let types =
      isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var list = ""
    var relations = ""
    for (index, sheet) in sheets.enumerated() {
      let number = index + 1
      list +=
        "<sheet name='\(escaped(sheet.name))' sheetId='\(number)' state='\(sheet.state)' "
        + "r:id='rId\(number)'/>"
      relations +=
        "<Relationship Id='rId\(number)' Type='\(types)/worksheet' "
        + "Target='worksheets/sheet\(number).xml'/>"
      files["xl/worksheets/sheet\(number).xml"] =
        "<worksheet xmlns='\(main)'>\(sheet.columns)<sheetData>\(rows(of: sheet, &texts))"
        + "</sheetData>\(sheet.rest)</worksheet>"
    }
    relations += "<Relationship Id='s' Type='\(types)/styles' Target='/xl/styles.xml'/>"
    relations += "<Relationship Id='t' Type='\(types)/sharedStrings' Target='sharedStrings.xml'/>"
    files["xl/workbook.xml"] =
      "<?xml version='1.0' encoding='UTF-8'?><workbook xmlns='\(main)' xmlns:r='\(types)'>"
      + "<workbookPr date1904='\(countsFrom1904)'/><sheets>\(list)</sheets></workbook>"
    files["xl/_rels/workbook.xml.rels"] =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
      + "\(relations)</Relationships>"
    let coded = formats.enumerated().map { index, code in
      "<numFmt numFmtId='\(164 + index)' formatCode='\(escaped(code))'/>"
    }
    let used = formats.indices.map { "<xf numFmtId='\(164 + $0)'/>" }
    files["xl/styles.xml"] =
      "<styleSheet xmlns='\(main)'><numFmts>\(coded.joined())</numFmts><cellStyleXfs>"
      + "<xf numFmtId='9'/></cellStyleXfs><cellXfs><xf numFmtId='0'/>\(used.joined())</cellXfs>"
      + "<dxfs><dxf><numFmt numFmtId='164' formatCode='yyyy'/></dxf></dxfs></styleSheet>"
    files["xl/sharedStrings.xml"] =
      "<sst xmlns='\(main)'>"
      + texts.map { "<si><t xml:space='preserve'>\(escaped($0))</t></si>" }.joined() + "</sst>"
    files.merge(parts) { _, given in given }
    let content = ("[Content_Types].xml", Array("<Types/>".utf8))
    return zipArchive(
      [content] + files.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) },
      isStored: isStored
    )
  }

  private func rows(of sheet: MadeSheet, _ texts: inout [String]) -> String {
    var known: [String: Int] = [:]
    for (index, text) in texts.enumerated() { known[text] = index }
    var all = ""
    for (index, cells) in sheet.rows.enumerated() {
      let row = index + 1
      all += "<row r='\(row)' \(sheet.attributes[row] ?? "")>"
      for (column, cell) in cells.enumerated() {
        let place = column < 26 ? "\(UnicodeScalar(UInt8(65 + column)))\(row)" : ""
        switch cell {
        case .none: break
        case .raw(let xml): all += xml
        case .number(let digits, let format):
          all += "<c r='\(place)' s='\(format)'><v>\(digits)</v></c>"
        case .text(let text):
          let number = known[text] ?? texts.count
          if number == texts.count { texts.append(text) }
          known[text] = number
          all += "<c r='\(place)' t='s'><v>\(number)</v></c>"
        }
      }
      all += "</row>"
    }
    return all
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("'", with: "&apos;")
  }
}
