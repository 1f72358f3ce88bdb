import Accounting
import TestSupport
import Testing

/// The period that a file states decides where a voucher lies (T-ADD-21).
struct StatedPeriodTests {
  /// Fiscal years | period and its year | the document's day | the day that it was posted on | the day,
  /// `close` for the closing period, `odd` where the period contradicts both days.
  private static let cases = table(
    """
    2025-01-01..2025-12-31 | 2 2025  | 2025-01-28 | 2025-02-05 | 2025-02-05
    2025-01-01..2025-12-31 | 2 2025  | 2025-02-03 | 2025-03-01 | 2025-02-03
    2025-01-01..2025-12-31 | 2 2025  | 2025-01-28 | 2025-01-30 | 2025-02-28 odd
    2025-01-01..2025-12-31 | 1 2025  | 2025-01-15 |            | 2025-01-15
    2025-01-01..2025-12-31 | 13 2025 | 2025-12-31 | 2025-12-31 | 2025-12-31 close
    2025-01-01..2025-12-31 | 13 2025 | 2025-12-20 |            | 2025-12-20 close
    2025-01-01..2025-12-31 | 14 2025 | 2025-11-20 | 2025-11-21 | 2025-12-31 close odd
    2025-01-01..2025-12-31 | 0 2025  | 2025-01-28 | 2025-02-05 | none
    2025-01-01..2025-12-31 | 3 0     | 2025-03-28 |            | 2025-03-28
    2025-01-01..2025-12-31 | 3 2031  | 2025-03-28 |            | 2025-03-28
    2025-01-01..2025-12-31 | 3 2031  | 2024-03-28 |            | none
    2024-07-01..2025-06-30 | 1 2025  | 2024-07-15 |            | 2024-07-15
    2024-07-01..2025-06-30 | 12 2025 | 2025-06-30 | 2025-07-04 | 2025-06-30
    2024-07-01..2025-06-30 | 13 2025 | 2025-06-30 |            | 2025-06-30 close
    2017-07-28..2018-12-31 | 1 2018  | 2017-07-30 |            | 2017-07-30
    2017-07-28..2018-12-31 | 18 2018 | 2018-12-31 |            | 2018-12-31
    2017-07-28..2018-12-31 | 19 2018 | 2018-12-31 |            | 2018-12-31 close
    2024-01-01..2024-12-31 2025-01-01..2025-12-31 | 12 2024 | 2025-01-10 | 2025-01-12 | 2024-12-31 odd
    2024-01-01..2024-12-31 2025-01-01..2025-12-31 | 1 2025  | 2024-12-30 | 2025-01-03 | 2025-01-03
    2024-07-01..2025-06-30 2025-07-01..2026-06-30 | 9 2025  | 2025-03-10 |            | 2025-03-10
    """
  )

  @Test(arguments: cases) func `a period is the month of its year`(_ row: [String]) throws {
    let years = try row[0].split(separator: " ").map { text in
      let days = text.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
      return try day(days[0])...day(days[1])
    }
    let numbers = row[1].split(separator: " ").compactMap { Int($0) }
    let place = StatedPeriod(number: numbers[0], year: numbers[1]).place(
      document: try day(row[2]),
      posted: row[3].isEmpty ? nil : try day(row[3]),
      in: years
    )
    let told = place.map { place in
      [place.day.description, place.isClosing ? "close" : "", place.contradictsDays ? "odd" : ""]
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
    #expect((told ?? "none") == row[4])
  }

  @Test func `periods that contradict more than half of the vouchers are no months`() throws {
    let year = try day("2025-01-01")...day("2025-12-31")
    func periods(_ months: [Int]) throws -> StatedPeriods {
      var periods = StatedPeriods()
      for month in months {
        let place = StatedPeriod(number: month, year: 2025).place(
          document: try day("2025-04-10"),
          posted: nil,
          in: [year]
        )
        periods.count(place, isZero: month == 0)
      }
      return periods
    }
    #expect(try periods([4, 2]).areMonths)
    #expect(try !periods([4, 2, 2]).areMonths)
    #expect(try periods([4, 0, 0]).areMonths)
    #expect(try periods([4, 0, 0]).zeros == 2)
    #expect(StatedPeriods().areMonths)
  }
}
