extension FiscalYear {
  /// The year that a set-up says, as far as its periods make one: an opening period on its first day,
  /// operating periods one after the other over all of its days, and closing periods at its end.
  package init?(_ year: SetupItem, periods items: [SetupItem]) {
    guard let name = year["year"], Period.mayBeCalled(name), let first = year.day("from"),
      let last = year.day("to"), first <= last
    else { return nil }
    var closings = 0
    let periods = items.compactMap { item -> Period? in
      guard let called = item["period"], Period.mayBeCalled(called), item["year"] == name,
        let kind = item["kind"].flatMap({ Period.Kind(rawValue: $0) }),
        let from = item.day("from"), let to = item.day("to"), from <= to
      else { return nil }
      closings += kind == .closing ? 1 : 0
      return Period(
        name: called,
        year: name,
        kind: kind,
        firstDay: from,
        lastDay: to,
        place: kind == .closing ? closings - 1 : 0
      )
    }
    guard periods.count == items.count else { return nil }
    self.init(
      name: name,
      firstDay: first,
      lastDay: last,
      periods: periods.sorted(by: Period.precedes)
    )
    guard isWhole else { return nil }
  }

  private var isWhole: Bool {
    let openings = periods.filter { $0.kind == .opening }
    guard openings.count == 1, openings[0].firstDay == firstDay, openings[0].lastDay == firstDay,
      Set(periods.map(\.name) + [name]).count == periods.count + 1
    else { return false }
    var next = firstDay
    for period in operating {
      guard period.firstDay == next else { return false }
      next = period.lastDay.advanced(by: 1)
    }
    guard next == lastDay.advanced(by: 1), let closing = closings.first else { return false }
    return closing.firstDay >= firstDay && closing.lastDay == lastDay
      && closings.allSatisfy {
        ($0.firstDay, $0.lastDay) == (closing.firstDay, closing.lastDay)
      }
  }

  /// Whether another year has the same days and, but for closing periods, the same periods.
  package func isDivided(as other: FiscalYear) -> Bool {
    (firstDay, lastDay) == (other.firstDay, other.lastDay)
      && periods.filter { $0.kind != .closing } == other.periods.filter { $0.kind != .closing }
      && (closing.firstDay, closing.lastDay) == (other.closing.firstDay, other.closing.lastDay)
  }
}

extension FiscalCalendar {
  /// Adds a year with the periods that it has; refused where a year already holds one of its days, or
  /// one of its names is or was taken.
  package mutating func add(_ year: FiscalYear) throws(Refusal) {
    let most = FiscalYear.mostMonths
    if let other = years.first(where: {
      $0.firstDay <= year.lastDay && year.firstDay <= $0.lastDay
    }) {
      throw Refusal(
        CalendarError.yearOverlaps(from: year.firstDay, to: year.lastDay, other: other.name)
      )
    }
    guard year.firstDay.monthsSpanned(through: year.lastDay) <= most else {
      throw Refusal(
        CalendarError.yearIsTooLong(from: year.firstDay, to: year.lastDay, mostMonths: most)
      )
    }
    let taken = ([year.name] + year.periods.map(\.name)).filter(names.contains)
    guard taken.isEmpty else {
      throw Refusal(taken.map { Finding(.error, SetupError.nameIsTaken(name: $0)) })
    }
    years = (years + [year]).sorted { $0.firstDay < $1.firstDay }
  }
}
