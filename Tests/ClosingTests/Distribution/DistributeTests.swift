import Accounting
import Books
import Closing
import Database
import TestSupport
import Testing

struct DistributeTests {
  @Test func `one file is not distributed`() throws {
    let url = try TestDatabase.sqlite.make()
    #expect(try refusal { _ = try distributeDatabase(url.ownerURL, Call()) } == ["DST-001"])
    #expect(try names(beside: try #require(url.file?.path)) == [])
  }

  @Test(arguments: [true, false])
  func `a server without the extension says so and is left as it is`(_ isRehearsal: Bool) throws {
    let books = try TestDatabase.postgresql.migrated()
    let request = Call(isRehearsal: isRehearsal)
    let codes = try refusal { _ = try distributeDatabase(books.ownerURL, request) }
    #expect(codes == ["DST-002"])
    let owner = try books.connectAsOwner()
    defer { owner.close() }
    #expect(try triggers(owner) > 0)
  }

  @Test func `an unprepared database says to migrate`() throws {
    let url = try TestDatabase.postgresql.make().ownerURL
    #expect(try refusal { _ = try distributeDatabase(url, Call()) } == ["DBS-005"])
  }

  @Test func `each table is distributed once, by company or as a whole`() throws {
    let ledger = try TestLedger.withEverything(.postgresql)
    let books = ledger.database
    try books.standInForCitus()
    let owner = try books.connectAsOwner()
    defer { owner.close() }
    let before = try triggers(owner)
    let rehearsed = try distributeDatabase(books.ownerURL, Call(isRehearsal: true))
    #expect(try triggers(owner) == before)
    #expect(
      rehearsed.statements.contains(
        "SELECT create_distributed_table('voucher', 'company', colocate_with => 'company_head')"
      )
    )
    #expect(rehearsed.statements.contains("SELECT create_reference_table('exchange_rate')"))
    let dropped = [
      ("company_log_has_its_company", "company_log"), ("voucher_has_its_record", "voucher"),
      ("voucher_lies_in_an_open_period", "voucher"),
    ]
    #expect(
      Set(rehearsed.statements.filter { $0.hasPrefix("DROP") })
        == Set(dropped.map { "DROP TRIGGER \($0) ON \($1)" })
    )
    #expect(rehearsed.statements.contains("SET LOCAL citus.enable_unsafe_triggers TO on"))

    let report = try distributeDatabase(books.ownerURL, Call())
    #expect(report.statements == rehearsed.statements)
    let distributed = try owner.rows(
      "SELECT CAST(logicalrelid AS TEXT), CAST(is_shared AS INT) FROM pg_dist_partition"
    ) { "\($0.text(0)) \($0.integer(1))" }
    #expect(
      distributed.sorted()
        == (BooksTable.all.map { "\($0.name) \($0.isShared ? 1 : 0)" } + ["migration 1"]).sorted()
    )
    #expect(try triggers(owner) == before - Int64(dropped.count))
    #expect(try distributeDatabase(books.ownerURL, Call()).statements == [])

    // Posting goes on, and what is posted cannot be changed.
    try ledger.post(
      voucher("2025-03-10", line("1930", 1_00, reporting: 10), line("3001", -1_00, reporting: -10))
    )
    #expect(try ledger.isSound())
    let clerk = try books.connect()
    defer { clerk.close() }
    for table in ["voucher", "voucher_line", "company_log", "seal", "exchange_rate"] {
      #expect(throws: DatabaseError.forbidden, "\(table)") {
        try clerk.execute("DELETE FROM \(raw: table)")
      }
      #expect(throws: DatabaseError.forbidden, "\(table)") {
        try clerk.execute("UPDATE \(raw: table) SET sequence = sequence")
      }
    }
  }

  @Test func `a period that is closed for good stays closed on a cluster too`() throws {
    let ledger = try TestLedger(.postgresql)
    try ledger.database.standInForCitus()
    _ = try distributeDatabase(ledger.database.ownerURL, Call())
    let session = ledger.session
    _ = try session.close(period: "2025-01", Call())
    _ = try session.change("2025-01", .close, because: "done", confirmed: true, Call())
    let clerk = try ledger.database.connect()
    defer { clerk.close() }
    for change in ["status = 'open'", "shaped_last_day = '2025-01-30'"] {
      #expect(throws: DatabaseError.self, "\(change)") {
        try clerk.execute(
          "UPDATE period SET \(raw: change) WHERE period = '2025-01' AND company = \(ledger.key)"
        )
      }
    }
    #expect(throws: DatabaseError.forbidden) {
      try clerk.execute("UPDATE period SET last_day = '2025-01-30'")
    }
  }

  @Test func `what the engine refuses is told and changes nothing`() throws {
    let books = try TestDatabase.postgresql.migrated()
    try books.standInForCitus()
    let owner = try books.connectAsOwner()
    defer { owner.close() }
    let before = try triggers(owner)
    // A table of somebody else's that no list knows.
    try owner.run(
      script: """
        CREATE TABLE other (number BIGINT PRIMARY KEY);
        ALTER TABLE seal ADD COLUMN other BIGINT REFERENCES other (number);
        """
    )
    #expect(try refusal { _ = try distributeDatabase(books.ownerURL, Call()) } == ["DST-004"])
    #expect(try triggers(owner) == before)
    let clerk = books.applicationURL
    #expect(try refusal { _ = try distributeDatabase(clerk, Call()) } == ["DST-003"])
  }

  private func triggers(_ connection: any Connection) throws -> Int64 {
    try connection.first("SELECT COUNT(*) FROM pg_trigger WHERE NOT tgisinternal") {
      $0.integer(0)
    } ?? 0
  }
}
