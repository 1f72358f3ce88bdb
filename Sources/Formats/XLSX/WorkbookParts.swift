import Accounting

/// The sheets of a workbook and its count of days, from `workbook.xml`.
struct WorkbookPart: XMLHandler {
  enum Name: String, CaseIterable {
    case workbookPr, date1904, sheet, name, state, id
  }

  static let namespace = WorkbookNamespace.transitional

  struct Entry {
    let name: String
    let isHidden: Bool
    let relation: String
  }

  private(set) var sheets: [Entry] = []
  private(set) var countsFrom1904 = false

  mutating func begin(_ element: XMLElement<Name>) throws {
    switch element.name {
    case .workbookPr: countsFrom1904 = element[.date1904]?.isTrue ?? false
    case .sheet:
      guard sheets.count < WorkbookLimit.sheets.most else { throw WorkbookLimit.sheets.exceeded }
      let state = element[.state]?.string ?? "visible"
      sheets.append(
        Entry(
          name: element[.name]?.string ?? "",
          isHidden: state != "visible",
          relation: element[prefixed: .id]?.string ?? ""
        )
      )
    default: break
    }
  }

  mutating func end(_ name: Name?, text: UnsafeRawBufferPointer, line: Int) {}
}

/// What the names of a workbook's own elements belong to: most programs write the first, Excel the
/// other where one saves as Strict Open XML.
enum WorkbookNamespace {
  static let transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
}

/// Where the parts of a workbook lie, from `workbook.xml.rels`.
struct RelationsPart: XMLHandler {
  enum Name: String, CaseIterable {
    case relationship = "Relationship"
    case id = "Id"
    case type = "Type"
    case target = "Target"
  }

  static let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// Parts of each kind, the last word of its type, by the name of the relation.
  private(set) var parts: [String: (kind: String, part: String)] = [:]

  private var budget = TextBudget()

  func part(of kind: String) -> String? { parts.values.first { $0.kind == kind }?.part }

  mutating func begin(_ element: XMLElement<Name>) throws {
    guard element.name == .relationship, let id = element[.id]?.string,
      let target = element[.target]?.string
    else { return }
    try budget.take(bytes: id.utf8.count + target.utf8.count)
    let kind = (element[.type]?.string ?? "").split(separator: "/").last.map(String.init) ?? ""
    parts[id] = (kind, RelationsPart.path(of: target))
  }

  mutating func end(_ name: Name?, text: UnsafeRawBufferPointer, line: Int) {}

  /// A target is seen from the folder of the workbook, `xl`, unless it begins with a slash.
  private static func path(of target: String) -> String {
    var path: [Substring] = target.hasPrefix("/") ? [] : ["xl"]
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step) }
    }
    return path.joined(separator: "/")
  }
}

/// The formats of numbers by the styles of cells, from `styles.xml`.
struct StylesPart: XMLHandler {
  enum Name: String, CaseIterable {
    case numFmts, numFmt, numFmtId, formatCode, cellXfs, xf
  }

  static let namespace = WorkbookNamespace.transitional

  private(set) var formats: [NumberFormat] = []
  private(set) var budget: TextBudget
  /// The characters of a format code at the most.
  private static let longestCode = 255
  private var coded: [Int: NumberFormat] = [:]
  private var isInFormats = false
  private var isInCells = false

  init(budget: TextBudget = TextBudget()) { self.budget = budget }

  mutating func begin(_ element: XMLElement<Name>) throws {
    switch element.name {
    case .numFmts: isInFormats = true
    case .cellXfs: isInCells = true
    case .numFmt where isInFormats:
      guard let number = element[.numFmtId]?.wholeNumber else { return }
      let code = element[.formatCode]?.string ?? ""
      try budget.take(bytes: code.utf8.count)
      coded[number] = NumberFormat(code: String(code.prefix(StylesPart.longestCode)))
    case .xf where isInCells:
      let number = element[.numFmtId]?.wholeNumber ?? 0
      try budget.take(bytes: 0)
      formats.append(coded[number] ?? NumberFormat(builtIn: number))
    default: break
    }
  }

  mutating func end(_ name: Name?, text: UnsafeRawBufferPointer, line: Int) {
    if name == .numFmts { isInFormats = false }
    if name == .cellXfs { isInCells = false }
  }
}

/// The texts that cells share, from `sharedStrings.xml`.
struct TextsPart: XMLHandler {
  enum Name: String, CaseIterable {
    case si, t, rPh
  }

  static let namespace = WorkbookNamespace.transitional

  private(set) var texts: [String] = []
  private(set) var budget: TextBudget
  private var text = ""
  /// Whether a text says how another is spoken, and is no part of it.
  private var isSpoken = false

  init(budget: TextBudget) { self.budget = budget }

  mutating func begin(_ element: XMLElement<Name>) throws {
    if element.name == .si {
      try budget.take(bytes: 0)
      text = ""
    }
    if element.name == .rPh { isSpoken = true }
  }

  mutating func end(_ name: Name?, text part: UnsafeRawBufferPointer, line: Int) throws {
    switch name {
    case .t where !isSpoken:
      try budget.take(bytes: part.count)
      text += part.string
    case .rPh: isSpoken = false
    case .si: texts.append(cellText(text))
    default: break
    }
  }
}

/// What the texts of a workbook take of memory, whichever part they stand in.
struct TextBudget {
  private var left: Int

  init(bytes: Int = WorkbookLimit.texts.most) { left = bytes }

  /// Takes a text, which is something even where it is empty.
  mutating func take(bytes: Int) throws {
    left -= bytes + 32
    guard left >= 0 else { throw WorkbookLimit.texts.exceeded }
  }
}

/// A text without the blanks around it, and with the characters that are written as `_x000A_`, but
/// for those that no XML may hold.
func cellText(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text.trimmed }
  var (plain, rest) = ("", text[...])
  while let character = rest.first {
    let code = rest.prefix(7)
    if code.hasPrefix("_x"), code.hasSuffix("_"), code.utf8.count == 7,
      let value = UInt32(code.dropFirst(2).prefix(4), radix: 16), let scalar = UnicodeScalar(value),
      scalar.isInXML
    {
      plain.unicodeScalars.append(scalar)
      rest = rest.dropFirst(7)
    } else {
      plain.append(character)
      rest = rest.dropFirst()
    }
  }
  return plain.trimmed
}

extension UnicodeScalar {
  /// A `Char` of XML 1.0.
  fileprivate var isInXML: Bool {
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xFFFD, 0x10000...: true
    default: false
    }
  }
}

extension UnsafeRawBufferPointer {
  /// A truth of a schema, `1` or `true`.
  var isTrue: Bool { string == "1" || string == "true" }
}
