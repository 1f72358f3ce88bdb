/// What stands in a cell for a dimension before posting: nothing yet, a blank on purpose, or a value.
package enum DimensionCell: Hashable, Sendable {
  case unset
  case blank
  case value(String)

  /// What a file or a command line says: `-` is a blank on purpose.
  package init(written text: String) {
    self = text.isEmpty ? .unset : text == DimensionCell.explicitBlank ? .blank : .value(text)
  }

  package static let explicitBlank = "-"

  /// The code that is posted.
  package var code: String? {
    if case .value(let code) = self { code } else { nil }
  }
}

/// Where what stands in a cell comes from.
package enum CellSource: String, Hashable, Sendable, Codable, CaseIterable {
  /// The line itself.
  case typed
  /// The header of the journal.
  case header
  /// The customer, supplier, bank account or whatever else the line is about.
  case master
  /// The other side of the line.
  case account
  /// What the main account fixes.
  case fixed
  /// What another value of the line says.
  case derived
  /// The only value that the account structure leaves.
  case structure
}

/// The dimensions of one line, each with where it comes from.
package struct DimensionCells: Hashable, Sendable {
  package struct Cell: Hashable, Sendable {
    package let cell: DimensionCell
    package let source: CellSource

    package init(_ cell: DimensionCell, _ source: CellSource) {
      self.cell = cell
      self.source = source
    }
  }

  private var cells: [Int: Cell] = [:]

  package init() {}

  package init(_ cells: [Int: DimensionCell], _ source: CellSource) {
    for (dimension, cell) in cells where cell != .unset {
      self.cells[dimension] = Cell(cell, source)
    }
  }

  package subscript(dimension: Int) -> Cell? {
    get { cells[dimension] }
    set { cells[dimension] = newValue?.cell == .unset ? nil : newValue }
  }

  package var dimensions: [Int] { cells.keys.sorted() }

  /// What is posted.
  package var values: [DimensionValue] {
    dimensions.compactMap { dimension in
      cells[dimension]?.cell.code.map { DimensionValue(dimension: dimension, code: $0) }
    }
  }

  /// Where each cell that nobody typed comes from.
  package var sources: [Int: CellSource] {
    cells.mapValues(\.source).filter { $0.value != .typed }
  }

  /// Takes what is not set yet from others; a blank on purpose is set (spec A10.4).
  package mutating func fill(from other: DimensionCells, as source: CellSource? = nil) {
    for (dimension, cell) in other.cells where cells[dimension] == nil {
      cells[dimension] = Cell(cell.cell, source ?? cell.source)
    }
  }

  /// The two sides of a journal line: the header, then what the account's master says, then for the
  /// offset all that the account has, and its own master last (spec A10.4: 2, 3 and 4).
  package static func line(
    header: DimensionCells,
    typed: DimensionCells,
    master: DimensionCells,
    offset: DimensionCells,
    offsetMaster: DimensionCells
  ) -> (account: DimensionCells, offset: DimensionCells) {
    var account = typed
    account.fill(from: header, as: .header)
    account.fill(from: master, as: .master)
    var other = offset
    other.fill(from: account, as: .account)
    other.fill(from: offsetMaster, as: .master)
    return (account, other)
  }
}

/// What became of a dimension of a line between the file and the books.
package struct DimensionChange: Hashable, Sendable {
  /// The place of the line in its voucher, from 0.
  package let line: Int
  package let dimension: Int
  /// What was typed; nothing where nothing was.
  package let stated: String?
  package let posted: String?
  package let source: CellSource

  package init(
    line: Int,
    dimension: Int,
    stated: String?,
    posted: String?,
    source: CellSource
  ) {
    self.line = line
    self.dimension = dimension
    self.stated = stated
    self.posted = posted
    self.source = source
  }
}
