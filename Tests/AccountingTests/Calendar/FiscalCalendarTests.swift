import Accounting
import Testing

struct FiscalCalendarTests {
  private func calendar(_ years: (String, String)...) throws -> FiscalCalendar {
    var calendar = FiscalCalendar()
    for (first, last) in years {
      _ = try calendar.addYear(from: try day(first), to: try day(last))
    }
    return calendar
  }

  /// What a voucher's day, kind and named period lead to; `–` where none is named.
  static let resolutions = """
    2025-03-15 | operating | –          | 2025-03
    2025-01-01 | operating | –          | 2025-01
    2025-12-31 | operating | –          | 2025-12
    2026-01-01 | operating | –          | 2026-01
    2027-01-01 | operating | –          | CAL-006
    2024-12-31 | opening   | –          | CAL-006
    2025-01-01 | opening   | –          | 2025-open
    2025-01-02 | opening   | –          | CAL-004
    2025-12-31 | closing   | –          | CAL-005
    2025-12-31 | year-end  | –          | CAL-005
    2026-01-01 | year-end  | –          | CAL-005
    2027-01-01 | closing   | –          | CAL-006
    2025-03-15 | operating | 2025-03    | 2025-03
    2025-03-15 | operating | 2025-04    | CAL-004
    2025-03-15 | operating | 2025-13    | CAL-009
    2025-12-31 | operating | 2025-close | CAL-010
    2025-01-01 | operating | 2025-open  | CAL-010
    2025-12-31 | closing   | 2025-close | 2025-close
    2025-12-01 | closing   | 2025-close | 2025-close
    2025-11-30 | closing   | 2025-close | CAL-004
    2025-12-31 | closing   | 2025-12    | CAL-010
    2025-12-31 | year-end  | 2025-close | 2025-close
    2026-01-01 | year-end  | 2026-open  | 2026-open
    2026-01-01 | year-end  | 2026-01    | CAL-010
    2025-01-01 | opening   | 2025-open  | 2025-open
    2025-01-01 | opening   | 2025-01    | CAL-010
    2026-01-01 | opening   | 2025-open  | CAL-004
    """

  @Test(arguments: resolutions.split(separator: "\n"))
  func `a voucher's day, kind and named period decide its period`(_ row: Substring) throws {
    let calendar = try calendar(("2025-01-01", "2025-12-31"), ("2026-01-01", "2026-12-31"))
    let cells = row.split(separator: "|").map { $0.filter { $0 != " " } }
    let kind = try #require(VoucherKind(rawValue: cells[1]))
    let name = cells[2] == "–" ? nil : cells[2]
    let outcome: String
    do {
      outcome = try calendar.resolve(try day(cells[0]), kind, named: name).name
    } catch let error as CalendarError {
      outcome = error.code.description
    }
    #expect(outcome == cells[3])
  }

  @Test func `only a year-end voucher lies in two kinds of period`() {
    var allowed: [String] = []
    for kind in VoucherKind.allCases {
      for period in Period.Kind.allCases where kind.mayLie(in: period) {
        allowed.append("\(kind.rawValue) in \(period.rawValue)")
      }
    }
    #expect(
      allowed == [
        "opening in opening", "operating in operating", "closing in closing",
        "year-end in opening", "year-end in closing",
      ]
    )
  }

  @Test func `an undirected voucher finds the one operating period that holds its day`() throws {
    let calendar = try calendar(("2024-03-15", "2025-08-31"), ("2025-09-01", "2025-12-31"))
    let first = try day("2024-03-15")
    for offset in 0...(try day("2025-12-31") - first) {
      let day = first.advanced(by: offset)
      let period = try calendar.resolve(day, .operating, named: nil)
      try #require(period.contains(day) && period.kind == .operating, "\(day)")
      try #require(calendar.period(named: period.name) == period, "\(day)")
    }
  }

  @Test(arguments: [
    ("2025-06-01", "2026-05-31"), ("2024-06-01", "2025-01-01"), ("2025-03-01", "2025-03-31"),
    ("2025-12-31", "2026-12-31"), ("2024-01-01", "2026-12-31"), ("2025-01-01", "2025-12-31"),
  ])
  func `a year that shares a day with another is refused and changes nothing`(
    _ first: String,
    _ last: String
  ) throws {
    let before = try calendar(("2025-01-01", "2025-12-31"))
    var calendar = before
    let (from, to) = (try day(first), try day(last))
    #expect(throws: CalendarError.yearOverlaps(from: from, to: to, other: "2025")) {
      try calendar.addYear(from: from, to: to)
    }
    #expect(calendar == before)
  }

  @Test func `a year that ends before it begins is refused`() throws {
    var calendar = FiscalCalendar()
    let (first, last) = (try day("2025-12-31"), try day("2025-01-01"))
    #expect(throws: CalendarError.yearEndsBeforeItBegins(from: first, to: last)) {
      try calendar.addYear(from: first, to: last)
    }
    #expect(calendar.years.isEmpty)
  }

  @Test func `an earlier year may be put in front`() throws {
    let calendar = try calendar(
      ("2025-01-01", "2025-12-31"),
      ("2026-01-01", "2026-12-31"),
      ("2024-01-01", "2024-12-31")
    )
    #expect(calendar.years.map(\.name) == ["2024", "2025", "2026"])
    #expect(calendar.gaps.isEmpty)
    #expect(calendar.year(containing: try day("2024-12-31"))?.name == "2024")
    #expect(calendar.year(named: "2023") == nil)
  }

  @Test func `a gap between years is told by its days`() throws {
    let calendar = try calendar(
      ("2022-01-01", "2022-12-31"),
      ("2025-01-01", "2025-12-31"),
      ("2023-01-01", "2023-12-30")
    )
    #expect(calendar.gaps == [(try day("2023-12-31"))...(try day("2024-12-31"))])
    #expect(calendar.year(containing: try day("2024-06-01")) == nil)
  }

  @Test func `two years of one calendar year have names and periods of their own`() throws {
    let calendar = try calendar(("2025-01-01", "2025-06-15"), ("2025-06-16", "2025-12-31"))
    #expect(calendar.years.map(\.name) == ["2025", "2025b"])
    #expect(calendar.names.count == calendar.years.count + calendar.periods.count)
    #expect(calendar.period(named: "2025-06")?.lastDay == (try day("2025-06-15")))
    #expect(calendar.period(named: "2025-06b")?.firstDay == (try day("2025-06-16")))
    #expect(calendar.year(named: "2025b")?.opening.name == "2025b-open")
  }
}
