import Accounting
import Database

extension CompanyBooks {
  /// Every run, or one of them, in the order in which they were made.
  package func runs(_ number: Int64? = nil) throws -> [Run] {
    let condition: Statement = number.map { " AND run.run = \($0)" } ?? ""
    return try connection.rows(
      """
      SELECT run.run, run.kind, run.state, run.period, run.parameters, run.fingerprint,
        run.sequence, run.undoes, log.author, log.at,
        (SELECT COUNT(*) FROM run_event AS event WHERE event.company = run.company
          AND event.run = run.run AND event.event = 'post'),
        (SELECT COUNT(*) FROM run_event AS event WHERE event.company = run.company
          AND event.run = run.run AND event.event = 'undo'),
        CASE WHEN EXISTS (SELECT 1 FROM voucher WHERE voucher.company = run.company
          AND voucher.run = run.run) THEN 1 ELSE 0 END
      FROM run
      JOIN company_log AS log ON log.company = run.company AND log.sequence = run.sequence
      WHERE run.company = \(key)
      """ + condition + " ORDER BY run.run"
    ) { row in
      var state: RunState = row.code(2)
      if row.flag(10) { state = .posted }
      // An import is recorded before its vouchers are looked at.
      if state == .posted, !row.flag(12) { state = .nothingToDo }
      if row.flag(11) { state = .undone }
      return Run(
        number: row.integer(0),
        kind: row.code(1),
        state: state,
        period: row.optionalText(3),
        parameters: row.text(4),
        fingerprint: row.optionalText(5),
        sequence: row.integer(6),
        undoes: row.optionalInteger(7),
        by: row.text(8),
        at: row.text(9)
      )
    }
  }

  /// The number that the next run gets.
  package func nextRun() throws -> Int64 {
    try connection.first(
      "SELECT COALESCE(MAX(run), 0) + 1 FROM run WHERE company = \(key)"
    ) { $0.integer(0) } ?? 1
  }

  /// What an idempotency key was used for, and what it gave.
  package func answer(toKey key: String) throws -> (verb: String, answer: Int64)? {
    try connection.first(
      """
      SELECT verb, answer FROM idempotency_key WHERE company = \(self.key) AND key = \(key)
      """
    ) { ($0.text(0), $0.integer(1)) }
  }
}

extension OpenBooks {
  /// Remembers what a key gave, so that the same request gives it again.
  package func remember(key: String, verb: String, answer: Int64) throws {
    try flush()
    try read.connection.execute(
      """
      INSERT INTO idempotency_key (company, key, sequence, verb, answer)
      VALUES (\(read.key), \(key), \(head.sequence), \(verb), \(answer))
      """
    )
  }

  /// Appends a run event.
  package func append(_ event: RunEvent, to run: Int64) throws {
    var record = Record("run-event")
    record.add(.runEvent, [.integer(run), .text(event.rawValue)])
    try append(record)
  }
}

extension Record {
  package mutating func add(
    run: Int64,
    _ kind: RunKind,
    _ state: RunState,
    period: String?,
    parameters: String,
    fingerprint: String? = nil,
    undoes: Int64? = nil
  ) {
    add(
      .run,
      [
        .integer(run), .text(kind.rawValue), .text(state.rawValue), .text(period),
        .text(parameters), .text(fingerprint), .integer(undoes),
      ]
    )
  }
}
