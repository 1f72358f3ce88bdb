import Accounting
import Database

extension OpenBooks {
  /// Adds a fiscal year divided by a pattern, or as the year before it.
  package func addYear(
    from firstDay: Day,
    to lastDay: Day,
    pattern: PeriodPattern? = .month,
    mostMonths: Int = FiscalYear.mostMonthsByLaw
  ) throws -> FiscalYear {
    let year = try memory.facts.periods.calendar.addYear(
      from: firstDay,
      to: lastDay,
      pattern: pattern,
      mostMonths: mostMonths
    )
    var record = Record("fiscal-year")
    record.add(year)
    try append(record)
    return year
  }

  /// Adds a fiscal year with the periods that it has.
  package func add(_ year: FiscalYear) throws {
    try memory.facts.periods.calendar.add(year)
    var record = Record("fiscal-year")
    record.add(year)
    try append(record)
  }

  /// Gives a fiscal year another shape, takes those that give way out of use, and adds up anew the
  /// balances of periods between which days move; `obstacles` found none.
  ///
  /// Returns how many vouchers lie in another period than before.
  @discardableResult
  package func reshape(_ reshaping: YearReshaping) throws -> Int {
    let known = facts.periods.calendar.names
    let (before, after) = (reshaping.before, reshaping.after)
    let names = Set(after.periods.map(\.name))
    var record = Record("year-shape")
    if (before.firstDay, before.lastDay) != (after.firstDay, after.lastDay) {
      record.add(shapeOf: after, isRetired: false)
    }
    for period in after.periods where !known.contains(period.name) { record.add(period) }
    let changed = after.periods.filter {
      known.contains($0.name) && !before.periods.contains($0)
    }
    let cut = before.periods.filter { !names.contains($0.name) }
    let number = try append(&record, changed, retiring: reshaping.retired, and: cut)
    memory.facts.periods.calendar.apply(reshaping)
    return try recomputeBalances(after: reshaping, at: number)
  }

  /// Takes empty fiscal years out of use; `obstacles` found none.
  package func retire(_ years: [FiscalYear]) throws {
    var record = Record("year-shape")
    _ = try append(&record, [], retiring: years, and: [])
    memory.facts.periods.calendar.retire(years)
  }

  private func append(
    _ record: inout Record,
    _ changed: [Period],
    retiring years: [FiscalYear],
    and cut: [Period]
  ) throws -> Int64 {
    for year in years { record.add(shapeOf: year, isRetired: true) }
    let retired = years.flatMap(\.periods) + cut
    for period in changed { record.add(shapeOf: period, isRetired: false) }
    for period in retired { record.add(shapeOf: period, isRetired: true) }
    let number = try append(record)
    for period in changed + retired {
      let isRetired = !changed.contains(period)
      try connection.execute(
        """
        UPDATE period SET shaped_first_day = \(period.firstDay.description),
          shaped_last_day = \(isRetired ? "" : period.lastDay.description)
        WHERE company = \(read.key) AND period = \(period.name)
        """
      )
    }
    return number
  }
}
