import Testing

@testable import Accounting

/// What is said of a period that a calendar does not have.
@Suite struct UnknownPeriodTests {
  @Test(arguments: [
    ("01.2025", "2025-01"), ("1.2025", "2025-01"), ("202501", "2025-01"), ("2025-1", "2025-01"),
    ("2025/12", "2025-12"), ("2025-13", nil), ("2024-01", nil), ("mars", nil), ("2025", nil),
  ])
  func `names the month that is written otherwise, and the years`(
    _ written: String,
    _ nearest: String?
  ) throws {
    var calendar = FiscalCalendar()
    let first = try #require(Day(iso: "2025-01-01"))
    _ = try calendar.addYear(from: first, to: first.endOfTwelveMonths)
    #expect(
      calendar.unknownPeriod(written)
        == .periodIsUnknown(period: written, nearest: nearest, years: ["2025"])
    )
  }
}
