/// The place of a cell: `B7`.
struct CellReference: Hashable {
  /// From 1.
  var row: Int
  /// From 0.
  var column: Int

  static let lastRow = 1_048_576
  static let lastColumn = 16_383

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  init?(_ text: some StringProtocol) {
    let letters = text.utf8.prefix { (65...90).contains($0) }
    let digits = text.utf8.dropFirst(letters.count)
    guard (1...3).contains(letters.count), (1...7).contains(digits.count), digits.first != 48,
      digits.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    column = letters.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
    row = digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    guard column <= CellReference.lastColumn, row <= CellReference.lastRow else { return nil }
  }

  /// `A` for 0, `AA` for 26.
  static func letters(_ column: Int) -> String {
    var (rest, letters) = (column + 1, "")
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

/// A block of cells: `B2:C7`.
struct CellRange {
  let first: CellReference
  let last: CellReference

  init?(_ text: String) {
    let ends = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let first = ends.first.flatMap({ CellReference($0) }),
      let last = ends.last.flatMap({ CellReference($0) }), ends.count <= 2
    else { return nil }
    self.first = first
    self.last = last
  }
}
