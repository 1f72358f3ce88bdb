import Accounting
import Database

/// The newest close of a month of each company, told by a few statements for all companies together.
///
/// These go to every shard of a cluster, as what is asked of all companies does.
package struct MonthCloses {
  fileprivate var closes: [Int64: CloseRecord] = [:]
  /// The companies that have done anything since but answer keys.
  fileprivate var touched: Set<Int64> = []
  /// The companies that have opened a period since.
  fileprivate var opened: Set<Int64> = []

  package init() {}

  /// The newest close of the month of a company whose log has nothing behind it but answers, so that the
  /// month is as it left it.
  package func untouched(_ company: Int64) -> CloseRecord? {
    touched.contains(company) ? nil : closes[company]
  }

  /// The close of the month of a company that made the seal of that number, where no period was opened
  /// since.
  package func standing(_ company: Int64, seal: Int64) -> CloseRecord? {
    guard let close = closes[company], close.seal.sequence == seal, !opened.contains(company) else {
      return nil
    }
    return close
  }
}

extension InstallationBooks {
  /// The newest closes of a month that can be told by their records alone: those that took the place of
  /// no seal, moved none, were not undone and needed no waiver.
  package func closes(ofMonth name: String) throws -> MonthCloses {
    var found = MonthCloses()
    let newest: Statement = """
      (SELECT company, MAX(close) AS close FROM period_close WHERE period = \(name)
        GROUP BY company) AS newest
      JOIN period_close AS close
        ON close.company = newest.company AND close.close = newest.close
      """
    var runs: [Int64: [CloseRecord.KeptRun]] = [:]
    try connection.query(
      "SELECT part.company, part.run, run.kind, part.vouchers FROM " + newest
        + """
         JOIN period_close_run AS part
          ON part.company = close.company AND part.sequence = close.sequence
        JOIN run ON run.company = part.company AND run.run = part.run
        ORDER BY part.company, part.position
        """
    ) { row in
      runs[row.integer(0), default: []].append(
        CloseRecord.KeptRun(
          number: row.integer(1),
          kind: try row.code(2),
          vouchers: Int(row.integer(3))
        )
      )
    }
    try connection.query(
      """
      SELECT close.company, close.close, close.sequence, close.seal, seal.seal, close.effect,
        close.warnings, log.author, log.at
      FROM
      """ + " " + newest
        + """
         JOIN seal ON seal.company = close.company AND seal.sequence = close.seal
        JOIN company_log AS log
          ON log.company = close.company AND log.sequence = close.sequence
        LEFT JOIN period_close_undo AS undo
          ON undo.company = close.company AND undo.close = close.close
        LEFT JOIN period_close_waiver AS waiver
          ON waiver.company = close.company AND waiver.sequence = close.sequence
            AND waiver.position = 1
        WHERE close.replaces IS NULL AND close.moved = 0 AND undo.close IS NULL
          AND waiver.waiver IS NULL
        """
    ) { row in
      found.closes[row.integer(0)] = CloseRecord(
        number: row.integer(1),
        period: name,
        sequence: row.integer(2),
        seal: CloseRecord.KeptSeal(sequence: row.integer(3), hash: row.text(4)),
        runs: runs[row.integer(0)] ?? [],
        effectOnResult: row.integer(5),
        warnings: Int(row.integer(6)),
        closed: RecordedAct(by: row.text(7), at: row.text(8), reason: "")
      )
    }
    guard !found.closes.isEmpty else { return found }
    found.touched = try companies(
      "SELECT DISTINCT log.company FROM " + newest
        + """
         JOIN company_log AS log
          ON log.company = close.company AND log.sequence > close.sequence
        WHERE log.kind <> 'answer'
        """
    )
    found.opened = try companies(
      "SELECT DISTINCT change.company FROM " + newest
        + """
         JOIN period_status AS change
          ON change.company = close.company AND change.sequence > close.sequence
        WHERE change.status = 'open'
        """
    )
    return found
  }

  private func companies(_ statement: Statement) throws -> Set<Int64> {
    Set(try connection.rows(statement) { $0.integer(0) })
  }

  /// What each company answered a key with, by the key of the company; those from before keys were
  /// records are left out.
  package func answers(toKey key: String) throws -> [Int64: (verb: String, answer: Int64)] {
    let rows = try connection.rows(
      """
      SELECT company.company, answered.verb, answered.answer
      FROM company
      JOIN answered_call AS answered
        ON answered.company = company.company AND answered.key = \(key)
      """
    ) { ($0.integer(0), (verb: $0.text(1), answer: $0.integer(2))) }
    return Dictionary(rows) { first, _ in first }
  }
}
