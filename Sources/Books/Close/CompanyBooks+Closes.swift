import Accounting
import Database

extension CompanyBooks {
  /// Every close that a record tells of, or one, in the order in which they were made.
  package func closes(_ number: Int64? = nil) throws -> [CloseRecord] {
    let condition: Statement = number.map { " AND close.close = \($0)" } ?? ""
    let runs = try runsOfCloses(number)
    let waivers = try waiversOfCloses(number)
    return try connection.rows(
      """
      SELECT close.close, close.period, close.sequence, close.seal, seal.seal, close.effect,
        close.warnings, close.replaces, close.moved, log.author, log.at,
        undo_log.author, undo_log.at, undo.reason
      FROM period_close AS close
      JOIN company_log AS log
        ON log.company = close.company AND log.sequence = close.sequence
      JOIN seal ON seal.company = close.company AND seal.sequence = close.seal
      LEFT JOIN period_close_undo AS undo
        ON undo.company = close.company AND undo.close = close.close
      LEFT JOIN company_log AS undo_log
        ON undo_log.company = undo.company AND undo_log.sequence = undo.sequence
      WHERE close.company = \(key)
      """ + condition + " ORDER BY close.close"
    ) { row in
      CloseRecord(
        number: row.integer(0),
        period: row.text(1),
        sequence: row.integer(2),
        seal: CloseRecord.KeptSeal(sequence: row.integer(3), hash: row.text(4)),
        runs: runs[row.integer(0)] ?? [],
        effectOnResult: row.integer(5),
        warnings: Int(row.integer(6)),
        replaces: row.optionalInteger(7),
        sealsMoved: Int(row.integer(8)),
        waivers: waivers[row.integer(0)] ?? [],
        closed: RecordedAct(by: row.text(9), at: row.text(10), reason: ""),
        undone: row.optionalText(11).map { author in
          RecordedAct(by: author, at: row.text(12), reason: row.text(13))
        }
      )
    }
  }

  private func runsOfCloses(_ number: Int64?) throws -> [Int64: [CloseRecord.KeptRun]] {
    let condition: Statement = number.map { " AND part.close = \($0)" } ?? ""
    var runs: [Int64: [CloseRecord.KeptRun]] = [:]
    try connection.query(
      """
      SELECT part.close, part.run, run.kind, part.vouchers
      FROM period_close_run AS part
      JOIN run ON run.company = part.company AND run.run = part.run
      WHERE part.company = \(key)
      """ + condition + " ORDER BY part.sequence, part.position"
    ) { row in
      runs[row.integer(0), default: []].append(
        CloseRecord.KeptRun(
          number: row.integer(1),
          kind: try row.code(2),
          vouchers: Int(row.integer(3))
        )
      )
    }
    return runs
  }

  private func waiversOfCloses(_ number: Int64?) throws -> [Int64: [Int64]] {
    let condition: Statement = number.map { " AND close = \($0)" } ?? ""
    var waivers: [Int64: [Int64]] = [:]
    try connection.query(
      "SELECT close, waiver FROM period_close_waiver WHERE company = \(key)" + condition
        + " ORDER BY sequence, position"
    ) { waivers[$0.integer(0), default: []].append($0.integer(1)) }
    return waivers
  }

  /// The number of the close that made a seal; nothing for one from before closes were records.
  package func close(ofSeal sequence: Int64) throws -> Int64? {
    try connection.first(
      "SELECT close FROM period_close WHERE company = \(key) AND seal = \(sequence)"
    ) { $0.integer(0) }
  }

  /// Every waiver of a check that was ever given, in that order.
  package func waivers() throws -> [CheckWaiver] {
    let found = try connection.rows(
      """
      SELECT waiver.waiver, waiver.period, waiver.check_id, waiver.last_day, log.author, log.at,
        waiver.reason, end_log.author, end_log.at, ended.reason, waiver.sequence
      FROM check_waiver AS waiver
      JOIN company_log AS log
        ON log.company = waiver.company AND log.sequence = waiver.sequence
      LEFT JOIN check_waiver_end AS ended
        ON ended.company = waiver.company AND ended.waiver = waiver.waiver
      LEFT JOIN company_log AS end_log
        ON end_log.company = ended.company AND end_log.sequence = ended.sequence
      WHERE waiver.company = \(key) ORDER BY waiver.waiver
      """
    ) { row in
      (
        row.integer(10),
        CheckWaiver(
          number: row.integer(0),
          period: row.text(1),
          check: try row.code(2),
          lastDay: try row.day(3),
          given: RecordedAct(by: row.text(4), at: row.text(5), reason: row.text(6)),
          revoked: row.optionalText(7).map { author in
            RecordedAct(by: author, at: row.text(8), reason: row.text(9))
          }
        )
      )
    }
    guard !found.isEmpty else { return [] }
    let changes = try statusChanges()
    return found.map { sequence, waiver in
      var waiver = waiver
      waiver.opening =
        changes.first {
          $0.sequence > sequence && $0.change.period == waiver.period && $0.change.status == .open
        }?.change
      return waiver
    }
  }
}

/// A close that has just been made, as it is to be kept.
package struct ClosedMonth: Sendable {
  let seal: Seal
  let runs: [(run: Int64, vouchers: Int)]
  let effectOnResult: Int64
  let warnings: Int
  let replaces: Int64?
  let sealsMoved: Int
  let waivers: [Int64]

  package init(
    seal: Seal,
    runs: [(run: Int64, vouchers: Int)],
    effectOnResult: Int64,
    warnings: Int,
    replaces: Int64?,
    sealsMoved: Int,
    waivers: [Int64]
  ) {
    self.seal = seal
    self.runs = runs
    self.effectOnResult = effectOnResult
    self.warnings = warnings
    self.replaces = replaces
    self.sealsMoved = sealsMoved
    self.waivers = waivers
  }
}

extension OpenBooks {
  /// Keeps a close under its number.
  package func keep(_ closed: ClosedMonth, as number: Int64) throws {
    var record = Record("period-close")
    record.add(
      .periodClose,
      [
        .integer(number), .text(closed.seal.period), .integer(closed.seal.sequence),
        .integer(closed.effectOnResult), .integer(Int64(closed.warnings)),
        .integer(closed.replaces), .integer(Int64(closed.sealsMoved)),
      ]
    )
    for (run, vouchers) in closed.runs {
      record.add(.periodCloseRun, [.integer(number), .integer(run), .integer(Int64(vouchers))])
    }
    for waiver in closed.waivers {
      record.add(.periodCloseWaiver, [.integer(number), .integer(waiver)])
    }
    try append(record)
  }

  /// Says that a close has been undone as a whole.
  package func appendUndo(ofClose number: Int64, because reason: String) throws {
    var record = Record("period-close-undo")
    record.add(.periodCloseUndo, [.integer(number), .text(reason)])
    try append(record)
  }

  /// Keeps a waiver of a check, which nothing stands in the way of (`PeriodControl.waiver(asked:)`).
  package func keep(_ waiver: CheckWaiver) throws {
    var record = Record("check-waiver")
    record.add(
      .checkWaiver,
      [
        .integer(waiver.number), .text(waiver.period), .text(waiver.check.rawValue),
        .text(waiver.given.reason), .text(waiver.lastDay.description),
      ]
    )
    try append(record)
  }

  /// Ends a waiver, which has not been revoked, before its day.
  package func revoke(waiver number: Int64, because reason: String) throws {
    var record = Record("check-waiver-end")
    record.add(.checkWaiverEnd, [.integer(number), .text(reason)])
    try append(record)
  }
}
