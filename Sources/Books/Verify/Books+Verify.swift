import Accounting
import Crypto
import Database

extension Books {
  /// Replays the logs of some companies, or of all with the installation's own log first.
  package func verify(_ companies: [Int64]?) throws -> [VerifyReport] {
    try read { try verifyWithinTransaction(companies) }
  }

  /// Does the same within a transaction that is open, such as the one that wrote the books.
  func verifyWithinTransaction(_ companies: [Int64]?) throws -> [VerifyReport] {
    var reports: [VerifyReport] = []
    if companies == nil { reports.append(try verifyInstallation()) }
    let keys =
      try companies
      ?? connection.rows("SELECT company FROM company ORDER BY code") { $0.integer(0) }
    for key in keys {
      var replay = Replay(connection: connection, company: key)
      reports.append(try replay.run())
    }
    return reports
  }

  private func verifyInstallation() throws -> VerifyReport {
    var findings: [Finding] = []
    var sequence: Int64 = 0
    var hash = LogHead.empty.hash
    let entries = try connection.rows(
      "SELECT sequence, kind, at, author, hash FROM installation_log ORDER BY sequence"
    ) { ($0.integer(0), $0.text(1), $0.text(2), $0.text(3), $0.bytes(4)) }
    for (number, kind, at, author, stored) in entries {
      if number != sequence + 1 {
        findings.append(
          Finding(.error, VerifyFinding.sequenceHasAGap(after: sequence, next: number))
        )
      }
      var canonical = CanonicalBytes()
      RecordHeader(
        company: "",
        sequence: number,
        kind: kind,
        at: at,
        author: author,
        installation: nil
      ).append(to: &canonical)
      for table in RecordTable.all where table.isShared {
        let rows = try connection.rows(
          """
          SELECT \(raw: table.columns.joined(separator: ", ")) FROM \(raw: table.name)
          WHERE sequence = \(number) ORDER BY position
          """
        ) { row in table.columns.indices.map { row.value($0) } }
        if !rows.isEmpty { canonical.append(table, rows) }
      }
      var digest = SHA256()
      digest.update(data: hash)
      digest.update(data: canonical.bytes)
      if Array(digest.finalize()) != stored {
        findings.append(
          Finding(.error, VerifyFinding.hashDiffers(sequence: number, kind: kind))
        )
      }
      (sequence, hash) = (number, stored)
    }
    let head = try connection.first("SELECT sequence, hash FROM installation_head") {
      LogHead(sequence: $0.integer(0), hash: $0.bytes(1))
    }
    if let head, head != LogHead(sequence: sequence, hash: hash) {
      findings.append(Finding(.error, VerifyFinding.headDiffers(sequence: head.sequence)))
    }
    return VerifyReport(
      company: nil,
      sequence: sequence,
      vouchers: 0,
      lines: 0,
      findings: findings
    )
  }
}
