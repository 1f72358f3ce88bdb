import Accounting
import TestSupport
import Testing

/// Which vouchers are transactions of a SAF-T file, and of which period.
struct SAFTScopeTests {
  /// The period, or nothing for the year | kind, day and named period | the number, or `-`.
  private static let cases = table(
    """
               | operating 2025-05-01             | 1
               | operating 2026-04-30             | 12
               | opening 2025-05-01 2025/2026-open | -
               | closing 2026-04-30 2025/2026-close | 13
               | year-end 2026-04-30 2025/2026-close | 13
               | year-end 2025-05-01 2025/2026-open | -
               | operating 2026-05-01             | -
    2025-06    | operating 2025-06-30             | 2
    2025-06    | operating 2025-07-01             | -
    2026-04    | closing 2026-04-30 2025/2026-close | -
    2026-04    | operating 2026-04-30             | 12
    2025/2026-close | closing 2026-04-30 2025/2026-close | 13
    2025/2026-close | operating 2026-04-30        | -
    2025/2026-open  | operating 2025-05-01        | -
    """
  )

  @Test(arguments: cases) func `a voucher lies in its month of the fiscal year or behind the last`(
    _ row: [String]
  ) throws {
    var calendar = FiscalCalendar()
    let first = try #require(Day(iso: "2025-05-01"))
    let last = try #require(Day(iso: "2026-04-30"))
    let year = try calendar.addYear(from: first, to: last)
    let scope = SAFTScope(year, calendar.period(named: row[0]))
    #expect(row[0].isEmpty == (scope.period == nil))
    let words = row[1].split(separator: " ").map(String.init)
    let kind = try #require(VoucherKind(rawValue: words[0]))
    let day = try #require(Day(iso: words[1]))
    let isOne = scope.contains(kind, on: day, in: words.count > 2 ? words[2] : nil)
    #expect((isOne ? "\(scope.number(of: kind, on: day))" : "-") == row[2], "\(told(row))")
    #expect(scope.periodYear == 2_026)
    #expect(scope.hasMonths)
  }

  @Test func `quarters are told by months`() throws {
    var calendar = FiscalCalendar()
    let (first, last) = (try #require(Day(iso: "2025-01-01")), try #require(Day(iso: "2025-12-31")))
    let year = try calendar.addYear(from: first, to: last, pattern: .months(3))
    let scope = SAFTScope(year)
    #expect(!scope.hasMonths)
    let day = try #require(Day(iso: "2025-05-05"))
    #expect(scope.number(of: .operating, on: day) == 5)
    #expect(scope.number(of: .closing, on: year.lastDay) == 13)
  }
}
