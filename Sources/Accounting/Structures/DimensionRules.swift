/// Another value that a value of a dimension implies.
package struct DerivedValue: Hashable, Sendable {
  package let dimension: Int
  package let code: String
  /// Whether a line may not say otherwise.
  package let isLocked: Bool

  package init(dimension: Int, code: String, isLocked: Bool) {
    self.dimension = dimension
    self.code = code
    self.isLocked = isLocked
  }
}

/// Everything that a company has decided about the dimensions of its lines.
package struct DimensionRules: Hashable, Sendable {
  /// What each dimension is called.
  package var names: [Int: String]
  package var controls: [Int: DimensionControl]
  package var values: [DimensionValue: ValueControl]
  package var structures: AccountStructures
  /// What main accounts fix: a value or a blank.
  package var fixed: [AccountNumber: [Int: DimensionCell]]
  package var derived: [DimensionValue: [DerivedValue]]
  /// By what vouchers balance, in the order in which it was decided.
  package var balancing: [BalancingDecision]

  package init(
    names: [Int: String] = [:],
    controls: [Int: DimensionControl] = [:],
    values: [DimensionValue: ValueControl] = [:],
    structures: AccountStructures = AccountStructures(),
    fixed: [AccountNumber: [Int: DimensionCell]] = [:],
    derived: [DimensionValue: [DerivedValue]] = [:],
    balancing: [BalancingDecision] = []
  ) {
    self.names = names
    self.controls = controls
    self.values = values
    self.structures = structures
    self.fixed = fixed
    self.derived = derived
    self.balancing = balancing
  }

  package var isEmpty: Bool {
    controls.isEmpty && values.isEmpty && structures.isEmpty && fixed.isEmpty && derived.isEmpty
      && balancing.isEmpty
  }

  /// Whether the gate has anything to ask of a line.
  package var bindVouchers: Bool {
    !values.isEmpty || !structures.activations.isEmpty || !derived.isEmpty
      || controls.contains { !$0.value.isActive }
  }

  package func name(of dimension: Int) -> String {
    names[dimension] ?? Dimension.key(dimension)
  }

  /// Fixes a dimension of an account, or leaves it free again.
  package mutating func fix(_ account: AccountNumber, _ dimension: Int, _ cell: DimensionCell?) {
    fixed[account, default: [:]][dimension] = cell
    if fixed[account]?.isEmpty ?? false { fixed[account] = nil }
  }

  /// Decides what a value implies in another dimension; without a code nothing any more.
  package mutating func derive(
    from value: DimensionValue,
    to other: Int,
    _ code: String?,
    isLocked: Bool
  ) {
    var implied = (derived[value] ?? []).filter { $0.dimension != other }
    if let code { implied.append(DerivedValue(dimension: other, code: code, isLocked: isLocked)) }
    derived[value] = implied.isEmpty ? nil : implied.sorted { $0.dimension < $1.dimension }
  }

  /// Whether a value takes postings on a day.
  package func takes(_ value: DimensionValue, on day: Day) -> Bool {
    guard controls[value.dimension]?.isActive ?? true else { return false }
    guard let control = values[value] else { return true }
    return !control.isSuspended && control.isActive(on: day)
  }
}
