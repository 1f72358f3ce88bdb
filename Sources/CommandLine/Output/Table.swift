/// A table of text, in columns as wide as they need.
struct Table {
  enum Alignment {
    case left
    case right
  }

  private let columns: [(title: String, alignment: Alignment)]
  private var rows: [[String]] = []
  private var rules: Set<Int> = []

  init(_ columns: [(String, Alignment)]) {
    self.columns = columns.map { (title: $0.0, alignment: $0.1) }
  }

  mutating func add(_ cells: [String]) {
    precondition(cells.count == columns.count, "\(cells.count) cells in \(columns.count) columns")
    rows.append(cells.map(Table.printable))
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

  /// Draws a line before the next row.
  mutating func addRule() { rules.insert(rows.count) }

  var isEmpty: Bool { rows.isEmpty }

  /// How wide a table may be on the terminal that it is printed to; any width where there is none.
  @TaskLocal static var width: Int?

  /// The lines of the table.
  ///
  /// Where they are wider than the terminal, left-aligned columns are cut, never the figures.
  func lines() -> [String] {
    let width = Table.width ?? .max
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
