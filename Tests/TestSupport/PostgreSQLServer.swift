import Database
import Foundation
import Synchronization

/// A real PostgreSQL server for one test process, reached through a socket in its own folder.
package final class PostgreSQLServer: Sendable {
  static let shared = Result { try PostgreSQLServer() }

  private let folder: String
  private let process: PostgreSQLProcess
  private let state = Mutex(State())

  private struct State {
    var created = 0
    /// Databases whose tests are over; they are dropped when the next one is created.
    var released: [String] = []
  }

  /// A server of one's own, for tests that stop it or fill its disk.
  package init(environment: [String: String] = [:]) throws {
    process = try PostgreSQLProcess(environment: environment)
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

  private func url(of database: String, as role: String) -> String {
    "postgresql://\(role)@/\(database)?host=\(folder)"
  }

  /// An empty database, which the role `books_owner` owns, or a copy of one that nobody uses.
  package func makeBooks(copying original: TestBooks? = nil) throws -> TestBooks {
    let name = try createDatabase(from: original.map(name(of:)) ?? "template0")
    return TestBooks(
      .postgresql,
      ownerURL: url(of: name, as: "books_owner"),
      applicationURL: url(of: name, as: "clerk"),
      server: self
    )
  }

  /// Stops it as if the machine had failed, and starts it again.
  package func restart() throws { try process.restart() }

  package func asSuperuser(_ body: (any Connection) throws -> Void) throws {
    let connection = try connect(url(of: "postgres", as: "postgres"), role: .owner)
    defer { connection.close() }
    try body(connection)
  }

  private func createDatabase(from template: String) throws -> String {
    let (number, released) = state.withLock { state in
      state.created += 1
      defer { state.released = [] }
      return (state.created, state.released)
    }
    let name = "books_\(number)"
    try asSuperuser { connection in
      for database in released { try drop(database, connection) }
      try connection.run(script: "CREATE DATABASE \(name) OWNER books_owner TEMPLATE \(template)")
    }
    return name
  }

  /// Marks the database as no longer needed.
  func release(_ books: TestBooks) {
    state.withLock { $0.released.append(name(of: books)) }
  }

  private func name(of books: TestBooks) -> String {
    String(URLComponents(string: books.ownerURL)?.path.dropFirst() ?? "")
  }

  /// Drops a database unless a connection outlives the test's own object; then it stays.
  private func drop(_ database: String, _ connection: any Connection) throws {
    let users = try connection.rows(
      "SELECT 1 FROM pg_stat_activity WHERE datname = \(database)"
    ) { $0.value(0) }
    if users.isEmpty { try connection.run(script: "DROP DATABASE IF EXISTS \(database)") }
  }
}
