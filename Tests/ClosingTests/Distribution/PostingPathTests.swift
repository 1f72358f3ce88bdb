import Accounting
import Books
import Closing
import Database
import Foundation
import TestSupport
import Testing

/// On a cluster a statement of the posting path must find all its rows on one machine.
struct PostingPathTests {
  /// Every statement of an import, a posting, a revaluation, an undo, a close and two reports.
  private func recorded(_ ledger: TestLedger) throws -> Set<String> {
    try ledger.rate("EUR", "SEK", "2025-01-31", "11")
    let connection = RecordingConnection(try ledger.database.connect())
    defer { connection.close() }
    let session = Session(books: Books(connection), author: "anna") { "2026-01-01T00:00:00Z" }
    let years = [
      SIEText(
        year: 2_025,
        opening: "1930 1000, 2081 -1000",
        vouchers: ["B 1 0110 5010 100 1930 -100"]
      ),
      SIEText(
        year: 2_024,
        opening: "1930 900, 2081 -900",
        vouchers: ["B 1 0110 1930 100 2081 -100"]
      ),
    ]
    for year in years {
      _ = try session.importSIE(
        year.file,
        LedgerImportOptions(),
        Call(TestLedger.code, key: "\(year.year)")
      )
    }
    try session.books.write(ledger.key, by: session.authorship) { open in
      let draft = voucher(
        "2025-01-20",
        line("1940", 100_00, "EUR", booked: 1_000_00),
        line("2081", -100_00, "EUR", booked: -1_000_00)
      )
      _ = try open.post([draft], by: session.poster)
    }
    let run = try session.post(
      FXRevaluation.self,
      FXRevaluationRequest(period: "2025-01"),
      Call()
    )
    _ = try session.undo(run.run.number, on: nil, Call())
    let closed = try session.close(period: "2025-01", Call())
    for number in [nil, closed.seal.sequence - 1] {
      _ = try session.trialBalance(year: nil, period: "2025-01", asOf: number, Call())
    }
    _ = try session.check(period: "2025-01", Call())
    return connection.statements
  }

  @Test func `no statement of the posting path joins across companies`() throws {
    let statements = try recorded(TestLedger(.postgresql))
    let posting = [
      "company_log", "voucher", "voucher_line", "balance_by_account", "balance_by_combination",
      "period_status", "seal", "run", "fx_revaluation_line",
    ]
    for table in posting {
      #expect(statements.contains { $0.hasPrefix("INSERT INTO \(table) ") }, "\(table)")
    }
    #expect(statements.filter { PostingPathTests.leavesItsCompany($0) } == [])
  }

  @Test func `SQLite looks for the rows of a company by the company`() throws {
    let ledger = try TestLedger(.sqlite)
    let statements = try recorded(ledger).filter { $0.hasPrefix("SELECT") }
    #expect(statements.count > 50)
    let connection = try ledger.database.connect()
    defer { connection.close() }
    let companies = BooksTable.all.filter { !$0.isShared }.map(\.name)
    for statement in statements where companies.contains(where: { statement.contains(" \($0) ") }) {
      let plan = try connection.rows(Statement(raw: "EXPLAIN QUERY PLAN \(statement)")) {
        $0.text(3)
      }
      #expect(!plan.contains { $0.contains("ANY(") }, "\(statement)")
    }
  }

  @Test(arguments: [
    ("SELECT 1 FROM voucher WHERE company = $1", false),
    ("SELECT 1 FROM voucher", true),
    ("SELECT 1 FROM voucher JOIN run ON run.run = voucher.run WHERE voucher.company = $1", true),
    ("SELECT 1 FROM voucher JOIN run USING (company, run) WHERE company = $1", false),
    ("SELECT 1 FROM voucher JOIN run USING (company, run)", true),
    ("SELECT 1 FROM run JOIN seal ON seal.company = run.company WHERE run.company = $1", false),
    ("SELECT 1 FROM voucher WHERE company > $1", true),
    ("SELECT 1 FROM exchange_rate", false),
    ("INSERT INTO seal (company, sequence) VALUES ($1, $2)", false),
    ("INSERT INTO seal (sequence) VALUES ($1)", true),
    ("UPDATE period SET status = $1 WHERE company = $2 AND period = $3", false),
    ("UPDATE period SET status = $1 WHERE period = $2", true),
    ("SELECT (SELECT 1 FROM run WHERE company = $2) FROM voucher WHERE company = $1", false),
    (
      "SELECT (SELECT 1 FROM run WHERE run.company = v.company) FROM voucher v WHERE company = $1",
      true
    ),
  ])
  func `a statement that leaves its company is told from one that does not`(
    _ statement: String,
    _ leaves: Bool
  ) {
    #expect(PostingPathTests.leavesItsCompany(statement) == leaves)
  }

  /// Whether a table of companies is named more often than it is bound to one company: by a value,
  /// by a join with one that is, or by the column of what is inserted; in a subquery by a value.
  ///
  /// A cluster does not pass a company on to a subquery, which then asks every shard.
  private static func leavesItsCompany(_ statement: String) -> Bool {
    let companies = Set(BooksTable.all.filter { !$0.isShared }.map(\.name))
    // Simple boundaries: by default a point between letters is none.
    let tables = #/\b(?:FROM|JOIN|INTO|UPDATE) ([a-z_]+)/#.wordBoundaryKind(.simple)
    let bindings =
      #/\bcompany = (?:\$\d+|\w+\.company\b)|(?:USING|INTO \w+(?: AS \w+)?) \(company\b/#
      .wordBoundaryKind(.simple)
    let named = statement.matches(of: tables)
      .filter { companies.contains(String($0.output.1)) }.count
    let bound = statement.matches(of: bindings).count
    guard named <= bound else { return true }
    let byValue = #/\bcompany = \$\d+/#.wordBoundaryKind(.simple)
    return subqueries(of: statement).contains { subquery in
      let named = subquery.matches(of: tables).filter { companies.contains(String($0.output.1)) }
      return named.count > subquery.matches(of: byValue).count
    }
  }

  /// Each parenthesised query, with what stands in it.
  private static func subqueries(of statement: String) -> [Substring] {
    statement.ranges(of: #/\(\s*SELECT/#).compactMap { start in
      var depth = 0
      let end = statement[start.lowerBound...].indices.first { index in
        depth += statement[index] == "(" ? 1 : statement[index] == ")" ? -1 : 0
        return depth == 0
      }
      return end.map { statement[start.lowerBound...$0] }
    }
  }
}
