import Accounting
import Books

/// Creates or upgrades the schema of the database that `url` names.
package func migrateDatabase(
  _ url: String,
  at time: String,
  _ request: Request
) throws -> SchemaReport {
  try Books.migrate(url, at: time, rehearsing: request.isRehearsal)
}

/// The state of the schema of the database that `url` names.
package func databaseStatus(_ url: String) throws -> SchemaReport {
  try Books.status(url)
}
