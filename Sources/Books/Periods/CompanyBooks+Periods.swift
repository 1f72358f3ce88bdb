import Accounting
import Database

extension CompanyBooks {
  package func calendar() throws -> FiscalCalendar {
    var periods: [String: [Period]] = [:]
    try connection.query(
      """
      SELECT period, fiscal_year, kind, first_day, last_day FROM period
      WHERE company = \(key) ORDER BY sequence, position
      """
    ) { row in
      periods[row.text(1), default: []].append(
        Period(
          name: row.text(0),
          year: row.text(1),
          kind: try row.code(2),
          firstDay: try row.day(3),
          lastDay: try row.day(4)
        )
      )
    }
    return FiscalCalendar(
      try connection.rows(
        "SELECT fiscal_year, first_day, last_day FROM fiscal_year WHERE company = \(key)"
      ) { row in
        let days = try row.days(1, 2)
        let periods = periods[row.text(0)] ?? []
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
    )
  }

  /// Every change of a period's status, oldest first, with its number in the log.
  ///
  /// A close holds its period and seals it in the record that follows; nothing else seals.
  package func statusChanges() throws -> [(sequence: Int64, change: PeriodStatusChange)] {
    try connection.rows(
      """
      SELECT change.sequence, change.period, change.status, log.author, log.at, change.reason,
        seal.sequence
      FROM period_status AS change
      JOIN company_log AS log
        ON log.company = change.company AND log.sequence = change.sequence
      LEFT JOIN seal
        ON seal.company = change.company AND seal.period = change.period
        AND seal.sequence = change.sequence + 1
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

  func periodControl(_ company: String) throws -> PeriodControl {
    var control = PeriodControl(company: company, calendar: try calendar())
    for (_, change) in try statusChanges() { control.statuses[change.period] = change }
    try connection.query(
      """
      SELECT period, module, access FROM period_access
      WHERE company = \(key) ORDER BY sequence, position
      """
    ) { row in
      control.access[row.text(0), default: [:]][Module(row.text(1))] = ModuleAccess(row.text(2))
    }
    control.groups = try InstallationBooks(connection: connection).groups()
    return control
  }
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
    for period in year.periods {
      add(
        .period,
        [
          .text(period.name), .text(period.year), .text(period.kind.rawValue),
          .text(period.firstDay.description), .text(period.lastDay.description),
        ]
      )
    }
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
