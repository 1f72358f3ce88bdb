import Answers
import Formats
import Messages

/// A sheet as a table of text, in columns as wide as they need; a total has a line before it.
struct Table {
  private let columns: [Sheet.Column]
  private var rows: [[String]] = []
  private var rules: Set<Int> = []

  init(_ sheet: Sheet, in language: Language) {
    columns = sheet.columns
    for (index, row) in sheet.rows.enumerated() {
      if row.isTotal, index > 0 { rules.insert(index) }
      rows.append(row.cells.map { Table.printable($0.text(in: language)) })
    }
  }

  /// Text from files could hold signs that move a terminal's cursor.
  private static func printable(_ cell: String) -> String {
    guard cell.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }) else {
      return cell
    }
    return String(
      String.UnicodeScalarView(
        cell.unicodeScalars.map { $0.value < 32 || $0.value == 127 ? " " : $0 }
      )
    )
  }

  /// The lines of the table.
  ///
  /// Where they are wider than the terminal, left-aligned columns are cut, never the figures.
  func lines() -> [String] {
    let width = Terminal.width ?? .max
    var widths = columns.indices.map { column in
      max(columns[column].title.count, rows.map { $0[column].count }.max() ?? 0)
    }
    let gaps = 2 * (columns.count - 1)
    while widths.reduce(gaps, +) > width {
      guard
        let widest = columns.indices.filter({
          columns[$0].alignment == .left && widths[$0] > 12
        }).max(by: { widths[$0] < widths[$1] })
      else { break }
      widths[widest] -= 1
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    var lines = [line(columns.map(\.title), widths), rule]
    for (index, row) in rows.enumerated() {
      if rules.contains(index) { lines.append(rule) }
      lines.append(line(row, widths))
    }
    return lines
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var text = ""
    for (index, cell) in cells.enumerated() {
      if index > 0 { text += "  " }
      let cut = cell.count > widths[index] ? cell.prefix(widths[index] - 1) + "…" : cell[...]
      let padding = String(repeating: " ", count: widths[index] - cut.count)
      text += columns[index].alignment == .left ? cut + padding : padding + cut
    }
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
