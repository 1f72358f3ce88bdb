import Accounting
import TestSupport
import Testing

/// Of what days a later export of a ledger should have every voucher.
@Suite struct ComparedDaysTests {
  /// Newest voucher | last day stated | day made | covered through | told of through.
  private static let table = TestSupport.table(
    """
    03-10 |       |       | 03-10 |
    03-10 |       | 03-20 | 03-20 |
    03-10 |       | 05-02 | 03-31 | 05-02
    03-10 |       | 03-05 | 03-10 |
    03-10 | 03-31 | 05-02 | 03-31 |
    03-10 | 12-31 | 05-02 | 05-02 |
    03-10 | 02-28 |       | 03-10 |
    -     |       |       |       |
    -     |       | 02-10 |       | 02-10
    -     | 12-31 | 02-10 | 02-10 |
    12-15 |       | 12-20 | 12-20 |
    """
  )

  private func day2025(_ text: String) throws -> Day? {
    text.isEmpty || text == "-" ? nil : try day("2025-\(text)")
  }

  @Test(arguments: table)
  func `a file covers whole months, or what it says, as far as time had come`(
    _ row: [String]
  ) throws {
    let days = ComparedDays(
      years: try day("2025-01-01")...day("2025-12-31"),
      newest: try day2025(row[0]),
      stated: try day2025(row[1]),
      made: try day2025(row[2])
    )
    #expect(days.covered?.lowerBound == (try day2025(row[3]) == nil ? nil : try day("2025-01-01")))
    #expect(try days.covered?.upperBound == day2025(row[3]))
    #expect(try days.beyond?.upperBound == day2025(row[4]))
  }

  @Test func `of a file made after its year nothing is told beyond the year`() throws {
    let days = ComparedDays(
      years: try day("2025-01-01")...day("2025-12-31"),
      newest: try day("2025-11-30"),
      stated: nil,
      made: try day("2026-02-01")
    )
    #expect(try days.beyond == day("2025-12-01")...day("2025-12-31"))
  }
}
