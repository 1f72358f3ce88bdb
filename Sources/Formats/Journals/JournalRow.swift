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

  /// The row with a blank in place of each control character, which no text may hold.
  ///
  /// `count` grows by their number. Line ends and tabs stay.
  func withoutControls(_ count: inout Int) -> JournalRow {
    let isControl = { (byte: UInt8) in
      byte < 32 && byte != 9 && byte != 10 && byte != 13 || byte == 127
    }
    guard
      cells.contains(where: {
        if case .text(let text) = $0 { text.utf8.contains(where: isControl) } else { false }
      })
    else { return self }
    let plain = cells.map { cell -> SheetCell in
      guard case .text(let text) = cell else { return cell }
      let bytes = text.utf8.map { byte -> UInt8 in
        guard isControl(byte) else { return byte }
        count += 1
        return UInt8(ascii: " ")
      }
      return .text(String(decoding: bytes, as: UTF8.self).trimmed)
    }
    return JournalRow(line: line, cells: plain, fault: fault)
  }

  /// The cell of a column; empty where the row ends before it.
  subscript(index: Int) -> SheetCell { index < cells.count ? cells[index] : .empty }
}
