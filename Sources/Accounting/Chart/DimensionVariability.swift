/// How many distinct values of a dimension the vouchers of a fiscal year name (spec additions 2.16).
///
/// Each value makes combinations with accounts and other dimensions of its own, and what goes by
/// combination grows with them; a value for each document belongs elsewhere.
package struct DimensionVariability: Hashable, Sendable {
  package let dimension: Dimension
  package let values: Int

  package init(_ dimension: Dimension, values: Int) {
    self.dimension = dimension
    self.values = values
  }

  package var level: Level { Level(values: values) }

  /// Low, and from 5,000, 10,000 and 50,000 values on one more.
  package enum Level: String, Hashable, Sendable, CaseIterable {
    case low
    case raised
    case high
    case extreme

    package init(values: Int) {
      self =
        switch values {
        case ..<5_000: .low
        case ..<10_000: .raised
        case ..<50_000: .high
        default: .extreme
        }
    }
  }

  /// Of each dimension, by the combinations that the year uses.
  package static func of(
    _ dimensions: [Dimension],
    in combinations: some Sequence<[DimensionValue]>
  ) -> [DimensionVariability] {
    var values: [Int: Set<String>] = [:]
    for value in combinations.joined() { values[value.dimension, default: []].insert(value.code) }
    return dimensions.map { DimensionVariability($0, values: values[$0.number]?.count ?? 0) }
  }
}
