import Accounting
import Database

@testable import Books

/// Somebody who owns the database and knows the format: makes the whole chain fit what the tables
/// now hold.
struct Forger {
  let connection: any Connection
  let company: Int64

  func forge() throws {
    var combinations: [Int64: ReplayedCombination] = [:]
    try connection.query(
      "SELECT combination, account, dimensions FROM combination WHERE company = \(company)"
    ) { row in
      combinations[row.integer(0)] = ReplayedCombination(
        account: row.text(1),
        dimensions: row.text(2)
      )
    }
    let entries = try connection.rows(
      """
      SELECT sequence, kind, at, author, installation, version FROM company_log
      WHERE company = \(company) ORDER BY sequence
      """
    ) { row in
      RecordHeader(
        version: row.integer(5),
        company: TestLedger.code,
        sequence: row.integer(0),
        kind: row.text(1),
        at: row.text(2),
        author: row.text(3),
        installation: row.integer(4)
      )
    }
    let vouchers = try ReplayedVoucher.load(
      connection,
      company,
      1...Int64(entries.count),
      years: connection.rows("SELECT fiscal_year FROM fiscal_year") { $0.text(0) }
    )
    var contents = try RecordContents(connection: connection, company: company)
    var head = LogHead.empty
    for entry in entries {
      var canonical = CanonicalBytes()
      entry.append(to: &canonical)
      vouchers[entry.sequence]?.append(to: &canonical, combinations)
      for part in contents.take(entry.sequence) {
        try contents.read(part, of: entry.sequence, into: &canonical) { _ in
        } each: { _ in
        }
      }
      head.link(canonical, company: entry.company)
      try connection.execute(
        """
        UPDATE company_log SET hash = \(head.hash)
        WHERE company = \(company) AND sequence = \(entry.sequence)
        """
      )
    }
    try connection.execute(
      "UPDATE company_head SET hash = \(head.hash) WHERE company = \(company)"
    )
  }
}
