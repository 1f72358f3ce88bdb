import Accounting
import Database

extension CompanyBooks {
  /// The calendar as it is, or as known at a number of the log.
  package func calendar(asOf number: Int64 = .max) throws -> FiscalCalendar {
    guard number == .max else { return try readCalendar(asOf: number) }
    return try once(.calendar) { try readCalendar(asOf: number) }
  }

  private func readCalendar(asOf number: Int64) throws -> FiscalCalendar {
    let shapes = try shapes(asOf: number)
    var periods: [String: [Period]] = [:]
    var retired: [Period] = []
    var closings: [String: Int] = [:]
    try connection.query(
      """
      SELECT period, fiscal_year, kind, first_day, last_day FROM period
      WHERE company = \(key) AND sequence <= \(number) ORDER BY sequence, position
      """
    ) { row in
      let shape = shapes.periods[row.text(0)]
      let days = try shape?.days ?? row.days(3, 4)
      let (year, kind) = (row.text(1), try row.code(2) as Period.Kind)
      let place = kind == .closing ? closings[year, default: 0] : 0
      if kind == .closing { closings[year] = place + 1 }
      let period = Period(
        name: row.text(0),
        year: year,
        kind: kind,
        firstDay: days.lowerBound,
        lastDay: days.upperBound,
        place: place
      )
      if shape?.isRetired ?? false {
        retired.append(period)
      } else {
        periods[period.year, default: []].append(period)
      }
    }
    let years = try connection.rows(
      """
      SELECT fiscal_year, first_day, last_day FROM fiscal_year
      WHERE company = \(key) AND sequence <= \(number)
      """
    ) { row -> FiscalYear? in
      let shape = shapes.years[row.text(0)]
      guard !(shape?.isRetired ?? false) else { return nil }
      let days = try shape?.days ?? row.days(1, 2)
      // Periods that a year was lengthened by come after its closing period in the log.
      let periods = (periods[row.text(0)] ?? []).sorted(by: Period.precedes)
      guard periods.first?.kind == .opening, periods.last?.kind == .closing else {
        throw StorageError.isDamaged
      }
      return FiscalYear(
        name: row.text(0),
        firstDay: days.lowerBound,
        lastDay: days.upperBound,
        periods: periods
      )
    }
    return FiscalCalendar(
      years.compactMap { $0 },
      retiredYears: Set(shapes.years.filter(\.value.isRetired).keys),
      retiredPeriods: retired
    )
  }

  private typealias Shape = (days: ClosedRange<Day>, isRetired: Bool)

  /// What years and periods have become, by their names; those that are as they began have none.
  private func shapes(
    asOf number: Int64
  ) throws -> (years: [String: Shape], periods: [String: Shape]) {
    var (years, periods): ([String: Shape], [String: Shape]) = ([:], [:])
    guard try has(.yearShape) || has(.periodShape) else { return (years, periods) }
    try connection.query(
      """
      SELECT 1, fiscal_year, first_day, last_day, is_retired, sequence, position FROM year_shape
      WHERE company = \(key) AND sequence <= \(number)
      UNION ALL
      SELECT 0, period, first_day, last_day, is_retired, sequence, position FROM period_shape
      WHERE company = \(key) AND sequence <= \(number)
      ORDER BY 6, 7
      """
    ) { row in
      let shape = (days: try row.days(2, 3), isRetired: row.flag(4))
      if row.flag(0) { years[row.text(1)] = shape } else { periods[row.text(1)] = shape }
    }
    return (years, periods)
  }

  /// What a fiscal year holds, as far as it decides whether the year may take another shape.
  package func use(of year: FiscalYear, in calendar: FiscalCalendar) throws -> YearUse {
    let reversals = try reversals()
    var use = YearUse(
      periods: try periodsMoved().intersection(year.periods.map(\.name)),
      yearEnds: try Set(periodsWithYearEnd()).intersection(year.periods.map(\.name))
    )
    try connection.query(
      """
      SELECT sequence, day, period FROM voucher
      WHERE company = \(key) AND fiscal_year = \(year.name)
      """
    ) { row in
      let (day, named) = (try row.day(1), row.optionalText(2))
      let period = try stored(calendar.period(ofPosted: day, named: named, in: year.name))
      if period.kind == .operating {
        use.lastDays[period.name] = max(use.lastDays[period.name] ?? day, day)
      }
      guard reversals.stands(row.integer(0)) else { return }
      use.periods.insert(period.name)
      if period.kind == .operating { use.lastDay = max(use.lastDay ?? day, day) }
    }
    return use
  }

  /// The periods whose vouchers and contra vouchers do not even out.
  private func periodsMoved() throws -> Set<String> {
    Set(
      try connection.rows(
        """
        SELECT DISTINCT period FROM (
          SELECT period, account FROM balance_by_account WHERE company = \(key)
          GROUP BY period, account, kind, currency, layer
          HAVING SUM(debit) <> SUM(credit) OR SUM(accounting_debit) <> SUM(accounting_credit)
            OR SUM(reporting_debit) <> SUM(reporting_credit)) AS moved
        """
      ) { $0.text(0) }
    )
  }

  /// Every change of a period's status, oldest first, with its number in the log.
  ///
  /// A close holds its period, with the opening period where that was open, and seals in the record that
  /// follows; nothing else seals.
  package func statusChanges() throws -> [(sequence: Int64, change: PeriodStatusChange)] {
    try once(.statusChanges) { try readStatusChanges() }
  }

  private func readStatusChanges() throws -> [(sequence: Int64, change: PeriodStatusChange)] {
    guard try has(.periodStatus) else { return [] }
    return try connection.rows(
      """
      SELECT change.sequence, change.period, change.status, log.author, log.at, change.reason,
        seal.sequence
      FROM period_status AS change
      JOIN company_log AS log
        ON log.company = change.company AND log.sequence = change.sequence
      LEFT JOIN seal
        ON seal.company = change.company AND seal.sequence = change.sequence + 1
      WHERE change.company = \(key) ORDER BY change.sequence, change.position
      """
    ) { row in
      (
        row.integer(0),
        PeriodStatusChange(
          period: row.text(1),
          status: try row.code(2),
          by: row.text(3),
          at: row.text(4),
          reason: row.text(5),
          isByClose: row.optionalInteger(6) != nil
        )
      )
    }
  }

  /// The periods that are closed for good, or sealed and not opened since.
  func fixedPeriods() throws -> Set<String> {
    Set(
      try connection.rows(
        """
        SELECT period FROM period WHERE company = \(key) AND (status = 'closed'
          OR status <> 'open' AND period IN (SELECT period FROM seal WHERE company = \(key)))
        """
      ) { $0.text(0) }
    )
  }

  /// The periods in which an account has moved.
  package func periodsMoved(of account: AccountNumber) throws -> Set<String> {
    Set(
      try connection.rows(
        """
        SELECT DISTINCT period FROM balance_by_account
        WHERE company = \(key) AND account = \(account.code)
        """
      ) { $0.text(0) }
    )
  }

  /// The periods that vouchers after a number of the log have moved.
  package func periodsMoved(after number: Int64) throws -> Set<String> {
    Set(
      try connection.rows(
        """
        SELECT DISTINCT period FROM balance_by_account
        WHERE company = \(key) AND sequence > \(number)
        """
      ) { $0.text(0) }
    )
  }

  /// The periods that hold a year-end which stands.
  package func periodsWithYearEnd() throws -> [String] {
    try connection.rows(
      """
      SELECT DISTINCT period FROM (
        SELECT period, account FROM balance_by_account
        WHERE company = \(key) AND kind = 'year-end' GROUP BY period, account
        HAVING SUM(accounting_debit) <> SUM(accounting_credit)) AS moved
      """
    ) { $0.text(0) }
  }

  /// What decides into which period a voucher may be posted.
  package func periodControl(_ company: String) throws -> PeriodControl {
    var control = PeriodControl(company: company, calendar: try calendar())
    for (_, change) in try statusChanges() { control.statuses[change.period] = change }
    for (period, module, access, act) in try once(.periodAccess, readAccess) {
      control.access[period, default: [:]][module] = access
      control.accessChanges[period, default: [:]][module] = act
    }
    control.groups = try once(.groups) { try InstallationBooks(connection: connection).groups() }
    return control
  }

  /// Every setting of who may post from which module, oldest first, by whom it was made.
  private func readAccess() throws -> [AccessChange] {
    guard try has(.periodAccess) else { return [] }
    return try connection.rows(
      """
      SELECT change.period, change.module, change.access, log.author, log.at, change.reason
      FROM period_access AS change
      JOIN company_log AS log
        ON log.company = change.company AND log.sequence = change.sequence
      WHERE change.company = \(key) ORDER BY change.sequence, change.position
      """
    ) { row in
      (
        row.text(0), Module(row.text(1)), ModuleAccess(row.text(2)),
        RecordedAct(by: row.text(3), at: row.text(4), reason: row.text(5))
      )
    }
  }

  private typealias AccessChange = (String, Module, ModuleAccess, RecordedAct)
}

extension InstallationBooks {
  /// Every group that ever had a member, by its name.
  package func groups() throws -> [String: UserGroup] {
    var groups: [String: UserGroup] = [:]
    try connection.query(
      "SELECT user_group, member, is_member FROM user_group_member ORDER BY sequence, position"
    ) { row in
      var group = groups[row.text(0)] ?? UserGroup(name: row.text(0), members: [])
      if row.flag(2) {
        group.members.insert(row.text(1))
      } else {
        group.members.remove(row.text(1))
      }
      groups[group.name] = group
    }
    return groups
  }
}

extension Record {
  package mutating func add(_ year: FiscalYear) {
    add(
      .fiscalYear,
      [.text(year.name), .text(year.firstDay.description), .text(year.lastDay.description)]
    )
    for period in year.periods { add(period) }
  }

  mutating func add(_ period: Period) {
    add(
      .period,
      [
        .text(period.name), .text(period.year), .text(period.kind.rawValue),
        .text(period.firstDay.description), .text(period.lastDay.description),
      ]
    )
  }

  mutating func add(shapeOf year: FiscalYear, isRetired: Bool) {
    add(
      .yearShape,
      [
        .text(year.name), .text(year.firstDay.description), .text(year.lastDay.description),
        .flag(isRetired),
      ]
    )
  }

  mutating func add(shapeOf period: Period, isRetired: Bool) {
    add(
      .periodShape,
      [
        .text(period.name), .text(period.firstDay.description),
        .text(period.lastDay.description), .flag(isRetired),
      ]
    )
  }
}

extension Record {
  /// A member who joins or leaves a group, in the installation's log or in a company's.
  package mutating func add(member: String, isMember: Bool, of group: String, isShared: Bool) {
    add(
      isShared ? .userGroupMember : .groupChange,
      [.text(group), .text(member), .flag(isMember)]
    )
  }
}
