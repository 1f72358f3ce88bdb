extension CloseCheck {
  /// Completeness can be verified only where numbers have no gap (BFL 5:6–7).
  static let voucherNumbersHaveNoGaps = CloseCheck(
    name: "voucher-numbers-have-no-gaps",
    weight: .block
  ) { facts in
    facts.seriesWithGaps.map { .seriesHasAGap(series: $0, year: facts.period.year) }
  }
}
