import Accounting
import Answers
import Formats
import Messages

/// A sheet as a table of text, in columns as wide as they need; a total has a line before it, subtotals
/// behind each other have one before the first of them.
struct Table {
  private let columns: [Sheet.Column]
  private let language: Language
  /// The texts of all rows, one row behind the other.
  private var texts: [Text] = []
  private var rowCount = 0
  /// Rows before which a line is drawn.
  private var rules: Set<Int> = []
  /// The widest text of each column so far.
  private var widest: [Int]
  /// Whether it goes on behind other rows, which have the titles.
  private let isContinued: Bool
  private var isBegun: Bool
  private var isBehindTotal: Bool
  private var lastDay: (day: Day, text: Text)?
  /// Whether more rows come after the first that are shown, so that nobody knows which columns stay
  /// empty.
  private let goesOn: Bool
  /// Of the terminal.
  private let width: Int

  /// The text of a cell, and how wide it is.
  private struct Text {
    let text: String
    let width: Int

    init(_ text: String) {
      self.text = text
      width = text.width
    }
  }

  /// A table, or a part of one, which comes behind a row of the part before.
  init(
    _ columns: [Sheet.Column],
    in language: Language,
    behind: Sheet.Row? = nil,
    goesOn: Bool = false
  ) {
    self.goesOn = goesOn
    isContinued = behind != nil
    isBegun = behind != nil
    isBehindTotal = behind?.isTotal ?? false
    width = Terminal.width ?? .max
    self.columns = columns
    self.language = language
    widest = columns.map { _ in 0 }
  }

  init(_ sheet: Sheet, in language: Language) {
    self.init(sheet.columns, in: language)
    for row in sheet.rows { add(row) }
  }

  mutating func add(_ row: Sheet.Row) {
    if row.isTotal, isBegun, !(row.isOfPart && isBehindTotal) { rules.insert(rowCount) }
    isBegun = true
    isBehindTotal = row.isTotal
    rowCount += 1
    for (column, cell) in row.cells.enumerated() {
      let text = text(of: cell)
      texts.append(text)
      if text.width > widest[column] { widest[column] = text.width }
    }
  }

  /// The places of the texts of a row.
  private func places(ofRow row: Int) -> Range<Int> {
    row * columns.count..<(row + 1) * columns.count
  }

  /// A day is mostly that of the row before.
  private mutating func text(of cell: Sheet.Cell) -> Text {
    guard case .day(let day) = cell else { return Text(cell.text(in: language)) }
    if let lastDay, lastDay.day == day { return lastDay.text }
    let text = Text(cell.text(in: language))
    lastDay = (day, text)
    return text
  }

  /// Makes its columns no narrower than those of the part before.
  mutating func widen(to before: Table) { widest = zip(widest, before.widest).map(max) }

  /// The lines of the table.
  ///
  /// Where they are wider than the terminal, titles take several lines, then columns in which no row
  /// has anything are left out, then all those that stand only where they have room, then texts are cut,
  /// never the figures; what still has no room stands below, further in.
  func lines() -> [String] {
    var lines: [String] = []
    eachLine { lines.append(String(decoding: $0, as: UTF8.self)) }
    return lines
  }

  /// Calls `take` with each line of the table, which is not ended.
  func eachLine(_ take: ([UInt8]) -> Void) {
    var widths = columns.indices.map { column in
      max(columns[column].title.count, widest[column])
    }
    var shown = columns.indices.filter { !columns[$0].isForFiles }
    func isTooWide() -> Bool {
      shown.reduce(2 * (shown.count - 1)) { $0 + widths[$1] } > width
    }
    var titles = columns.map { [$0.title] }
    if isTooWide() {
      titles = columns.map { $0.title.split(separator: " ").map(String.init) }
      widths = columns.indices.map { column in
        max(titles[column].map(\.count).max() ?? 0, widest[column])
      }
    }
    for column in columns.indices.reversed() where isTooWide() && isEmpty(column) {
      shown.removeAll { $0 == column }
    }
    if isTooWide() { shown.removeAll { columns[$0].isWhereRoom } }
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
    let rule = Array(
      parts[0].map { String(repeating: "─", count: widths[$0]) }.joined(separator: "  ").utf8
    )
    var line: [UInt8] = []
    if !isContinued {
      for title in header(titles, widths, parts) { take(title) }
      take(rule)
    }
    for row in 0..<rowCount {
      if rules.contains(row) { take(rule) }
      for (part, columns) in parts.enumerated() {
        write(texts[places(ofRow: row)], columns, widths, margin(part), to: &line)
        take(line)
      }
    }
  }

  /// Whether no row says anything in a column: a dash is what stands for nothing.
  private func isEmpty(_ column: Int) -> Bool {
    !goesOn && rowCount > 0
      && stride(from: column, to: texts.count, by: columns.count).allSatisfy {
        ["", "–"].contains(texts[$0].text)
      }
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
  private func header(_ titles: [[String]], _ widths: [Int], _ parts: [[Int]]) -> [[UInt8]] {
    parts.enumerated().flatMap { part, columns -> [[UInt8]] in
      let height = columns.map { titles[$0].count }.max() ?? 1
      return (0..<height).map { level in
        var cells = Array(repeating: Text(""), count: widths.count)
        for column in columns {
          let skipped = height - titles[column].count
          if level >= skipped { cells[column] = Text(titles[column][level - skipped]) }
        }
        var line: [UInt8] = []
        write(cells[...], columns, widths, margin(part), to: &line)
        return line
      }
    }
  }

  private func write(
    _ cells: ArraySlice<Text>,
    _ wanted: [Int],
    _ widths: [Int],
    _ margin: String,
    to line: inout [UInt8]
  ) {
    line.removeAll(keepingCapacity: true)
    line.append(contentsOf: margin.utf8)
    /// Blanks that only stand where something comes behind them.
    var gap = 0
    func add(_ text: String) {
      guard !text.isEmpty else { return }
      for _ in 0..<gap { line.append(blank) }
      gap = 0
      line.append(contentsOf: text.utf8)
    }
    for (place, index) in wanted.enumerated() {
      if place > 0 { gap += 2 }
      let cell = cells[cells.startIndex + index]
      let padding = max(widths[index] - cell.width, 0)
      if columns[index].alignment == .right { gap += padding }
      add(cell.width > widths[index] ? cell.text.prefix(widths[index] - 1) + "…" : cell.text)
      if columns[index].alignment == .left { gap += padding }
    }
    while line.last == blank { line.removeLast() }
  }
}

private let blank = UInt8(ascii: " ")

extension String {
  /// How many columns of a terminal it takes.
  fileprivate var width: Int {
    // Below U+0300, and of minus signs, each scalar is a character, but for a carriage return.
    var text = self
    let found: Int? = text.withUTF8 { bytes in
      var characters = 0
      var place = 0
      while place < bytes.count {
        switch bytes[place] {
        case 13: return nil
        case 0..<0x80, 0xC2...0xCB: characters += 1
        case 0x80..<0xC0: break
        case 0xE2:
          guard place + 2 < bytes.count, bytes[place + 1] == 0x88, bytes[place + 2] == 0x92
          else { return nil }
          characters += 1
        default: return nil
        }
        place += 1
      }
      return characters
    }
    return found ?? count
  }
}
