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
    let heading = Terminal.width == nil ? [frame.title] : paragraph(frame.title)
    var output = (frame.title.isEmpty ? [] : heading + [""]).printable
    var table = Table(frame.columns, in: language, goesOn: count > LongSheet.block)
    for start in stride(from: 0, to: Swift.max(count, 1), by: LongSheet.block) {
      for row in self[start..<Swift.min(start + LongSheet.block, count)] { table.add(row) }
      output += table.nextLines().printable
      try write(Array(output.utf8))
      output = ""
    }
    try write(Array((frame.notes.isEmpty ? [] : [""] + frame.notes).printable.utf8))
  }
}
