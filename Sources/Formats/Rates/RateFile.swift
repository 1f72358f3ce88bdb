import Accounting

/// A rate as its source publishes it: how much of `to` one pays for `unit` of `from`.
package struct PublishedRate: Hashable, Sendable {
  package let from: Currency
  package let to: Currency
  package let day: Day
  package let rate: ExactDecimal
  /// Number of units of `from` that the rate is for: 1, or 100 as some sources quote JPY.
  package let unit: Int64
  /// Line of the file that it stands on.
  package let line: Int

  package init(
    from: Currency,
    to: Currency,
    day: Day,
    rate: ExactDecimal,
    unit: Int64 = 1,
    line: Int
  ) {
    self.from = from
    self.to = to
    self.day = day
    self.rate = rate
    self.unit = unit
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
