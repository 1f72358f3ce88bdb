import Accounting
import Database

extension Books {
  /// Copies all the books, as they are now, into a new SQLite file that is books itself.
  ///
  /// Others may read and post meanwhile.
  package func backUp(
    to path: String,
    at time: String,
    _ work: Work
  ) throws -> BackupReport {
    try storageErrors {
      let file = try DatabaseFile(path)
      let logs = try connection.read {
        guard try connection.companiesHaveLogs() else { throw StorageError.isDamaged }
        let logs = try connection.logs()
        guard logs.contains(where: { $0.sequence > 0 }) else {
          throw BackupError.nothingToBackUp
        }
        switch connection.dialect {
        case .sqlite: try copyDatabase(connection, toFile: file.unfinished)
        case .postgresql: try copyRows(toFile: file.unfinished, at: time, work)
        }
        return logs
      }
      try mark(file: file.unfinished, asBackup: true)
      let report = BackupReport(
        file: path,
        size: DatabaseFile.size(of: file.unfinished),
        sha256: try DatabaseFile.sha256(of: file.unfinished),
        logs: logs
      )
      try file.finish()
      return report
    }
  }

  private func copyRows(
    toFile path: String,
    at time: String,
    _ work: Work
  ) throws {
    let target = try connect("sqlite:" + path)
    defer { target.close() }
    try target.write {
      try migrateWithinTransaction(target, at: time)
      try TableCopy(source: connection, target: target, work: work).run()
    }
    try target.moveLogIntoFile()
  }
}

extension Connection {
  /// Every log and where it ends.
  func logs() throws -> [BackupReport.Log] {
    let shared = try first("SELECT sequence, hash FROM installation_head") {
      LogHead(sequence: $0.integer(0), hash: $0.bytes(1))
    }
    let installation = shared ?? .empty
    let companies = try rows(
      """
      SELECT code, sequence, hash, (
        SELECT COUNT(*) FROM voucher WHERE voucher.company = company_head.company)
      FROM company JOIN company_head ON company_head.company = company.company
      ORDER BY code
      """
    ) { row in
      BackupReport.Log(
        company: row.text(0),
        sequence: row.integer(1),
        hash: hexadecimal(row.bytes(2)),
        vouchers: row.integer(3)
      )
    }
    let first = BackupReport.Log(
      company: nil,
      sequence: installation.sequence,
      hash: hexadecimal(installation.hash),
      vouchers: 0
    )
    return [first] + companies
  }

  /// Whether a record tells of each company that is listed.
  fileprivate func companiesHaveLogs() throws -> Bool {
    let logs = try rows("SELECT company FROM company_head WHERE sequence > 0") { $0.integer(0) }
    return try Set(logs).isSuperset(of: rows("SELECT company FROM company") { $0.integer(0) })
  }

  /// Leaves nothing of an SQLite database in its write-ahead log.
  func moveLogIntoFile() throws { try run(script: "PRAGMA wal_checkpoint(TRUNCATE)") }
}
