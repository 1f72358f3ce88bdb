import Accounting
import Database
import Glibc

extension Books {
  /// Puts the books of a backup into a database that has none, as its owner: all of them, or nothing.
  ///
  /// Every row goes into tables that this program has made, past their constraints and triggers, and
  /// the books are replayed, before any of it counts.
  package static func restore(
    _ path: String,
    to url: String,
    at time: String,
    rehearsing: Bool,
    _ work: Work
  ) throws -> BackupReport {
    try storageErrors {
      let target = try sqliteFile(of: url)
      // A file of another program is refused before it is opened for work.
      _ = try mayHoldBooks(url)
      let backup = try BackupFile(path, at: time)
      let restoring = Restoring(backup: backup, time: time, work: work)
      let logs: [BackupReport.Log]
      if let target, access(target, F_OK) != 0 {
        let file = try DatabaseFile(target)
        logs = try restoring.restore(to: "sqlite:" + file.unfinished, .commit)
        if !rehearsing { try file.finish() }
      } else {
        logs = try restoring.restore(to: url, rehearsing ? .rollback : .commit)
      }
      return BackupReport(
        file: path,
        size: DatabaseFile.size(of: path),
        sha256: try DatabaseFile.sha256(of: path),
        logs: logs
      )
    }
  }
}

/// A backup on its way into a database.
private struct Restoring {
  let backup: BackupFile
  let time: String
  let work: Work

  func restore(to url: String, _ outcome: TransactionEnd) throws -> [BackupReport.Log] {
    let target = try connect(url, role: .owner)
    defer { target.close() }
    do {
      let logs = try target.write(outcome) {
        try migrateWithinTransaction(target, at: time)
        try refuseBooks(in: target)
        try BackupFile.faults(of: backup.path) {
          try backup.connection.read {
            try TableCopy(source: backup.connection, target: target, work: work).run()
          }
        }
        try verify(target)
        return try target.logs()
      }
      if target.dialect == .sqlite, outcome == .commit { try target.moveLogIntoFile() }
      return logs
    } catch DatabaseError.forbidden {
      if let role = try MissingRight.ofRole(in: target) { throw role }
      throw BackupError.ownerIsNeeded
    }
  }

  /// Keeps others from starting books of their own meanwhile.
  private func refuseBooks(in target: any Connection) throws {
    if target.dialect == .postgresql {
      try target.run(script: "LOCK TABLE company, installation_head IN EXCLUSIVE MODE")
    }
    let companies = try target.rows("SELECT code FROM company ORDER BY code") { $0.text(0) }
    let records = try target.first("SELECT COUNT(*) FROM installation_log") { $0.integer(0) }
    guard companies.isEmpty, records == 0 else {
      throw BackupError.booksAreThere(companies: companies)
    }
  }

  private func verify(_ target: any Connection) throws {
    if target.dialect == .postgresql { try target.run(script: "ANALYZE") }
    let reports = try Books(target).verifyWithinTransaction(nil)
    let faults = reports.flatMap(\.findings).filter { $0.severity == .error }
    guard faults.isEmpty else {
      let count = Int(reports.reduce(0) { $0 + $1.faults })
      let summary = BackupError.doesNotVerify(file: backup.path, faults: count)
      throw Refusal([Finding(.error, summary)] + faults)
    }
  }
}
