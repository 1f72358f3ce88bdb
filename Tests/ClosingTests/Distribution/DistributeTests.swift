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

  /// Citus is not to be had where the tests run, so functions of its names note what they are asked
  /// and refuse what its documentation says that it refuses.
  private func standIn(_ books: TestBooks) throws {
    let url = books.ownerURL.replacing("books_owner@", with: "postgres@")
    let superuser = try connect(url, role: .owner)
    defer { superuser.close() }
    try superuser.run(
      script: """
        SET allow_system_table_mods = on;
        INSERT INTO pg_extension
          (oid, extname, extowner, extnamespace, extrelocatable, extversion)
        VALUES (99999, 'citus', 10, 11, false, '13.2');
        CREATE TABLE pg_catalog.pg_dist_partition (logicalrelid REGCLASS, is_shared BOOLEAN);
        GRANT SELECT, INSERT ON pg_catalog.pg_dist_partition TO books_owner;
        CREATE FUNCTION pg_catalog.expect_distributable(relation REGCLASS, shared BOOLEAN)
        RETURNS VOID LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT 1 FROM pg_trigger WHERE tgrelid = relation AND NOT tgisinternal) THEN
            RAISE EXCEPTION 'cannot distribute %: it has triggers', relation;
          END IF;
          IF EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = relation AND attacl <> '{}') THEN
            RAISE EXCEPTION 'cannot distribute %: it has rights to columns', relation;
          END IF;
          IF EXISTS (
            SELECT 1 FROM pg_constraint
            WHERE contype = 'f' AND conrelid = relation AND confrelid <> relation
              AND NOT EXISTS (
                SELECT 1 FROM pg_dist_partition
                WHERE logicalrelid = confrelid AND (is_shared OR NOT shared))
          ) THEN
            RAISE EXCEPTION 'cannot distribute %: a foreign key leads elsewhere', relation;
          END IF;
          INSERT INTO pg_dist_partition VALUES (relation, shared);
        END $$;
        CREATE FUNCTION pg_catalog.create_reference_table(relation REGCLASS)
        RETURNS VOID LANGUAGE sql AS $$ SELECT expect_distributable(relation, true) $$;
        CREATE FUNCTION pg_catalog.create_distributed_table(
          relation REGCLASS, distribution_column TEXT, colocate_with TEXT)
        RETURNS VOID LANGUAGE sql AS $$ SELECT expect_distributable(relation, false) $$;
        """
    )
  }

  @Test func `each table is distributed once, by company or as a whole`() throws {
    let ledger = try TestLedger.withEverything(.postgresql)
    let books = ledger.database
    try standIn(books)
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
    #expect(rehearsed.statements.contains("GRANT UPDATE ON period TO bokslut_application"))

    let report = try distributeDatabase(books.ownerURL, Call())
    #expect(report.statements == rehearsed.statements)
    let distributed = try owner.rows(
      "SELECT CAST(logicalrelid AS TEXT), CAST(is_shared AS INT) FROM pg_dist_partition"
    ) { "\($0.text(0)) \($0.integer(1))" }
    #expect(
      distributed.sorted()
        == (BooksTable.all.map { "\($0.name) \($0.isShared ? 1 : 0)" } + ["migration 1"]).sorted()
    )
    #expect(try triggers(owner) == 0)
    #expect(try distributeDatabase(books.ownerURL, Call()).statements == [])

    // Posting goes on, and what is posted cannot be changed without the triggers either.
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

  @Test func `what the engine refuses is told and changes nothing`() throws {
    let books = try TestDatabase.postgresql.migrated()
    try standIn(books)
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
