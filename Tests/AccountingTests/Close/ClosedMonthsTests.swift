import Accounting
import TestSupport
import Testing

/// Which month was closed last, and which is next.
struct ClosedMonthsTests {
  /// The months of 2024 and 2025 that are closed | the last of them | the next.
  private static let truth = table(
    """
                            | –       | 2024-01
    2024-01                 | 2024-01 | 2024-02
    2024-02                 | 2024-02 | 2024-01
    2024-01 2024-03         | 2024-03 | 2024-02
    2024-12                 | 2024-12 | 2024-01
    2025-01                 | 2025-01 | 2025-02
    2024-03 2025-02         | 2025-02 | 2025-01
    all                     | 2025-12 | –
    all-of-2024             | 2024-12 | 2025-01
    2024-close 2025-open    | –       | 2024-01
    """
  )

  private func periods(closed: [String]) throws -> [(period: Period, isClosed: Bool)] {
    try [2024, 2025].flatMap { number in
      let year = FiscalYear(from: try day("\(number)-01-01"), to: try day("\(number)-12-31"))
      return year.periods.map { period in
        let isAll = closed == ["all"] || closed == ["all-of-\(number)"]
        return (period, isAll || closed.contains(period.name))
      }
    }
  }

  @Test(arguments: truth)
  func `the next is the first open one from the year of the last on`(_ row: [String]) throws {
    let closed = row[0].split(separator: " ").map(String.init)
    let months = ClosedMonths(try periods(closed: closed))
    #expect([months.last ?? "–", months.next ?? "–"] == Array(row[1...]))
  }

  @Test func `a company without months has none`() {
    #expect(ClosedMonths([]) == ClosedMonths([]) && ClosedMonths([]).next == nil)
  }

  @Test func `on hold is closed only under a seal that stands`() throws {
    #expect(PeriodStatus.closed.isClosed(under: nil))
    #expect(!PeriodStatus.onHold.isClosed(under: nil))
    #expect(!PeriodStatus.open.isClosed(under: nil))
  }
}
