/// What a fiscal year holds, as far as it decides whether the year may take another shape.
package struct YearUse: Hashable, Sendable {
  /// Periods with a voucher that stands, or whose vouchers and contra vouchers do not even out.
  package var periods: Set<String>
  /// The newest day of a standing voucher in an operating period.
  package var lastDay: Day?
  /// The newest day of any voucher of each operating period: a period that is cut within keeps a voucher
  /// and its contra voucher together.
  package var lastDays: [String: Day]
  /// Periods in which a year-end stands.
  package var yearEnds: Set<String>

  package init(
    periods: Set<String> = [],
    lastDay: Day? = nil,
    lastDays: [String: Day] = [:],
    yearEnds: Set<String> = []
  ) {
    self.periods = periods
    self.lastDay = lastDay
    self.lastDays = lastDays
    self.yearEnds = yearEnds
  }
}

/// A fiscal year that takes another shape, with the years that give way to it.
package struct YearReshaping: Hashable, Sendable {
  package let before: FiscalYear
  /// The year as it becomes; it keeps its name and those of the periods that stay.
  package let after: FiscalYear
  /// Empty years that lie where the year now does.
  package let retired: [FiscalYear]

  package init(before: FiscalYear, after: FiscalYear, retired: [FiscalYear]) {
    self.before = before
    self.after = after
    self.retired = retired
  }
}

/// What stands in the way of another shape of a fiscal year (spec T-ADD-17).
package enum YearObstacle: Hashable, Codable, Sendable {
  case laterYearHasVouchers(year: String)
  case yearEndStands(period: String)
  case periodHasVouchers(period: String)
  case vouchersAreCutOff(through: Day)
  case periodIsOnHold(period: String)
  /// For good.
  case periodIsClosed(period: String)

  /// A period that takes no vouchers; nothing where it is open.
  init?(_ period: Period, _ status: PeriodStatus) {
    switch status {
    case .open: return nil
    case .onHold: self = .periodIsOnHold(period: period.name)
    case .closed: self = .periodIsClosed(period: period.name)
    }
  }
}

extension FiscalCalendar {
  /// The year as it is when it ends on another day, with what gives way (spec T-ADD-17).
  ///
  /// Its first day stays. `use` says what a year holds. Where it is to be the newest year, empty years
  /// behind it give way also where they would only leave a gap; none does that follows it day by day.
  package func reshaping(
    _ before: FiscalYear,
    through lastDay: Day,
    asNewest isNewest: Bool = false,
    status: (String) -> PeriodStatus,
    use: (FiscalYear) throws -> YearUse
  ) rethrows -> (reshaping: YearReshaping, obstacles: [YearObstacle]) {
    let after = shaped(before, through: lastDay)
    let later = years.filter { $0.firstDay > before.firstDay }
    let next = later.first { $0.firstDay > lastDay }
    let follows = next?.firstDay == lastDay.advanced(by: 1)
    let retired = later.filter { $0.firstDay <= lastDay || isNewest && !follows }
    var obstacles: [YearObstacle] = []
    for year in later where try !use(year).periods.isEmpty {
      obstacles.append(.laterYearHasVouchers(year: year.name))
    }
    let use = try use(before)
    obstacles += use.yearEnds.sorted().map { .yearEndStands(period: $0) }
    let ends = [use.lastDay, after.operating.last.flatMap { use.lastDays[$0.name] }]
    let cutOff = ends.compactMap { $0 }.filter { $0 > lastDay }.max()
    if let cutOff { obstacles.append(.vouchersAreCutOff(through: cutOff)) }
    let kept = Set(after.periods)
    let changed = before.periods.filter { !kept.contains($0) }
    let cut = changed.filter { period in
      period.kind == .closing
        || cutOff == nil && !after.periods.contains { $0.name == period.name }
    }
    obstacles += cut.filter { use.periods.contains($0.name) }
      .map { .periodHasVouchers(period: $0.name) }
    // A seal of a later month covers the periods before it.
    let touched =
      changed + after.periods.filter { period(named: $0.name) == nil }
      + (isNewest ? later : retired).flatMap(\.periods)
    obstacles += touched.compactMap { YearObstacle($0, status($0.name)) }
    return (YearReshaping(before: before, after: after, retired: retired), obstacles)
  }

  /// Years that may be retired, since nothing in them stands, or what stands in the way.
  package func retirement(
    of retired: [FiscalYear],
    status: (String) -> PeriodStatus,
    use: (FiscalYear) throws -> YearUse
  ) rethrows -> [YearObstacle] {
    var obstacles: [YearObstacle] = []
    for year in retired {
      obstacles += try use(year).periods.sorted().map { .periodHasVouchers(period: $0) }
    }
    guard let first = retired.map(\.firstDay).min() else { return obstacles }
    // A seal of a later month covers the periods before it.
    obstacles += periods.filter { $0.lastDay >= first }
      .compactMap { YearObstacle($0, status($0.name)) }
    return obstacles
  }

  /// A year that ends on another day; periods that it has or had keep their names and first days, and
  /// behind them it goes on as it has begun.
  private func shaped(_ year: FiscalYear, through lastDay: Day) -> FiscalYear {
    let known = year.operating + cutOff(from: year.name)
    let added = year.firstDays(goingOnTo: lastDay, after: Array(known))
    let starts = known.map(\.firstDay).filter { $0 <= lastDay } + added
    let ends = starts.dropFirst().map { $0.advanced(by: -1) } + [lastDay]
    var taken = names
    let operating = zip(starts, ends).enumerated().map { index, days in
      if let period = known.first(where: { $0.firstDay == days.0 }) {
        return period.on(days.0, days.1)
      }
      let own = year.naming.name(of: days.0, number: index + 1, of: starts.count, in: year.name)
      let name = freeName(own, taken)
      taken.insert(name)
      return Period(
        name: name,
        year: year.name,
        kind: .operating,
        firstDay: days.0,
        lastDay: days.1
      )
    }
    let closings = year.closings.map { $0.on(starts[starts.count - 1], lastDay) }
    return FiscalYear(
      name: year.name,
      firstDay: year.firstDay,
      lastDay: lastDay,
      periods: [year.opening] + operating + closings
    )
  }

  /// Takes over what a year has become.
  package mutating func apply(_ reshaping: YearReshaping) {
    retire(reshaping.retired)
    let (before, after) = (reshaping.before, reshaping.after)
    let names = Set(after.periods.map(\.name))
    retiredPeriods.removeAll { names.contains($0.name) }
    retiredPeriods += before.periods.filter { !names.contains($0.name) }
    years = years.map { $0.name == after.name ? after : $0 }
  }

  /// Takes years out of use.
  package mutating func retire(_ retired: [FiscalYear]) {
    let names = Set(retired.map(\.name))
    years.removeAll { names.contains($0.name) }
    retiredYears.formUnion(names)
    retiredPeriods += retired.flatMap(\.periods)
  }
}
