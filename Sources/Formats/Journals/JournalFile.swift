import Accounting

/// What a journal file holds: vouchers in the order of their first lines, and all findings.
package struct JournalFile: Sendable {
  package var vouchers: [JournalVoucher] = []
  /// Names of the columns that are no word of the format: the caller knows them as dimensions.
  package var dimensionColumns: [String] = []
  package var findings: [Finding] = []

  package init() {}

  mutating func find(_ problem: JournalFileProblem, line: Int) {
    findings.append(Finding(.error, problem, line: line))
  }
}
