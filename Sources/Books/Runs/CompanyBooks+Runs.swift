import Accounting
import Database

extension CompanyBooks {
  /// Every run, or one of them, in the order in which they were made.
  package func runs(_ number: Int64? = nil) throws -> [Run] {
    guard number == nil else { return try readRuns(number) }
    return try once(.runs) { try readRuns(nil) }
  }

  private func readRuns(_ number: Int64?) throws -> [Run] {
    guard try has(.run) else { return [] }
    let condition: Statement = number.map { " AND run.run = \($0)" } ?? ""
    return try connection.rows(
      """
      SELECT run.run, run.kind, run.state, run.period, run.parameters, run.fingerprint,
        run.sequence, run.undoes, log.author, log.at,
        (SELECT COUNT(*) FROM run_event AS event WHERE event.company = \(key)
          AND event.run = run.run AND event.event = 'post'),
        (SELECT COUNT(*) FROM run_event AS event WHERE event.company = \(key)
          AND event.run = run.run AND event.event = 'undo'),
        (SELECT MAX(voucher.sequence) FROM voucher WHERE voucher.company = \(key)
          AND voucher.run = run.run),
        (SELECT event_log.installation FROM run_event AS event
          JOIN company_log AS event_log ON event_log.company = \(key)
            AND event_log.sequence = event.sequence
          WHERE event.company = \(key) AND event.run = run.run AND event.event = 'post'),
        log.installation
      FROM run
      JOIN company_log AS log ON log.company = run.company AND log.sequence = run.sequence
      WHERE run.company = \(key)
      """ + condition + " ORDER BY run.run"
    ) { row in
      var state: RunState = try row.code(2)
      if row.flag(10) { state = .posted }
      let kind: RunKind = try row.code(1)
      let lastVoucher = row.optionalInteger(12)
      // These are recorded before it is known whether they post anything.
      if kind.isImport || kind == .undo, state == .posted, lastVoucher == nil {
        state = .nothingToDo
      }
      if row.flag(11) { state = .undone }
      return Run(
        number: row.integer(0),
        kind: kind,
        state: state,
        period: row.optionalText(3),
        parameters: row.text(4),
        fingerprint: row.optionalText(5),
        sequence: row.integer(6),
        undoes: row.optionalInteger(7),
        asOf: Run.AsOf(
          company: lastVoucher ?? row.integer(6),
          installation: row.optionalInteger(13) ?? row.integer(14)
        ),
        by: row.text(8),
        at: row.text(9)
      )
    }
  }

  /// The number that the next run gets.
  package func nextRun() throws -> Int64 {
    guard try has(.run) else { return 1 }
    return try connection.first(
      "SELECT COALESCE(MAX(run), 0) + 1 FROM run WHERE company = \(key)"
    ) { $0.integer(0) } ?? 1
  }

  /// For each line of each voucher of a run the line of the run that it comes from, numbered from 1;
  /// nothing for runs from before this was kept.
  package func origins(ofRun run: Int64) throws -> [VoucherKey: [Int: Int]] {
    var origins: [VoucherKey: [Int: Int]] = [:]
    try connection.query(
      """
      SELECT fiscal_year, voucher, line, run_line FROM voucher_origin
      WHERE company = \(key) AND run = \(run)
      """
    ) { row in
      let voucher = VoucherKey(year: row.text(0), sequence: row.integer(1))
      origins[voucher, default: [:]][Int(row.integer(2))] = Int(row.integer(3))
    }
    return origins
  }

  /// The digest of what a stored plan would post; nothing for a plan from before it was kept.
  package func digest(ofPlan run: Int64) throws -> String? {
    try connection.first(
      "SELECT digest FROM run_plan WHERE company = \(key) AND run = \(run)"
    ) { $0.text(0) }
  }

  /// The number of the newest record that changed an account, the company's settings, or the accounts
  /// of gains and losses.
  package func newestSetting() throws -> Int64 {
    try connection.first(
      """
      SELECT MAX(newest) FROM (
        SELECT MAX(sequence) AS newest FROM account WHERE company = \(key)
        UNION ALL SELECT MAX(sequence) FROM company_setting WHERE company = \(key)
        UNION ALL SELECT MAX(sequence) FROM revaluation_profile WHERE company = \(key)
        UNION ALL SELECT MAX(sequence) FROM suspense WHERE company = \(key)
      ) AS settings
      """
    ) { $0.optionalInteger(0) ?? 0 } ?? 0
  }

  /// For each period the number of the newest record that moved a balance in another currency than
  /// `accounting`, or any balance where none is given.
  package func newestMovements(otherThan accounting: Currency? = nil) throws -> [String: Int64] {
    let condition: Statement = accounting.map { " AND currency <> \($0.code)" } ?? ""
    let rows = try connection.rows(
      "SELECT period, MAX(sequence) FROM balance_by_combination WHERE company = \(key)"
        + condition + " GROUP BY period"
    ) { ($0.text(0), $0.integer(1)) }
    return Dictionary(uniqueKeysWithValues: rows)
  }

  /// What an idempotency key was used for, and what it gave; also one from before keys were records.
  package func answer(toKey key: String) throws -> (verb: String, answer: Int64)? {
    try connection.first(
      """
      SELECT verb, answer FROM answered_call WHERE company = \(self.key) AND key = \(key)
      UNION ALL
      SELECT verb, answer FROM idempotency_key WHERE company = \(self.key) AND key = \(key)
      """
    ) { ($0.text(0), $0.integer(1)) }
  }

  /// The keys from before keys were records, which the first record of a key takes over.
  fileprivate func olderAnswers() throws -> [[Value]] {
    try connection.rows(
      """
      SELECT key, verb, answer FROM idempotency_key WHERE company = \(key)
        AND NOT EXISTS (SELECT 1 FROM answered_call WHERE answered_call.company = \(key))
      ORDER BY key
      """
    ) { row in (0..<3).map { row.value($0) } }
  }
}

extension OpenBooks {
  /// Remembers what a key gave, so that the same request gives it again.
  package func remember(key: String, verb: String, answer: Int64) throws {
    var record = Record("answer")
    for older in try read.olderAnswers() { record.add(.answeredCall, older) }
    record.add(.answeredCall, [.text(key), .text(verb), .integer(answer)])
    try append(record)
  }

  /// Appends a run event, with the origins of the vouchers that are posted next.
  package func append(_ event: RunEvent, to run: Int64, posting: [PlannedVoucher] = []) throws {
    var record = Record("run-event")
    record.add(.runEvent, [.integer(run), .text(event.rawValue)])
    addOrigins(of: posting, run: run, to: &record)
    try append(record)
  }

  /// Adds the origins of vouchers that are posted right after the record, in this transaction.
  ///
  /// A draft whose period is none has no year; the gate refuses it, and nothing is kept.
  package func addOrigins(of vouchers: [PlannedVoucher], run: Int64, to record: inout Record) {
    let calendar = facts.periods.calendar
    for (index, voucher) in vouchers.enumerated() {
      let year =
        voucher.draft.period.flatMap { calendar.period(named: $0)?.year }
        ?? calendar.year(containing: voucher.draft.day)?.name ?? ""
      let key = VoucherKey(year: year, sequence: head.sequence + 2 + Int64(index))
      for (line, origin) in voucher.origins.enumerated() {
        record.add(
          .voucherOrigin,
          [
            .text(key.year), .integer(key.sequence), .integer(Int64(line + 1)), .integer(run),
            .integer(Int64(origin)),
          ]
        )
      }
    }
  }
}

extension Record {
  /// What a stored plan would post.
  package mutating func add(planOf run: Int64, vouchers: Int, digest: String) {
    add(.runPlan, [.integer(run), .integer(Int64(vouchers)), .text(digest)])
  }

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
