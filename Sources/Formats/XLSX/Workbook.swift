import Accounting

/// A workbook of spreadsheet programs, .xlsx (ECMA-376, transitional and strict).
///
/// Each part is read while it is unpacked; only its rows and texts are kept.
struct Workbook {
  /// A sheet of cells.
  struct Sheet {
    let name: String
    let isHidden: Bool
    let part: String
  }

  private let bytes: UnsafeRawBufferPointer
  private let relations: RelationsPart
  private let namespace: String
  private let countsFrom1904: Bool
  let sheets: [Sheet]

  /// What is wrong is thrown as a `LedgerError`.
  init(_ bytes: UnsafeRawBufferPointer) throws {
    self.bytes = bytes
    let main = "xl/workbook.xml"
    var root: XMLRoot?
    try Workbook.unpack(main, of: bytes) { piece in root = root ?? XMLRoot(piece[...]) }
    namespace = root?.namespace ?? WorkbookNamespace.transitional
    var workbook = WorkbookPart()
    try Workbook.read(main, of: bytes, to: &workbook, namespace)
    var relations = RelationsPart()
    try Workbook.read("xl/_rels/workbook.xml.rels", of: bytes, to: &relations, nil)
    self.relations = relations
    countsFrom1904 = workbook.countsFrom1904
    sheets = workbook.sheets.compactMap { sheet in
      guard let relation = relations.parts[sheet.relation], relation.kind == "worksheet" else {
        return nil
      }
      return Sheet(name: sheet.name, isHidden: sheet.isHidden, part: relation.part)
    }
  }

  /// The sheet of a name, else the visible one that holds something.
  func sheet(named name: String?) throws -> Sheet {
    if let name {
      let found = sheets.first { $0.name == name }
      guard let sheet = found ?? sheets.first(where: { $0.name.lowercased() == name.lowercased() })
      else { throw WorkbookProblem.sheetIsUnknown(sheet: name, known: sheets.map(\.name)) }
      return sheet
    }
    let visible = sheets.filter { !$0.isHidden }
    guard let first = visible.first else { throw WorkbookProblem.hasNoSheet }
    guard visible.count > 1 else { return first }
    var left = largestContent(ofArchive: bytes.count)
    let filled = try visible.filter { try holdsSomething($0, &left) }
    guard filled.count <= 1 else {
      throw WorkbookProblem.sheetMustBeNamed(sheets: filled.map(\.name))
    }
    return filled.first ?? first
  }

  /// The sheets that hold something, beside the one that is read; one that is damaged may.
  func unread(beside sheet: Sheet) -> [Sheet] {
    var left = largestContent(ofArchive: bytes.count)
    return sheets.filter { other in
      other.part != sheet.part && (try? holdsSomething(other, &left)) ?? true
    }
  }

  /// The sheet from its heading on; `heading` tells which of its rows that is.
  func read(_ sheet: Sheet, from heading: ([SheetRow]) -> Int = { _ in 0 }) throws -> SheetTable {
    var styles = StylesPart()
    if let part = relations.part(of: "styles") { try read(part, to: &styles) }
    var texts = TextsPart(budget: styles.budget)
    if let part = relations.part(of: "sharedStrings") { try read(part, to: &texts) }
    var rows = SheetPart(
      texts: texts,
      formats: styles.formats,
      countsFrom1904: countsFrom1904
    )
    try read(sheet.part, to: &rows)
    return rows.finished(from: heading)
  }

  /// Takes what is unpacked of the sheet from what is left for all of them.
  private func holdsSomething(_ sheet: Sheet, _ left: inout Int) throws -> Bool {
    var content = ContentPart()
    do {
      try Workbook.read(sheet.part, of: bytes, to: &content, namespace, &left)
      return false
    } catch is ContentPart.Found {
      return true
    }
  }

  private func read(_ part: String, to handler: inout some XMLHandler) throws {
    try Workbook.read(part, of: bytes, to: &handler, namespace)
  }

  private static func read(
    _ part: String,
    of bytes: UnsafeRawBufferPointer,
    to handler: inout some XMLHandler,
    _ namespace: String?
  ) throws {
    var left = largestContent(ofArchive: bytes.count)
    try read(part, of: bytes, to: &handler, namespace, &left)
  }

  private static func read<Handler: XMLHandler>(
    _ part: String,
    of bytes: UnsafeRawBufferPointer,
    to handler: inout Handler,
    _ namespace: String?,
    _ left: inout Int
  ) throws {
    var limits = XMLLimits()
    // A cell has at most 32 767 characters.
    limits.text = 256 * 1_024
    do {
      try readXML(to: &handler, namespace: namespace, limits: limits) { push in
        try unpack(part, of: bytes) { piece in
          left -= piece.count
          guard left >= 0 else { throw ArchiveProblem.isTooLarge }
          try push(piece)
        }
      }
    } catch let fault as XMLFault {
      if case .xmlIsRefused(let reason) = fault.problem {
        throw WorkbookProblem.partIsRefused(part: part, reason: reason)
      }
      let reason = if case .xmlIsBroken(let reason) = fault.problem { reason } else { "" }
      throw WorkbookProblem.partIsBroken(part: part, reason: reason)
    }
  }

  /// Hands over a part, which must be there.
  private static func unpack(
    _ part: String,
    of bytes: UnsafeRawBufferPointer,
    _ piece: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    var isThere = false
    let isWanted = { (name: String) in name == part }
    try readArchive(bytes, only: isWanted) { _ in
      isThere = true
    } piece: {
      try piece($0)
    }
    guard isThere else { throw WorkbookProblem.partIsMissing(part: part) }
  }
}

/// Ends a reading at the first cell of a sheet that holds something.
private struct ContentPart: XMLHandler {
  enum Name: String, CaseIterable {
    case v, t
  }

  struct Found: Error {}

  static let namespace = WorkbookNamespace.transitional

  mutating func begin(_ element: XMLElement<Name>) {}

  mutating func end(_ name: Name?, text: UnsafeRawBufferPointer, line: Int) throws {
    if name != nil, !text.isEmpty { throw Found() }
  }
}
