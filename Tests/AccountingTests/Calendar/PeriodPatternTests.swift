import Accounting
import TestSupport
import Testing

/// Years of any length divided by any pattern, and as the year before (spec A2.3).
struct PeriodPatternTests {
  private func told(_ period: Period) -> String {
    "\(period.name) \(period.firstDay.description.suffix(5))..\(period.lastDay.description.suffix(5))"
  }

  private func pattern(_ text: String) throws -> PeriodPattern {
    if let known = PeriodPattern.ofWeeks[text] { return known }
    let words = text.split(separator: " ")
    let count = try #require(Int(words[0]))
    return words[1] == "days" ? .days(count) : .months(count)
  }

  /// First day, last day, pattern; how many periods, the first, the last, and the weeks in each where
  /// they are whole.
  private static let years = table(
    """
    2025-01-06 | 2026-01-04 | 4-4-5    | 12 | 2025/2026-P01 01-06..02-02 | 2025/2026-P12 12-01..01-04 | 445445445445
    2025-01-06 | 2026-01-04 | 4-5-4    | 12 | 2025/2026-P01 01-06..02-02 | 2025/2026-P12 12-08..01-04 | 454454454454
    2025-01-06 | 2026-01-04 | 5-4-4    | 12 | 2025/2026-P01 01-06..02-09 | 2025/2026-P12 12-08..01-04 | 544544544544
    2024-01-01 | 2025-01-05 | 4-4-5    | 12 | 2024/2025-P01 01-01..01-28 | 2024/2025-P12 11-25..01-05 | 445445445446
    2024-01-01 | 2025-01-05 | 5-4-4    | 12 | 2024/2025-P01 01-01..02-04 | 2024/2025-P12 12-02..01-05 | 544544544545
    2025-01-01 | 2025-12-31 | 4-4-5    | 12 | 2025-P01 01-01..01-28 | 2025-P12 11-26..12-31 | -
    2025-01-06 | 2026-01-04 | 28 days  | 13 | 2025/2026-P01 01-06..02-02 | 2025/2026-P13 12-08..01-04 | 4444444444444
    2024-01-01 | 2025-01-05 | 28 days  | 14 | 2024/2025-P01 01-01..01-28 | 2024/2025-P14 12-30..01-05 | 44444444444441
    2025-01-01 | 2025-01-31 | 7 days   | 5  | 2025-P01 01-01..01-07 | 2025-P05 01-29..01-31 | -
    2025-01-01 | 2025-12-31 | 1 days   | 365 | 2025-P001 01-01..01-01 | 2025-P365 12-31..12-31 | -
    2024-01-01 | 2024-12-31 | 3 months | 4  | 2024-01 01-01..03-31 | 2024-10 10-01..12-31 | -
    2025-07-01 | 2026-12-31 | 12 months | 2 | 2025-07 07-01..06-30 | 2026-07 07-01..12-31 | -
    """
  )

  @Test(arguments: years)
  func `T-CAL-1: a year of any length is divided by any pattern`(_ row: [String]) throws {
    let (first, last) = (try day(row[0]), try day(row[1]))
    let year = FiscalYear(from: first, to: last, pattern: try pattern(row[2]))
    #expect(String(year.operating.count) == row[3])
    #expect(told(try #require(year.operating.first)) == row[4])
    #expect(told(try #require(year.operating.last)) == row[5])
    let weeks = year.operating.map { String(($0.lastDay - $0.firstDay + 1) / 7) }.joined()
    if row[6] != "-" { #expect(weeks == row[6]) }
    expectWhole(year)
  }

  /// No day is left out or in two periods, and no two periods have one name.
  private func expectWhole(_ year: FiscalYear) {
    var next = year.firstDay
    for period in year.operating {
      #expect(period.firstDay == next, "\(period.name)")
      next = period.lastDay.advanced(by: 1)
    }
    #expect(next == year.lastDay.advanced(by: 1))
    #expect(Set(year.periods.map(\.name)).count == year.periods.count)
  }

  @Test func `names are unique whatever names there are, and whatever the pattern`() throws {
    let patterns: [PeriodPattern] = [
      .days(1), .days(3), .days(7), .days(10), .months(1), .months(2), .weeks([4, 4, 5]),
    ]
    for pattern in patterns {
      var calendar = FiscalCalendar()
      for (first, last) in [
        ("2024-01-01", "2024-08-15"), ("2024-08-16", "2024-12-31"), ("2025-01-01", "2025-01-20"),
        ("2025-01-21", "2025-12-31"),
      ] {
        let year = try calendar.addYear(
          from: try day(first),
          to: try day(last),
          pattern: pattern
        )
        expectWhole(year)
      }
      let names = calendar.years.map(\.name) + calendar.periods.map(\.name)
      #expect(Set(names).count == names.count, "\(pattern)")
    }
  }

  /// The years that there are, each with its pattern, and the next; the periods of that from the second on.
  private static let copies = table(
    """
    2023-01-01..2023-12-31 1 months | 2024-01-01..2024-12-31 | 2024-02 02-01..02-29 | 12
    2024-01-01..2024-12-31 1 months | 2025-01-01..2025-12-31 | 2025-02 02-01..02-28 | 12
    2024-01-01..2024-12-31 2 months | 2025-01-01..2025-12-31 | 2025-03 03-01..04-30 | 6
    2024-02-15..2024-12-31 1 months | 2025-01-01..2025-12-31 | 2025-02 02-01..02-28 | 12
    2024-09-01..2024-12-31 1 months | 2025-01-01..2025-12-31 | 2025-02 02-01..02-28 | 12
    2024-07-01..2025-06-30 3 months | 2025-07-01..2026-12-31 | 2025-10 10-01..12-31 | 6
    2025-01-06..2026-01-04 4-4-5    | 2026-01-05..2027-01-03 | 2026/2027-P02 02-02..03-01 | 12
    2025-01-06..2026-01-04 4-4-5    | 2026-01-05..2027-01-10 | 2026/2027-P02 02-02..03-01 | 12
    2024-01-01..2025-01-05 4-4-5    | 2025-01-06..2026-01-04 | 2025/2026-P02 02-03..03-02 | 12
    2025-01-06..2026-01-04 28 days  | 2026-01-05..2027-01-03 | 2026/2027-P02 02-02..03-01 | 13
    2025-01-06..2026-01-04 7 days   | 2026-01-05..2027-01-10 | 2026/2027-P02 01-12..01-18 | 53
    2024-01-01..2024-12-31 12 months | 2025-01-01..2025-12-31 | - | 1
    """
  )

  @Test(arguments: copies)
  func `T-CAL-2: a year like the one before has its months and weeks, not its days`(
    _ row: [String]
  ) throws {
    func days(_ text: String) throws -> (Day, Day) {
      (try day(String(text.prefix(10))), try day(String(text.dropFirst(12).prefix(10))))
    }
    var calendar = FiscalCalendar()
    let (first, last) = try days(row[0])
    _ = try calendar.addYear(
      from: first,
      to: last,
      pattern: try pattern(String(row[0].dropFirst(23)))
    )
    let (from, to) = try days(row[1])
    let year = try calendar.addYear(from: from, to: to, pattern: nil)
    #expect(String(year.operating.count) == row[3], "\(year.operating.map(told))")
    if row[2] != "-" { #expect(told(Array(year.operating)[1]) == row[2]) }
    expectWhole(year)
  }

  @Test func `periods that were divided are divided in the next year too`() throws {
    var calendar = FiscalCalendar()
    let year = try calendar.addYear(from: try day("2024-01-01"), to: try day("2024-12-31"))
    let control = PeriodControl(company: "SE01", calendar: calendar)
    let february = try #require(calendar.period(named: "2024-02"))
    calendar.apply(
      control.dividing(february, of: year, at: try day("2024-02-29"), named: nil, PeriodUse())
        .reshaping
    )
    let next = try calendar.addYear(
      from: try day("2025-01-01"),
      to: try day("2025-12-31"),
      pattern: nil
    )
    #expect(
      next.operating.prefix(4).map(told) == [
        "2025-01 01-01..01-31", "2025-02 02-01..02-27", "2025-02b 02-28..02-28",
        "2025-03 03-01..03-31",
      ]
    )
  }

  @Test func `without a year before there is none to be like`() throws {
    var calendar = FiscalCalendar()
    _ = try calendar.addYear(from: try day("2025-01-01"), to: try day("2025-12-31"))
    #expect(throws: CalendarError.noYearToCopy(from: try day("2024-01-01"))) {
      _ = try calendar.addYear(
        from: try day("2024-01-01"),
        to: try day("2024-12-31"),
        pattern: nil
      )
    }
    #expect(calendar.years.map(\.name) == ["2025"])
  }
}
