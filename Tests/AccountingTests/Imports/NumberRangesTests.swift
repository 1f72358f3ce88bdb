import Accounting
import TestSupport
import Testing

/// C40: which numbers of an imported series are missing.
struct NumberRangesTests {
  private func ranges(_ text: String) throws -> NumberRanges {
    var ranges = NumberRanges()
    for word in text.split(separator: " ") {
      let ends = word.split(separator: "-").compactMap { Int64($0) }
      ranges.insert(try #require(ends.first)...(try #require(ends.last)))
    }
    return ranges
  }

  /// Numbers, those that are explained, and the gaps.
  private static let cases = table(
    """
    1 2 3                |       |
    1 2 4                |       | 3-3
    4 2 1                |       | 3-3
    1-3 2-5 4            |       |
    1 4                  |       | 2-3
    1 4                  | 2     | 3-3
    1 4                  | 2-3   |
    1 9                  | 3 5-6 | 2-2 4-4 7-8
    501 503              |       | 502-502
    1-312 80001-80020    |           | 313-80000
    1-312 80001-80020    | 313-80000 |
    1-50 101-120         |           | 51-100
    1-50 401-420         |           | 51-400
    9001-9002 9101-9102 9401 9501 |           | 9003-9100 9103-9400 9402-9500
    9001-9002 9101-9102 9401 9501 | 9003-9100 | 9103-9400 9402-9500
    """
  )

  @Test(arguments: cases)
  func `every gap is named, whatever its length, but for what is explained`(_ row: [String]) throws
  {
    let gaps = try ranges(row[0]).gaps(explained: try ranges(row[1]))
    #expect(gaps.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: " ") == row[2])
  }

  @Test func `document numbers that do not follow on each other have no gaps`() throws {
    let numbers = try ranges((1...30).map { "\($0 * 7)" }.joined(separator: " "))
    #expect(!numbers.isConsecutive)
    #expect(numbers.gaps().isEmpty)
  }

  @Test func `only numbers are numbers`() throws {
    var numbers = ImportedNumbers()
    for (series, number) in [
      ("A", "1"), ("A", "2"), ("B", "7"), ("A", "4"), ("A", "x5"), ("A", ""),
      ("A", "1234567890123456"),
    ] {
      numbers.add(VoucherReference(series: series, number: number), in: "2025")
    }
    #expect(
      numbers.kept.map { "\($0.series) \($0.range.lowerBound)-\($0.range.upperBound)" }
        == ["A 1-2", "A 4-4", "B 7-7"]
    )
  }
}
