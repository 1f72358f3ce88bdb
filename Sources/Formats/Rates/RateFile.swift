import Accounting

/// A rate as its source publishes it: how much of `to` one pays for `unit` of `from`.
package struct PublishedRate: Hashable, Sendable {
  package let from: Currency
  package let to: Currency
  package let day: Day
  package let rate: ExactDecimal
  /// Number of units of `from` that the rate is for: 1, or 100 as some sources quote JPY.
  package let unit: Int64
  /// The type and the publisher, where the file names them.
  package let type: String?
  package let source: String?
  /// Line of the file that it stands on.
  package let line: Int

  package init(
    from: Currency,
    to: Currency,
    day: Day,
    rate: ExactDecimal,
    unit: Int64 = 1,
    type: String? = nil,
    source: String? = nil,
    line: Int
  ) {
    self.from = from
    self.to = to
    self.day = day
    self.rate = rate
    self.unit = unit
    self.type = type
    self.source = source
    self.line = line
  }
}

/// What a file of rates holds, in the file's order, with everything that was found in reading it.
package struct RateFile: Sendable {
  package var rates: [PublishedRate] = []
  package var findings: [Finding] = []

  package init() {}

  mutating func find(_ severity: Severity, _ problem: RateFileProblem, line: Int?) {
    findings.append(Finding(severity, problem, line: line))
  }
}
