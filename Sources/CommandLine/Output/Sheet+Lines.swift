import Answers
import Formats
import Messages

extension Sheet {
  /// The titles and rows as a table.
  func lines(in language: Language) -> [String] { Table(self, in: language).lines() }

  /// The same of a list, which says so where it is empty.
  func listed(in language: Language) -> [String] {
    rows.isEmpty ? [language(.emptyList)] : lines(in: language)
  }
}

extension LongSheet {
  /// Rows whose widths are found out together.
  private static let block = 1_000

  /// All of it as text, chunk by chunk: the heading, the table, and what holds for the whole.
  ///
  /// Columns are as wide as the rows of a block need, and never narrower than in the block before.
  func writePage(in language: Language, to write: ([UInt8]) throws -> Void) throws {
    let title = Terminal.width == nil ? [frame.title] : paragraph(frame.title)
    try write((frame.title.isEmpty ? [] : title + [""]).printed)
    var last = Table(frame.columns, in: language)
    for blocks in blocks(of: LongSheet.block) {
      let empty = blocks.map { emptyTable(for: $0, in: language) }
      var tables = zip(blocks, empty).map { (rows: $0, table: $1) }.mapTogether { block in
        var table = block.table
        for row in self[block.rows] { table.add(row) }
        return table
      }
      for place in tables.indices {
        tables[place].widen(to: last)
        last = tables[place]
      }
      // Other threads know nothing of the terminal.
      let (width, hasColour) = (Terminal.width, Terminal.hasColour)
      let printed = tables.mapTogether { table in
        Terminal.$width.withValue(width) {
          Terminal.$hasColour.withValue(hasColour) { table.printed }
        }
      }
      for lines in printed { try write(lines) }
    }
    try write((frame.notes.isEmpty ? [] : [""] + frame.notes).printed)
  }

  private func emptyTable(for rows: Range<Int>, in language: Language) -> Table {
    Table(
      frame.columns,
      in: language,
      behind: rows.lowerBound > 0 ? self[rows.lowerBound - 1] : nil,
      goesOn: count > LongSheet.block
    )
  }
}

extension Table {
  /// Each line as it is printed.
  fileprivate var printed: [UInt8] {
    var bytes: [UInt8] = []
    eachLine { bytes.addPrinted($0) }
    return bytes
  }
}

extension [String] {
  /// Each on a line of its own.
  fileprivate var printed: [UInt8] { reduce(into: []) { $0.addPrinted($1) } }
}
