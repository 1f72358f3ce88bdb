import Database
import TestSupport

/// What a database holds after none, one, two … of the migrations.
enum MigrationSteps {
  static func states(of database: TestDatabase) throws -> [[String]] {
    try (0...Migration.all.count).map { count in
      try database.make().migrated(with: Array(Migration.all.prefix(count))).state().rows
    }
  }
}
