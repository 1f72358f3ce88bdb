import CommandLine
import Database
import TestSupport
import Testing

/// What a schema keeps out of its tables, and a disk or a hand may put there all the same, is told as
/// damage by whoever reads it.
struct DamagedRowsTests {
  /// A statement that damages, and the verb that must see it: each kind of column in turn.
  private static let damages = [
    // Another type, or nothing, where a column has a type.
    ("account SET name = NULL", "account list"),
    ("account SET is_revalued = 'yes'", "account list"),
    ("company_log SET author = NULL", "verify"), ("company_log SET hash = 'x'", "verify"),
    ("company_log SET version = x'00'", "verify"),
    ("company_head SET sequence = 'x'", "backup OUT"),
    ("company_setting SET maximum_rate_age = x'00'", "company show"),
    ("voucher_line SET amount = NULL", "voucher show --voucher A2"),
    ("voucher_line SET combination = 'x'", "export hledger --output OUT"),
    ("import_part SET size = 'x'", "import list"),
    ("user_group_member SET is_member = NULL", "group list"),
    ("dimension SET name = CAST('x' AS BLOB)", "dimension list"),
    // A word that no enum knows.
    ("account SET type = 'guess'", "account list"),
    ("company_setting SET chart_standard = 'guess'", "company show"),
    ("period SET kind = 'guess'", "period list"),
    ("period_status SET status = 'guess'", "period list"),
    ("run SET kind = 'guess'", "run list"), ("run SET state = 'guess'", "run list"),
    ("voucher SET kind = 'guess'", "voucher list"), ("voucher SET layer = 'guess'", "voucher list"),
    (
      "balance_by_account SET kind = 'guess' WHERE kind = 'operating'",
      "report trial-balance --period 2025-03 --output OUT"
    ),
    ("fx_revaluation SET scope = 'guess'", "run why 3"),
    ("fx_revaluation_line SET layer = 'guess'", "run why 3"),
    // A day that is none, and days in the wrong order.
    ("period SET last_day = '2025-02-30'", "period list"),
    ("fiscal_year SET first_day = '2025-13-01'", "period list"),
    ("voucher SET day = '2025-02-30'", "export csv --output OUT"),
    ("exchange_rate SET first_day = '2025-02-30' WHERE first_day = '2025-02-28'", "rate list"),
    ("rate_import SET last_day = '2000-01-01'", "rate imports"),
    ("fx_revaluation SET posting_day = 'yesterday'", "run why 3"),
    // A currency, a number or an account that is none.
    ("company_setting SET accounting_currency = 'kr.'", "company show"),
    ("voucher_line SET currency = 'kr.'", "voucher show --voucher A2"),
    ("fx_revaluation SET currencies = 'EUR,kr.'", "run why 3"),
    ("fx_revaluation_rate SET from_currency = 'kr.'", "run why 3"),
    ("exchange_rate SET rate = 'x'", "rate list"), ("exchange_rate SET rate = '0'", "rate list"),
    ("exchange_rate SET unit = 0", "rate list"),
    ("fx_revaluation_rate SET rate = '-1'", "run why 3"),
    ("combination SET dimensions = 'x' WHERE dimensions = ''", "voucher show --voucher A2"),
    ("voucher_line SET combination = 99999", "export hledger --output OUT"),
    // Years without periods, and vouchers without a record.
    ("period SET fiscal_year = '1999'", "period list"),
    ("company_log SET kind = 'x'", "export csv --output OUT"),
  ]

  private func run(_ line: String, _ office: Office, _ number: Int) -> Outcome {
    let owner = line.hasPrefix("database") ? " --database \(office.books.ownerURL)" : ""
    let out = office.folder.appendingPathComponent("out-\(number)").path
    return office.run(line.replacing("OUT", with: out) + " --json" + owner)
  }

  private func code(_ outcome: Outcome) throws -> String? {
    try JSONValue(outcome.output)["error"]?["code"]?.text
  }

  @Test(arguments: damages)
  func `what no program of ours wrote is refused, and never a trap`(
    _ damage: String,
    _ verb: String
  ) throws {
    let office = try Office.ready()
    try office.books.damage("UPDATE \(damage)")
    for (number, line) in ReadingVerbs.all.enumerated() {
      let outcome = run(line, office, number)
      #expect(outcome.status == 0 || outcome.status == 1, "\(line): \(outcome.messages)")
      if line == verb {
        #expect(outcome.status == 1)
        #expect(try code(outcome) == "DBS-014", "\(line): \(outcome.output) \(outcome.messages)")
      }
    }
  }

  @Test func `so it is on a server, as far as its schema lets its owner go`() throws {
    let office = try Office.ready(.postgresql)
    let owner = try office.books.connectAsOwner()
    defer { owner.close() }
    try owner.unguard()
    var seen = 0
    for (damage, verb) in DamagedRowsTests.damages {
      let words = damage.split(separator: " ").map(String.init)
      let (table, column) = (words[0], words[2])
      let keys = try keys(of: table, owner)
      guard !keys.contains(column) else { continue }
      try owner.run(script: "CREATE TABLE kept AS SELECT * FROM \(table)")
      if (try? owner.execute("UPDATE \(raw: damage)")) != nil {
        let outcome = run(verb, office, seen)
        #expect(try code(outcome) == "DBS-014", "\(damage): \(outcome.output)")
        let same = keys.map { "kept.\($0) = \(table).\($0)" }.joined(separator: " AND ")
        try owner.run(
          script: "UPDATE \(table) SET \(column) = kept.\(column) FROM kept WHERE \(same)"
        )
        seen += 1
      }
      try owner.run(script: "DROP TABLE kept")
    }
    #expect(seen > 10)
    #expect(office.run("verify").status == 0)
  }

  private func keys(of table: String, _ owner: any Connection) throws -> [String] {
    try owner.rows(
      """
      SELECT CAST(attname AS TEXT) FROM pg_index JOIN pg_attribute
        ON attrelid = indrelid AND attnum = ANY (indkey)
      WHERE indrelid = to_regclass(\(table)) AND indisprimary
      """
    ) { $0.text(0) }
  }
}
