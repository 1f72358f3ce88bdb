import Accounting
import Database

/// The calendar of one company, open for changes of status and access: what changes many companies
/// at once needs of each, without its accounts.
package final class OpenPeriods {
  package let control: PeriodControl
  package let read: CompanyBooks
  private var writer: RecordWriter

  /// Locks the company's head, as everything that writes to it does; then it is what time it is.
  init(
    _ connection: any Connection,
    company: Int64,
    by clock: () -> Authorship
  ) throws {
    read = CompanyBooks(connection: connection, key: company, memory: ReadMemory())
    let head = try read.lockedHead()
    writer = RecordWriter(
      connection: connection,
      company: company,
      authorship: clock(),
      head: head
    )
    control = try read.periodControl(try read.company().code)
  }

  /// Who gave periods their status and access, with the numbers of the records.
  package func history() throws -> PeriodHistory { try read.periodHistory() }

  /// The numbers of the company's records that are its parts of changes of many companies, by the
  /// numbers of those.
  package func parts() throws -> [Int64: Int64] {
    Dictionary(
      try read.connection.rows(
        "SELECT number, sequence FROM mass_period_change_part WHERE company = \(read.key)"
      ) { ($0.integer(0), $0.integer(1)) }
    ) { $1 }
  }

  /// Changes periods in one record, as a part of the change of many companies that the record
  /// `installation` of the shared log makes.
  package func apply(
    _ changes: [(period: Period, from: PeriodSettings, to: PeriodSettings)],
    because reason: String,
    by reopenings: [PeriodReopening] = [],
    partOf number: Int64,
    at installation: Int64
  ) throws {
    var record = Record("mass-period-change")
    let statuses = control.statuses(
      giving: changes.filter { $0.from.status != $0.to.status }.map { ($0.period, $0.to.status) }
    )
    for change in changes {
      for (module, access) in change.to.access.sorted(by: { $0.key < $1.key })
      where change.from.access[module] != access {
        record.add(access, for: module, in: change.period.name, because: reason)
      }
    }
    for (period, status) in statuses { record.add(status, of: period, because: reason) }
    for reopening in reopenings { record.add(reopening) }
    record.add(.massPeriodChangePart, [.integer(number)])
    _ = try writer.append(record, companyCode: control.company, installation: installation)
    for status in PeriodStatus.allCases {
      let periods = statuses.filter { $0.status == status }.map(\.period)
      if !periods.isEmpty { try read.keep(status, of: periods) }
    }
    try read.save(writer.head)
  }
}

extension CompanyBooks {
  /// Brings what is kept of periods to a status that the log gives them.
  func keep(_ status: PeriodStatus, of periods: [String]) throws {
    let names = periods.map { "\($0)" as Statement }.joined(by: ", ")
    try connection.execute(
      """
      UPDATE period SET status = \(status.rawValue) WHERE company = \(key) AND period IN (
      """ + names + ")"
    )
  }

  /// Who gave periods their status and access, with the numbers of the records, oldest first.
  func periodHistory() throws -> PeriodHistory {
    var history = PeriodHistory()
    for (number, change) in try statusChanges() {
      history.statuses[change.period, default: []].append(
        PeriodHistory.Change(number, change.status, by: change.by, at: change.at)
      )
    }
    try connection.query(
      """
      SELECT change.sequence, change.period, change.module, change.access, log.author, log.at
      FROM period_access AS change
      JOIN company_log AS log
        ON log.company = change.company AND log.sequence = change.sequence
      WHERE change.company = \(key) ORDER BY change.sequence, change.position
      """
    ) { row in
      history.access[row.text(1), default: [:]][Module(row.text(2)), default: []].append(
        PeriodHistory.Change(
          row.integer(0),
          ModuleAccess(row.text(3)),
          by: row.text(4),
          at: row.text(5)
        )
      )
    }
    for (period, seal) in try seals() { history.seals[period] = seal.sequence }
    try connection.query(
      "SELECT period, MAX(sequence) FROM period_shape WHERE company = \(key) GROUP BY period"
    ) { history.redated[$0.text(0)] = $0.integer(1) }
    return history
  }
}

extension Record {
  mutating func add(_ status: PeriodStatus, of period: String, because reason: String) {
    add(.periodStatus, [.text(period), .text(status.rawValue), .text(reason)])
  }

  mutating func add(
    _ access: ModuleAccess,
    for module: Module,
    in period: String,
    because reason: String
  ) {
    add(
      .periodAccess,
      [.text(period), .text(module.description), .text(access.description), .text(reason)]
    )
  }
}
