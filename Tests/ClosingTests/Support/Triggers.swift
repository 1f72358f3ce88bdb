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
