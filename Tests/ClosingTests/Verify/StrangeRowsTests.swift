import Accounting
import Closing
import Database
import TestSupport
import Testing

@testable import Books

/// Rows that no record wrote, and changes in every table that a record covers, are named.
@Suite struct StrangeRowsTests {
  /// What is done behind the program's back, the code that verify must give first, and where: the
  /// first record of some rows.
  private static let tamperings =
    table(
      """
      UPDATE company_setting SET name = 'x' | VER-001 | company_setting
      UPDATE company_setting SET maximum_rate_age = 99 | VER-001 | company_setting
      UPDATE fiscal_year SET last_day = '2025-12-30' WHERE fiscal_year = '2025' | VER-001 | fiscal_year
      UPDATE period SET last_day = '2025-03-30' WHERE period = '2025-03' | VER-001 | period WHERE period = '2025-03'
      UPDATE period_status SET reason = 'x' | VER-001 | period_status
      UPDATE period_access SET access = 'all' | VER-001 | period_access
      UPDATE group_change SET member = 'x' | VER-001 | group_change
      UPDATE posting_pass SET reason = 'x' | VER-001 | posting_pass
      UPDATE posting_pass_end SET reason = 'x' | VER-001 | posting_pass_end
      UPDATE check_waiver SET reason = 'x' | VER-001 | check_waiver
      UPDATE check_waiver_end SET reason = 'x' | VER-001 | check_waiver_end
      UPDATE period_close SET effect = effect + 1 | VER-001 | period_close
      UPDATE period_close_run SET vouchers = vouchers + 1 | VER-001 | period_close_run
      UPDATE period_close_waiver SET waiver = 1 | VER-001 | period_close_waiver
      UPDATE period_close_undo SET reason = 'x' | VER-001 | period_close_undo
      UPDATE period_approval SET reason = 'x' | VER-001 | period_approval
      UPDATE second_person SET reason = 'x' | VER-001 | second_person
      UPDATE account SET is_blocked = 1 WHERE account = '1930' | VER-001 | account WHERE account = '1930'
      UPDATE dimension SET name = 'x' | VER-001 | dimension
      UPDATE dimension_value SET name = 'x' | VER-001 | dimension_value
      UPDATE revaluation_profile SET gain = '1' | VER-001 | revaluation_profile
      UPDATE run SET parameters = 'x' | VER-001 | run
      UPDATE run SET state = 'planned' WHERE kind = 'undo' | VER-001 | run WHERE kind = 'undo'
      UPDATE run_event SET event = 'undo' | VER-001 | run_event
      UPDATE run_plan SET vouchers = 2 | VER-001 | run_plan
      UPDATE voucher_origin SET run_line = 9 | VER-001 | voucher_origin
      UPDATE import_file SET foots = 0 WHERE foots = 1 OR foots IS NULL | VER-001 | import_file WHERE foots = 1 OR foots IS NULL
      UPDATE imported_series SET series = 'x' WHERE series = 'B' | VER-001 | imported_series
      UPDATE suspense SET account = 'x' | VER-001 | suspense
      UPDATE import_part SET name = 'x' | VER-001 | import_part
      UPDATE imported_balance SET amount = amount + 1 | VER-001 | imported_balance
      UPDATE imported_party SET closing = 1 | VER-001 | imported_party
      UPDATE imported_tax_code SET percentage = '12' | VER-001 | imported_tax_code
      UPDATE imported_line SET customer = '18' | VER-001 | imported_line
      UPDATE voucher_document SET day = '2024-12-29' | VER-001 | voucher_document
      UPDATE voucher_likeness SET other = voucher | VER-001 | voucher_likeness
      UPDATE sent_voucher SET mark = 'x' | VER-001 | sent_voucher
      UPDATE returned_voucher SET is_marked = 0 | VER-001 | returned_voucher
      UPDATE dimension_control SET mask = 'x' | VER-001 | dimension_control
      UPDATE dimension_value_control SET owner = 'x' | VER-001 | dimension_value_control
      UPDATE structure_cell SET rule = 'x' WHERE rule IS NULL | VER-001 | structure_cell
      UPDATE structure_activation SET first_day = '2031-01-01' | VER-001 | structure_activation
      UPDATE fixed_dimension SET dimension = 2 | VER-001 | fixed_dimension
      UPDATE derived_dimension SET other_dimension = 2 | VER-001 | derived_dimension
      UPDATE line_dimension SET posted = 'x' | VER-001 | line_dimension
      UPDATE late_voucher SET period = '2025-02' | VER-001 | late_voucher
      UPDATE import_content SET bytes = (SELECT hash FROM company_head) | VER-016 | -
      DELETE FROM import_content | VER-016 | -
      UPDATE fx_revaluation SET rate_day = '2025-01-30' | VER-001 | fx_revaluation
      UPDATE fx_revaluation_line SET booked = booked + 1, target = target + 1 | VER-001 | fx_revaluation_line
      UPDATE fx_revaluation_rate SET rate = '12' | VER-001 | fx_revaluation_rate
      UPDATE seal SET period = '2024-02' | VER-001 | seal
      UPDATE combination SET dimensions = '1=20' WHERE account = '1940' AND dimensions = '1=10' | VER-001 | voucher WHERE day = '2025-01-20'
      UPDATE company_log SET at = 'x' WHERE kind = 'voucher' | VER-001 | voucher
      UPDATE company_log SET author = 'bo' WHERE kind = 'run' | VER-001 | company_log WHERE kind = 'run'
      UPDATE company_log SET kind = 'x' WHERE kind = 'dimensions' | VER-001 | company_log WHERE kind = 'dimensions'
      UPDATE company_log SET installation = 0 WHERE kind = 'voucher' | VER-001 | voucher
      UPDATE company_log SET hash = (SELECT hash FROM company_head) WHERE kind = 'dimensions' | VER-001 | company_log WHERE kind = 'dimensions'
      UPDATE company_log SET hash = (SELECT hash FROM installation_head) WHERE kind = 'seal' | VER-001 | seal
      UPDATE company_head SET hash = (SELECT hash FROM company_log WHERE sequence = 1) | VER-003 | -
      UPDATE company_head SET sequence = sequence - 1 | VER-003 | -
      DELETE FROM company_head | VER-003 | -
      UPDATE voucher SET day = '2025-01-21' WHERE day = '2025-01-20' | VER-001 | voucher WHERE day = '2025-01-20'
      UPDATE voucher SET kind = 'opening', period = '2025-open' WHERE day = '2025-01-20' | VER-001 | voucher WHERE day = '2025-01-20'
      UPDATE voucher SET reference_number = '2' WHERE reference_number = '1' | VER-001 | voucher WHERE reference_number = '1'
      UPDATE voucher_line SET text = 'x' | VER-001 | voucher_line
      UPDATE voucher_line SET amount = amount + 1 | VER-001 | voucher_line
      UPDATE balance_by_account SET sequence = sequence + 1 | VER-008 | -
      UPDATE balance_by_account SET reporting_debit = reporting_debit + 1 | VER-008 | -
      UPDATE balance_by_combination SET credit = credit + 1 | VER-008 | -
      DELETE FROM balance_by_account | VER-008 | -
      DELETE FROM balance_by_combination | VER-008 | -
      UPDATE period SET status = 'on-hold' WHERE period = '2025-05' | VER-010 | -
      DELETE FROM dimension_value | VER-001 | dimension_value
      DELETE FROM voucher_line | VER-001 | voucher
      """
    ) + settingsBeside

  @Test(arguments: TestDatabase.allCases)
  func `a change in any table of a company is named first, with its record`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger.withEverything(database)
    #expect(try ledger.isSound())
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.write { try owner.dropTriggers() }
    for row in StrangeRowsTests.tamperings {
      let due = try first(of: row[2], owner)
      let report = try verify(owner, ledger.key, after: [row[0]])
      #expect(report.first == "\(row[1]) \(due)", "\(row[0]): \(report.texts)")
    }
    #expect(try ledger.isSound())
  }

  /// What somebody does who then makes the whole chain fit again.
  private static let forgeries = table(
    """
    UPDATE voucher_line SET accounting = accounting + 1 WHERE line = 1 AND currency = 'EUR' | VER-004 | voucher WHERE day = '2025-01-20'
    UPDATE voucher_line SET reporting = reporting + 1 WHERE line = 1 AND currency = 'EUR' | VER-004 | voucher WHERE day = '2025-01-20'
    UPDATE voucher_line SET amount = amount + 1 WHERE line = 1 AND currency = 'EUR' | VER-004 | voucher WHERE day = '2025-01-20'
    UPDATE voucher SET line_count = 3 WHERE day = '2025-12-31' | VER-005 | voucher WHERE day = '2025-12-31'
    UPDATE voucher_line SET line = 7 WHERE line = 2 AND currency = 'EUR' | VER-018 | voucher WHERE day = '2025-01-20'
    UPDATE voucher SET number = 99 WHERE day = '2025-06-10' | VER-007 | voucher WHERE day = '2025-06-10'
    UPDATE voucher SET day = '2031-01-01' WHERE day = '2025-06-10' | VER-009 | voucher WHERE day = '2025-06-10'
    UPDATE voucher_line SET amount = -amount, accounting = -accounting, reporting = -reporting WHERE sequence = (SELECT MAX(sequence) FROM voucher WHERE reverses IS NOT NULL) | VER-014 | voucher WHERE sequence = (SELECT MAX(sequence) FROM voucher WHERE reverses IS NOT NULL)
    UPDATE voucher_line SET combination = 999 WHERE line = 1 AND currency = 'EUR' | VER-019 | voucher WHERE day = '2025-01-20'
    UPDATE combination SET account = '9999' WHERE account = '1940' | VER-020 | voucher WHERE day = '2025-01-20'
    UPDATE combination SET dimensions = '1=99' WHERE dimensions = '1=10' | VER-020 | voucher WHERE day = '2025-01-20'
    UPDATE voucher SET series = 'B', number = 1 WHERE day = '2025-01-30' | VER-021 | voucher WHERE day = '2025-01-30'
    UPDATE run SET run = run + 50 WHERE kind = 'undo' | VER-022 | run WHERE kind = 'undo'
    UPDATE period_status SET status = 'on-hold' WHERE status = 'open' | PER-038 | period_reopening
    UPDATE late_voucher SET period = '2025-02' | VER-051 | late_voucher
    UPDATE period_access SET access = 'none' | VER-023 | voucher WHERE day = '2025-06-10'
    UPDATE company_log SET author = 'cecilia' WHERE kind = 'voucher' AND sequence = (SELECT MAX(sequence) FROM voucher WHERE day = '2025-06-10') | VER-023 | voucher WHERE day = '2025-06-10'
    UPDATE company_log SET author = '' WHERE kind = 'dimensions' | VER-024 | company_log WHERE kind = 'dimensions'
    UPDATE company_log SET at = 'i dag' WHERE kind = 'run' | VER-024 | company_log WHERE kind = 'run'
    UPDATE company_log SET installation = 99 WHERE kind = 'revaluation-profile' | VER-025 | revaluation_profile
    UPDATE voucher_origin SET voucher = voucher + 100 WHERE line = 2 | VER-026 | voucher_origin
    UPDATE voucher_origin SET fiscal_year = '2024' WHERE line = 2 | VER-026 | voucher_origin
    UPDATE voucher_origin SET line = line + 1 WHERE line = 2 | VER-026 | voucher_origin
    UPDATE voucher_origin SET run = 1 WHERE line = 2 | VER-026 | voucher_origin
    UPDATE company_log SET version = 2 WHERE kind = 'dimensions' | VER-027 | company_log WHERE kind = 'dimensions'
    UPDATE seal SET head = runs | VER-011 | seal
    UPDATE seal SET trial_balance = runs | VER-011 | seal
    UPDATE seal SET rates = trial_balance | VER-011 | seal
    UPDATE seal SET settings = runs | VER-011 | seal
    UPDATE seal SET runs = trial_balance | VER-011 | seal
    UPDATE seal SET seal = runs | VER-011 | seal
    """
  )

  @Test(arguments: TestDatabase.allCases)
  func `a chain made to fit again does not hide what the books forbid`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger.withEverything(database)
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.write { try owner.dropTriggers() }
    for row in StrangeRowsTests.forgeries {
      let due = try first(of: row[2], owner)
      let report = try verify(owner, ledger.key, after: [row[0]], forging: true)
      #expect(report.first == "\(row[1]) \(due)", "\(row[0]): \(report.texts)")
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `records that are gone, or whose hash alone was changed, are told apart`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger.withEverything(database)
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.write { try owner.dropTriggers() }
    let june = try first(of: "voucher WHERE day = '2025-06-10'", owner)
    let gone = try verify(
      owner,
      ledger.key,
      after: ["voucher_line", "voucher", "company_log"].map {
        "DELETE FROM \($0) WHERE sequence = \(june)"
      }
    )
    #expect(gone.first == "VER-002 \((Int64(june) ?? 0) + 1)", "\(gone.texts)")
    #expect(!gone.texts.contains { $0.hasPrefix("VER-001") }, "\(gone.texts)")
    let hash = "UPDATE company_log SET hash = (SELECT hash FROM installation_head) WHERE sequence ="
    for sequence in [june, "(SELECT sequence FROM company_head)"] {
      let changed = try verify(owner, ledger.key, after: ["\(hash) \(sequence)"])
      guard case .hashDiffers(_, let suspects)? = changed.problems.first else {
        Issue.record("\(changed.texts)")
        continue
      }
      #expect(suspects == [.hash])
    }
    let line = try verify(
      owner,
      ledger.key,
      after: [
        """
        UPDATE voucher_line SET accounting = accounting + CASE line WHEN 1 THEN 1 ELSE -1 END
        WHERE sequence = \(june)
        """
      ]
    )
    #expect(line.first == "VER-001 \(june)")
    guard case .hashDiffers(let record, let suspects)? = line.problems.first else { return }
    #expect(suspects == [.lines([1, 2])])
    #expect(record.voucher == "A2" && record.author == "anna" && record.company == "SE01")
    let rows = try verify(owner, ledger.key, after: ["DELETE FROM account WHERE account = '1930'"])
    guard case .hashDiffers(_, let missing)? = rows.problems.first else { return }
    #expect(missing == [.rows(table: "account")])
  }

  @Test(arguments: TestDatabase.allCases, [1_000_000_000_000_000, Int64.max])
  func `a record with a number far off is a gap`(_ database: TestDatabase, _ far: Int64) throws {
    let ledger = try TestLedger.withEverything(database)
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.write { try owner.dropTriggers() }
    let report = try verify(
      owner,
      ledger.key,
      after: [
        """
        INSERT INTO company_log (company, sequence, kind, at, author, installation, hash)
        SELECT company, \(far), kind, at, author, installation, hash FROM company_log
        WHERE sequence = 1
        """
      ]
    )
    #expect(report.first == "VER-002 \(far)", "\(report.texts)")
  }

  @Test(arguments: TestDatabase.allCases)
  func `what follows from the first fault is one finding`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    for number in 1...30 {
      try ledger.post(
        voucher("2025-01-20", line("1930", Int64(number)), line("2081", -Int64(number)))
      )
    }
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.write { try owner.dropTriggers() }
    let due = try first(of: "voucher", owner)
    let report = try verify(
      owner,
      ledger.key,
      after: ["UPDATE combination SET account = '1940' WHERE account = '1930'"]
    )
    #expect(report.first == "VER-001 \(due)")
    #expect(report.problems.last == .moreOfTheSame(count: 30, lastRecord: 34), "\(report.problems)")
    #expect(report.faults == 32)
    #expect(report.soundThrough == (Int64(due) ?? 0) - 1)
    #expect(report.texts.count == 2, "\(report.texts)")
  }

  /// The same in what companies share.
  private static let shared = table(
    """
    UPDATE exchange_rate SET rate = '12' | VER-001 | exchange_rate
    DELETE FROM exchange_rate | VER-001 | exchange_rate
    UPDATE rate_import SET name = 'x' | VER-001 | rate_import
    UPDATE rate_import SET changed = 1, added = 0 | VER-001 | rate_import
    UPDATE withdrawn_rate SET first_day = '2025-02-01' | VER-001 | withdrawn_rate
    DELETE FROM withdrawn_rate | VER-001 | withdrawn_rate
    DELETE FROM rate_import_undo | VER-001 | rate_import_undo
    UPDATE user_group_member SET member = 'x' | VER-001 | user_group_member
    UPDATE installation_log SET author = 'x' | VER-001 | installation_log
    UPDATE installation_log SET at = '' WHERE sequence = 2 | VER-001 | installation_log WHERE sequence = 2
    UPDATE installation_head SET sequence = 99 | VER-003 | -
    INSERT INTO user_group_member VALUES (1, 1, 'x', 'x', 1) | VER-001 | installation_log
    """
  )

  @Test(arguments: TestDatabase.allCases)
  func `a change in what companies share is named first, with its record`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger.withEverything(database)
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.write { try owner.dropTriggers() }
    for row in StrangeRowsTests.shared {
      let due = try first(of: row[2], owner)
      let verdict = try owner.write(.rollback) {
        #expect(try owner.execute(Statement(raw: row[0])) > 0, "\(row[0])")
        return Verdict(report: try ReplayedInstallation(connection: owner).run())
      }
      #expect(verdict.first == "\(row[1]) \(due)", "\(row[0]): \(verdict.texts)")
    }
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
    let ledger = try TestLedger.withEverything(database)
    let connection = try ledger.database.connect()
    defer { connection.close() }
    for row in StrangeRowsTests.additions {
      let due = try first(of: "company_log WHERE kind = \(row[1])", connection, "MAX")
      let report = try verify(
        connection,
        ledger.key,
        after: [
          """
          INSERT INTO \(row[0]) SELECT company, MAX(sequence), 77, \(row[2]) FROM company_log
          WHERE kind = \(row[1]) GROUP BY company
          """
        ]
      )
      let code = row[1] == "'run'" ? "VER-001" : "VER-015"
      #expect(report.first == "\(code) \(due)", "\(row): \(report.texts)")
    }
    let accounts = try first(of: "company_log WHERE kind = 'accounts'", connection)
    let voucher = try verify(
      connection,
      ledger.key,
      after: [
        """
        INSERT INTO voucher (company, fiscal_year, sequence, day, kind, layer, series, number,
          text, module, line_count)
        VALUES (\(ledger.key), '2025', \(accounts), '2025-02-10', 'operating', 'current', 'X', 1, 'x',
          'general-ledger', 1)
        """
      ]
    )
    #expect(voucher.first == "VER-015 \(accounts)", "\(voucher.texts)")
    let lines = try first(of: "voucher_line", connection)
    let line = try verify(
      connection,
      ledger.key,
      after: [
        """
        INSERT INTO voucher_line
        SELECT company, fiscal_year, sequence, 99, combination, currency, amount, accounting,
          reporting, text
        FROM voucher_line WHERE line = 1
        """
      ]
    )
    #expect(line.first == "VER-001 \(lines)", "\(line.texts)")
    #expect(line.texts.contains("VER-005 \(lines)"), "\(line.texts)")
    let stranger = try verify(
      connection,
      ledger.key,
      after: [
        """
        INSERT INTO voucher_line
        SELECT company, '1999', sequence, line, combination, currency, amount, accounting,
          reporting, text
        FROM voucher_line
        """
      ]
    )
    #expect(stranger.first == "VER-006 \(lines)", "\(stranger.texts)")
    #expect(try ledger.isSound())
  }

  /// The number of the first record among some rows, as a text; `nil` where there are none.
  private func first(
    of rows: String,
    _ connection: any Connection,
    _ function: String = "MIN"
  ) throws -> String {
    guard rows != "-" else { return "nil" }
    let number = try connection.first("SELECT \(raw: function)(sequence) FROM \(raw: rows)") {
      $0.optionalInteger(0)
    }
    return try #require(number.flatMap { $0 }, "no rows: \(rows)").description
  }

  /// What verify says after statements, which are then taken back.
  private func verify(
    _ connection: any Connection,
    _ company: Int64,
    after statements: [String],
    forging: Bool = false
  ) throws -> Verdict {
    try connection.write(.rollback) {
      for statement in statements {
        #expect(try connection.execute(Statement(raw: statement)) > 0, "\(statement)")
      }
      if forging { try Forger(connection: connection, company: company).forge() }
      let reports = try Books(connection).verifyWithinTransaction([company])
      return Verdict(report: try #require(reports.first))
    }
  }
}
