import Accounting

/// The rows of one sheet, from its `sheet1.xml`, as they come by.
struct SheetPart: XMLHandler {
  enum Name: String, CaseIterable {
    case sheetData, row, c, f, v, `is`, t, rPh, col, mergeCell, r, s, hidden, min, max, ref
  }

  static let namespace = WorkbookNamespace.transitional

  let texts: [String]
  private var budget: TextBudget
  let formats: [NumberFormat]
  let countsFrom1904: Bool
  private(set) var table = SheetTable()
  private var cells: [(column: Int, cell: SheetCell)] = []
  private var cellCount = 0
  private var place = CellReference(row: 0, column: -1)
  private var isRowHidden = false
  private var hiddenRows: [Int] = []
  private var hiddenColumns: [ClosedRange<Int>] = []
  private var merged: [(written: String, range: CellRange)] = []
  private var formulas: (first: CellReference, last: CellReference, count: Int)?
  private var isSorted = true
  /// The cell that is open.
  private var open = OpenCell()

  private struct OpenCell {
    var type = "n"
    var style = 0
    var value: String?
    var inline = ""
    var isFormula = false
    var isSpoken = false
  }

  init(texts: TextsPart, formats: [NumberFormat], countsFrom1904: Bool) {
    self.texts = texts.texts
    budget = texts.budget
    self.formats = formats
    self.countsFrom1904 = countsFrom1904
  }

  mutating func begin(_ element: XMLElement<Name>) throws {
    switch element.name {
    case .row: try beginRow(element)
    case .c: try beginCell(element)
    case .f: open.isFormula = true
    case .rPh: open.isSpoken = true
    case .col where element[.hidden]?.isTrue == true:
      if let first = element[.min]?.wholeNumber, let last = element[.max]?.wholeNumber,
        1 <= first, first <= last
      {
        guard hiddenColumns.count <= CellReference.lastColumn else {
          throw WorkbookLimit.columns.exceeded
        }
        hiddenColumns.append(first - 1...last - 1)
      }
    case .mergeCell:
      guard let written = element[.ref]?.string, let range = CellRange(written) else { return }
      guard merged.count < WorkbookLimit.rows.most else { throw WorkbookLimit.cells.exceeded }
      merged.append((written, range))
    default: break
    }
  }

  mutating func end(_ name: Name?, text: UnsafeRawBufferPointer, line: Int) throws {
    switch name {
    case .v:
      // A number or the place of a shared text is short; else it is a text that may be kept.
      if open.type != "s" && open.type != "n" || text.count > 32 {
        try budget.take(bytes: text.count)
      }
      open.value = text.string
    case .t where !open.isSpoken:
      try budget.take(bytes: text.count)
      open.inline += text.string
    case .rPh: open.isSpoken = false
    case .c: try endCell()
    case .row: try endRow()
    default: break
    }
  }

  /// A row or cell that does not say where it stands comes behind the one before.
  private mutating func beginRow(_ element: XMLElement<Name>) throws {
    let last = place.row
    place = CellReference(row: last + 1, column: -1)
    if let written = element[.r] {
      guard let number = written.wholeNumber else {
        throw WorkbookProblem.rowIsBroken(written: written.string)
      }
      place.row = number
    }
    guard (1...CellReference.lastRow).contains(place.row) else {
      throw WorkbookProblem.rowIsBroken(written: String(place.row))
    }
    if place.row <= last { isSorted = false }
    isRowHidden = element[.hidden]?.isTrue ?? false
    cells.removeAll(keepingCapacity: true)
  }

  private mutating func beginCell(_ element: XMLElement<Name>) throws {
    try count(cells: 1)
    open = OpenCell()
    place.column += 1
    if let written = element[.r]?.string {
      guard let stated = CellReference(written), stated.row == place.row else {
        throw WorkbookProblem.cellIsBroken(written: written)
      }
      place.column = stated.column
    }
    if let type = element[.t] { open.type = type.string }
    if let style = element[.s] { open.style = style.wholeNumber ?? -1 }
  }

  private mutating func count(cells: Int) throws {
    cellCount += cells
    guard cellCount <= WorkbookLimit.cells.most else { throw WorkbookLimit.cells.exceeded }
  }

  private mutating func endCell() throws {
    guard let cell = cell() else { return }
    guard place.column < WorkbookLimit.columns.most else { throw WorkbookLimit.columns.exceeded }
    cells.append((place.column, cell))
  }

  private mutating func endRow() throws {
    guard let last = cells.map(\.column).max() else { return }
    guard table.rows.count < WorkbookLimit.rows.most else { throw WorkbookLimit.rows.exceeded }
    // A row is held up to its last cell, however few there are before it.
    try count(cells: max(0, last + 1 - cells.count))
    var row = Array(repeating: SheetCell.empty, count: last + 1)
    var taken: Set<Int> = []
    for (column, cell) in cells {
      if !taken.insert(column).inserted {
        find(.cellStandsTwice, at: CellReference(row: place.row, column: column))
      }
      row[column] = cell
    }
    table.rows.append(SheetRow(number: place.row, cells: row))
    if isRowHidden { hiddenRows.append(place.row) }
  }

  private mutating func find(
    _ problem: WorkbookProblem,
    _ severity: Severity = .error,
    at place: CellReference
  ) {
    table.findings.append(
      SheetFinding(problem: problem, severity: severity, row: place.row, column: place.column)
    )
  }

  private mutating func faulty(_ problem: WorkbookProblem) -> SheetCell {
    find(problem, at: place)
    return .faulty
  }
}

// MARK: - Cells

extension SheetPart {
  /// What the cell holds that ends; nothing where it only has a format.
  private mutating func cell() -> SheetCell? {
    if open.isFormula {
      guard open.value?.isEmpty == false || open.type == "str" && open.value != nil else {
        return faulty(.formulaHasNoValue)
      }
      formulas = (formulas?.first ?? place, place, (formulas?.count ?? 0) + 1)
    }
    let written = open.value ?? ""
    switch open.type {
    case "inlineStr": return text(cellText(open.inline))
    case "str": return text(cellText(written))
    case _ where written.isEmpty: return nil
    case "s":
      guard let index = Int(written), texts.indices.contains(index) else {
        return faulty(.cellIsBroken(written: written))
      }
      return text(texts[index])
    case "n": return number(written)
    case "b" where written == "0" || written == "1": return .truth(written == "1")
    case "e": return faulty(.cellHasError(written: written))
    case "d":
      // A date, and perhaps a time behind a T.
      guard let day = Day(iso: written.prefix(10)) else {
        return faulty(.cellIsBroken(written: written))
      }
      let time = written.dropFirst(11).prefix { !"+-Z".contains($0) }
      return time.contains { $0.isNumber && $0 != "0" } ? .moment("\(day) \(time)") : .day(day)
    default: return faulty(.cellIsBroken(written: written))
    }
  }

  private func text(_ text: String) -> SheetCell? { text.isEmpty ? nil : .text(text) }

  private mutating func number(_ written: String) -> SheetCell {
    guard open.style == 0 || formats.indices.contains(open.style) else {
      return faulty(.cellIsBroken(written: written))
    }
    let format = formats.isEmpty ? NumberFormat() : formats[open.style]
    switch CellDecimal(written) {
    case .unreadable: return faulty(.cellIsBroken(written: written))
    // Its column says what such a number is good for.
    case .tooLong: return .text(written)
    case .exact(let value):
      guard format.isDate else { return .number(CellNumber(value: value, format: format)) }
      guard let day = Day(serial: value, from1904: countsFrom1904) else {
        return faulty(.dayDoesNotExist(written: written))
      }
      return value.timeOfDay.map { .moment("\(day) \($0)") } ?? .day(day)
    }
  }

  /// The sheet from its heading on, with all that was found there; `heading` tells which of the rows
  /// that hold something it is.
  func finished(from heading: ([SheetRow]) -> Int) -> SheetTable {
    var part = self
    part.sort()
    part.table.passedOver = heading(part.table.rows)
    part.table.rows.removeFirst(part.table.passedOver)
    guard let heading = part.table.rows.first, let last = part.table.rows.last else {
      return part.table
    }
    part.table.findings.removeAll { $0.row < heading.number }
    let hiddenRows = hiddenRows.filter { $0 >= heading.number }
    let width = heading.cells.count
    for (written, range) in merged
    where range.last.row >= heading.number && range.first.row <= last.number
      && range.first.column < width
    {
      part.find(.cellsAreMerged(range: written), at: range.first)
    }
    let hidden = hiddenColumns.reduce(into: Set<Int>()) { columns, range in
      columns.formUnion(range.clamped(to: 0...width).filter { $0 < width && range.contains($0) })
    }
    if !hiddenRows.isEmpty || !hidden.isEmpty {
      let problem = WorkbookProblem.hiddenIsRead(rows: hiddenRows.count, columns: hidden.count)
      let row = hiddenRows.min() ?? heading.number
      let place = CellReference(row: row, column: hidden.min() ?? 0)
      part.find(problem, .warning, at: place)
    }
    if let formulas, formulas.last.row >= heading.number {
      part.find(.formulasAreReadAsValues(count: formulas.count), .info, at: formulas.first)
    }
    return part.table
  }

  private mutating func sort() {
    guard !isSorted else { return }
    table.rows.sort { $0.number < $1.number }
    for (row, next) in zip(table.rows, table.rows.dropFirst()) where row.number == next.number {
      find(.cellStandsTwice, at: CellReference(row: row.number, column: 0))
    }
  }
}
