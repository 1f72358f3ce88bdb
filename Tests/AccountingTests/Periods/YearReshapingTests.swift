import Accounting
import Testing

/// What another shape makes of a fiscal year and its periods, and what stands in its way (T-ADD-17).
struct YearReshapingTests {
  /// 2024 and 2025 by months, and an empty 2026.
  private func calendar() throws -> FiscalCalendar {
    var calendar = FiscalCalendar()
    for year in 2024...2026 {
      _ = try calendar.addYear(from: try day("\(year)-01-01"), to: try day("\(year)-12-31"))
    }
    return calendar
  }

  private func text(_ period: Period) -> String {
    "\(period.name) \(period.firstDay)..\(period.lastDay)"
  }

  @Test(arguments: [
    ("2025-06-30", "2025-06 2025-06-01..2025-06-30", 8, "-"),
    ("2025-06-15", "2025-06 2025-06-01..2025-06-15", 8, "-"),
    ("2026-06-30", "2026-06b 2026-06-01..2026-06-30", 20, "2026"),
    ("2026-12-31", "2026-12b 2026-12-01..2026-12-31", 26, "2026"),
    ("2025-01-01", "2025-01 2025-01-01..2025-01-01", 3, "-"),
  ])
  func `a year ends on another day and its periods keep their names`(
    _ lastDay: String,
    _ lastPeriod: String,
    _ count: Int,
    _ retired: String
  ) throws {
    var calendar = try calendar()
    let before = try #require(calendar.year(named: "2025"))
    let last = try day(lastDay)
    let (reshaping, obstacles) = calendar.reshaping(
      before,
      through: last,
      status: { _ in .open },
      use: { _ in YearUse() }
    )
    #expect(obstacles == [])
    let after = reshaping.after
    #expect(after.name == "2025" && after.lastDay == last && after.periods.count == count)
    #expect(after.operating.last.map(text) == lastPeriod)
    #expect(after.closing.name == "2025-close" && after.closing.lastDay == last)
    #expect(after.closing.firstDay == after.operating.last?.firstDay)
    #expect(after.periods.prefix(2) == before.periods.prefix(1) + after.operating.prefix(1))
    #expect(reshaping.retired.map(\.name) == (retired == "-" ? [] : [retired]))
    let names = calendar.names
    calendar.apply(reshaping)
    #expect(calendar.names.isSuperset(of: names))
    #expect(
      calendar.years.map(\.name) == (retired == "-" ? ["2024", "2025", "2026"] : ["2024", "2025"])
    )
    // Back again it is what it was, by the same names.
    let back = calendar.reshaping(
      try #require(calendar.year(named: "2025")),
      through: before.lastDay,
      status: { _ in .open },
      use: { _ in YearUse() }
    ).reshaping
    #expect(back.after == before)
    calendar.apply(back)
    #expect(calendar.names == names.union(after.periods.map(\.name)))
  }

  private static let obstacles:
    [(lastDay: String, YearUse, later: Bool, held: String, [YearObstacle])] = [
      ("2025-06-30", YearUse(), false, "2025-03", []),
      ("2025-06-30", YearUse(), false, "2025-07", [.periodIsOnHold(period: "2025-07")]),
      ("2025-06-15", YearUse(), false, "2025-06", [.periodIsOnHold(period: "2025-06")]),
      ("2026-06-30", YearUse(), false, "2026-03", [.periodIsOnHold(period: "2026-03")]),
      ("2026-06-30", YearUse(), false, "2025-close", [.periodIsOnHold(period: "2025-close")]),
      ("2025-06-30", YearUse(), true, "", [.laterYearHasVouchers(year: "2026")]),
      (
        "2025-06-30", YearUse(periods: ["2025-03", "2025-08"]), false, "",
        [.periodHasVouchers(period: "2025-08")]
      ),
      (
        "2026-06-30", YearUse(periods: ["2025-03", "2025-close"]), false, "",
        [.periodHasVouchers(period: "2025-close")]
      ),
      (
        "2025-06-30", YearUse(periods: ["2025-08"], lastDay: Day(iso: "2025-08-02")), false, "",
        [.vouchersAreCutOff(through: Day(iso: "2025-08-02") ?? Day(number: 0))]
      ),
      ("2025-06-30", YearUse(lastDay: Day(iso: "2025-06-30")), false, "", []),
      // A voucher and its contra voucher on both sides of the cut.
      (
        "2025-06-15", YearUse(lastDays: ["2025-06": Day(iso: "2025-06-20") ?? Day(number: 0)]),
        false, "", [.vouchersAreCutOff(through: Day(iso: "2025-06-20") ?? Day(number: 0))]
      ),
      (
        "2025-06-30", YearUse(lastDays: ["2025-07": Day(iso: "2025-07-20") ?? Day(number: 0)]),
        false, "", []
      ),
      (
        "2025-06-30", YearUse(yearEnds: ["2025-close"]), false, "",
        [.yearEndStands(period: "2025-close")]
      ),
    ]

  @Test(arguments: obstacles.indices)
  func `what stands in the way is named`(_ index: Int) throws {
    let (lastDay, use, later, held, due) = Self.obstacles[index]
    let calendar = try calendar()
    let found = calendar.reshaping(
      try #require(calendar.year(named: "2025")),
      through: try day(lastDay),
      status: { $0 == held ? .onHold : .open },
      use: { $0.name == "2025" ? use : YearUse(periods: later ? ["\($0.name)-01"] : []) }
    )
    #expect(found.obstacles == due)
  }

  @Test func `a year is retired where nothing stands in it and nothing behind it is held`() throws {
    var calendar = try calendar()
    let year = try #require(calendar.year(named: "2026"))
    let held = calendar.retirement(
      of: [year],
      status: { $0 == "2026-02" ? .onHold : .open },
      use: { _ in YearUse() }
    )
    #expect(held == [.periodIsOnHold(period: "2026-02")])
    let earlier = try #require(calendar.year(named: "2025"))
    let behind = calendar.retirement(
      of: [earlier],
      status: { $0 == "2026-02" ? .onHold : .open },
      use: { _ in YearUse(periods: ["2025-01"]) }
    )
    #expect(
      behind == [.periodHasVouchers(period: "2025-01"), .periodIsOnHold(period: "2026-02")]
    )
    calendar.retire([year])
    #expect(calendar.years.map(\.name) == ["2024", "2025"])
    let again = try calendar.addYear(from: year.firstDay, to: year.lastDay)
    #expect(again.name == "2026b" && again.periods[1].name == "2026-01b")
    // What was posted in the first stays in its periods.
    let day = try day("2026-03-15")
    #expect(calendar.period(ofPosted: day, named: nil, in: "2026")?.name == "2026-03")
    #expect(calendar.period(ofPosted: day, named: nil, in: "2026b")?.name == "2026-03b")
    #expect(calendar.period(ofPosted: day, named: "2026-open", in: "2026")?.name == "2026-open")
  }
}
