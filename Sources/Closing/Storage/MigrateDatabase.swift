import Accounting
import Books

/// Creates or upgrades the schema of the database that `url` names.
package func migrateDatabase(
  _ url: String,
  at time: String,
  _ call: Call
) throws -> SchemaReport {
  try Books.migrate(url, at: time, rehearsing: call.isRehearsal)
}

/// The state of the schema of the database that `url` names.
package func databaseStatus(_ url: String) throws -> SchemaReport {
  try Books.status(url)
}
