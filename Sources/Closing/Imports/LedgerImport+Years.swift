import Accounting
import Books
import Formats

extension LedgerImport {
  /// A year of the file, which is added where the books do not hold it, or which a year of the books
  /// becomes where nothing stands in the way (spec T-ADD-17).
  ///
  /// Nothing where the books have others, to which a file of vouchers alone keeps.
  func addYear(_ stated: LedgerFileYear, _ findings: inout [Finding]) throws -> FiscalYear? {
    let calendar = open.facts.periods.calendar
    if let year = calendar.years.first(where: {
      $0.firstDay == stated.firstDay && $0.lastDay == stated.lastDay
    }) {
      return year
    }
    let others = calendar.years.filter {
      $0.firstDay <= stated.lastDay && stated.firstDay <= $0.lastDay
    }
    if file.naming == .ofFile, !others.isEmpty { return nil }
    let year = try changed(others, stated, &findings) ?? added(stated)
    let months = year.firstDay.monthsSpanned(through: year.lastDay)
    if months > FiscalYear.mostMonthsByLaw {
      findings.append(
        Finding(
          .warning,
          YearError.isLong(
            year: year.name,
            from: year.firstDay,
            to: year.lastDay,
            months: months
          )
        )
      )
    }
    return year
  }

  private func added(_ stated: LedgerFileYear) throws -> FiscalYear {
    do {
      return try open.addYear(
        from: stated.firstDay,
        to: stated.lastDay,
        mostMonths: FiscalYear.mostMonths
      )
    } catch let problem as CalendarError {
      throw Refusal(problem)
    }
  }

  /// The year of the books that takes the shape which the file states; nothing where those in its way
  /// are only taken out of use, or where the file states none.
  private func changed(
    _ others: [FiscalYear],
    _ stated: LedgerFileYear,
    _ findings: inout [Finding]
  ) throws -> FiscalYear? {
    guard let other = others.first, stated.isStated,
      stated.firstDay.monthsSpanned(through: stated.lastDay) <= FiscalYear.mostMonths
    else { return nil }
    // Vouchers of this transaction are among what stands.
    try open.flush()
    let periods = open.facts.periods
    func use(_ year: FiscalYear) throws -> YearUse {
      try open.read.use(of: year, in: periods.calendar)
    }
    func refuse(_ obstacles: [YearObstacle]) throws {
      guard !obstacles.isEmpty else { return }
      let problems = obstacles.map { obstacle in
        YearError.cannotChange(
          company: periods.company,
          year: other.name,
          from: stated.firstDay,
          to: stated.lastDay,
          obstacle: obstacle
        )
      }
      throw Refusal(problems.map { Finding(.error, $0) })
    }
    var retired = others
    var after: FiscalYear?
    if other.firstDay == stated.firstDay {
      let (reshaping, obstacles) = try periods.calendar.reshaping(
        other,
        through: stated.lastDay,
        status: periods.status,
        use: use
      )
      try refuse(obstacles)
      try open.reshape(reshaping)
      retired = reshaping.retired
      after = reshaping.after
      findings.append(
        Finding(
          .warning,
          YearError.wasReshaped(
            year: other.name,
            from: other.firstDay,
            before: other.lastDay,
            after: stated.lastDay
          )
        )
      )
    } else {
      try refuse(try periods.calendar.retirement(of: others, status: periods.status, use: use))
      try open.retire(others)
    }
    findings += retired.map {
      Finding(
        .warning,
        YearError.wasRetired(year: $0.name, from: $0.firstDay, to: $0.lastDay)
      )
    }
    return after
  }
}
