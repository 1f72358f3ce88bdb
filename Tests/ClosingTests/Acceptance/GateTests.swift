import Accounting
import Closing
import Database
import TestSupport
import Testing

/// The gate refuses with every reason, and then nothing has changed.
@Suite struct GateTests {
  @Test(arguments: TestDatabase.allCases)
  func `a voucher that is wrong is refused by its code`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    let before = try ledger.fingerprint()
    let cases: [(String, VoucherDraft)] = [
      ("VOU-001", voucher("2025-01-10")),
      ("VOU-002", voucher("2025-01-10", line("1930", 100), line("2081", -99))),
      (
        "VOU-004",
        voucher(
          "2025-01-10",
          line("1940", 10, "EUR", booked: 100),
          line("2081", -9, "EUR", booked: -100)
        )
      ),
      ("VOU-005", voucher("2025-01-10", line("1931", 100), line("2081", -100))),
      ("VOU-008", voucher("2025-01-10", line("1930", 100, costCentre: "99"), line("2081", -100))),
      ("VOU-010", voucher("2025-01-10", line("1930", 100, reporting: 9), line("2081", -100))),
      ("VOU-011", voucher("2025-01-10", line("1930", 100, booked: 90), line("2081", -90))),
      (
        "VOU-012",
        voucher("2025-01-10", line("1930", .max), line("1940", .max), line("2081", .max))
      ),
      ("CAL-006", voucher("2024-12-31", line("1930", 100), line("2081", -100))),
    ]
    for (code, draft) in cases {
      #expect(try refusal { try ledger.post(draft) } == [code])
    }
    let several = try refusal {
      try ledger.post(
        voucher("2025-01-10", line("1930", 100), line("2081", -100)),
        voucher("2026-01-10", line("1931", 100), line("2081", -99))
      )
    }
    #expect(several == ["VOU-002", "VOU-005", "CAL-006"])
    #expect(try ledger.fingerprint() == before)
  }

  @Test(arguments: TestDatabase.allCases)
  func `balances that would overflow are refused`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    try ledger.post(voucher("2025-01-10", line("1930", .max - 1), line("2081", 1 - .max)))
    let before = try ledger.fingerprint()
    let codes = try refusal {
      try ledger.post(voucher("2025-01-10", line("1930", 100), line("2081", -100)))
    }
    #expect(codes == ["DBS-010"])
    #expect(try ledger.fingerprint() == before)
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `numbers have no gap, a voucher is reversed once, and a key answers twice`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    for _ in 1...3 {
      try ledger.post(voucher("2025-01-10", line("1930", 100), line("2081", -100)))
    }
    _ = try refusal {
      try ledger.post(voucher("2025-01-10", line("1930", 100), line("2081", -99)))
    }
    try ledger.post(voucher("2025-02-10", line("1930", 100), line("2081", -100)))
    let request = Call(key: "k1")
    let contra = try ledger.session.reverse(
      .number("A2", year: "2025"),
      on: nil,
      request
    )
    let again = try ledger.session.reverse(
      .number("A2", year: "2025"),
      on: nil,
      request
    )
    #expect(contra.voucher.key == again.voucher.key)
    #expect(
      try refusal {
        _ = try ledger.session.reverse(
          .number("A2", year: "2025"),
          on: nil,
          Call()
        )
      } == ["VOU-013"]
    )
    let names = try ledger.session.vouchers(Call()).map(\.name)
    #expect(names == ["A1", "A2", "A3", "A4", "A5"])
    #expect(try ledger.balance("1930", "2025-12") == 300)
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `the database refuses what the gate would`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    try ledger.post(voucher("2025-01-10", line("1930", 100), line("2081", -100)))
    try ledger.rate("EUR", "SEK", "2025-01-31", "11.5")
    _ = try ledger.revalue("2025-01")
    _ = try ledger.session.change(
      "2025-02",
      .hold,
      because: nil,
      confirmed: true,
      Call()
    )
    let before = try ledger.fingerprint()
    let connection = try ledger.database.connect()
    let statements: [String] = [
      "UPDATE voucher SET text = 'x'", "DELETE FROM voucher", "UPDATE voucher_line SET amount = 1",
      "DELETE FROM voucher_line", "UPDATE company_log SET author = 'x'", "DELETE FROM company_log",
      "UPDATE account SET name = 'x'", "DELETE FROM run", "UPDATE exchange_rate SET rate = '1'",
      "UPDATE period SET first_day = '2025-01-02'", "DELETE FROM period",
      """
      INSERT INTO voucher (company, fiscal_year, sequence, day, kind, layer, series, number, text,
        module, line_count)
      SELECT company, fiscal_year, sequence, '2025-02-10', kind, layer, 'X', 1, text, module, 1
      FROM voucher
      """,
    ]
    for statement in statements {
      #expect(throws: (any Error).self, "\(statement)") {
        try connection.write { try connection.execute(.init(raw: statement)) }
      }
    }
    connection.close()
    #expect(try ledger.fingerprint() == before)
  }
}
