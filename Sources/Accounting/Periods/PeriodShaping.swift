/// What rests on the periods of a company, as far as it decides whether they take another shape.
package struct PeriodUse: Sendable {
  /// The periods whose seals stand, moved or not.
  package let sealed: Set<String>
  /// The plans and posted runs that were made for a period and stand, by its name.
  package let runs: [String: [Int64]]

  package init(sealed: Set<String> = [], runs: [String: [Int64]] = [:]) {
    self.sealed = sealed
    self.runs = runs
  }
}

/// A fiscal year with another division into periods, or what stands in the way of it.
package struct PeriodShaping: Sendable {
  package let reshaping: YearReshaping
  /// The period that is added or goes out of use.
  package let period: Period
  package let obstacles: [PeriodObstacle]

  fileprivate init(
    _ year: FiscalYear,
    _ periods: [Period],
    _ period: Period,
    _ obstacles: [PeriodObstacle]
  ) {
    let after = FiscalYear(
      name: year.name,
      firstDay: year.firstDay,
      lastDay: year.lastDay,
      periods: periods.sorted(by: Period.precedes)
    )
    reshaping = YearReshaping(before: year, after: after, retired: [])
    self.period = period
    self.obstacles = obstacles
  }
}

extension PeriodControl {
  /// Divides an operating period: the new one begins on `day`, and the old one ends on the day before
  /// (spec A2.3).
  ///
  /// Where a period of the year ever began on that day, it comes back by its name.
  package func dividing(
    _ period: Period,
    of year: FiscalYear,
    at day: Day,
    named name: String?,
    _ use: PeriodUse
  ) -> PeriodShaping {
    let former = calendar.retiredPeriods.first {
      $0.year == year.name && $0.kind == .operating && $0.firstDay == day
    }
    let called = name ?? former?.name ?? freeName(period.name, calendar.names)
    var obstacles = obstacles(of: [period], use)
    let isWithin = period.firstDay < day && day <= period.lastDay
    if period.kind != .operating {
      obstacles.insert(.isNotOperating(period: period.name), at: 0)
    } else if !isWithin {
      obstacles.insert(.dayIsOutside(from: period.firstDay, to: period.lastDay), at: 0)
    }
    if let former, called != former.name {
      obstacles.append(.dayHasName(day: day, name: former.name))
    } else if former == nil, calendar.names.contains(called) {
      obstacles.append(.nameIsTaken(name: called))
    }
    let added = Period(
      name: called,
      year: year.name,
      kind: .operating,
      firstDay: day,
      lastDay: period.lastDay
    )
    guard obstacles.isEmpty else { return PeriodShaping(year, year.periods, added, obstacles) }
    let rest = period.on(period.firstDay, day.advanced(by: -1))
    let others = year.periods.filter { $0 != period }
    return PeriodShaping(year, others + [rest, added], added, [])
  }

  /// Merges an operating period into the one before it, which takes over its days (spec A2.3, *Delete
  /// period*).
  package func merging(
    _ period: Period,
    of year: FiscalYear,
    _ use: PeriodUse
  ) -> PeriodShaping {
    guard period.kind == .operating else {
      return PeriodShaping(year, year.periods, period, [.isNotOperating(period: period.name)])
    }
    guard let earlier = year.operating.last(where: { $0.firstDay < period.firstDay }) else {
      return PeriodShaping(year, year.periods, period, [.isFirst(period: period.name)])
    }
    var obstacles = obstacles(of: [earlier, period], use)
    if restrictions(in: earlier.name) != restrictions(in: period.name) {
      obstacles.append(.accessDiffers(period: period.name, other: earlier.name))
    }
    guard obstacles.isEmpty else { return PeriodShaping(year, year.periods, period, obstacles) }
    let others = year.periods.filter { $0 != period && $0 != earlier }
    return PeriodShaping(
      year,
      others + [earlier.on(earlier.firstDay, period.lastDay)],
      period,
      []
    )
  }

  /// Adds a closing period over the days of the year's first one, behind those that it has (spec A2.3).
  ///
  /// One that went out of use comes back by its name.
  package func addingClosing(_ name: String, to year: FiscalYear) -> PeriodShaping {
    let closing = year.closing
    let retired = calendar.retiredPeriods.filter { $0.year == year.name && $0.kind == .closing }
    let former = retired.first { $0.name == name }
    let places = (year.closings + retired).map(\.place)
    let added = Period(
      name: name,
      year: year.name,
      kind: .closing,
      firstDay: closing.firstDay,
      lastDay: closing.lastDay,
      place: former?.place ?? (places.max() ?? 0) + 1
    )
    var obstacles = [PeriodObstacle(closing, status(of: closing.name))].compactMap { $0 }
    if former == nil, calendar.names.contains(name) {
      obstacles.append(.nameIsTaken(name: name))
    }
    let periods = obstacles.isEmpty ? year.periods + [added] : year.periods
    return PeriodShaping(year, periods, added, obstacles)
  }

  /// Takes a closing period that was added out of use, where nothing was ever posted in it.
  package func retiring(
    _ period: Period,
    of year: FiscalYear,
    hasVouchers: Bool,
    _ use: PeriodUse
  ) -> PeriodShaping {
    var obstacles: [PeriodObstacle] = []
    if period.kind != .closing {
      obstacles = [.isNotClosing(period: period.name)]
    } else if period == year.closing {
      obstacles = [.isTheYears(period: period.name)]
    } else {
      if let obstacle = PeriodObstacle(period, status(of: period.name)) {
        obstacles.append(obstacle)
      }
      obstacles += runs(of: period, use)
      if hasVouchers { obstacles.append(.hasVouchers(period: period.name)) }
    }
    let periods = obstacles.isEmpty ? year.periods.filter { $0 != period } : year.periods
    return PeriodShaping(year, periods, period, obstacles)
  }

  /// What rests on the days of some periods: their status, the seals that cover them, and their runs.
  private func obstacles(of periods: [Period], _ use: PeriodUse) -> [PeriodObstacle] {
    let held = periods.compactMap { PeriodObstacle($0, status(of: $0.name)) }
    let seals = calendar.periods.filter { seal in
      use.sealed.contains(seal.name) && (status(of: seal.name) == .open || !periods.contains(seal))
        && periods.contains { $0 == seal || Period.precedes($0, seal) }
    }
    return held + seals.map { .isSealed(by: $0.name) } + periods.flatMap { runs(of: $0, use) }
  }

  private func runs(of period: Period, _ use: PeriodUse) -> [PeriodObstacle] {
    (use.runs[period.name] ?? []).map { .runStands(run: $0, period: period.name) }
  }

  /// Who may post in a period, of those modules that are not open to all.
  package func restrictions(in period: String) -> [Module: ModuleAccess] {
    (access[period] ?? [:]).filter { $0.value != .all }
  }
}

extension PeriodObstacle {
  /// A period that takes no vouchers; nothing where it is open.
  fileprivate init?(_ period: Period, _ status: PeriodStatus) {
    switch status {
    case .open: return nil
    case .onHold: self = .isOnHold(period: period.name)
    case .closed: self = .isClosed(period: period.name)
    }
  }
}

/// Days that lie in another operating period than before.
package struct MovedDays: Hashable, Sendable {
  package let days: ClosedRange<Day>
  package let from: Period
  /// As it becomes.
  package let to: Period
}

extension YearReshaping {
  /// The days that another period has now; those that the year gains or loses are not among them.
  package var movedDays: [MovedDays] {
    before.operating.flatMap { old in
      after.operating.compactMap { new in
        let (first, last) = (max(old.firstDay, new.firstDay), min(old.lastDay, new.lastDay))
        guard old.name != new.name, first <= last else { return nil }
        return MovedDays(days: first...last, from: old, to: new)
      }
    }
  }
}
