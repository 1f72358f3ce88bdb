import Accounting
import Database

extension OpenBooks {
  /// Adds a fiscal year divided into periods of a length.
  package func addYear(
    from firstDay: Day,
    to lastDay: Day,
    length: PeriodLength = .month,
    mostMonths: Int = FiscalYear.mostMonthsByLaw
  ) throws -> FiscalYear {
    let year = try memory.facts.periods.calendar.addYear(
      from: firstDay,
      to: lastDay,
      length: length,
      mostMonths: mostMonths
    )
    var record = Record("fiscal-year")
    record.add(year)
    try append(record)
    return year
  }

  /// Gives a fiscal year another shape, and takes those that give way out of use; `obstacles` found none.
  package func reshape(_ reshaping: YearReshaping) throws {
    let known = facts.periods.calendar.names
    let (before, after) = (Set(reshaping.before.periods), reshaping.after.periods)
    let names = Set(after.map(\.name))
    var record = Record("year-shape")
    record.add(shapeOf: reshaping.after, isRetired: false)
    for period in after where !known.contains(period.name) { record.add(period) }
    let changed = after.filter { known.contains($0.name) && !before.contains($0) }
    let cut = reshaping.before.periods.filter { !names.contains($0.name) }
    try append(&record, changed, retiring: reshaping.retired, and: cut)
    memory.facts.periods.calendar.apply(reshaping)
  }

  /// Takes empty fiscal years out of use; `obstacles` found none.
  package func retire(_ years: [FiscalYear]) throws {
    var record = Record("year-shape")
    try append(&record, [], retiring: years, and: [])
    memory.facts.periods.calendar.retire(years)
  }

  private func append(
    _ record: inout Record,
    _ changed: [Period],
    retiring years: [FiscalYear],
    and cut: [Period]
  ) throws {
    for year in years { record.add(shapeOf: year, isRetired: true) }
    let retired = years.flatMap(\.periods) + cut
    for period in changed { record.add(shapeOf: period, isRetired: false) }
    for period in retired { record.add(shapeOf: period, isRetired: true) }
    try append(record)
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
  }
}
