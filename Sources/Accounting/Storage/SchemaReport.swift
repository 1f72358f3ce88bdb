/// The state of a database's schema.
package struct SchemaReport: Sendable {
  /// `SQLite 3.40.1` or `PostgreSQL 15.18`.
  package let database: String
  /// `current`, `empty`, `behind`, `newer` or `changed`.
  package let state: String
  /// Migrations that are missing, or that this program does not know.
  package let migrations: [Int]
  /// Names of the migrations that were applied now.
  package let applied: [String]

  package init(database: String, state: String, migrations: [Int], applied: [String]) {
    self.database = database
    self.state = state
    self.migrations = migrations
    self.applied = applied
  }
}
