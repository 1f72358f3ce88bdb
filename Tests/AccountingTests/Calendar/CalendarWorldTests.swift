import Accounting
import TestSupport
import Testing

/// Three broken years with a gap between two of them: every day, every kind of voucher and every named
/// period, against the periods written out with their days.
struct CalendarWorldTests {
  /// The periods by name, kind and days, in the order of time.
  private static let periods = table(
    """
    2024/2025-open  | opening   | 2024-12-15 | 2024-12-15
    2024-12         | operating | 2024-12-15 | 2024-12-31
    2025-01         | operating | 2025-01-01 | 2025-01-31
    2025-02         | operating | 2025-02-01 | 2025-02-10
    2024/2025-close | closing   | 2025-02-01 | 2025-02-10
    2025-open       | opening   | 2025-02-11 | 2025-02-11
    2025-02b        | operating | 2025-02-11 | 2025-02-28
    2025-03         | operating | 2025-03-01 | 2025-03-31
    2025-close      | closing   | 2025-03-01 | 2025-03-31
    2025b-open      | opening   | 2025-05-31 | 2025-05-31
    2025-05         | operating | 2025-05-31 | 2025-05-31
    2025b-close     | closing   | 2025-05-31 | 2025-05-31
    """
  )

  private func calendar() throws -> FiscalCalendar {
    var calendar = FiscalCalendar()
    for (first, last) in [
      ("2024-12-15", "2025-02-10"), ("2025-02-11", "2025-03-31"), ("2025-05-31", "2025-05-31"),
    ] {
      _ = try calendar.addYear(from: try day(first), to: try day(last))
    }
    return calendar
  }

  @Test func `the years have these periods, in this order of time`() throws {
    let periods = try calendar().periods
    let told = periods.map {
      [$0.name, $0.kind.rawValue, $0.firstDay.description, $0.lastDay.description]
    }
    #expect(told == CalendarWorldTests.periods)
    for one in periods.indices {
      for two in periods.indices {
        #expect(Period.precedes(periods[one], periods[two]) == (one < two))
      }
    }
  }

  private func outcome(
    _ calendar: FiscalCalendar,
    _ day: Day,
    _ kind: VoucherKind,
    _ name: String?
  ) -> String {
    do {
      return try calendar.resolve(day, kind, named: name).name
    } catch {
      return error.code.description
    }
  }

  @Test func `a named period takes a voucher of its kind on one of its days, and no other`() throws
  {
    let calendar = try calendar()
    let first = try day("2024-12-14")
    for row in CalendarWorldTests.periods {
      let days = try day(row[2])...day(row[3])
      for kind in VoucherKind.allCases {
        let fits =
          kind.rawValue == row[1] || (kind == .yearEnd && ["opening", "closing"].contains(row[1]))
        for offset in 0...170 {
          let day = first.advanced(by: offset)
          let due = !days.contains(day) ? "CAL-004" : fits ? row[0] : "CAL-010"
          let found = outcome(calendar, day, kind, row[0])
          guard found == due else {
            Issue.record("\(kind) on \(day) in \(row[0]): \(found), not \(due)")
            return
          }
        }
      }
    }
  }

  @Test func `without a name an operating voucher finds its month, an opening one the first day`()
    throws
  {
    let calendar = try calendar()
    let first = try day("2024-12-14")
    for offset in 0...170 {
      let day = first.advanced(by: offset)
      let holding = try CalendarWorldTests.periods.filter { row in
        (try self.day(row[2])...self.day(row[3])).contains(day)
      }
      func name(_ kind: String) -> String? { holding.first { $0[1] == kind }?[0] }
      let isInYear = name("operating") != nil
      #expect(outcome(calendar, day, .operating, nil) == name("operating") ?? "CAL-006")
      let opening = name("opening") ?? (isInYear ? "CAL-004" : "CAL-006")
      #expect(outcome(calendar, day, .opening, nil) == opening, "\(day)")
      for kind in [VoucherKind.closing, .yearEnd] {
        #expect(outcome(calendar, day, kind, nil) == (isInYear ? "CAL-005" : "CAL-006"), "\(day)")
      }
    }
  }

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  /// Every set of the twelve months of 2025 as a year of its own, added from both ends: what lies
  /// between them is a gap, and nothing else is.
  @Test func `the gaps are the days between the years`() throws {
    let january = try day("2025-01-01")
    let months = (0..<12).reduce(into: [(first: Day, last: Day)]()) { months, _ in
      let first = months.last.map { $0.last.advanced(by: 1) } ?? january
      months.append((first, first.endOfMonth))
    }
    for set in 1..<(1 << 12) where set % 7 < 3 {
      let held = (0..<12).filter { set >> $0 & 1 == 1 }
      var (calendar, other) = (FiscalCalendar(), FiscalCalendar())
      for month in held {
        _ = try calendar.addYear(from: months[month].first, to: months[month].last)
      }
      for month in held.reversed() {
        _ = try other.addYear(from: months[month].first, to: months[month].last)
      }
      var due: [ClosedRange<Day>] = []
      for (one, two) in zip(held, held.dropFirst()) where two > one + 1 {
        due.append(months[one + 1].first...months[two - 1].last)
      }
      #expect(calendar.gaps == due, "\(held)")
      #expect(other.gaps == due, "\(held)")
      #expect(calendar.years.map(\.firstDay) == held.map { months[$0].first })
    }
  }
}
