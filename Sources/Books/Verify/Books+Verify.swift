import Accounting
import Database

extension Books {
  /// Replays the logs of some companies, or of all with the installation's own log first.
  package func verify(_ companies: [Int64]?) throws -> [VerifyReport] {
    try read { try verifyWithinTransaction(companies) }
  }

  /// Does the same within a transaction that is open, such as the one that wrote the books.
  func verifyWithinTransaction(_ companies: [Int64]?) throws -> [VerifyReport] {
    var reports: [VerifyReport] = []
    if companies == nil {
      reports.append(try ReplayedInstallation(connection: connection).run())
    }
    let keys =
      try companies
      ?? connection.rows("SELECT company FROM company ORDER BY code") { $0.integer(0) }
    for key in keys {
      var replay = try Replay(connection: connection, company: key)
      reports.append(try replay.run())
    }
    return reports
  }
}
