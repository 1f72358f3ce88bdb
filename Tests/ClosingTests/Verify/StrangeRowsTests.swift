import Accounting
import Closing
import Database
import TestSupport
import Testing

@testable import Books

/// Rows that no record wrote, and changes in every table that a record covers, are named.
@Suite struct StrangeRowsTests {
  /// Books in which every table of a company's records has a row.
  private func ledger(_ database: TestDatabase) throws -> TestLedger {
    let ledger = try TestLedger(database)
    let session = ledger.session
    try ledger.rate("EUR", "SEK", "2025-01-31", "11")
    try ledger.importRates("from,to,date,rate\nUSD,SEK,2025-01-31,10\n")
    _ = try session.undoRateImport(1, Request())
    try ledger.post(
      voucher(
        "2025-01-20",
        line("1940", 100_00, "EUR", booked: 1_000_00, costCentre: "10"),
        line("2081", -100_00, "EUR", booked: -1_000_00)
      )
    )
    _ = try session.changeGroup("team", add: ["anna"], remove: [], Request())
    _ = try session.setAccess(
      .group("team"),
      for: .generalLedger,
      in: "2025-06",
      company: nil,
      because: "prov",
      Request()
    )
    _ = try session.changeGroup("team", add: ["bo"], remove: [], Request())
    _ = try session.setRevaluationProfile(
      RevaluationProfileLine(
        currency: .eur,
        accounts: .all,
        gain: AccountNumber("3960"),
        loss: AccountNumber("7960")
      ),
      lowestLevel: nil,
      company: nil,
      Request()
    )
    let imported = try session.importSIE(
      SIEText(
        year: 2_024,
        opening: "1930 1000, 2081 -900",
        vouchers: ["B 1 0110 5010 100 1930 -100"]
      ).file,
      LedgerImportOptions(company: TestLedger.code),
      Request()
    )
    try ledger.keepSomething(ofImport: try #require(imported.run))
    try session.books.write(ledger.key, by: session.authorship) { open in
      try open.set(.onHold, of: "2024-12", because: "prov")
      let december = try #require(open.facts.periods.calendar.period(named: "2024-12"))
      _ = try open.seal(december)
    }
    let run = try ledger.revalue("2025-01").run.number
    _ = try session.undo(run, on: nil, company: nil, Request())
    return ledger
  }

  /// What is done behind the program's back, and a code that verify must give.
  private static let tamperings = table(
    """
    UPDATE company_setting SET name = 'x'                                          | VER-001
    UPDATE company_setting SET maximum_rate_age = 99                               | VER-001
    UPDATE fiscal_year SET last_day = '2025-12-30' WHERE fiscal_year = '2025'      | VER-001
    UPDATE period SET last_day = '2025-03-30' WHERE period = '2025-03'             | VER-001
    UPDATE period_status SET reason = 'x'                                          | VER-001
    UPDATE period_access SET access = 'all'                                        | VER-001
    UPDATE group_change SET member = 'x'                                           | VER-001
    UPDATE account SET is_blocked = 1 WHERE account = '1930'                       | VER-001
    UPDATE dimension SET name = 'x'                                                | VER-001
    UPDATE dimension_value SET name = 'x'                                          | VER-001
    UPDATE revaluation_profile SET gain = '1'                                      | VER-001
    UPDATE run SET parameters = 'x'                                                | VER-001
    UPDATE run_event SET event = 'post'                                            | VER-001
    UPDATE import_file SET foots = 0                                               | VER-001
    UPDATE imported_series SET series = 'x'                                        | VER-001
    UPDATE suspense SET account = 'x'                                              | VER-001
    UPDATE import_part SET name = 'x'                                              | VER-001
    UPDATE imported_balance SET amount = amount + 1                                | VER-001
    UPDATE imported_party SET closing = 1                                          | VER-001
    UPDATE imported_tax_code SET percentage = '12'                                 | VER-001
    UPDATE imported_line SET customer = '18'                                       | VER-001
    UPDATE import_content SET bytes = (SELECT hash FROM company_head)                 | VER-016
    DELETE FROM import_content                                                     | VER-016
    UPDATE fx_revaluation SET rate_day = '2025-01-30'                              | VER-001
    UPDATE fx_revaluation_line SET booked = booked + 1, target = target + 1        | VER-001
    UPDATE fx_revaluation_rate SET rate = '12'                                     | VER-001
    UPDATE seal SET period = '2024-02'                                             | VER-001
    UPDATE combination SET dimensions = '1=20' WHERE dimensions = '1=10'           | VER-001
    UPDATE company_log SET at = 'x' WHERE kind = 'voucher'                         | VER-001
    UPDATE company_log SET installation = 0 WHERE kind = 'voucher'                 | VER-001
    UPDATE company_head SET hash = (SELECT hash FROM company_log WHERE sequence = 1) | VER-003
    UPDATE voucher SET day = '2025-01-21' WHERE day = '2025-01-20'                 | VER-001
    UPDATE voucher SET kind = 'opening', period = '2025-open' WHERE day = '2025-01-20' | VER-001
    UPDATE voucher SET reference_number = '2' WHERE reference_number = '1'         | VER-001
    UPDATE voucher_line SET text = 'x'                                             | VER-001
    UPDATE voucher_line SET amount = amount + 1                                    | VER-001
    UPDATE balance_by_account SET sequence = sequence + 1                          | VER-008
    UPDATE balance_by_account SET reporting_debit = 1                              | VER-008
    DELETE FROM balance_by_account                                                 | VER-008
    DELETE FROM balance_by_combination                                             | VER-008
    DELETE FROM dimension_value                                                    | VER-001
    DELETE FROM voucher_line                                                       | VER-005
    """
  )

  @Test(arguments: TestDatabase.allCases)
  func `a change in any table of a company is named by its code`(_ database: TestDatabase) throws {
    let ledger = try ledger(database)
    #expect(try ledger.isSound())
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.write { try owner.dropTriggers() }
    for row in StrangeRowsTests.tamperings {
      let codes = try verify(owner, ledger.key, after: row[0])
      #expect(codes.contains(row[1]), "\(row[0]): \(codes.sorted())")
    }
    #expect(try ledger.isSound())
  }

  /// The same in what companies share.
  private static let shared = [
    "UPDATE exchange_rate SET rate = '12'": "VER-001",
    "DELETE FROM exchange_rate": "VER-001",
    "UPDATE rate_import SET sha256 = '\(String(repeating: "0", count: 64))'": "VER-001",
    "UPDATE rate_import SET changed = 1, added = 0": "VER-001",
    "UPDATE withdrawn_rate SET first_day = '2025-02-01'": "VER-001",
    "DELETE FROM withdrawn_rate": "VER-001",
    "DELETE FROM rate_import_undo": "VER-001",
    "UPDATE user_group_member SET member = 'x'": "VER-001",
    "UPDATE installation_log SET author = 'x'": "VER-001",
    "UPDATE installation_head SET sequence = 99": "VER-003",
  ]

  @Test(arguments: TestDatabase.allCases, shared.keys.sorted())
  func `a change in what companies share is named`(
    _ database: TestDatabase,
    _ statement: String
  ) throws {
    let ledger = try ledger(database)
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.write {
      try owner.dropTriggers()
      try owner.execute(Statement(raw: statement))
    }
    let reports = try ledger.session.verify(company: nil)
    let installation = try #require(reports.first { $0.company == nil })
    #expect(!installation.isSound)
    let found = codes(installation.findings)
    #expect(found.contains(try #require(StrangeRowsTests.shared[statement])), "\(found)")
  }

  /// Rows added beside a record, which the application's rights and the triggers allow.
  private static let additions = table(
    """
    account         | 'voucher' | '1930', 'x', 'asset', 1, NULL, NULL, 1, NULL
    period_status   | 'voucher' | '2025-05', 'closed', 'x'
    company_setting | 'voucher' | 'SE02', 'x', NULL, 'EUR', NULL, 'bas', 7, 0
    suspense        | 'voucher' | '1930'
    account         | 'run'     | '1930', 'x', 'asset', 1, NULL, NULL, 1, NULL
    """
  )

  @Test(arguments: TestDatabase.allCases)
  func `a row added to a record that is written already is named`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let connection = try ledger.database.connect()
    defer { connection.close() }
    for row in StrangeRowsTests.additions {
      let codes = try verify(
        connection,
        ledger.key,
        after: """
          INSERT INTO \(row[0]) SELECT company, MAX(sequence), 77, \(row[2]) FROM company_log
          WHERE kind = \(row[1]) GROUP BY company
          """
      )
      #expect(codes.contains(row[1] == "'run'" ? "VER-001" : "VER-015"), "\(row): \(codes)")
    }
    let voucher = try verify(
      connection,
      ledger.key,
      after: """
        INSERT INTO voucher (company, fiscal_year, sequence, day, kind, layer, series, number,
          text, module, line_count)
        SELECT company, '2025', sequence, '2025-02-10', 'operating', 'current', 'X', 1, 'x',
          'general-ledger', 1
        FROM company_log WHERE kind = 'accounts' AND sequence < 5
        """
    )
    #expect(voucher.contains("VER-015"), "\(voucher)")
    let line = try verify(
      connection,
      ledger.key,
      after: """
        INSERT INTO voucher_line
        SELECT company, fiscal_year, sequence, 99, combination, currency, amount, accounting,
          reporting, text
        FROM voucher_line WHERE line = 1
        """
    )
    #expect(line.contains("VER-005"), "\(line)")
    let stranger = try verify(
      connection,
      ledger.key,
      after: """
        INSERT INTO voucher_line
        SELECT company, '1999', sequence, line, combination, currency, amount, accounting,
          reporting, text
        FROM voucher_line
        """
    )
    #expect(stranger.contains("VER-006"), "\(stranger)")
    #expect(try ledger.isSound())
  }

  /// Codes that verify gives after a statement, which is then taken back.
  private func verify(
    _ connection: any Connection,
    _ company: Int64,
    after statement: String
  ) throws -> Set<String> {
    try connection.write(.rollback) {
      #expect(try connection.execute(Statement(raw: statement)) > 0, "\(statement)")
      var replay = try Replay(connection: connection, company: company)
      return Set(codes(try replay.run().findings.filter { $0.severity == .error }))
    }
  }
}
