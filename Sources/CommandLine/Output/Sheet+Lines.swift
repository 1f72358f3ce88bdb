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
    var output: [UInt8] = []
    for line in frame.title.isEmpty ? [] : title + [""] { output.addPrinted(line) }
    var table = Table(frame.columns, in: language, goesOn: count > LongSheet.block)
    for start in stride(from: 0, to: Swift.max(count, 1), by: LongSheet.block) {
      for row in self[start..<Swift.min(start + LongSheet.block, count)] { table.add(row) }
      for line in table.nextLines() { output.addPrinted(line) }
      try write(output)
      output.removeAll(keepingCapacity: true)
    }
    for line in frame.notes.isEmpty ? [] : [""] + frame.notes { output.addPrinted(line) }
    try write(output)
  }
}
