import Accounting
import Database

extension Books {
  /// Replays the logs of some companies, or of all with the installation's own log first.
  package func verify(_ companies: [Int64]?) throws -> [VerifyReport] {
    var (installation, logs) = try read { try replay(companies) }
    if logs.contains(where: { !$0.waiting.isEmpty }) {
      // On a snapshot of its own, which has what others have written meanwhile.
      let groups = try read { try ReplayedGroups(connection: connection) }
      for index in logs.indices { logs[index].settle(knowing: groups) }
    }
    return installation + logs.map(\.report)
  }

  /// Does the same within a transaction that is open, such as the one that wrote the books.
  func verifyWithinTransaction(_ companies: [Int64]?) throws -> [VerifyReport] {
    var (installation, logs) = try replay(companies)
    let groups = try ReplayedGroups(connection: connection)
    for index in logs.indices { logs[index].settle(knowing: groups) }
    return installation + logs.map(\.report)
  }

  private func replay(_ companies: [Int64]?) throws -> ([VerifyReport], [ReplayedLog]) {
    let shared =
      companies == nil ? [try ReplayedInstallation(connection: connection).run()] : []
    let groups = try ReplayedGroups(connection: connection)
    let logs = try (companies ?? connection.companies()).map { key in
      var replay = Replay(connection: connection, company: key, knowing: groups)
      return try replay.run()
    }
    return (shared, logs)
  }
}

extension Connection {
  /// Every company that is listed, by its code, and every other that has rows.
  fileprivate func companies() throws -> [Int64] {
    let listed = try rows("SELECT company FROM company ORDER BY code") { $0.integer(0) }
    var others: Set<Int64> = []
    for table in BooksTable.all where !table.isShared {
      try query("SELECT DISTINCT company FROM \(raw: table.name)") { others.insert($0.integer(0)) }
    }
    return listed + others.subtracting(listed).sorted()
  }
}
