import Accounting

/// One row of a journal, whatever file it stands in.
struct JournalRow: Hashable, Sendable {
  /// The line of the file that it begins on, or the row of the sheet, from 1.
  let line: Int
  let cells: [JournalCell]
  let fault: CSVFault?

  init(line: Int, cells: [JournalCell], fault: CSVFault? = nil) {
    self.line = line
    self.cells = cells
    self.fault = fault
  }

  init(_ row: CSVRow) {
    self.init(line: row.line, cells: row.fields.map { .text($0.trimmed) }, fault: row.fault)
  }

  /// The cell of a column; empty where the row ends before it.
  subscript(index: Int) -> JournalCell { index < cells.count ? cells[index] : .empty }
}

/// What one cell of a journal holds: text in CSV, and in a sheet what it is by its type and format.
enum JournalCell: Hashable, Sendable {
  /// Without blanks around it.
  case text(String)
  case number(CellNumber)
  case day(Day)
  case truth(Bool)
  /// It has a fault that is found already.
  case faulty

  static let empty = JournalCell.text("")

  var isEmpty: Bool { self == .empty }

  /// The cell as a text, as in a file where all is text; nothing where it can be none.
  var text: String? {
    switch self {
    case .text(let text): text
    case .number(let number): number.text
    case .day(let day): day.description
    case .truth, .faulty: nil
    }
  }
}

/// A number of a sheet, with what its format says of it.
struct CellNumber: Hashable, Sendable {
  var value: ExactDecimal
  /// The currency that its format shows beside it, as `StatedAmount.unit`.
  var unit = ""
  var isPercent = false
  /// The digits that its format fills up with zeros.
  var width = 0

  /// As it is shown but for grouping: `1234.5`, `0042`.
  var text: String {
    let digits = value.description
    guard value.scale == 0, value.mantissa >= 0 else { return digits }
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
