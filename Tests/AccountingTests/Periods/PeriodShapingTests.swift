import Accounting
import TestSupport
import Testing

/// Dividing and merging periods, and closing periods that come and go, as pure rules (spec A2.3).
struct PeriodShapingTests {
  private func control(_ statuses: [String: PeriodStatus] = [:]) throws -> PeriodControl {
    var calendar = FiscalCalendar()
    for year in 2025...2026 {
      _ = try calendar.addYear(from: try day("\(year)-01-01"), to: try day("\(year)-12-31"))
    }
    var control = PeriodControl(company: "SE01", calendar: calendar)
    for (period, status) in statuses {
      control.statuses[period] = PeriodStatusChange(
        period: period,
        status: status,
        by: "anna",
        at: "2025-02-01T00:00:00Z",
        reason: ""
      )
    }
    return control
  }

  private func divided(
    _ control: PeriodControl,
    _ period: String,
    _ date: String,
    _ name: String? = nil,
    _ use: PeriodUse = PeriodUse()
  ) throws -> PeriodShaping {
    let found = try #require(control.calendar.period(named: period))
    let year = try #require(control.calendar.year(named: found.year))
    return control.dividing(found, of: year, at: try day(date), named: name, use)
  }

  private func merged(
    _ control: PeriodControl,
    _ period: String,
    _ use: PeriodUse = PeriodUse()
  ) throws -> PeriodShaping {
    let found = try #require(control.calendar.period(named: period))
    let year = try #require(control.calendar.year(named: found.year))
    return control.merging(found, of: year, use)
  }

  private func told(_ year: FiscalYear, _ prefix: Int) -> [String] {
    year.operating.prefix(prefix).map { "\($0.name) \($0.firstDay)..\($0.lastDay)" }
  }

  @Test func `T-CAL-2: divide, then delete restores the original; again, the name comes back`()
    throws
  {
    var control = try control()
    let original = control.calendar
    let shaping = try divided(control, "2025-01", "2025-01-16", "2025-01.2")
    #expect(shaping.obstacles == [])
    #expect(
      told(shaping.reshaping.after, 3) == [
        "2025-01 2025-01-01..2025-01-15", "2025-01.2 2025-01-16..2025-01-31",
        "2025-02 2025-02-01..2025-02-28",
      ]
    )
    control.calendar.apply(shaping.reshaping)
    let back = try merged(control, "2025-01.2")
    control.calendar.apply(back.reshaping)
    #expect(control.calendar.years == original.years)
    #expect(control.calendar.retiredPeriods.map(\.name) == ["2025-01.2"])
    // A name that is another's at that day is refused, and left out it is the same as before.
    #expect(
      try divided(control, "2025-01", "2025-01-16", "P2").obstacles
        == [.dayHasName(day: try day("2025-01-16"), name: "2025-01.2")]
    )
    #expect(
      try divided(control, "2025-01", "2025-01-17", "2025-01.2").obstacles
        == [.nameIsTaken(name: "2025-01.2")]
    )
    control.calendar.apply(try divided(control, "2025-01", "2025-01-16").reshaping)
    #expect(control.calendar.years[0] == shaping.reshaping.after)
  }

  /// What is done to which period, what is held or sealed or has a run, and all that stands in the way.
  private static let obstacles = table(
    """
    divide 2025-03 2025-03-10 | |
    divide 2025-03 2025-03-01 | | dayIsOutside
    divide 2025-03 2025-04-01 | | dayIsOutside
    divide 2025-03 2025-03-31 | |
    divide 2025-close 2025-12-10 | | isNotOperating
    divide 2025-open 2025-01-01 | | isNotOperating
    divide 2025-03 2025-03-10 | hold 2025-03 | isOnHold 2025-03
    divide 2025-03 2025-03-10 | close 2025-03 | isClosed 2025-03
    divide 2025-03 2025-03-10 | hold 2025-02 hold 2025-04 |
    divide 2025-03 2025-03-10 | hold 2025-03 seal 2025-03 | isOnHold 2025-03
    divide 2025-03 2025-03-10 | seal 2025-03 | isSealed 2025-03
    divide 2025-03 2025-03-10 | seal 2025-02 |
    divide 2025-03 2025-03-10 | seal 2025-04 seal 2026-02 | isSealed 2025-04 isSealed 2026-02
    divide 2025-03 2025-04-10 | hold 2025-03 seal 2025-05 run 2025-03 | dayIsOutside isOnHold 2025-03 isSealed 2025-05 runStands 2025-03
    merge 2025-03 | |
    merge 2025-01 | | isFirst
    merge 2026-01 | | isFirst
    merge 2025-close | | isNotOperating
    merge 2025-03 | hold 2025-02 close 2025-03 | isOnHold 2025-02 isClosed 2025-03
    merge 2025-03 | seal 2025-02 | isSealed 2025-02
    merge 2025-03 | seal 2025-01 |
    merge 2025-03 | run 2025-02 run 2025-04 | runStands 2025-02
    merge 2025-03 | only 2025-03 | accessDiffers
    merge 2025-03 | only 2025-03 only 2025-02 |
    """
  )

  private func told(_ obstacle: PeriodObstacle) -> String {
    switch obstacle {
    case .isOnHold(let period): "isOnHold \(period)"
    case .isClosed(let period): "isClosed \(period)"
    case .isSealed(let period): "isSealed \(period)"
    case .runStands(_, let period): "runStands \(period)"
    case .hasVouchers: "hasVouchers"
    case .isNotOperating: "isNotOperating"
    case .isFirst: "isFirst"
    case .isNotClosing: "isNotClosing"
    case .isTheYears: "isTheYears"
    case .dayIsOutside: "dayIsOutside"
    case .nameIsTaken: "nameIsTaken"
    case .dayHasName: "dayHasName"
    case .accessDiffers: "accessDiffers"
    }
  }

  @Test(arguments: obstacles)
  func `T-CAL-2: all that stands in the way is told at once`(_ row: [String]) throws {
    let words = row[1].split(separator: " ").map(String.init)
    var (statuses, sealed, runs, only) = (
      [String: PeriodStatus](), [String](), [String](), [String]()
    )
    for (what, period) in zip(words, words.dropFirst()) {
      switch what {
      case "hold": statuses[period] = .onHold
      case "close": statuses[period] = .closed
      case "seal": sealed.append(period)
      case "run": runs.append(period)
      case "only": only.append(period)
      default: continue
      }
    }
    var control = try control(statuses)
    for period in only { control.access[period] = [.generalLedger: .group("team")] }
    let use = PeriodUse(
      sealed: Set(sealed),
      runs: Dictionary(uniqueKeysWithValues: runs.map { ($0, [7]) })
    )
    let act = row[0].split(separator: " ").map(String.init)
    let shaping =
      act[0] == "divide"
      ? try divided(control, act[1], act[2], nil, use) : try merged(control, act[1], use)
    #expect(shaping.obstacles.map(told).joined(separator: " ") == row[2])
    let changes = shaping.reshaping.before != shaping.reshaping.after
    #expect(changes == shaping.obstacles.isEmpty)
  }

  /// Every division of a short year at two days, in every order, and merged again in every order: the
  /// days lie each in one period, and what was posted lies where its day does.
  @Test func `every way to divide and merge leaves each day in one period`() throws {
    let first = try day("2025-02-25")
    for one in 1...5 {
      for two in 1...5 where two != one {
        var calendar = FiscalCalendar()
        _ = try calendar.addYear(from: first, to: first.advanced(by: 5))
        var control = PeriodControl(company: "SE01", calendar: calendar)
        for offset in [one, two] {
          let at = first.advanced(by: offset)
          let period = try control.calendar.resolve(at, .operating, named: nil)
          let shaping = try divided(control, period.name, at.description)
          if period.firstDay == at {
            #expect(!shaping.obstacles.isEmpty)
          } else {
            control.calendar.apply(shaping.reshaping)
          }
          try expectWhole(control.calendar)
        }
        for period in control.calendar.years[0].operating.dropFirst().shuffled() {
          control.calendar.apply(try merged(control, period.name).reshaping)
          try expectWhole(control.calendar)
        }
        #expect(control.calendar.years[0].operating.count == 1)
      }
    }
  }

  private func expectWhole(_ calendar: FiscalCalendar) throws {
    let year = calendar.years[0]
    for number in year.firstDay.number...year.lastDay.number {
      let day = Day(number: number)
      let holders = year.operating.filter { $0.contains(day) }
      #expect(holders.count == 1)
      #expect(calendar.period(ofPosted: day, named: nil, in: year.name) == holders.first)
    }
    let names = calendar.periods.map(\.name) + calendar.retiredPeriods.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func `what was merged and then cut off stays in the period that took it over`() throws {
    var control = try control()
    control.calendar.apply(try divided(control, "2026-12", "2026-12-16").reshaping)
    control.calendar.apply(try merged(control, "2026-12b").reshaping)
    let year = try #require(control.calendar.year(named: "2026"))
    func redated(_ last: String) throws -> YearReshaping {
      control.calendar.reshaping(
        try #require(control.calendar.year(named: "2026")),
        through: try day(last),
        asNewest: true,
        status: { _ in .open },
        use: { _ in YearUse() }
      ).reshaping
    }
    control.calendar.apply(try redated("2026-11-30"))
    let late = try day("2026-12-20")
    #expect(control.calendar.period(ofPosted: late, named: nil, in: "2026")?.name == "2026-12")
    control.calendar.apply(try redated("2026-12-31"))
    #expect(control.calendar.year(named: "2026") == year)
  }

  @Test func `T-ADD-17: a year whose periods were divided and merged keeps them at another end`()
    throws
  {
    var control = try control()
    control.calendar.apply(try divided(control, "2026-03", "2026-03-11").reshaping)
    control.calendar.apply(try merged(control, "2026-12").reshaping)
    let year = try #require(control.calendar.year(named: "2026"))
    let after = control.calendar.reshaping(
      year,
      through: try day("2027-02-28"),
      asNewest: true,
      status: { _ in .open },
      use: { _ in YearUse() }
    ).reshaping.after
    #expect(after.operating.prefix(12) == year.operating.prefix(12))
    #expect(
      after.operating.dropFirst(11).map { "\($0.name) \($0.firstDay)..\($0.lastDay)" } == [
        "2026-11 2026-11-01..2026-12-31", "2027-01 2027-01-01..2027-01-31",
        "2027-02 2027-02-01..2027-02-28",
      ]
    )
  }

  @Test func `T-ADD-17: a year of weeks goes on in its weeks`() throws {
    var calendar = FiscalCalendar()
    let year = try calendar.addYear(
      from: try day("2025-01-06"),
      to: try day("2026-01-04"),
      pattern: .weeks([4, 4, 5])
    )
    let after = calendar.reshaping(
      year,
      through: try day("2026-04-05"),
      asNewest: true,
      status: { _ in .open },
      use: { _ in YearUse() }
    ).reshaping.after
    #expect(
      after.operating.dropFirst(12).map { "\($0.name) \($0.firstDay)..\($0.lastDay)" } == [
        "2025/2026-P13 2026-01-05..2026-02-01", "2025/2026-P14 2026-02-02..2026-03-01",
        "2025/2026-P15 2026-03-02..2026-04-05",
      ]
    )
  }

  @Test func `T-CAL-3: closing periods have the same days and come one after the other`() throws {
    var control = try control()
    var year = control.calendar.years[0]
    for name in ["2025-audit", "2025-tax"] {
      let shaping = control.addingClosing(name, to: year)
      #expect(shaping.obstacles == [])
      control.calendar.apply(shaping.reshaping)
      year = control.calendar.years[0]
    }
    #expect(year.closings.map(\.name) == ["2025-close", "2025-audit", "2025-tax"])
    #expect(year.closing.name == "2025-close" && year.last.name == "2025-tax")
    for (one, earlier) in year.closings.enumerated() {
      #expect(earlier.firstDay == year.closing.firstDay && earlier.lastDay == year.lastDay)
      for (two, later) in year.closings.enumerated() {
        #expect(Period.precedes(earlier, later) == (one < two))
      }
      #expect(
        control.calendar.periodsSealed(with: earlier).suffix(one + 1)
          == year.closings.prefix(one + 1).map(\.name)[...]
      )
    }
    #expect(control.addingClosing("2025-tax", to: year).obstacles.map(told) == ["nameIsTaken"])
    #expect(control.addingClosing("2025-03", to: year).obstacles.map(told) == ["nameIsTaken"])
    // Taken out and brought back, it has its place again.
    let audit = try #require(control.calendar.period(named: "2025-audit"))
    let gone = control.retiring(audit, of: year, hasVouchers: false, PeriodUse())
    control.calendar.apply(gone.reshaping)
    #expect(control.calendar.years[0].closings.map(\.name) == ["2025-close", "2025-tax"])
    control.calendar.apply(
      control.addingClosing("2025-audit", to: control.calendar.years[0]).reshaping
    )
    #expect(control.calendar.years[0] == year)
    let day = try day("2025-12-31")
    #expect(
      throws: CalendarError.closingPeriodMustBeNamed(
        day,
        periods: ["2025-close", "2025-audit", "2025-tax"]
      )
    ) { try control.calendar.resolve(day, .closing, named: nil) }
    #expect(try control.calendar.resolve(day, .operating, named: nil).name == "2025-12")
    #expect(try control.calendar.resolve(day, .closing, named: "2025-tax").name == "2025-tax")
  }

  @Test func `what keeps a closing period in use is told at once`() throws {
    var control = try control(["2025-audit": .onHold, "2026-close": .closed])
    control.calendar.apply(
      control.addingClosing("2025-audit", to: control.calendar.years[0]).reshaping
    )
    let year = control.calendar.years[0]
    func obstacles(_ name: String) throws -> [String] {
      let period = try #require(control.calendar.period(named: name))
      let use = PeriodUse(runs: ["2025-audit": [3, 4]])
      return control.retiring(period, of: year, hasVouchers: true, use).obstacles.map(told)
    }
    #expect(
      try obstacles("2025-audit") == [
        "isOnHold 2025-audit", "runStands 2025-audit", "runStands 2025-audit", "hasVouchers",
      ]
    )
    #expect(try obstacles("2025-close") == ["isTheYears"])
    #expect(try obstacles("2025-12") == ["isNotClosing"])
    #expect(
      control.addingClosing("2026-12", to: control.calendar.years[1]).obstacles.map(told)
        == ["isClosed 2026-close", "nameIsTaken"]
    )
  }

  @Test func `a name is letters and digits, with few signs between`() {
    for name in ["P13", "2025-01b", "2025/2026-P01", "Bokslut.å", "2025_13", "1"] {
      #expect(Period.mayBeCalled(name), "\(name)")
    }
    for name in [
      "", "P 13", "-13", "13-", "a,b", "a\nb", String(repeating: "1", count: 21), "é\u{0}",
    ] {
      #expect(!Period.mayBeCalled(name), "\(name)")
    }
  }
}
