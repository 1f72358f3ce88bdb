import Accounting
import Database

extension CompanyBooks {
  /// The newest decision of each closed period that has one.
  package func periodApprovals() throws -> [String: PeriodApproval] {
    try connection.rows(
      """
      SELECT approval.period, approval.seal, approval.decision, log.author, log.at, approval.reason
      FROM period_approval AS approval
      JOIN company_log AS log
        ON log.company = approval.company AND log.sequence = approval.sequence
      WHERE approval.company = \(key) ORDER BY approval.sequence, approval.position
      """
    ) { row in
      PeriodApproval(
        period: row.text(0),
        seal: row.integer(1),
        decision: try row.code(2),
        act: RecordedAct(by: row.text(3), at: row.text(4), reason: row.text(5))
      )
    }.reduce(into: [:]) { $0[$1.period] = $1 }
  }

  /// Who closed periods, by the records of their seals.
  package func closers() throws -> [Int64: RecordedAct] {
    try connection.rows(
      """
      SELECT seal.sequence, log.author, log.at
      FROM seal JOIN company_log AS log
        ON log.company = seal.company AND log.sequence = seal.sequence
      WHERE seal.company = \(key)
      """
    ) { row in
      (row.integer(0), RecordedAct(by: row.text(1), at: row.text(2), reason: ""))
    }.reduce(into: [:]) { $0[$1.0] = $1.1 }
  }

  /// Who has waived a second person last, where that stands.
  package func secondPersonWaiver() throws -> RecordedAct? {
    try connection.first(
      """
      SELECT log.author, log.at, setting.reason, setting.is_waived
      FROM second_person AS setting
      JOIN company_log AS log
        ON log.company = setting.company AND log.sequence = setting.sequence
      WHERE setting.company = \(key) ORDER BY setting.sequence DESC, setting.position DESC LIMIT 1
      """
    ) { row in
      row.flag(3)
        ? RecordedAct(by: row.text(0), at: row.text(1), reason: row.text(2)) : nil
    } ?? nil
  }
}

extension OpenBooks {
  /// Records what was decided of closed periods, each by the record of its seal.
  package func decide(
    _ decision: PeriodApproval.Decision,
    of periods: [(period: String, seal: Int64)],
    because reason: String
  ) throws {
    var record = Record("period-approval")
    for (period, seal) in periods {
      record.add(
        .periodApproval,
        [.text(period), .integer(seal), .text(decision.rawValue), .text(reason)]
      )
    }
    try append(record)
  }

  /// Records whether a permanent close goes without a second person.
  package func waiveSecondPerson(_ isWaived: Bool, because reason: String) throws {
    var record = Record("second-person")
    record.add(.secondPerson, [.flag(isWaived), .text(reason)])
    try append(record)
  }
}
