/// Brings the database to the shape that this program knows, and returns what it applied.
///
/// Each migration is a transaction of its own, so one that fails leaves those before it. Applying
/// all of them again applies none. `time` is when, in ISO form.
@discardableResult
package func migrate(
  _ connection: any Connection,
  at time: String,
  with migrations: [Migration] = Migration.all
) throws -> [Migration] {
  var applied: [Migration] = []
  for migration in migrations {
    let isNew = try connection.write {
      try lockMigrations(connection)
      return try apply(migration, of: migrations, to: connection, at: time)
    }
    if isNew { applied.append(migration) }
  }
  return applied
}

/// Gives an empty database its tables: all of them or, where that is broken off, none.
package func createSchema(in connection: any Connection, at time: String) throws {
  try connection.write { try migrateWithinTransaction(connection, at: time) }
}

/// Migrates within a write transaction that is open, all of it or nothing.
package func migrateWithinTransaction(_ connection: any Connection, at time: String) throws {
  try lockMigrations(connection)
  for migration in Migration.all {
    _ = try apply(migration, of: Migration.all, to: connection, at: time)
  }
}

/// Applies `migration` unless it was; the state is read anew, for another may just have migrated.
private func apply(
  _ migration: Migration,
  of migrations: [Migration],
  to connection: any Connection,
  at time: String
) throws -> Bool {
  switch try schemaState(of: connection, knowing: migrations) {
  case .current: return false
  case .behind(let missing) where !missing.contains(migration.number): return false
  case .behind: break
  case .empty: try connection.run(script: tableOfMigrations(connection.dialect))
  case .newerThanThisProgram(let unknown): throw DatabaseError.schemaNewer(unknown: unknown)
  case .changed(let number): throw DatabaseError.schemaChanged(number)
  }
  try connection.run(script: migration.sql(for: connection.dialect))
  let checksum = migration.checksum(for: connection.dialect)
  try connection.execute(
    """
    INSERT INTO migration (number, name, checksum, applied_at)
    VALUES (\(migration.number), \(migration.name), \(checksum), \(time))
    """
  )
  return true
}

/// Lets one migrator at a time in; on SQLite the write transaction itself does.
private func lockMigrations(_ connection: any Connection) throws {
  guard connection.dialect == .postgresql else { return }
  try connection.query("SELECT 1 FROM pg_advisory_xact_lock(7310021874)") { _ in }
}

private func tableOfMigrations(_ dialect: Dialect) -> String {
  let (integer, suffix) = dialect == .sqlite ? ("INTEGER", " STRICT") : ("BIGINT", "")
  return """
    CREATE TABLE IF NOT EXISTS migration (
      number \(integer) NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      checksum TEXT NOT NULL,
      applied_at TEXT NOT NULL
    )\(suffix);
    """
}
