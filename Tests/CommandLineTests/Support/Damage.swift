import Database
import TestSupport

extension Connection {
  /// Takes away what keeps damage out, as far as its owner can.
  func unguard() throws {
    switch dialect {
    case .sqlite:
      for trigger in try rows(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger'",
        map: { $0.text(0) }
      ) { try execute("DROP TRIGGER \(raw: trigger)") }
      try run(
        script: """
          PRAGMA foreign_keys = OFF;
          PRAGMA ignore_check_constraints = ON;
          PRAGMA writable_schema = ON;
          UPDATE sqlite_schema SET sql = replace(replace(replace(replace(sql,
            ' IS NOT NULL', ' NOTNULL'), ' NOT NULL', ''),
            ') STRICT, WITHOUT ROWID', ') WITHOUT ROWID'), ') STRICT', ')') WHERE type = 'table';
          PRAGMA writable_schema = RESET;
          """
      )
    case .postgresql:
      for table in try rows(
        "SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = 'public'",
        map: { $0.text(0) }
      ) { try execute("ALTER TABLE \(raw: table) DISABLE TRIGGER USER") }
    }
  }
}

extension TestBooks {
  /// Does to the tables what no program of ours does.
  func damage(_ statement: String) throws {
    let owner = try connectAsOwner()
    defer { owner.close() }
    try owner.unguard()
    try owner.run(script: statement)
  }
}
