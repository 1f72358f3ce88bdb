import Accounting

/// What one cell holds: in a sheet what it is by its type and format, in CSV always text.
enum SheetCell: Hashable, Sendable {
  /// Without blanks around it.
  case text(String)
  case number(CellNumber)
  case day(Day)
  /// A day with a time that is not midnight, `2025-01-22 14:30`.
  case moment(String)
  case truth(Bool)
  /// It has a fault that is found already.
  case faulty

  static let empty = SheetCell.text("")

  var isEmpty: Bool { self == .empty }

  /// Whether it is a date by its type or format, with a time or without.
  var isDate: Bool {
    switch self {
    case .day, .moment: true
    case .text, .number, .truth, .faulty: false
    }
  }

  /// The cell as a text, as in a file where all is text; nothing where it can be none.
  var text: String? {
    switch self {
    case .text(let text), .moment(let text): text
    case .number(let number): number.text
    case .day(let day): day.description
    case .truth, .faulty: nil
    }
  }
}

/// A number of a sheet, with what its format says of it.
struct CellNumber: Hashable, Sendable {
  let value: ExactDecimal
  var format = NumberFormat()

  /// As it is shown but for grouping: `1234.5`, `0042`.
  var text: String {
    let digits = value.description
    guard value.scale == 0, value.mantissa >= 0 else { return digits }
    return String(repeating: "0", count: max(0, format.width - digits.utf8.count)) + digits
  }
}

/// One row of a sheet that holds something.
struct SheetRow: Hashable, Sendable {
  /// From 1.
  let number: Int
  /// From column A on.
  let cells: [SheetCell]
}

/// Something that was found in a sheet, at a cell.
struct SheetFinding: Sendable {
  let problem: WorkbookProblem
  let severity: Severity
  let row: Int
  /// From 0.
  let column: Int
}

/// A sheet as it was read.
struct SheetTable: Sendable {
  /// From the heading on.
  var rows: [SheetRow] = []
  /// How many rows above the heading hold something.
  var passedOver = 0
  var findings: [SheetFinding] = []
}
