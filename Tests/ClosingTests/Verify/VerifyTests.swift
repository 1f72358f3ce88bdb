import Accounting
import Closing
import Database
import TestSupport
import Testing

/// What is changed behind the program's back is named.
@Suite struct VerifyTests {
  /// A statement that tampers, and the codes of what verify then says.
  private static let tamperings: [(String, Set<String>)] = [
    ("UPDATE voucher_line SET accounting = accounting + 1 WHERE line = 1", ["VER-001", "VER-004"]),
    ("UPDATE voucher SET text = 'x'", ["VER-001"]),
    ("UPDATE company_log SET author = 'x' WHERE sequence = 1", ["VER-001"]),
    ("UPDATE account SET name = 'x' WHERE account = '1930'", ["VER-001"]),
    ("UPDATE balance_by_account SET debit = debit + 1", ["VER-008"]),
    ("UPDATE balance_by_combination SET credit = credit + 1", ["VER-008"]),
    ("DELETE FROM voucher_line WHERE line = 1", ["VER-001", "VER-004", "VER-005", "VER-008"]),
    (
      """
      INSERT INTO voucher_line SELECT company, fiscal_year, sequence + 1000, line, combination,
        currency, amount, accounting, reporting, text FROM voucher_line WHERE line = 1
      """, ["VER-006"]
    ),
    ("UPDATE period SET status = 'on-hold' WHERE period = '2025-05'", ["VER-010"]),
    ("UPDATE seal SET trial_balance = runs", ["VER-001", "VER-011"]),
    ("UPDATE company_head SET sequence = sequence + 1", ["VER-003"]),
    ("UPDATE voucher SET number = 7 WHERE number = 1 AND series = 'A'", ["VER-001", "VER-007"]),
  ]

  @Test(arguments: TestDatabase.allCases, 0..<12)
  func `tampering is named`(_ database: TestDatabase, _ index: Int) throws {
    let (statement, expected) = VerifyTests.tamperings[index]
    let ledger = try TestLedger(database)
    try ledger.post(
      voucher(
        "2025-01-20",
        line("1940", 100_00, "EUR", booked: 1_000_00),
        line("2081", -100_00, "EUR", booked: -1_000_00)
      )
    )
    try ledger.rate("EUR", "SEK", "2025-01-31", "11.5")
    _ = try ledger.session.close(period: "2025-01", Call())
    #expect(try ledger.isSound())
    let owner = try ledger.database.connectAsOwner()
    try owner.write {
      for trigger in try triggers(owner) {
        try owner.execute(.init(raw: trigger))
      }
      try owner.execute(.init(raw: statement))
    }
    owner.close()
    let reports = try ledger.session.verify(Call(TestLedger.code))
    let codes = Set(
      reports.flatMap(\.findings).filter { $0.severity == .error }.map(\.problem.code.description)
    )
    #expect(expected.isSubset(of: codes), "\(statement): \(codes.sorted())")
  }

  /// Statements that drop every trigger.
  private func triggers(_ connection: any Connection) throws -> [String] {
    switch connection.dialect {
    case .sqlite:
      try connection.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'") {
        "DROP TRIGGER \($0.text(0))"
      }
    case .postgresql:
      try connection.rows(
        """
        SELECT DISTINCT CAST(trigger_name AS TEXT), CAST(event_object_table AS TEXT)
        FROM information_schema.triggers
        """
      ) { "DROP TRIGGER \($0.text(0)) ON \($0.text(1))" }
        + ["voucher", "voucher_line", "company_log", "account", "seal"].map {
          "ALTER TABLE \($0) DISABLE TRIGGER USER"
        }
    }
  }
}
