import Database
import Foundation
import Synchronization

/// A real PostgreSQL server for one test process, reached through a socket in its own folder.
final class PostgreSQLServer: Sendable {
  static let shared = Result { try PostgreSQLServer() }

  private let folder: String
  private let process: PostgreSQLProcess
  private let state = Mutex(State())

  private struct State {
    var created = 0
    /// Databases whose tests are over; they are dropped when the next one is created.
    var released: [String] = []
  }

  private init() throws {
    process = try PostgreSQLProcess()
    folder = process.folder
    try asSuperuser { connection in
      try connection.run(
        script: """
          CREATE ROLE books_owner LOGIN CREATEROLE CREATEDB;
          CREATE ROLE clerk LOGIN;
          """
      )
    }
  }

  func url(of database: String, as role: String) -> String {
    "postgresql://\(role)@/\(database)?host=\(folder)"
  }

  /// Creates an empty database, which the role `books_owner` owns.
  func createDatabase() throws -> String {
    let (number, released) = state.withLock { state in
      state.created += 1
      defer { state.released = [] }
      return (state.created, state.released)
    }
    let name = "books_\(number)"
    try asSuperuser { connection in
      for database in released { try drop(database, connection) }
      try connection.run(script: "CREATE DATABASE \(name) OWNER books_owner TEMPLATE template0")
    }
    return name
  }

  /// Marks the database of `url` as no longer needed.
  func release(_ url: String) {
    guard let name = URLComponents(string: url)?.path.dropFirst() else { return }
    state.withLock { $0.released.append(String(name)) }
  }

  /// Drops a database unless a connection outlives the test's own object; then it stays.
  private func drop(_ database: String, _ connection: any Connection) throws {
    let users = try connection.rows(
      "SELECT 1 FROM pg_stat_activity WHERE datname = \(database)"
    ) { $0.value(0) }
    if users.isEmpty { try connection.run(script: "DROP DATABASE IF EXISTS \(database)") }
  }

  private func asSuperuser(_ body: (any Connection) throws -> Void) throws {
    let connection = try connect(url(of: "postgres", as: "postgres"), role: .owner)
    defer { connection.close() }
    try body(connection)
  }
}
