/// The lines of a file of an account structure, as a table with a heading.
package struct StructureTable: Sendable {
  /// What stands in the heading.
  package let columns: [String]
  /// Each line with its number and its cells.
  package let lines: [(line: Int, cells: [String])]

  package init(columns: [String], lines: [(line: Int, cells: [String])]) {
    self.columns = columns
    self.lines = lines
  }

  /// Reads the table; every fault is found, each with its line.
  ///
  /// It has a column `account`, one for each dimension by its name, key or number, and where there are
  /// advanced rules one called `rule`.
  package func read(
    _ dimensions: [Dimension],
    known: [Int: Set<String>]
  ) -> (lines: [StructureLine], findings: [Finding]) {
    var reading = StructureReading(dimensions: dimensions, known: known)
    reading.readHeading(columns)
    guard reading.findings.isEmpty else { return ([], reading.findings) }
    for (line, cells) in lines { reading.read(cells, line) }
    reading.end()
    return (reading.lines, reading.findings)
  }

  package static let ruleColumn = "rule"
  package static let accountColumn = "account"
}

private struct StructureReading {
  let dimensions: [Dimension]
  let known: [Int: Set<String>]
  /// What each column is; nothing for that of rules.
  var segments: [Segment?] = []
  var columns: [String] = []
  var lines: [StructureLine] = []
  var findings: [Finding] = []
  private var told: Set<DimensionValue> = []

  init(dimensions: [Dimension], known: [Int: Set<String>]) {
    self.dimensions = dimensions
    self.known = known
  }

  mutating func readHeading(_ names: [String]) {
    columns = names
    var taken: Set<Segment?> = []
    for name in names {
      let wanted = name.lowercased()
      let segment: Segment?
      if wanted == StructureTable.ruleColumn {
        segment = nil
      } else if wanted == StructureTable.accountColumn {
        segment = .account
      } else if let dimension = dimensions.first(where: { $0.isCalled(wanted) }) {
        segment = .dimension(dimension.number)
      } else {
        let known = dimensions.map(\.name)
        find(.columnIsUnknown(column: name, known: [StructureTable.accountColumn] + known), 1)
        continue
      }
      if !taken.insert(segment).inserted { find(.columnStandsTwice(column: name), 1) }
      segments.append(segment)
    }
    if !segments.contains(.account) { find(.accountColumnIsMissing, 1) }
  }

  mutating func read(_ cells: [String], _ line: Int) {
    guard cells.count <= segments.count else { return find(.rowIsUnreadable, line) }
    var rule: String?
    var criteria: [Segment: SegmentCriteria] = [:]
    var demands: [Segment: SegmentCriteria] = [:]
    for (place, written) in cells.enumerated() where !written.isEmpty {
      guard let segment = segments[place] else {
        rule = written
        continue
      }
      let isDemand = written.hasPrefix("!")
      let column = columns[place]
      guard let read = SegmentCriteria(isDemand ? String(written.dropFirst()) : written) else {
        find(.cellIsMalformed(column: column, written: written), line)
        continue
      }
      if read.criteria.count > SegmentCriteria.most {
        find(.hasTooManyCriteria(column: column, count: read.criteria.count), line)
      }
      noteUnknown(read, segment, line)
      if isDemand { demands[segment] = read } else { criteria[segment] = read }
    }
    if rule == nil || demands[.account] != nil, let misplaced = demands.keys.min() {
      let column = segments.firstIndex(of: misplaced).map { columns[$0] } ?? ""
      find(.demandIsMisplaced(column: column), line)
    } else if let rule, demands.isEmpty {
      find(.ruleDemandsNothing(rule: rule), line)
    }
    lines.append(StructureLine(rule: rule, criteria, demands: demands))
  }

  mutating func end() {
    let structure = AccountStructure(name: "", version: 0, lines: lines)
    if structure.own.isEmpty { find(.hasNoLines, nil) }
    let count = structure.segments.count
    if count > AccountStructure.mostSegments { find(.hasTooManySegments(count: count), 1) }
  }

  /// A value that the company does not have yet may come; it is told once.
  private mutating func noteUnknown(_ criteria: SegmentCriteria, _ segment: Segment, _ line: Int) {
    guard case .dimension(let number) = segment else { return }
    for code in criteria.named where !(known[number]?.contains(code) ?? false) {
      guard told.insert(DimensionValue(dimension: number, code: code)).inserted else { continue }
      let name = dimensions.first { $0.number == number }?.name ?? Dimension.key(number)
      let problem = StructureError.namesUnknown(dimension: name, code: code, number: number)
      findings.append(Finding(.warning, problem, line: line))
    }
  }

  private mutating func find(_ problem: StructureError, _ line: Int?) {
    findings.append(Finding(.error, problem, line: line))
  }
}

extension Dimension {
  /// Whether a name in small letters is its name, its key or its number.
  fileprivate func isCalled(_ name: String) -> Bool {
    self.name.lowercased() == name || Dimension.key(number).lowercased() == name
      || String(number) == name
  }
}
