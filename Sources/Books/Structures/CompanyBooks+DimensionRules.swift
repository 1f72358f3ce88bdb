import Accounting
import Database

extension CompanyBooks {
  /// What the company has decided about its dimensions; nothing where it has not.
  package func dimensionRules() throws -> DimensionRules? {
    try once(.dimensionRules) { try readDimensionRules() }
  }

  /// In one statement, since nearly every company has no row in any of the tables.
  private func readDimensionRules() throws -> DimensionRules? {
    let tables: [RecordTable] = [
      .dimensionControl, .dimensionValueControl, .structureCell, .fixedDimension,
      .derivedDimension, .balancingDimension,
    ]
    guard try tables.contains(where: has) else { return nil }
    var rules = DimensionRules()
    var structures = StructuresRead()
    try connection.query(
      """
      SELECT 1 AS part, sequence, position, CAST(dimension AS TEXT), mask, CAST(is_active AS TEXT),
        CAST(NULL AS TEXT), CAST(NULL AS TEXT), CAST(NULL AS TEXT), CAST(NULL AS TEXT)
      FROM dimension_control WHERE company = \(key)
      UNION ALL
      SELECT 2, sequence, position, CAST(dimension AS TEXT), code, CAST(is_suspended AS TEXT),
        first_day, last_day, owner, group_code
      FROM dimension_value_control WHERE company = \(key)
      UNION ALL
      SELECT 3, sequence, position, structure, CAST(version AS TEXT), CAST(line AS TEXT), rule,
        CAST(segment AS TEXT), criteria, CAST(is_demand AS TEXT)
      FROM structure_cell WHERE company = \(key)
      UNION ALL
      SELECT 4, sequence, position, structure, CAST(version AS TEXT), first_day, NULL, NULL, NULL,
        NULL
      FROM structure_activation WHERE company = \(key)
      UNION ALL
      SELECT 5, sequence, position, account, CAST(dimension AS TEXT), code,
        CAST(is_fixed AS TEXT), NULL, NULL, NULL
      FROM fixed_dimension WHERE company = \(key)
      UNION ALL
      SELECT 6, sequence, position, CAST(dimension AS TEXT), code, CAST(other_dimension AS TEXT),
        other_code, CAST(is_locked AS TEXT), NULL, NULL
      FROM derived_dimension WHERE company = \(key)
      UNION ALL
      SELECT 7, sequence, position, first_day, CAST(dimension AS TEXT), debit_account,
        credit_account, NULL, NULL, NULL
      FROM balancing_dimension WHERE company = \(key)
      ORDER BY 2, 1, 3
      """
    ) { row in
      switch row.integer(0) {
      case 1: try rules.takeControl(row)
      case 2: try rules.takeValueControl(row)
      case 3: try structures.takeCell(row)
      case 4: try structures.takeActivation(row)
      case 5: try rules.takeFixed(row)
      case 6: try rules.takeDerived(row)
      default: try rules.takeBalancing(row)
      }
    }
    rules.structures = structures.structures
    guard !rules.isEmpty else { return nil }
    for dimension in try dimensions() { rules.names[dimension.number] = dimension.name }
    return rules
  }

  /// What was defaulted or fixed of the lines of vouchers of a year, by their numbers in the log.
  func dimensionChanges(
    of sequences: Statement,
    in year: String
  ) throws -> [Int64: [DimensionChange]] {
    var changes: [Int64: [DimensionChange]] = [:]
    let statement: Statement = """
      SELECT voucher, line, dimension, stated, posted, source FROM line_dimension
      WHERE company = \(key) AND fiscal_year = \(year) AND voucher IN (
      """
    try connection.query(statement + sequences + ") ORDER BY voucher, line, dimension") { row in
      let change = DimensionChange(
        line: Int(row.integer(1)) - 1,
        dimension: Int(row.integer(2)),
        stated: row.optionalText(3),
        posted: row.optionalText(4),
        source: try row.code(5)
      )
      changes[row.integer(0), default: []].append(change)
    }
    return changes
  }

  /// The lines that were added to vouchers of a year to balance values, by their numbers in the log.
  func balancingLines(
    of sequences: Statement,
    in year: String
  ) throws -> [Int64: [BalancingLine]] {
    guard try has(.balancingLine) else { return [:] }
    var lines: [Int64: [BalancingLine]] = [:]
    let statement: Statement = """
      SELECT voucher, line, dimension, code FROM balancing_line
      WHERE company = \(key) AND fiscal_year = \(year) AND voucher IN (
      """
    try connection.query(statement + sequences + ") ORDER BY voucher, line") { row in
      let line = BalancingLine(
        line: Int(row.integer(1)) - 1,
        dimension: Int(row.integer(2)),
        code: row.optionalText(3)
      )
      lines[row.integer(0), default: []].append(line)
    }
    return lines
  }

  /// The lines that were added to a voucher to balance values.
  package func balancingLines(of voucher: VoucherKey) throws -> [BalancingLine] {
    try balancingLines(of: "\(voucher.sequence)", in: voucher.year)[voucher.sequence] ?? []
  }

  /// What was defaulted or fixed of the lines of a voucher.
  package func dimensionChanges(of voucher: VoucherKey) throws -> [DimensionChange] {
    try dimensionChanges(of: "\(voucher.sequence)", in: voucher.year)[voucher.sequence] ?? []
  }
}

/// The versions of structures, whose cells come one by one.
private struct StructuresRead {
  private struct Line {
    var rule: String?
    var criteria: [Segment: SegmentCriteria] = [:]
    var demands: [Segment: SegmentCriteria] = [:]
  }

  private struct Version {
    let name: String
    let number: Int
    var lines: [Int64: Line] = [:]
  }

  private var versions: [Version] = []
  private var activations: [StructureActivation] = []

  mutating func takeCell(_ row: Row) throws {
    let (name, number) = (row.text(3), Int(try stored(Int64(row.text(4)))))
    if versions.last?.name != name || versions.last?.number != number {
      versions.append(Version(name: name, number: number))
    }
    let last = versions.count - 1
    let line = try stored(Int64(row.text(5)))
    let segment = Segment(number: Int(try stored(Int64(row.text(7)))))
    let criteria = try stored(SegmentCriteria(row.text(8)))
    versions[last].lines[line, default: Line()].rule = row.optionalText(6)
    if row.text(9) == "1" {
      versions[last].lines[line]?.demands[segment] = criteria
    } else {
      versions[last].lines[line]?.criteria[segment] = criteria
    }
  }

  mutating func takeActivation(_ row: Row) throws {
    activations.append(
      StructureActivation(
        structure: row.text(3),
        version: try row.optionalText(4).map { Int(try stored(Int64($0))) },
        firstDay: try row.day(5)
      )
    )
  }

  var structures: AccountStructures {
    AccountStructures(
      versions: versions.map { version in
        AccountStructure(
          name: version.name,
          version: version.number,
          lines: version.lines.sorted { $0.key < $1.key }.map { _, line in
            StructureLine(rule: line.rule, line.criteria, demands: line.demands)
          }
        )
      },
      activations: activations
    )
  }
}

extension DimensionRules {
  fileprivate mutating func takeControl(_ row: Row) throws {
    controls[try row.dimension(3)] = DimensionControl(
      mask: try row.optionalText(4).map { try stored(DimensionMask($0)) },
      isActive: row.text(5) == "1"
    )
  }

  fileprivate mutating func takeValueControl(_ row: Row) throws {
    let value = DimensionValue(dimension: try row.dimension(3), code: row.text(4))
    values[value] = ValueControl(
      isSuspended: row.text(5) == "1",
      firstDay: try row.optionalDay(6),
      lastDay: try row.optionalDay(7),
      owner: row.text(8),
      groupCode: row.text(9)
    )
  }

  fileprivate mutating func takeFixed(_ row: Row) throws {
    let cell = row.optionalText(5).map { DimensionCell.value($0) } ?? .blank
    fix(AccountNumber(row.text(3)), try row.dimension(4), row.text(6) == "1" ? cell : nil)
  }

  fileprivate mutating func takeDerived(_ row: Row) throws {
    derive(
      from: DimensionValue(dimension: try row.dimension(3), code: row.text(4)),
      to: try row.dimension(5),
      row.optionalText(6),
      isLocked: row.text(7) == "1"
    )
  }
}

extension DimensionRules {
  fileprivate mutating func takeBalancing(_ row: Row) throws {
    let rule = try row.optionalText(4).map { dimension in
      BalancingDimension(
        dimension: Int(try stored(Int64(dimension))),
        debit: AccountNumber(row.text(5)),
        credit: AccountNumber(row.text(6))
      )
    }
    balancing.append(BalancingDecision(firstDay: try row.day(3), rule: rule))
  }
}

extension Row {
  fileprivate func dimension(_ column: Int) throws(StorageError) -> Int {
    Int(try stored(Int64(text(column))))
  }
}
