/// Completeness can be verified only where numbers have no gap (BFL 5:6–7).
package enum VoucherNumbersHaveNoGaps: CloseCheck {
  package static let id = CheckID.voucherNumbersHaveNoGaps
  package static let weight = Severity.error

  /// Given each series whose numbers have a gap, with its fiscal year.
  package static func find(_ gaps: [(series: String, year: String)]) -> [any LedgerError]? {
    gaps.map { VoucherError.seriesHasAGap(series: $0.series, year: $0.year) }
  }
}
