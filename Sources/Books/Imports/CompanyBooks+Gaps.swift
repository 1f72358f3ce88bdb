import Accounting
import Database

extension CompanyBooks {
  /// The numbers that imports which are not undone have of each series in a year, by series.
  package func importedNumbers(in year: String) throws -> [String: NumberRanges] {
    guard try has(.importedRange) else { return [:] }
    return try ranges(
      """
      SELECT series, first_number, last_number FROM imported_range AS imported
      WHERE company = \(key) AND fiscal_year = \(year)
        AND NOT EXISTS (SELECT 1 FROM run_event AS event WHERE event.company = \(key)
          AND event.run = imported.run AND event.event = 'undo')
      ORDER BY series, first_number
      """
    )
  }

  /// The missing numbers of a year that somebody has explained, by series.
  package func explainedNumbers(in year: String) throws -> [String: NumberRanges] {
    guard try has(.gapExplanation) else { return [:] }
    return try ranges(
      """
      SELECT series, first_number, last_number FROM gap_explanation
      WHERE company = \(key) AND fiscal_year = \(year) ORDER BY series, first_number
      """
    )
  }

  private func ranges(_ statement: Statement) throws -> [String: NumberRanges] {
    var ranges: [String: NumberRanges] = [:]
    try connection.query(statement) { row in
      let (first, last) = (row.integer(1), row.integer(2))
      guard first <= last else { throw StorageError.isDamaged }
      ranges[row.text(0), default: NumberRanges()].insert(first...last)
    }
    return ranges
  }
}

extension Record {
  package mutating func add(
    numbers: ClosedRange<Int64>,
    of series: String,
    in year: String,
    run: Int64
  ) {
    add(
      .importedRange,
      [
        .integer(run), .text(year), .text(series), .integer(numbers.lowerBound),
        .integer(numbers.upperBound),
      ]
    )
  }

  package mutating func add(_ explanation: GapExplanation) {
    add(
      .gapExplanation,
      [
        .text(explanation.year), .text(explanation.series),
        .integer(explanation.numbers.lowerBound), .integer(explanation.numbers.upperBound),
        .text(explanation.reason),
      ]
    )
  }
}
