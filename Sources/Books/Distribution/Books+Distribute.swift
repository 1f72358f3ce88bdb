import Accounting
import Database
import Glibc

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
        return try againAfterDeadlocks {
          try connection.write(rehearsing ? .rollback : .commit) {
            try Distribution(connection: connection).run(rehearsing: rehearsing)
          }
        }
      } catch DatabaseError.forbidden {
        throw DistributionError.ownerIsNeeded
      } catch DatabaseError.other(_, let message) {
        throw DistributionError.engineRefused(reason: message)
      }
    }
  }

  /// What the server breaks off in favour of others is begun anew a few times: right after a restore its
  /// own cleaning asks for the same locks.
  private static func againAfterDeadlocks<Result>(_ body: () throws -> Result) throws -> Result {
    for _ in 1..<5 {
      do {
        return try body()
      } catch DatabaseError.deadlock {
        usleep(500_000)
      }
    }
    return try body()
  }
}

/// The statements that distribute the books.
///
/// Citus keeps the rows of a company together on one machine and a copy of what companies share on
/// each. Triggers that look at the table of their own go along; those that ask another table cannot,
/// since that may lie elsewhere: what they guard is left to the gate and to `verify`.
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
    var statements = [
      "SET LOCAL citus.multi_shard_modify_mode TO 'sequential'",
      "SET LOCAL citus.enable_unsafe_triggers TO on",
    ]
    for table in tables { statements += try triggersDropped(on: table) }
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

  /// Those whose function reads a table.
  private func triggersDropped(on table: BooksTable) throws -> [String] {
    try connection.rows(
      """
      SELECT tgname FROM pg_trigger JOIN pg_proc AS asked ON asked.oid = tgfoid
      WHERE tgrelid = to_regclass(\(table.name)) AND NOT tgisinternal
        AND replace(lower(asked.prosrc), 'is distinct from', '') ~ '\\mfrom\\M'
      ORDER BY tgname
      """
    ) { "DROP TRIGGER \($0.text(0)) ON \(table.name)" }
  }

  private func has(_ query: Statement) throws -> Bool {
    try connection.first(query) { _ in true } ?? false
  }
}
