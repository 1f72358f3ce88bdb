import Accounting
import Database

extension Books {
  /// Distributes the tables of a PostgreSQL database by company, as their owner, by means of Citus.
  ///
  /// All of it is one transaction, and what is distributed already is left as it is.
  package static func distribute(_ url: String, rehearsing: Bool) throws -> DistributionReport {
    try storageErrors {
      guard try isServer(url) else { throw DistributionError.isOneFile }
      let connection = try connect(url, role: .owner)
      defer { connection.close() }
      try requireCurrentSchema(of: connection)
      do {
        return try connection.write(rehearsing ? .rollback : .commit) {
          try Distribution(connection: connection).run(rehearsing: rehearsing)
        }
      } catch DatabaseError.forbidden {
        throw DistributionError.ownerIsNeeded
      } catch DatabaseError.other(_, let message) {
        throw DistributionError.engineRefused(reason: message)
      }
    }
  }
}

/// The statements that distribute the books.
///
/// Citus keeps the rows of a company together on one machine and a copy of what companies share on
/// each. It takes no triggers and no rights to single columns, so that there posted rows are kept by
/// the rights to tables, by the gate and by `verify`.
private struct Distribution {
  let connection: any Connection

  func run(rehearsing: Bool) throws -> DistributionReport {
    guard try has("SELECT 1 FROM pg_extension WHERE extname = 'citus'") else {
      throw DistributionError.extensionIsMissing(
        isInstalled: try has("SELECT 1 FROM pg_available_extensions WHERE name = 'citus'")
      )
    }
    let statements = try statements()
    if !rehearsing {
      for statement in statements { try connection.run(script: statement) }
    }
    return DistributionReport(database: connection.version, statements: statements)
  }

  private func statements() throws -> [String] {
    let distributed = Set(
      try connection.rows("SELECT CAST(logicalrelid AS TEXT) FROM pg_dist_partition") {
        $0.text(0)
      }
    )
    let tables = ([BooksTable.migrations] + BooksTable.all).filter {
      !distributed.contains($0.name)
    }
    guard !tables.isEmpty else { return [] }
    // Tables that companies share are read by all, so that one connection to each machine does it.
    var statements = ["SET LOCAL citus.multi_shard_modify_mode TO 'sequential'"]
    for table in tables { statements += try triggersDropped(on: table) + rights(to: table) }
    statements += tables.map(Distribution.call)
    return statements
  }

  /// In the order of the tables, each finds what its foreign keys lead to distributed before it.
  private static func call(for table: BooksTable) -> String {
    if table.isShared { return "SELECT create_reference_table('\(table.name)')" }
    let first = "company_head"
    let together = table.name == first ? "none" : first
    return """
      SELECT create_distributed_table('\(table.name)', 'company', colocate_with => '\(together)')
      """
  }

  private func triggersDropped(on table: BooksTable) throws -> [String] {
    try connection.rows(
      """
      SELECT tgname FROM pg_trigger
      WHERE tgrelid = to_regclass(\(table.name)) AND NOT tgisinternal ORDER BY tgname
      """
    ) { "DROP TRIGGER \($0.text(0)) ON \(table.name)" }
  }

  /// What a role may update in some columns, it may then update in the whole table.
  private func rights(to table: BooksTable) throws -> [String] {
    try connection.rows(
      """
      SELECT DISTINCT CAST(CAST(entry.grantee AS REGROLE) AS TEXT)
      FROM pg_attribute, aclexplode(attacl) AS entry
      WHERE attrelid = to_regclass(\(table.name)) AND entry.privilege_type = 'UPDATE'
      ORDER BY 1
      """
    ) { $0.text(0) }.flatMap { role in
      let columns = try connection.rows(
        """
        SELECT attname FROM pg_attribute, aclexplode(attacl) AS entry
        WHERE attrelid = to_regclass(\(table.name)) AND entry.privilege_type = 'UPDATE'
          AND CAST(CAST(entry.grantee AS REGROLE) AS TEXT) = \(role)
        ORDER BY attnum
        """
      ) { $0.text(0) }.joined(separator: ", ")
      return [
        "REVOKE UPDATE (\(columns)) ON \(table.name) FROM \(role)",
        "GRANT UPDATE ON \(table.name) TO \(role)",
      ]
    }
  }

  private func has(_ query: Statement) throws -> Bool {
    try connection.first(query) { _ in true } ?? false
  }
}
