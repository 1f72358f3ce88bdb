import Database

extension Connection {
  /// Takes the database's own refusals away, as only its owner can.
  func dropTriggers() throws {
    switch dialect {
    case .sqlite:
      for name in try rows(
        "SELECT name FROM sqlite_master WHERE type = 'trigger'",
        map: { $0.text(0) }
      ) {
        try execute("DROP TRIGGER \(raw: name)")
      }
    case .postgresql:
      for table in try tables() { try execute("ALTER TABLE \(raw: table) DISABLE TRIGGER USER") }
    }
  }

  /// Lets in what only somebody who owns the database can make.
  func dropConstraints() throws {
    guard dialect == .postgresql else {
      return try run(script: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
    }
    let constraints = try rows(
      """
      SELECT CAST(CAST(conrelid AS REGCLASS) AS TEXT), CAST(conname AS TEXT) FROM pg_constraint
      WHERE contype IN ('c', 'f') AND connamespace = to_regnamespace('public')
      ORDER BY contype DESC
      """
    ) { ($0.text(0), $0.text(1)) }
    for (table, name) in constraints {
      try execute("ALTER TABLE \(raw: table) DROP CONSTRAINT \(raw: name)")
    }
  }

  /// The names of all tables.
  func tables() throws -> [String] {
    let list: Statement =
      switch dialect {
      case .sqlite:
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
      case .postgresql:
        """
        SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = 'public'
        ORDER BY tablename
        """
      }
    return try rows(list) { $0.text(0) }
  }
}
