import Database

/// The databases that every store's tests run on: `@Test(arguments: TestDatabase.allCases)`.
package enum TestDatabase: CaseIterable, Sendable {
  case sqlite
  case postgresql

  /// A fresh database with nothing in it.
  package func make() throws -> TestBooks {
    switch self {
    case .sqlite:
      let url = "sqlite:" + (try ScratchFolder.shared.get().newPath(ending: ".db"))
      return TestBooks(self, ownerURL: url, applicationURL: url, server: nil)
    case .postgresql:
      return try PostgreSQLServer.shared.get().makeBooks()
    }
  }

  /// A fresh database with the books' tables in it.
  package func migrated() throws -> TestBooks {
    try make().migrated()
  }
}
