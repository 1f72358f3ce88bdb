import Accounting

/// One row of a journal, whatever file it stands in.
struct JournalRow: Hashable, Sendable {
  /// The line of the file that it begins on, or the row of the sheet, from 1.
  let line: Int
  let cells: [SheetCell]
  let fault: CSVFault?

  init(line: Int, cells: [SheetCell], fault: CSVFault? = nil) {
    self.line = line
    self.cells = cells
    self.fault = fault
  }

  init(_ row: CSVRow) {
    self.init(line: row.line, cells: row.fields.map { .text($0.trimmed) }, fault: row.fault)
  }

  init(_ row: SheetRow) { self.init(line: row.number, cells: row.cells) }

  /// The cell of a column; empty where the row ends before it.
  subscript(index: Int) -> SheetCell { index < cells.count ? cells[index] : .empty }
}
