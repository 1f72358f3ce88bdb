/// How lines that are entered get their tags: what the line says, then the header, then the account.
///
/// `-` is none on purpose. Parties and items, which would give some too, are not known here yet.
package struct TagEntry: Sendable {
  private let tags: FinancialTags
  /// The tag of each column of one, by the column's name.
  private var columns: [String: FinancialTag] = [:]
  private var header: [String: DimensionCell] = [:]
  /// All that was found so far, each with its line.
  package private(set) var findings: [Finding] = []

  package init() { tags = FinancialTags() }

  /// Prepares for a journal with these columns, and for what every line gets.
  package init(
    _ tags: FinancialTags,
    columns names: [String],
    heading line: Int,
    header given: [(tag: String, value: String)]
  ) {
    self.tags = tags
    for column in names {
      guard let name = FinancialTag.named(byColumn: column) else { continue }
      if let tag = known(name, line) { columns[column] = tag }
    }
    for (name, value) in given {
      guard let tag = known(name, nil) else { continue }
      header[tag.name] = DimensionCell(written: value)
      check(DimensionCell(written: value), of: tag, nil)
    }
  }

  private mutating func known(_ name: String, _ line: Int?) -> FinancialTag? {
    do {
      return try tags.known(name)
    } catch {
      findings += error.findings.map { Finding(.error, $0.problem, line: line) }
      return nil
    }
  }

  private mutating func check(_ cell: DimensionCell, of tag: FinancialTag, _ line: Int?) {
    guard let value = cell.code, let problem = tag.problem(with: value) else { return }
    findings.append(Finding(.error, problem, line: line))
  }

  /// The tags of a line to post.
  mutating func enter(_ line: JournalLine, place: Int) -> [LineTag] {
    let given = tags.defaults[line.account] ?? [:]
    guard !columns.isEmpty || !header.isEmpty || !given.isEmpty else { return [] }
    var cells: [String: (cell: DimensionCell, source: TagSource)] = [:]
    for cell in line.dimensionColumns {
      guard let tag = columns[cell.column] else { continue }
      let written = DimensionCell(written: cell.code)
      check(written, of: tag, line.line)
      cells[tag.name] = (written, .typed)
    }
    for (tag, cell) in header where cells[tag] == nil { cells[tag] = (cell, .header) }
    for (tag, value) in given where cells[tag] == nil && tags.tag(tag)?.isRetired == false {
      cells[tag] = (.value(value), .account)
    }
    return cells.sorted { $0.key < $1.key }.compactMap { tag, cell in
      cell.cell.code.map { LineTag(line: place, tag: tag, value: $0, source: cell.source) }
    }
  }
}
