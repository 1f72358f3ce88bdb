import Accounting
import Books

/// How variable the dimensions of a company are in a fiscal year.
package struct VariabilityReport: Sendable {
  package let company: Company
  package let year: String
  package let dimensions: [DimensionVariability]
  /// A warning for each that is more than low.
  package let findings: [Finding]
}

extension Session {
  /// How many values of each dimension a fiscal year uses; without one the last that holds vouchers.
  package func variability(year: String?, _ call: Call) throws -> VariabilityReport {
    try reading(.dimensionVariability, call) { read in
      let (company, calendar) = (try read.company(), try read.calendar())
      let used = Set(try read.movements(layer: .current).map(\.year))
      let through = try through(
        year: year,
        period: nil,
        from: nil,
        calendar,
        company,
        used: used
      )
      guard let year = calendar.year(named: through.year) else {
        preconditionFailure("a period lies in a year of its calendar")
      }
      let dimensions = DimensionVariability.of(
        try read.dimensions(),
        in: try read.combinations(usedIn: year)
      )
      return VariabilityReport(
        company: company,
        year: year.name,
        dimensions: dimensions,
        findings: dimensions.filter { $0.level != .low }.map {
          Finding(
            .warning,
            CompanyError.dimensionIsVariable(
              dimension: $0.dimension.name,
              year: year.name,
              count: $0.values
            )
          )
        }
      )
    }
  }
}
