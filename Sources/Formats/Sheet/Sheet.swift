import Accounting

/// A list or a report before anything decides how it is shown: on a terminal, on a page, in a file.
///
/// It knows no language. Texts come in as words; figures and days stay what they are, so that a
/// spreadsheet can reckon with them and each reader sees them as his language writes them.
package struct Sheet: Hashable, Sendable {
  /// Empty where what stands around it says what it is.
  package var title: String
  package let columns: [Column]
  package private(set) var rows: [Row] = []
  /// What holds for the whole of it, a sentence each.
  package var notes: [String]

  package init(_ title: String = "", columns: [Column], notes: [String] = []) {
    self.title = title
    self.columns = columns
    self.notes = notes
  }

  package mutating func add(_ cells: [Cell]) { append(Row(cells)) }

  /// The same with no more than so many rows.
  package func keeping(first count: Int) -> Sheet {
    var sheet = self
    sheet.rows = Array(rows.prefix(count))
    return sheet
  }

  /// Adds a row that sums up those before it.
  package mutating func addTotal(_ cells: [Cell]) { append(Row(cells, isTotal: true)) }

  /// Adds a row that sums up a part of them; several of these behind each other belong together.
  package mutating func addSubtotal(_ cells: [Cell]) {
    append(Row(cells, isTotal: true, isOfPart: true))
  }

  package mutating func append(_ row: Row) {
    precondition(
      row.cells.count == columns.count,
      "\(row.cells.count) cells in \(columns.count) columns"
    )
    rows.append(row)
  }
}

extension Sheet {
  package struct Column: Hashable, Sendable {
    package let title: String
    package let kind: Kind
    package let alignment: Alignment
    /// Whether its texts say too little when they are cut.
    package let isWhole: Bool
    /// Whether it stands only in files, where each row is read by itself: a person sees it above.
    package let isForFiles: Bool
    /// Whether it stands only where all such columns have room: a person finds it elsewhere.
    package let isWhereRoom: Bool

    /// A column that is aligned as its kind is, unless it says otherwise.
    package init(
      _ title: String,
      _ kind: Kind = .text,
      _ alignment: Alignment? = nil,
      isWhole: Bool = false,
      isForFiles: Bool = false,
      isWhereRoom: Bool = false
    ) {
      self.isForFiles = isForFiles
      self.isWhereRoom = isWhereRoom
      self.isWhole = isWhole || kind != .text || alignment == .right
      self.title = title
      self.kind = kind
      self.alignment = alignment ?? kind.alignment
    }
  }

  /// What the cells of a column are.
  package enum Kind: Hashable, Sendable, CaseIterable {
    case text
    case day
    /// A number by which something is called.
    case number
    case count
    case decimal
    case amount

    /// Figures stand under each other by their last digits.
    package var alignment: Alignment {
      switch self {
      case .text, .day: .left
      case .number, .count, .decimal, .amount: .right
      }
    }
  }

  package enum Alignment: Hashable, Sendable {
    case left
    case right
  }

  package struct Row: Hashable, Sendable {
    package let cells: [Cell]
    /// Whether it sums up those before it.
    package let isTotal: Bool
    /// Whether it does so for a part, and belongs to the total before it.
    package let isOfPart: Bool

    package init(_ cells: [Cell], isTotal: Bool = false, isOfPart: Bool = false) {
      self.cells = cells
      self.isTotal = isTotal
      self.isOfPart = isOfPart
    }
  }

  package enum Cell: Hashable, Sendable {
    case empty
    case text(String)
    case day(Day)
    /// Of a run, a voucher or a line: it is never grouped or added up.
    case number(Int64)
    case count(Int64)
    /// A decimal number as it was published or written, with a point.
    case decimal(String)
    case amount(Int64, Currency)

    package static func amount(_ money: Money) -> Cell { .amount(money.minorUnits, money.currency) }
    package static func count(_ count: Int) -> Cell { .count(Int64(count)) }
  }
}
