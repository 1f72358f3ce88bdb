import Accounting
import Testing

/// What becomes of the newest year when a person gives it another last day (T-ADD-17).
struct YearRedatingTests {
  private func calendar(
    _ years: [(first: String, last: String)],
    months: Int = 1
  ) throws -> FiscalCalendar {
    var calendar = FiscalCalendar()
    for year in years {
      _ = try calendar.addYear(
        from: try day(year.first),
        to: try day(year.last),
        pattern: .months(months)
      )
    }
    return calendar
  }

  private func redating(
    _ calendar: FiscalCalendar,
    _ last: String,
    held: String = "",
    used: String = ""
  ) throws -> (reshaping: YearReshaping, obstacles: [YearObstacle]) {
    calendar.reshaping(
      try #require(calendar.year(named: "2025")),
      through: try day(last),
      asNewest: true,
      status: { $0 == held ? .onHold : .open },
      use: { $0.name == used ? YearUse(periods: ["\($0.name)-01"]) : YearUse() }
    )
  }

  @Test func `T-ADD-17: 2025 becomes eighteen months and its closing period lies in June`() throws {
    let calendar = try calendar([("2025-01-01", "2025-12-31")])
    let (reshaping, obstacles) = try redating(calendar, "2026-06-30")
    #expect(obstacles == [])
    let after = reshaping.after
    #expect(after.name == "2025" && after.operating.count == 18)
    #expect(after.closing.name == "2025-close")
    #expect(after.closing.firstDay == (try day("2026-06-01")))
    #expect(after.closing.lastDay == (try day("2026-06-30")))
    let fates = Dictionary(grouping: reshaping.periods, by: \.fate).mapValues {
      $0.map(\.period.name)
    }
    #expect(fates[.added] == (1...6).map { "2026-0\($0)" })
    #expect(fates[.changed] == ["2025-close"])
    #expect(fates[.kept] == ["2025-open"] + calendar.years[0].operating.map(\.name))
    #expect(fates[.retired] == nil)
    let closing = try #require(reshaping.periods.last)
    #expect(closing.before == calendar.years[0].closing && closing.period == after.closing)
  }

  /// Years behind 2025, its last day, which year holds vouchers, which period is held; the years that
  /// give way, and what stands in the way.
  @Test(arguments: [
    ("2026-01-01..2026-12-31", "2026-06-30", "", "", "2026", [YearObstacle]()),
    ("2026-01-01..2026-12-31", "2025-11-30", "", "", "2026", []),
    ("2026-01-01..2026-12-31 2027-01-01..2027-12-31", "2026-06-30", "", "", "2026 2027", []),
    ("2026-07-01..2027-06-30", "2026-06-30", "", "", "", []),
    ("2027-01-01..2027-12-31", "2026-06-30", "", "", "2027", []),
    ("2026-01-01..2026-06-30 2026-07-01..2027-06-30", "2026-06-30", "", "", "2026", []),
    (
      "2026-01-01..2026-12-31", "2025-11-30", "2026", "", "2026",
      [.laterYearHasVouchers(year: "2026")]
    ),
    (
      "2026-01-01..2026-12-31", "2025-11-30", "", "2026-03", "2026",
      [.periodIsOnHold(period: "2026-03")]
    ),
    (
      "2026-07-01..2027-06-30", "2026-06-30", "", "2026-09", "",
      [.periodIsOnHold(period: "2026-09")]
    ),
  ])
  func `T-ADD-17: empty years behind it give way, unless they follow day by day`(
    _ later: String,
    _ last: String,
    _ used: String,
    _ held: String,
    _ retired: String,
    _ obstacles: [YearObstacle]
  ) throws {
    let years = later.split(separator: " ").map { (String($0.prefix(10)), String($0.suffix(10))) }
    let calendar = try calendar([("2025-01-01", "2025-12-31")] + years)
    let found = try redating(calendar, last, held: held, used: used)
    #expect(found.reshaping.retired.map(\.name).joined(separator: " ") == retired)
    #expect(found.obstacles == obstacles)
    guard obstacles.isEmpty else { return }
    var after = calendar
    after.apply(found.reshaping)
    #expect(after.gaps == [])
    #expect(after.names.isSuperset(of: calendar.names))
  }

  /// Months in a period; the last day, and the operating periods from the last that stays.
  @Test(arguments: [
    (2, "2026-04-15", "2025-11 11-01..12-31, 2026-01 01-01..02-28, 2026-03 03-01..04-15"),
    (2, "2025-10-31", "2025-09 09-01..10-31"),
    (2, "2025-09-15", "2025-09 09-01..09-15"),
    (3, "2025-11-30", "2025-10 10-01..11-30"),
    (12, "2026-06-30", "2025-01 01-01..12-31, 2026-01 01-01..06-30"),
  ])
  func `T-ADD-17: new periods are as long as those that the year has`(
    _ months: Int,
    _ last: String,
    _ due: String
  ) throws {
    var calendar = try calendar([("2025-01-01", "2025-12-31")], months: months)
    let before = calendar
    let reshaping = try redating(calendar, last).reshaping
    let told = reshaping.after.operating.map {
      "\($0.name) \($0.firstDay.description.suffix(5))..\($0.lastDay.description.suffix(5))"
    }
    let count = due.split(separator: ",").count
    #expect(told.suffix(count).joined(separator: ", ") == due)
    calendar.apply(reshaping)
    calendar.apply(try redating(calendar, "2025-12-31").reshaping)
    #expect(calendar.years == before.years)
  }

  @Test func `names never run out: after z they go on with zb`() throws {
    let names = Set(["2025-01"] + "bcdefghijklmnopqrstuvwxyz".map { "2025-01\($0)" })
    let (first, last) = (try day("2025-01-01"), try day("2025-01-31"))
    #expect(FiscalYear(from: first, to: last, taken: names).operating.map(\.name) == ["2025-01zb"])
  }

  @Test func `T-CAL-2: a year after a leap year is divided by its own February`() throws {
    for (months, lasts) in [(1, ["2024-02-29", "2025-02-28"]), (2, ["2024-02-29", "2025-02-28"])] {
      let first = try day("2024-01-01")
      var calendar = try calendar([("2024-01-01", "2024-12-31")], months: months)
      let next = first.endOfTwelveMonths.advanced(by: 1)
      _ = try calendar.addYear(
        from: next,
        to: next.endOfTwelveMonths,
        pattern: .months(months)
      )
      #expect(next == (try day("2025-01-01")))
      #expect(next.endOfTwelveMonths == (try day("2025-12-31")))
      let ends = calendar.years.map { $0.operating.first { $0.lastDay.month == 2 }?.lastDay }
      #expect(ends == (try lasts.map { try day($0) }))
      #expect(calendar.gaps == [])
    }
  }
}
