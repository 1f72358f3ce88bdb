import Accounting
import TestSupport
import Testing

/// Years of every length and beginning, as their periods are divided and named.
struct YearDivisionTests {
  /// First day, last day, months in a period; the year's name, how many operating periods there are,
  /// and the first and the last of them with their days.
  private static let years = table(
    """
    2025-01-01 | 2025-12-31 | 1  | 2025      | 12 | 2025-01 01-01..01-31 | 2025-12 12-01..12-31
    2024-01-01 | 2024-12-31 | 1  | 2024      | 12 | 2024-01 01-01..01-31 | 2024-12 12-01..12-31
    2025-05-01 | 2026-04-30 | 1  | 2025/2026 | 12 | 2025-05 05-01..05-31 | 2026-04 04-01..04-30
    2025-01-15 | 2025-12-31 | 1  | 2025      | 12 | 2025-01 01-15..01-31 | 2025-12 12-01..12-31
    2025-01-01 | 2025-06-17 | 1  | 2025      | 6  | 2025-01 01-01..01-31 | 2025-06 06-01..06-17
    2025-03-10 | 2025-03-20 | 1  | 2025      | 1  | 2025-03 03-10..03-20 | 2025-03 03-10..03-20
    2025-02-28 | 2025-02-28 | 1  | 2025      | 1  | 2025-02 02-28..02-28 | 2025-02 02-28..02-28
    2024-02-29 | 2024-03-01 | 1  | 2024      | 2  | 2024-02 02-29..02-29 | 2024-03 03-01..03-01
    2024-07-01 | 2025-12-31 | 1  | 2024/2025 | 18 | 2024-07 07-01..07-31 | 2025-12 12-01..12-31
    2023-12-31 | 2024-12-31 | 1  | 2023/2024 | 13 | 2023-12 12-31..12-31 | 2024-12 12-01..12-31
    2025-01-01 | 2025-12-31 | 3  | 2025      | 4  | 2025-01 01-01..03-31 | 2025-10 10-01..12-31
    2025-02-15 | 2025-12-31 | 3  | 2025      | 4  | 2025-02 02-15..04-30 | 2025-11 11-01..12-31
    2025-01-01 | 2025-12-31 | 12 | 2025      | 1  | 2025-01 01-01..12-31 | 2025-01 01-01..12-31
    2025-01-01 | 2025-12-31 | 5  | 2025      | 3  | 2025-01 01-01..05-31 | 2025-11 11-01..12-31
    2025-07-01 | 2026-06-30 | 6  | 2025/2026 | 2  | 2025-07 07-01..12-31 | 2026-01 01-01..06-30
    """
  )

  private func told(_ period: Period) -> String {
    "\(period.name) \(period.firstDay.description.suffix(5))..\(period.lastDay.description.suffix(5))"
  }

  @Test(arguments: years)
  func `a year is divided into calendar months, the first and the last cut to it`(
    _ row: [String]
  ) throws {
    let (first, last) = (try day(row[0]), try day(row[1]))
    let pattern = PeriodPattern.months(try #require(Int(row[2])))
    let year = FiscalYear(from: first, to: last, pattern: pattern)
    #expect(year.name == row[3])
    #expect(String(year.operating.count) == row[4])
    #expect(told(try #require(year.operating.first)) == row[5])
    #expect(told(try #require(year.operating.last)) == row[6])
    // Whatever the division: no day is left out, none belongs to two.
    var next = first
    for period in year.operating {
      #expect(period.firstDay == next, "\(period.name)")
      #expect(period.year == year.name)
      next = period.lastDay.advanced(by: 1)
    }
    #expect(next == last.advanced(by: 1))
    #expect(year.opening.name == "\(year.name)-open" && year.opening.lastDay == first)
    #expect(year.closing.name == "\(year.name)-close" && year.closing.lastDay == last)
    #expect(year.closing.firstDay == year.operating.last?.firstDay)
  }

  /// Years in the order in which they are added, the one that is added last, and what comes of it:
  /// the names of all years and the gaps, or why it is refused.
  private static let additions = table(
    """
    | 2025-01-01..2025-12-31 | 2025 |
    2025-01-01..2025-12-31 | 2026-01-01..2026-12-31 | 2025 2026 |
    2025-01-01..2025-12-31 | 2024-01-01..2024-12-31 | 2024 2025 |
    2025-01-01..2025-12-31 | 2027-01-01..2027-12-31 | 2025 2027 | 2026-01-01..2026-12-31
    2025-01-01..2025-12-31 | 2026-01-02..2026-12-31 | 2025 2026 | 2026-01-01..2026-01-01
    2025-01-01..2025-12-31 2027-01-01..2027-12-31 | 2026-01-01..2026-12-31 | 2025 2026 2027 |
    2025-01-01..2025-12-31 2027-01-01..2027-12-31 | 2026-04-01..2026-09-30 | 2025 2026 2027 | 2026-01-01..2026-03-31 2026-10-01..2026-12-31
    2025-01-01..2025-04-30 2025-05-01..2025-08-31 | 2025-09-01..2026-08-31 | 2025 2025b 2025/2026 |
    2025-05-01..2025-08-31 | 2025-01-01..2025-04-30 | 2025b 2025 |
    2025-01-01..2025-12-31 | 2025-12-31..2026-12-31 | CAL-001 |
    2025-01-01..2025-12-31 | 2024-06-01..2026-06-30 | CAL-001 |
    2025-01-01..2025-12-31 | 2025-06-01..2025-06-30 | CAL-001 |
    2025-01-01..2025-12-31 | 2026-12-31..2026-01-01 | CAL-002 |
    | 2025-01-01..2027-12-31 | 2025/2027 |
    | 2025-01-31..2028-01-01 | CAL-012 |
    """
  )

  private func days(_ text: some StringProtocol) throws -> (Day, Day) {
    (try day(String(text.prefix(10))), try day(String(text.suffix(10))))
  }

  @Test(arguments: additions)
  func `a year finds its place among the others, or is refused`(_ row: [String]) throws {
    var calendar = FiscalCalendar()
    for text in row[0].split(separator: " ") {
      let (first, last) = try days(text)
      _ = try calendar.addYear(from: first, to: last)
    }
    let before = calendar
    let (first, last) = try days(row[1])
    do throws(CalendarError) {
      _ = try calendar.addYear(from: first, to: last)
      #expect(calendar.years.map(\.name).joined(separator: " ") == row[2])
      let gaps = calendar.gaps.map { "\($0.lowerBound)..\($0.upperBound)" }
      #expect(gaps.joined(separator: " ") == row[3])
      let periods = calendar.periods
      #expect(Set(periods.map(\.name)).count == periods.count)
      for period in periods { #expect(calendar.period(named: period.name) == period) }
    } catch {
      #expect(error.code.description == row[2])
      #expect(calendar == before)
    }
  }

  /// A year may be named b to z besides its own name, and then no more.
  @Test func `the names of one calendar year run out after twenty-six`() throws {
    var calendar = FiscalCalendar()
    let first = try day("2025-01-01")
    for index in 0..<26 {
      _ = try calendar.addYear(
        from: first.advanced(by: index),
        to: first.advanced(by: index)
      )
    }
    #expect(calendar.years.map(\.name).prefix(3) == ["2025", "2025b", "2025c"])
    #expect(calendar.years.last?.name == "2025z")
    #expect(throws: CalendarError.yearNamesAreUsedUp(year: "2025")) {
      try calendar.addYear(from: first.advanced(by: 26), to: first.advanced(by: 26))
    }
  }

  /// A period, and the year that a year-end voucher in it closes.
  private static let closings = table(
    """
    2024-close | 2024
    2025-open  | 2024
    2025-close | 2025
    2027-open  | 2025
    2024-open  | –
    """
  )

  @Test(arguments: closings)
  func `a year-end voucher closes its own year, or in an opening period the one before`(
    _ row: [String]
  ) throws {
    var calendar = FiscalCalendar()
    for year in [2024, 2025, 2027] {
      _ = try calendar.addYear(from: try day("\(year)-01-01"), to: try day("\(year)-12-31"))
    }
    let period = try #require(calendar.period(named: row[0]))
    #expect(calendar.yearClosed(in: period) ?? "–" == row[1])
  }
}
