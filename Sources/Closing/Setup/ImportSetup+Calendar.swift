import Accounting
import Books

extension Session {
  /// Adds years and closing periods, and decides who may post; a year that there is keeps its shape.
  func setCalendar(_ work: SetupWork) throws {
    let changed = work.difference.changes(of: .years) + work.difference.changes(of: .periods)
    var told: Set<String> = []
    for entry in changed {
      guard let name = entry.after?["year"], told.insert(name).inserted else { continue }
      try setYear(name, at: entry.after, work)
    }
    for entry in work.difference.changes(of: .access) {
      guard let item = entry.after, let period = item["period"], let module = item["module"],
        let access = item["access"]
      else { continue }
      try work.attempt(item) {
        try setAccess(
          ModuleAccess(access),
          for: Module(module),
          in: period,
          because: nil,
          work.open
        )
      }
    }
  }

  private func setYear(_ name: String, at place: SetupItem?, _ work: SetupWork) throws {
    let items = work.wanted[.periods].filter { $0["year"] == name }
    let stated = work.wanted[.years].first { $0["year"] == name }
    guard let stated, let wanted = FiscalYear(stated, periods: items) else {
      return work.find(.periodsMakeNoYear(year: name), at: stated ?? place)
    }
    guard let known = work.open.facts.periods.calendar.year(named: name) else {
      let months = wanted.firstDay.monthsSpanned(through: wanted.lastDay)
      if months > FiscalYear.mostMonthsByLaw {
        let problem = YearError.isLong(
          year: wanted.name,
          from: wanted.firstDay,
          to: wanted.lastDay,
          months: months
        )
        work.keep([Finding(.warning, problem)], at: stated)
      }
      return try work.attempt(stated) { try work.open.add(wanted) }
    }
    guard wanted.isDivided(as: known) else {
      return work.find(.yearHasOtherPeriods(year: name), at: stated)
    }
    for closing in wanted.closings where !known.periods.contains(where: { $0.name == closing.name })
    {
      let item = items.first { $0["period"] == closing.name }
      try work.attempt(item) {
        try addClosingPeriod(closing.name, to: name, work.call, work.open)
      }
    }
  }
}
