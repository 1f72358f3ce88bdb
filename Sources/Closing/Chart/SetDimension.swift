import Accounting
import Books

/// A dimension with its values.
package struct DimensionReport: Sendable {
  package let dimension: Dimension
  package let values: [(value: DimensionValue, name: String)]
}

extension Session {
  /// The dimensions of a company with their values.
  package func dimensions(_ call: Call) throws -> [DimensionReport] {
    try reading(.dimensionList, call) { read in try dimensions(read) }
  }

  private func dimensions(_ read: CompanyBooks) throws -> [DimensionReport] {
    let values = try read.namedDimensionValues()
    return try read.dimensions().map { dimension in
      DimensionReport(
        dimension: dimension,
        values: values.filter { $0.value.dimension == dimension.number }
      )
    }
  }

  /// Adds a dimension or a value of one, or gives it another name.
  package func setDimension(
    _ number: Int,
    value: String?,
    name: String,
    _ call: Call
  ) throws -> DimensionReport {
    try writing(.dimensionSet, call) { open in
      if let value {
        let isNew = open.facts.dimensionValues[number] == nil
        try open.add(
          isNew ? [Dimension(number: number, name: Dimension.key(number))] : [],
          [(value: DimensionValue(dimension: number, code: value), name: name)]
        )
      } else {
        try open.add([Dimension(number: number, name: name)], [])
      }
      guard
        let report = try dimensions(open.read).first(where: { $0.dimension.number == number })
      else { preconditionFailure("the dimension has been added") }
      return report
    }
  }
}
