/// Why numbers of an imported series are missing.
package struct GapExplanation: Hashable, Sendable {
  package let series: String
  package let year: String
  package let numbers: ClosedRange<Int64>
  /// In the words of the person who knows.
  package let reason: String

  package init(series: String, year: String, numbers: ClosedRange<Int64>, reason: String) {
    self.series = series
    self.year = year
    self.numbers = numbers
    self.reason = reason
  }

  /// Refuses numbers of which none is missing; `period` is the last of the year.
  package func check(
    missing gaps: [ClosedRange<Int64>],
    in period: String
  ) throws(Refusal) {
    guard !gaps.contains(where: { $0.overlaps(numbers) }) else { return }
    throw Refusal(
      VoucherError.numbersAreNotMissing(
        series: series,
        year: year,
        numbers: numbers,
        period: period
      )
    )
  }
}
