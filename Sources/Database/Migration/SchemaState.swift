/// How the database's shape compares with what this program knows.
package enum SchemaState: Hashable, Sendable {
  /// Nothing has been migrated yet.
  case empty
  case current
  case behind(missing: [Int])
  case newerThanThisProgram(unknown: [Int])
  /// A migration was edited after it was applied here.
  case changed(Int)
}

/// Compares what was applied to the database with what this program knows.
package func schemaState(
  of connection: any Connection,
  knowing migrations: [Migration] = Migration.all
) throws -> SchemaState {
  Migration.expectGapless(migrations)
  let applied = try appliedMigrations(connection)
  guard !applied.isEmpty else { return .empty }
  let unknown = applied.keys.filter { number in number > migrations.count }
  guard unknown.isEmpty else { return .newerThanThisProgram(unknown: unknown.sorted()) }
  let changed = migrations.first { migration in
    guard let checksum = applied[migration.number] else { return false }
    return checksum != migration.checksum(for: connection.dialect)
  }
  if let changed { return .changed(changed.number) }
  let missing = migrations.map(\.number).filter { applied[$0] == nil }
  return missing.isEmpty ? .current : .behind(missing: missing)
}

/// Refuses a database whose shape is not the one that this program knows.
package func requireCurrentSchema(
  of connection: any Connection,
  knowing migrations: [Migration] = Migration.all
) throws {
  switch try schemaState(of: connection, knowing: migrations) {
  case .current: return
  case .empty: throw DatabaseError.schemaBehind(missing: migrations.map(\.number))
  case .behind(let missing): throw DatabaseError.schemaBehind(missing: missing)
  case .newerThanThisProgram(let unknown): throw DatabaseError.schemaNewer(unknown: unknown)
  case .changed(let number): throw DatabaseError.schemaChanged(number)
  }
}

/// The checksums of what was applied, by number.
private func appliedMigrations(_ connection: any Connection) throws -> [Int: String] {
  let table: Statement =
    switch connection.dialect {
    case .sqlite: "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'migration'"
    case .postgresql: "SELECT COUNT(*) FROM pg_class WHERE oid = to_regclass('migration')"
    }
  guard try connection.first(table, map: { $0.integer(0) }) == 1 else { return [:] }
  var applied: [Int: String] = [:]
  try connection.query("SELECT number, checksum FROM migration") { row in
    applied[Int(row.integer(0))] = row.text(1)
  }
  return applied
}
