import Accounting
import TestSupport
import Testing

/// The year that a day without one is offered: in step with those of the books.
@Suite struct YearToAddTests {
  /// Years of the books | a day that none of them holds | the year to add.
  private static let table = TestSupport.table(
    """
                                                 | 2025-05-10 | 2025-01-01..2025-12-31
    2024-05-01..2025-04-30                       | 2025-05-25 | 2025-05-01..2026-04-30
    2024-05-01..2025-04-30                       | 2027-05-01 | 2027-05-01..2028-04-30
    2024-05-01..2025-04-30                       | 2024-04-30 | 2023-05-01..2024-04-30
    2024-05-01..2025-04-30                       | 2022-05-01 | 2022-05-01..2023-04-30
    2023-01-01..2023-12-31,2024-07-01..2025-06-30 | 2024-03-01 | 2024-01-01..2024-06-30
    """
  )

  @Test(arguments: table)
  func `a day outside all years is offered one that fits between them`(_ row: [String]) throws {
    var calendar = FiscalCalendar()
    for year in row[0].split(separator: ",") {
      _ = try calendar.addYear(from: day(String(year.prefix(10))), to: day(String(year.suffix(10))))
    }
    let error = try #require(throws: CalendarError.self) {
      _ = try calendar.resolve(day(row[1]), .operating, named: nil)
    }
    guard case .noYearCovers(_, let from, let to) = error else {
      Issue.record("\(error)")
      return
    }
    #expect("\(from)..\(to)" == row[2])
    #expect(throws: Never.self) { try calendar.addYear(from: from, to: to) }
  }
}
