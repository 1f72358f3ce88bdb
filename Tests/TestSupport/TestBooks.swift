import Database
import Foundation

/// A database of one test.
///
/// On PostgreSQL it may be removed once this object is gone and nobody is connected to it; the rest
/// is removed when the test process ends.
package final class TestBooks: Sendable {
  package let database: TestDatabase
  package let ownerURL: String
  package let applicationURL: String

  private let server: PostgreSQLServer?

  init(
    _ database: TestDatabase,
    ownerURL: String,
    applicationURL: String,
    server: PostgreSQLServer?
  ) {
    self.database = database
    self.server = server
    self.ownerURL = ownerURL
    self.applicationURL = applicationURL
  }

  deinit {
    server?.release(self)
  }

  /// The SQLite file, where it is one.
  package var file: URL? {
    guard database == .sqlite else { return nil }
    return URL(fileURLWithPath: String(ownerURL.dropFirst("sqlite:".count)))
  }

  /// The same books as another database; nobody may be using these.
  package func copy() throws -> TestBooks {
    if let server { return try server.makeBooks(copying: self) }
    let copy = try TestDatabase.sqlite.make()
    guard let file, let place = copy.file else { return copy }
    for ending in ["", "-wal", "-lock"]
    where FileManager.default.fileExists(atPath: file.path + ending) {
      try FileManager.default.copyItem(atPath: file.path + ending, toPath: place.path + ending)
    }
    return copy
  }

  package func connect() throws -> any Connection {
    try Database.connect(applicationURL)
  }

  package func connectAsOwner() throws -> any Connection {
    try Database.connect(ownerURL, role: .owner)
  }

  /// Does what only the superuser of a PostgreSQL server may, from outside this database of that name.
  package func asSuperuser(_ body: (any Connection, _ name: String) throws -> Void) throws {
    try server?.asSuperuser { try body($0, URL(string: ownerURL)?.lastPathComponent ?? "") }
  }

  /// Applies the migrations, and lets the test's user be the application, and an administrator as the
  /// owner of an SQLite file is.
  @discardableResult
  package func migrated(with migrations: [Migration] = Migration.all) throws -> TestBooks {
    // Migrations create the application's role, which all databases of a server share.
    try TestBooks.migrating.withLock {
      let owner = try connectAsOwner()
      defer { owner.close() }
      try migrate(owner, at: "2026-01-01T00:00:00Z", with: migrations)
      guard database == .postgresql else { return }
      for role in ["bokslut_application", "bokslut_administrator"] {
        let found = try owner.rows("SELECT 1 FROM pg_roles WHERE rolname = \(role)") { $0.value(0) }
        // Who creates a role may give it away.
        if !found.isEmpty { try owner.run(script: "GRANT \(role) TO clerk") }
      }
    }
    return self
  }

  private static let migrating = NSLock()
}
