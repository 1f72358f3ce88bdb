/// Whether there may be books at `url`, found out without changing anything; a server says so itself.
package func mayHoldBooks(_ url: String) throws -> Bool {
  switch try DatabaseURL(url) {
  case .memory, .server: true
  case .file(let path): try SQLiteOpening.mayHoldBooks(path)
  }
}

/// A database of the process's own, which nobody else sees and which goes with the connection.
package let databaseInMemory = "sqlite::memory:"

/// Opens the database that `url` names: `sqlite:path`, `sqlite::memory:`, or any libpq URI.
///
/// `waitingAtMost` bounds the wait for a lock that another holds; then the error is `busy`.
package func connect(
  _ url: String,
  role: ConnectionRole = .application,
  waitingAtMost seconds: Int = 30
) throws(DatabaseError) -> any Connection {
  switch try DatabaseURL(url) {
  case .memory:
    try SQLiteConnection(path: nil, waitingAtMost: seconds)
  case .file(let path) where SQLiteOpening.isBackup(path):
    // Nothing is left beside a backup.
    try SQLiteConnection(reading: path)
  case .file(let path):
    try SQLiteConnection(path: path, waitingAtMost: seconds)
  case .server(let uri):
    try PostgreSQLConnection(uri: uri, role: role, waitingAtMost: seconds)
  }
}

/// Opens an SQLite file only to read it, and leaves nothing beside it.
package func connect(reading path: String) throws(DatabaseError) -> any Connection {
  try SQLiteConnection(reading: path)
}

/// The file that `url` names; nothing where it is another kind of database.
package func sqliteFile(of url: String) throws(DatabaseError) -> String? {
  guard case .file(let path) = try DatabaseURL(url) else { return nil }
  return path
}

/// Whether `url` names a database on a server.
package func isServer(_ url: String) throws(DatabaseError) -> Bool {
  guard case .server = try DatabaseURL(url) else { return false }
  return true
}
