import Accounting
import Books
import Closing
import TestSupport
import Testing

/// The same work gives the same log on both databases, record by record.
@Suite struct SameHashesTests {
  private func work(_ database: TestDatabase) throws -> [String] {
    let ledger = try TestLedger(database, reporting: .usd)
    let session = ledger.session
    for (from, to, rate) in [("EUR", "SEK", "11.4975"), ("EUR", "USD", "1.0837")] {
      try ledger.rate(from, to, "2025-01-31", rate)
    }
    try ledger.post(
      voucher(
        "2025-01-20",
        line("1940", 333_33, "EUR", booked: 3_700_00, reporting: 351_00, costCentre: "10"),
        line("2081", -333_33, "EUR", booked: -3_700_00, reporting: -351_00)
      ),
      VoucherDraft(
        day: day("2025-12-31"),
        kind: .closing,
        period: "2025-close",
        series: "Å",
        text: "Örebro \"½\" – 漢字",
        lines: [line("5010", 7, reporting: 1), line("2440", -7, reporting: -1)]
      )
    )
    _ = try session.importSIE(
      SIEText(
        year: 2_024,
        opening: "1930 1000, 2081 -1000",
        vouchers: ["B 1 0110 5010 100 1930 -100"]
      ).file,
      LedgerImportOptions(),
      Call(TestLedger.code)
    )
    try ledger.rate("SEK", "USD", "2024-01-01", "0.1")
    _ = try session.importSIE(
      SIEText(
        year: 2_024,
        opening: "1930 1000, 2081 -1000",
        vouchers: ["B 1 0110 5010 100 1930 -100"]
      ).file,
      LedgerImportOptions(),
      Call(TestLedger.code)
    )
    _ = try session.setAccess(
      .none,
      for: Module("bank"),
      in: "2025-02",
      because: "stängt",
      Call()
    )
    let run = try ledger.revalue("2025-01")
    _ = try session.undo(run.run.number, on: nil, Call())
    _ = try session.close(period: "2025-01", Call())
    _ = try session.change(
      "2025-01",
      .open,
      because: "sen faktura",
      exemption: "prov",
      confirmed: true,
      Call()
    )
    _ = try session.reverse(.number("A1", year: "2025"), on: nil, Call())
    #expect(try ledger.isSound())
    let connection = try ledger.database.connect()
    defer { connection.close() }
    return try connection.rows(
      "SELECT sequence, kind, hash FROM company_log ORDER BY sequence"
    ) { "\($0.integer(0)) \($0.text(1)) \(hexadecimal($0.bytes(2)))" }
      + connection.rows("SELECT sequence, kind, hash FROM installation_log ORDER BY sequence") {
        "\($0.integer(0)) \($0.text(1)) \(hexadecimal($0.bytes(2)))"
      }
  }

  @Test func `a month of work hashes alike on SQLite and PostgreSQL, and alike again`() throws {
    let sqlite = try work(.sqlite)
    #expect(sqlite.count > 20)
    #expect(try work(.postgresql) == sqlite)
    #expect(try work(.sqlite) == sqlite)
  }
}
