import Accounting
import Testing

/// A day of a test, which names only days that exist.
func day(_ iso: String) throws -> Day {
  try #require(Day(iso: iso), "\(iso) is no day")
}

struct FiscalYearTests {
  private func year(
    _ first: String,
    _ last: String,
    months: Int = 1,
    taken: Set<String> = []
  )
    throws -> FiscalYear
  {
    FiscalYear(
      from: try day(first),
      to: try day(last),
      pattern: .months(months),
      taken: taken
    )
  }

  @Test func `T_CAL_1 a year from July to June has twelve monthly periods`() throws {
    let year = try year("2025-07-01", "2026-06-30")
    #expect(year.name == "2025/2026")
    #expect(
      year.operating.map(\.name) == [
        "2025-07", "2025-08", "2025-09", "2025-10", "2025-11", "2025-12",
        "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06",
      ]
    )
  }

  @Test func `T_CAL_1 a length of two months gives six periods`() throws {
    let year = try year("2025-07-01", "2026-06-30", months: 2)
    #expect(
      year.operating.map(\.name)
        == ["2025-07", "2025-09", "2025-11", "2026-01", "2026-03", "2026-05"]
    )
    #expect(
      year.operating.map(\.lastDay.description) == [
        "2025-08-31", "2025-10-31", "2025-12-31", "2026-02-28", "2026-04-30", "2026-06-30",
      ]
    )
  }

  @Test func `the first and the last month are cut to the year`() throws {
    let year = try year("2025-03-15", "2025-06-10")
    #expect(
      year.operating.map { "\($0.name) \($0.firstDay) \($0.lastDay)" } == [
        "2025-03 2025-03-15 2025-03-31", "2025-04 2025-04-01 2025-04-30",
        "2025-05 2025-05-01 2025-05-31", "2025-06 2025-06-01 2025-06-10",
      ]
    )
  }

  @Test func `the opening period is the first day and the closing shares the last month`() throws {
    let year = try year("2025-01-01", "2025-12-31")
    #expect(year.name == "2025")
    #expect(
      year.opening
        == Period(
          name: "2025-open",
          year: "2025",
          kind: .opening,
          firstDay: try day("2025-01-01"),
          lastDay: try day("2025-01-01")
        )
    )
    #expect(
      year.closing
        == Period(
          name: "2025-close",
          year: "2025",
          kind: .closing,
          firstDay: try day("2025-12-01"),
          lastDay: try day("2025-12-31")
        )
    )
  }

  @Test func `a year of one day has its three periods`() throws {
    let year = try year("2025-05-17", "2025-05-17")
    #expect(year.periods.map(\.name) == ["2025-open", "2025-05", "2025-close"])
  }

  @Test func `operating periods cover each day of the year once, whatever its dates`() throws {
    let january = try day("2023-12-30")
    for start in stride(from: 0, to: 430, by: 13) {
      for length in stride(from: 0, to: 560, by: 17) {
        let (first, last) = (january.advanced(by: start), january.advanced(by: start + length))
        for months in 1...6 {
          let year = FiscalYear(from: first, to: last, pattern: .months(months))
          try #require(coversOnce(year), "\(first)–\(last) by \(months)")
        }
      }
    }
  }

  private func coversOnce(_ year: FiscalYear) -> Bool {
    let periods = Array(year.operating)
    let areAdjacent = zip(periods, periods.dropFirst()).allSatisfy { earlier, later in
      earlier.lastDay.advanced(by: 1) == later.firstDay
        && earlier.lastDay.endOfMonth == earlier.lastDay
    }
    return areAdjacent && periods.first?.firstDay == year.firstDay
      && periods.last?.lastDay == year.lastDay
      && periods.allSatisfy { $0.firstDay <= $0.lastDay && $0.year == year.name }
      && Set(year.periods.map(\.name)).count == periods.count + 2
      && year.opening.kind == .opening && year.closing.kind == .closing
      && year.closing.firstDay == periods.last?.firstDay && year.closing.lastDay == year.lastDay
  }

  @Test func `a name that is taken gets the next free letter`() throws {
    #expect(try year("2025-07-01", "2025-12-31", taken: ["2025"]).name == "2025b")
    #expect(try year("2025-07-01", "2025-12-31", taken: ["2025", "2025b"]).name == "2025c")
    let second = try year("2025-06-16", "2025-07-31", taken: ["2025", "2025-06"])
    #expect(second.periods.map(\.name) == ["2025b-open", "2025-06b", "2025-07", "2025b-close"])
  }

  @Test func `periods are ordered opening, operating, closing`() throws {
    let year = try year("2025-01-01", "2025-12-31")
    #expect(year.periods.shuffled().sorted(by: Period.precedes) == year.periods)
    let short = try self.year("2025-05-17", "2025-05-17")
    #expect(Array(short.periods.reversed()).sorted(by: Period.precedes) == short.periods)
  }
}
