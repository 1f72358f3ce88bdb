import Accounting
import Books
import Closing
import Database
import TestSupport
import Testing

/// The database refuses by itself to change what is posted, in every table.
@Suite struct ImmutableTablesTests {
  /// The tables in which some columns are kept up to date; all others are only added to.
  private static let kept: Set<String> = [
    "installation_head", "company_head", "company", "period", "balance_by_account",
    "balance_by_combination", "migration", "refusal_head",
  ]

  private func isRefused(_ connection: any Connection, _ statement: String) -> Bool {
    do {
      try connection.write(.rollback) { try connection.execute(Statement(raw: statement)) }
      return false
    } catch {
      return true
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `no row of any table is changed or deleted, by the owner either`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger.withEverything(database)
    for connection in [try ledger.database.connect(), try ledger.database.connectAsOwner()] {
      defer { connection.close() }
      for table in try connection.tables() where !ImmutableTablesTests.kept.contains(table) {
        let column = try column(of: table, connection)
        // A trigger for each row says nothing of an empty table.
        let rows = try connection.first("SELECT COUNT(*) FROM \(raw: table)") { $0.integer(0) }
        #expect(rows ?? 0 > 0, "\(table) is empty")
        #expect(isRefused(connection, "UPDATE \(table) SET \(column) = \(column)"), "\(table)")
        #expect(isRefused(connection, "DELETE FROM \(table)"), "\(table)")
        if database == .postgresql {
          #expect(isRefused(connection, "TRUNCATE \(table) CASCADE"), "\(table)")
        }
      }
      #expect(isRefused(connection, "DELETE FROM period"))
      #expect(isRefused(connection, "UPDATE period SET last_day = '2025-01-30'"))
    }
    #expect(try ledger.isSound())
  }

  private func column(of table: String, _ connection: any Connection) throws -> String {
    let columns: Statement =
      switch connection.dialect {
      case .sqlite: "SELECT name FROM pragma_table_info(\(table)) ORDER BY cid DESC LIMIT 1"
      case .postgresql:
        """
        SELECT CAST(column_name AS TEXT) FROM information_schema.columns
        WHERE table_name = \(table) ORDER BY ordinal_position DESC LIMIT 1
        """
      }
    return try #require(try connection.first(columns) { $0.text(0) })
  }

  @Test func `the application's role has no right to change or delete what is posted`() throws {
    let ledger = try TestLedger(.postgresql)
    let connection = try ledger.database.connect()
    defer { connection.close() }
    for table in try connection.tables() {
      let rights = try connection.first(
        """
        SELECT CAST(has_any_column_privilege(\(table), 'UPDATE') AS INT)::BIGINT,
          CAST(has_table_privilege(\(table), 'DELETE') AS INT)::BIGINT,
          CAST(has_table_privilege(\(table), 'TRUNCATE') AS INT)::BIGINT
        """
      ) { [$0.integer(0), $0.integer(1), $0.integer(2)] }
      let mayUpdate = ImmutableTablesTests.kept.contains(table) && table != "migration"
      // Balances are derived, and added up anew where a period is divided.
      let mayDelete = table.hasPrefix("balance_by_")
      #expect(rights == [mayUpdate ? 1 : 0, mayDelete ? 1 : 0, 0], "\(table)")
    }
  }

  /// Day, kind, period, and whether a voucher may be inserted; February is held, March closed, and
  /// so are the closing and opening period in turn.
  private static let insertions = table(
    """
    2025-01-10 | operating | NULL         | yes
    2025-02-10 | operating | NULL         | no
    2025-03-10 | operating | NULL         | no
    2024-12-31 | operating | NULL         | no
    2025-12-31 | operating | NULL         | yes
    2025-12-31 | closing   | '2025-close' | no
    2025-12-31 | year-end  | '2025-close' | yes
    2025-01-01 | opening   | '2025-open'  | no
    2025-01-01 | year-end  | '2025-open'  | no
    2025-06-01 | closing   | '2025-close' | no
    """
  )

  @Test(arguments: TestDatabase.allCases)
  func `a voucher gets only into a period that takes it`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    for (period, event) in [
      ("2025-01", PeriodEvent.hold), ("2025-02", .hold), ("2025-03", .close),
      ("2025-close", .hold), ("2025-open", .close),
    ] {
      _ = try ledger.session.change(
        period,
        event,
        because: "prov",
        confirmed: true,
        Call()
      )
    }
    let connection = try ledger.database.connect()
    defer { connection.close() }
    // As in books in which a month was closed for good before the earlier ones had to be held.
    try connection.execute("UPDATE period SET status = 'open' WHERE period = '2025-01'")
    for row in ImmutableTablesTests.insertions {
      let refused = isRefused(
        connection,
        """
        INSERT INTO voucher (company, fiscal_year, sequence, day, kind, layer, period, series,
          number, text, module, line_count)
        VALUES (\(ledger.key), '2025', 2, '\(row[0])', '\(row[1])', 'current', \(row[2]), 'X', 1,
          'x', 'general-ledger', 1)
        """
      )
      #expect(refused == (row[3] == "no"), "\(row)")
    }
    #expect(isRefused(connection, "UPDATE period SET status = 'open' WHERE period = '2025-03'"))
    #expect(!isRefused(connection, "UPDATE period SET status = 'open' WHERE period = '2025-02'"))
  }
}
