/// A sheet of so many rows that each is made when it is written, and none is kept.
package struct LongSheet: RandomAccessCollection, Sendable {
  /// All but the rows.
  package let frame: Sheet
  private let make: @Sendable (Int) -> Sheet.Row
  package let endIndex: Int

  package init(_ frame: Sheet, rows: Int, _ make: @escaping @Sendable (Int) -> Sheet.Row) {
    self.frame = frame
    self.make = make
    endIndex = rows
  }

  package init(_ sheet: Sheet) {
    self.init(sheet, rows: sheet.rows.count) { sheet.rows[$0] }
  }

  package var startIndex: Int { 0 }

  package subscript(row: Int) -> Sheet.Row { make(row) }

  /// Its rows in blocks of a size, as many blocks side by side as are made at once; one of no rows where
  /// it has none.
  package func blocks(of size: Int) -> [[Range<Int>]] {
    let blocks = stride(from: 0, to: Swift.max(count, 1), by: size).map { start in
      start..<Swift.min(start + size, count)
    }
    return stride(from: 0, to: blocks.count, by: LongSheet.atOnce).map { start in
      Array(blocks[start..<Swift.min(start + LongSheet.atOnce, blocks.count)])
    }
  }

  /// More take more memory, and what reads them is not quicker.
  private static let atOnce = 2

  /// With all rows, for what needs them at once.
  package var whole: Sheet {
    var whole = Sheet(frame.title, columns: frame.columns, notes: frame.notes)
    for row in self { whole.append(row) }
    return whole
  }
}
