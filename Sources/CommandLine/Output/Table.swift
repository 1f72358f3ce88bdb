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
      rows.append(row.cells.map { $0.text(in: language) })
    }
  }

  /// The lines of the table.
  ///
  /// Where they are wider than the terminal, titles take several lines, then columns in which no row
  /// has anything are left out, then texts are cut, never the figures; what still has no room stands
  /// below, further in.
  func lines() -> [String] {
    let width = Terminal.width ?? .max
    var widths = columns.indices.map { column in
      max(columns[column].title.count, widest(column))
    }
    var shown = Array(columns.indices)
    func isTooWide() -> Bool {
      shown.reduce(2 * (shown.count - 1)) { $0 + widths[$1] } > width
    }
    var titles = columns.map { [$0.title] }
    if isTooWide() {
      titles = columns.map { $0.title.split(separator: " ").map(String.init) }
      widths = columns.indices.map { column in
        max(titles[column].map(\.count).max() ?? 0, widest(column))
      }
    }
    for column in columns.indices.reversed() where isTooWide() && isEmpty(column) {
      shown.removeAll { $0 == column }
    }
    for least in [12, 5] {
      while isTooWide() {
        guard
          let widest = shown.filter({ !columns[$0].isWhole && widths[$0] > least })
            .max(by: { widths[$0] < widths[$1] })
        else { break }
        widths[widest] -= 1
      }
    }
    let parts = parts(of: widths, shown, within: width)
    let rule = parts.enumerated().map { part, columns in
      margin(part)
        + columns.map { String(repeating: "─", count: widths[$0]) }
        .joined(separator: "  ")
    }
    var lines = header(titles, widths, parts) + rule.prefix(1)
    for (index, row) in rows.enumerated() {
      if rules.contains(index) { lines += rule.prefix(1) }
      for (part, columns) in parts.enumerated() {
        lines.append(line(row, columns, widths, margin(part)))
      }
    }
    return lines
  }

  private func widest(_ column: Int) -> Int { rows.map { $0[column].count }.max() ?? 0 }

  /// Whether no row says anything in a column: a dash is what stands for nothing.
  private func isEmpty(_ column: Int) -> Bool {
    !rows.isEmpty && rows.allSatisfy { ["", "–"].contains($0[column]) }
  }

  /// The columns of each line: all of them on one, where that has room for them.
  private func parts(of widths: [Int], _ shown: [Int], within width: Int) -> [[Int]] {
    var parts: [[Int]] = [[]]
    var room = width
    for column in shown {
      let isFirst = parts[parts.count - 1].isEmpty
      if !isFirst, widths[column] + 2 > room {
        parts.append([])
        room = width - margin(parts.count - 1).count
      }
      room -= widths[column] + (parts[parts.count - 1].isEmpty ? 0 : 2)
      parts[parts.count - 1].append(column)
    }
    return parts
  }

  /// What stands before a line that goes on with a row.
  private func margin(_ part: Int) -> String { part == 0 ? "" : "    " }

  /// The titles; where some take more lines than others, they stand at the bottom.
  private func header(_ titles: [[String]], _ widths: [Int], _ parts: [[Int]]) -> [String] {
    parts.enumerated().flatMap { part, columns -> [String] in
      let height = columns.map { titles[$0].count }.max() ?? 1
      return (0..<height).map { level in
        var cells = Array(repeating: "", count: widths.count)
        for column in columns {
          let skipped = height - titles[column].count
          if level >= skipped { cells[column] = titles[column][level - skipped] }
        }
        return line(cells, columns, widths, margin(part))
      }
    }
  }

  private func line(
    _ cells: [String],
    _ wanted: [Int],
    _ widths: [Int],
    _ margin: String
  ) -> String {
    var text = margin
    for (place, index) in wanted.enumerated() {
      if place > 0 { text += "  " }
      let cell = cells[index]
      let cut = cell.count > widths[index] ? cell.prefix(widths[index] - 1) + "…" : cell[...]
      let padding = String(repeating: " ", count: widths[index] - cut.count)
      text += columns[index].alignment == .left ? cut + padding : padding + cut
    }
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
