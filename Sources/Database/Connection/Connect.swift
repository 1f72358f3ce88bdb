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
  case .file(let path):
    try SQLiteConnection(path: path, waitingAtMost: seconds)
  case .server(let uri):
    try PostgreSQLConnection(uri: uri, role: role, waitingAtMost: seconds)
  }
}
