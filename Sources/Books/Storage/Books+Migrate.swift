import Accounting
import Database

extension Books {
  /// Creates or upgrades the schema, as the database's owner.
  package static func migrate(
    _ url: String,
    at time: String,
    rehearsing: Bool
  ) throws
    -> SchemaReport
  {
    try storageErrors {
      let isMissing = try !mayHoldBooks(url)
      let connection = try connect(rehearsing && isMissing ? databaseInMemory : url, role: .owner)
      defer { connection.close() }
      guard !rehearsing else { return report(connection, try schemaState(of: connection)) }
      let applied = try MissingRight.ofOwner(of: connection) {
        try Database.migrate(connection, at: time)
      }
      return report(
        connection,
        try schemaState(of: connection),
        applied: applied.map { "\($0.number) \($0.name)" }
      )
    }
  }

  package static func status(_ url: String) throws -> SchemaReport {
    try storageErrors {
      guard try mayHoldBooks(url) else { throw StorageError.holdsNoBooks(database: url) }
      let connection = try connect(url, role: .owner)
      defer { connection.close() }
      return try MissingRight.ofUser(of: connection) {
        report(connection, try schemaState(of: connection))
      }
    }
  }

  private static func report(
    _ connection: any Connection,
    _ state: SchemaState,
    applied: [String] = []
  ) -> SchemaReport {
    let (name, migrations): (String, [Int]) =
      switch state {
      case .empty: ("empty", [])
      case .current: ("current", [])
      case .behind(let missing): ("behind", missing)
      case .newerThanThisProgram(let unknown): ("newer", unknown)
      case .changed(let number): ("changed", [number])
      }
    return SchemaReport(
      database: connection.version,
      state: name,
      migrations: migrations,
      applied: applied
    )
  }
}
