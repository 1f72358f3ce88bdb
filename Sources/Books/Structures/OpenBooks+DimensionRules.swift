import Accounting
import Database

extension OpenBooks {
  /// Decides how codes of a dimension are written, and whether vouchers may name it.
  package func set(_ control: DimensionControl, of dimension: Int) throws {
    var record = Record("dimension-rules")
    record.add(
      .dimensionControl,
      [
        .integer(Int64(dimension)), .text(control.mask?.description), .flag(control.isActive),
      ]
    )
    try append(record)
    try changeRules { $0.controls[dimension] = control }
  }

  /// Decides when a value of a dimension takes postings.
  package func set(_ control: ValueControl, of value: DimensionValue) throws {
    var record = Record("dimension-rules")
    record.add(
      .dimensionValueControl,
      [
        .integer(Int64(value.dimension)), .text(value.code), .flag(control.isSuspended),
        .text(control.firstDay?.description), .text(control.lastDay?.description),
        .text(control.owner), .text(control.groupCode),
      ]
    )
    try append(record)
    try changeRules { $0.values[value] = control }
  }

  /// Fixes a dimension of an account, or leaves it free again.
  package func fix(_ account: AccountNumber, _ dimension: Int, _ cell: DimensionCell?) throws {
    var record = Record("dimension-rules")
    record.add(
      .fixedDimension,
      [
        .text(account.code), .integer(Int64(dimension)), .text(cell?.code), .flag(cell != nil),
      ]
    )
    try append(record)
    try changeRules { $0.fix(account, dimension, cell) }
  }

  /// Decides what a value implies in another dimension; without a code nothing any more.
  package func derive(
    from value: DimensionValue,
    to other: Int,
    _ code: String?,
    isLocked: Bool
  ) throws {
    var record = Record("dimension-rules")
    record.add(
      .derivedDimension,
      [
        .integer(Int64(value.dimension)), .text(value.code), .integer(Int64(other)), .text(code),
        .flag(isLocked),
      ]
    )
    try append(record)
    try changeRules { $0.derive(from: value, to: other, code, isLocked: isLocked) }
  }

  /// Decides by what vouchers balance from a posting date on.
  package func add(_ decision: BalancingDecision) throws {
    var record = Record("dimension-rules")
    record.add(
      .balancingDimension,
      [
        .text(decision.firstDay.description),
        .integer(decision.rule.map { Int64($0.dimension) }),
        .text(decision.rule?.debit.code), .text(decision.rule?.credit.code),
      ]
    )
    try append(record)
    try changeRules { $0.balancing.append(decision) }
  }

  /// Keeps a version of an account structure, which holds once it is activated.
  package func add(_ structure: AccountStructure) throws {
    var record = Record("account-structure")
    for (place, line) in structure.lines.enumerated() {
      for (cells, isDemand) in [(line.criteria, false), (line.demands, true)] {
        for (segment, criteria) in cells.sorted(by: { $0.key < $1.key }) {
          record.add(
            .structureCell,
            [
              .text(structure.name), .integer(Int64(structure.version)),
              .integer(Int64(place + 1)), .text(line.rule), .integer(Int64(segment.number)),
              .text(criteria.description), .flag(isDemand),
            ]
          )
        }
      }
    }
    try append(record)
    try changeRules { $0.structures.add(structure) }
  }

  /// Lets a version of an account structure hold from a day on, or none.
  package func add(_ activation: StructureActivation) throws {
    var record = Record("account-structure")
    record.add(
      .structureActivation,
      [
        .text(activation.structure), .integer(activation.version.map { Int64($0) }),
        .text(activation.firstDay.description),
      ]
    )
    try append(record)
    try changeRules { $0.structures.add(activation) }
  }

  private func changeRules(_ change: (inout DimensionRules) -> Void) throws {
    var rules = facts.dimensionRules ?? DimensionRules()
    for dimension in try read.dimensions() { rules.names[dimension.number] = dimension.name }
    change(&rules)
    memory.facts.dimensionRules = rules
  }
}

extension Record {
  package mutating func add(_ line: BalancingLine, of voucher: VoucherKey) {
    add(
      .balancingLine,
      [
        .text(voucher.year), .integer(voucher.sequence), .integer(Int64(line.line + 1)),
        .integer(Int64(line.dimension)), .text(line.code),
      ]
    )
  }

  package mutating func add(_ change: DimensionChange, of voucher: VoucherKey) {
    add(
      .lineDimension,
      [
        .text(voucher.year), .integer(voucher.sequence), .integer(Int64(change.line + 1)),
        .integer(Int64(change.dimension)), .text(change.stated), .text(change.posted),
        .text(change.source.rawValue),
      ]
    )
  }
}
