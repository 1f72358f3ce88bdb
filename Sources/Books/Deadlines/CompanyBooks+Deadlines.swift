import Accounting
import Database

extension CompanyBooks {
  /// What the company says of its deadlines; the strictest where it has said nothing.
  package func closeCalendar() throws -> CloseCalendar {
    try connection.first(
      """
      SELECT own_days, turnover, vat_term FROM close_calendar WHERE company = \(key)
      ORDER BY sequence DESC, position DESC LIMIT 1
      """
    ) { row in
      CloseCalendar(
        ownDays: row.optionalInteger(0).map { Int($0) },
        turnover: try row.code(1),
        vatTerm: try row.code(2)
      )
    } ?? CloseCalendar()
  }

  /// What decides the deadlines of the company's periods.
  package func deadlines() throws -> Deadlines {
    Deadlines(of: try company(), country: try companyDetails().country, try closeCalendar())
  }

  /// How periods were opened again, oldest first.
  package func reopenings() throws -> [PeriodReopening] {
    try connection.rows(
      """
      SELECT period, path, rule, deadline, reason FROM period_reopening WHERE company = \(key)
      ORDER BY sequence, position
      """
    ) { row in
      PeriodReopening(
        period: row.text(0),
        path: try row.code(1),
        rule: row.text(2),
        deadline: try row.optionalDay(3),
        reason: row.text(4)
      )
    }
  }
}

extension OpenBooks {
  /// Changes what the company says of its deadlines.
  package func set(_ calendar: CloseCalendar) throws {
    var record = Record("close-calendar")
    record.add(
      .closeCalendar,
      [
        .integer(calendar.ownDays.map { Int64($0) }), .text(calendar.turnover.rawValue),
        .text(calendar.vatTerm.rawValue),
      ]
    )
    try append(record)
  }
}

extension OpenPeriods {
  /// What decides the deadlines of the company's periods.
  package func deadlines() throws -> Deadlines { try read.deadlines() }
}

extension Record {
  /// By which path a period gets the status that the record gives it.
  mutating func add(_ reopening: PeriodReopening) {
    add(
      .periodReopening,
      [
        .text(reopening.period), .text(reopening.path.rawValue), .text(reopening.rule),
        .text(reopening.deadline?.description), .text(reopening.reason),
      ]
    )
  }
}
