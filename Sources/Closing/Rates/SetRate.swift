import Accounting
import Books

/// What became of one rate that a person entered.
package struct RateSetReport: Sendable {
  package let rate: ExchangeRate
  /// The rate that it takes the place of, where that has another value.
  package let differences: [RateDifference]
  package let findings: [Finding]
}

extension Session {
  /// Stores one rate that a person enters.
  ///
  /// One that moves much, or that other rates make the inverse of, is asked about and stored; runs that
  /// used the one before it are named.
  package func setRate(_ rate: ExchangeRate, _ call: Call) throws -> RateSetReport {
    try writingInstallation(.rateSet, call) { installation in
      try rate.check()
      let lines: [RateComparison.Line] = [(rate, 0)]
      let comparison = RateComparison(
        lines,
        with: try stored(for: lines, since: rate.day, installation.read),
        keepsExisting: false,
        maximumChange: RateImportOptions().maximumChange
      )
      var record = Record("exchange-rates")
      record.add(rate)
      try installation.append(record)
      let former = comparison.differences.map(\.stored)
      let resting = try findings(onRunsUsing: former, installation.read)
      return RateSetReport(
        rate: rate,
        differences: comparison.differences,
        findings: comparison.warnings.map { Finding($0.severity, $0.problem) } + resting
      )
    }
  }
}
