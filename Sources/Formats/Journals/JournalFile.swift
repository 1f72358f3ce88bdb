import Accounting

/// What a journal file holds: vouchers in the order of their first lines, and all findings.
package struct JournalFile: Sendable {
  package var vouchers: [JournalVoucher] = []
  /// Names of the columns that are no word of the format: the caller knows them as dimensions.
  package var dimensionColumns: [String] = []
  package var findings: [Finding] = []
  /// The first line with an amount in the reporting currency, which a company may not have.
  package var firstReportingLine: Int?

  package init() {}

  mutating func find(
    _ problem: JournalFileProblem,
    _ severity: Severity = .error,
    line: Int
  ) {
    findings.append(Finding(severity, problem, line: line))
  }
}
