import Accounting
import Books

/// A fiscal year that ends on another day, with what that does to its periods (spec T-ADD-17).
package struct RedatedYear: Sendable {
  package let company: Company
  package let reshaping: YearReshaping
  package let isRehearsal: Bool

  /// Whether it ended on that day already.
  package var isNothingToDo: Bool { reshaping.before == reshaping.after }
}

extension Session {
  /// Gives the newest fiscal year another last day; empty years behind it give way.
  ///
  /// All that stands in the way is told at once. The same day again changes nothing.
  package func redateYear(
    _ name: String,
    endingOn lastDay: Day,
    _ call: Call
  ) throws -> RedatedYear {
    try writing(.periodRedate, call) { open in
      let reshaping = try reshaping(of: name, endingOn: lastDay, open)
      let report = RedatedYear(
        company: open.facts.company,
        reshaping: reshaping,
        isRehearsal: call.isRehearsal
      )
      if !report.isNothingToDo { try open.reshape(reshaping) }
      return report
    }
  }

  private func reshaping(
    of name: String,
    endingOn lastDay: Day,
    _ open: OpenBooks
  ) throws -> YearReshaping {
    let periods = open.facts.periods
    guard let year = periods.calendar.year(named: name) else {
      throw Refusal(CalendarError.yearIsUnknown(year: name))
    }
    let first = year.firstDay
    guard first <= lastDay else {
      throw Refusal(CalendarError.yearEndsBeforeItBegins(from: first, to: lastDay))
    }
    guard lastDay != year.lastDay else {
      return YearReshaping(before: year, after: year, retired: [])
    }
    let (reshaping, obstacles) = try periods.calendar.reshaping(
      year,
      through: lastDay,
      asNewest: true,
      status: periods.status,
      use: { try open.read.use(of: $0, in: periods.calendar) }
    )
    var findings = obstacles.map { obstacle in
      Finding(
        .error,
        YearError.cannotEnd(
          company: periods.company,
          year: name,
          on: lastDay,
          obstacle: obstacle
        )
      )
    }
    let most = FiscalYear.mostMonthsByLaw
    if first.monthsSpanned(through: lastDay) > most {
      let error = CalendarError.yearIsTooLong(from: first, to: lastDay, mostMonths: most)
      findings.insert(Finding(.error, error), at: 0)
    }
    guard findings.isEmpty else { throw Refusal(findings) }
    return reshaping
  }
}
