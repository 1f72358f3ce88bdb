import Books
import Closing
import Database
import Foundation
import TestSupport

/// What the books hold: how many rows each table has, and the newest link of every log.
///
/// A link's hash covers everything before it, so equal states are equal books.
struct BooksState: Hashable {
  let rows: [String]
  let heads: [String]
}

extension TestBooks {
  /// What the books hold now, once nobody else is at work on them.
  func state() throws -> BooksState {
    let connection = try connectAsOwner()
    defer { connection.close() }
    try waitUntilAlone(connection)
    let tables = try tables(connection)
    return try connection.read {
      BooksState(
        rows: try tables.filter { !$0.hasPrefix("refusal") }.map { table in
          let count = try connection.first("SELECT COUNT(*) FROM \(raw: table)") { $0.integer(0) }
          return "\(table) \(count ?? 0)"
        },
        heads: tables.contains("company_head") ? try heads(connection) : []
      )
    }
  }

  /// The codes of what `verify` finds in all logs.
  func faults() throws -> [String] {
    let session = try session()
    defer { session.books.close() }
    return try session.verify(Call()).flatMap(\.findings).filter { $0.severity > .info }
      .map(\.problem.code.description)
  }

  func session(as author: String = "anna") throws -> Session {
    try Session.open(applicationURL, as: author, clock: { "2025-04-02T09:00:00Z" })
  }

  /// A killed program's server goes on until it notices, and may even commit.
  private func waitUntilAlone(_ connection: any Connection) throws {
    guard database == .postgresql else { return }
    while try connection.first(
      """
      SELECT COUNT(*) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()
        AND backend_type = 'client backend'
      """,
      map: { $0.integer(0) }
    ) != 0 { usleep(2_000) }
  }

  private func tables(_ connection: any Connection) throws -> [String] {
    let list: Statement =
      switch database {
      case .sqlite:
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY 1"
      case .postgresql:
        "SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"
      }
    return try connection.rows(list) { $0.text(0) }
  }

  private func heads(_ connection: any Connection) throws -> [String] {
    let companies = try connection.rows(
      "SELECT company, sequence, hash FROM company_head ORDER BY company"
    ) { "\($0.integer(0)) \($0.integer(1)) \($0.bytes(2))" }
    let installation = try connection.rows("SELECT sequence, hash FROM installation_head") {
      "\($0.integer(0)) \($0.bytes(1))"
    }
    return companies + installation
  }
}
