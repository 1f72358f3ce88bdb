import Accounting
import Database

/// Reads what companies share.
package struct InstallationBooks {
  let connection: any Connection

  /// A company with the key that its rows hold.
  package struct KnownCompany {
    package let key: Int64
    package let company: Company
  }

  /// Every company, by its code.
  package func companies() throws -> [KnownCompany] {
    try connection.rows("SELECT company FROM company ORDER BY code") { $0.integer(0) }.map {
      KnownCompany(
        key: $0, company: try CompanyBooks(connection: connection, key: $0).company())
    }
  }

  /// The number of the newest record of the installation's log.
  package func sequence() throws -> Int64 {
    try connection.first("SELECT sequence FROM installation_head") { $0.integer(0) } ?? 0
  }

  /// `SQLite 3.40.1` or `PostgreSQL 15.18`.
  package var databaseVersion: String { connection.version }
}
