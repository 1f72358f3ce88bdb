import Accounting
import Database

extension InstallationBooks {
  /// Changes of periods of many companies at once, oldest first; with a number that one alone.
  package func massPeriodChanges(_ number: Int64? = nil) throws -> [MassPeriodChange] {
    let rows = try parts(
      of: number,
      "company_code, period, outcome, error",
      in: .massPeriodChangeRow
    ) {
      MassPeriodChange.Part(
        company: $0.text(1),
        period: $0.text(2),
        outcome: try $0.code(3),
        reason: $0.optionalText(4)
      )
    }
    let access = try parts(of: number, "module, access", in: .massPeriodChangeAccess) {
      (Module($0.text(1)), ModuleAccess($0.text(2)))
    }
    return try connection.rows(
      """
      SELECT made.sequence, log.author, log.at, made.reason, made.status, made.is_together,
        made.undoes, made.number
      FROM mass_period_change AS made
      JOIN installation_log AS log ON log.sequence = made.sequence
      """ + only(number) + " ORDER BY made.sequence"
    ) { row in
      MassPeriodChange(
        number: row.integer(7),
        by: row.text(1),
        at: row.text(2),
        reason: row.text(3),
        status: try row.optionalText(4).map { _ in try row.code(4) },
        access: Dictionary(access[row.integer(0)] ?? []) { $1 },
        isTogether: row.flag(5),
        undoes: row.optionalInteger(6),
        rows: rows[row.integer(0)] ?? []
      )
    }
  }

  /// Those that take others back, each with the number of the other, the latest first.
  package func undonePeriodChanges() throws -> [(Int64, by: Int64)] {
    try connection.rows(
      """
      SELECT undoes, number FROM mass_period_change WHERE undoes IS NOT NULL
      ORDER BY number DESC
      """
    ) { ($0.integer(0), by: $0.integer(1)) }
  }

  /// The number that the next one gets: 1, 2, 3 … as they are made.
  package func nextPeriodChange() throws -> Int64 {
    try connection.first("SELECT COALESCE(MAX(number), 0) + 1 FROM mass_period_change") {
      $0.integer(0)
    } ?? 1
  }

  /// The rows of a table by the change that they are of, in their order.
  private func parts<Part>(
    of number: Int64?,
    _ columns: String,
    in table: RecordTable,
    _ read: (any Row) throws -> Part
  ) throws -> [Int64: [Part]] {
    var parts: [Int64: [Part]] = [:]
    try connection.query(
      "SELECT sequence, \(raw: columns) FROM \(raw: table.name) AS made" + only(number)
        + " ORDER BY sequence, position"
    ) { row in parts[row.integer(0), default: []].append(try read(row)) }
    return parts
  }

  private func only(_ number: Int64?) -> Statement {
    number.map {
      " WHERE made.sequence = (SELECT sequence FROM mass_period_change WHERE number = \($0))"
    } ?? ""
  }
}

extension Record {
  /// A change of periods of many companies, with what becomes of each.
  package static func massPeriodChange(
    _ number: Int64,
    status: PeriodStatus?,
    access: [Module: ModuleAccess],
    because reason: String,
    isTogether: Bool,
    undoing undone: Int64?,
    _ rows: [MassPeriodChange.Part]
  ) -> Record {
    var record = Record("mass-period-change")
    record.add(
      .massPeriodChange,
      [
        .integer(number), .text(reason), .text(status?.rawValue), .flag(isTogether),
        .integer(undone),
      ]
    )
    for (module, access) in access.sorted(by: { $0.key < $1.key }) {
      record.add(.massPeriodChangeAccess, [.text(module.description), .text(access.description)])
    }
    for row in rows {
      record.add(
        .massPeriodChangeRow,
        [
          .text(row.company), .text(row.period), .text(row.outcome.rawValue), .text(row.reason),
        ]
      )
    }
    return record
  }
}
