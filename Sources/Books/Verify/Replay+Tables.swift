import Accounting
import Crypto
import Database

extension Replay {
  mutating func compareHead() throws {
    let stored = try connection.first(
      "SELECT sequence, hash FROM company_head WHERE company = \(company)"
    ) { LogHead(sequence: $0.integer(0), hash: $0.bytes(1)) }
    guard stored != chain.head else { return }
    if let stored, stored.sequence == chain.head.sequence, chain.isComputed(stored.hash) {
      // The head knows the last record's true hash.
      return tally.suspect(.hash, at: stored.sequence)
    }
    tally.find(.headDiffers(stated: stored?.sequence ?? 0, last: chain.head.sequence))
  }

  /// Rows that lean on no record, or on one that is a voucher.
  mutating func findRows(left contents: RecordContents) {
    for (sequence, part) in contents.left {
      tally.find(
        .rowsWithoutRecord(table: part.table.name, sequence: sequence, count: part.count)
      )
    }
  }

  mutating func compareVoucherCount() throws {
    let stored = try connection.first(
      "SELECT COUNT(*) FROM voucher WHERE company = \(company)"
    ) { $0.integer(0) }
    guard stored != counts.vouchers else { return }
    let first = try connection.first(
      """
      SELECT COALESCE(
        (SELECT MIN(sequence) FROM voucher WHERE company = \(company) AND NOT EXISTS (
          SELECT 1 FROM company_log AS log WHERE log.company = voucher.company
            AND log.sequence = voucher.sequence AND log.kind = 'voucher')),
        (SELECT MIN(sequence) FROM (SELECT sequence FROM voucher WHERE company = \(company)
          GROUP BY sequence HAVING COUNT(*) > 1) AS twice), 0)
      """
    ) { $0.integer(0) }
    tally.find(
      .rowsWithoutRecord(
        table: "voucher",
        sequence: first ?? 0,
        count: (stored ?? 0) - counts.vouchers
      )
    )
  }

  mutating func compareLineCount() throws {
    let stored =
      try connection.first(
        "SELECT COUNT(*) FROM voucher_line WHERE company = \(company)"
      ) { $0.integer(0) } ?? 0
    guard stored != counts.lines else { return }
    let first = try connection.first(
      """
      SELECT fiscal_year, sequence FROM voucher_line AS line
      WHERE company = \(company) AND NOT EXISTS (
        SELECT 1 FROM voucher WHERE voucher.company = line.company
          AND voucher.fiscal_year = line.fiscal_year AND voucher.sequence = line.sequence)
      ORDER BY sequence, fiscal_year LIMIT 1
      """
    ) { (year: $0.text(0), sequence: $0.integer(1)) }
    guard let first else { return }
    tally.find(
      .linesWithoutVoucher(
        count: stored - counts.lines,
        year: first.year,
        sequence: first.sequence
      )
    )
  }

  mutating func compareStatuses() throws {
    let stored = try connection.rows(
      "SELECT period, status FROM period WHERE company = \(company) ORDER BY period"
    ) { ($0.text(0), $0.text(1)) }
    for (name, kept) in stored {
      guard let shape = periods.shapes.first(where: { $0.name == name }) else { continue }
      if shape.status != kept {
        tally.find(.periodStatusDiffers(period: name, kept: kept, due: shape.status))
      }
    }
  }

  /// Compares the bytes kept of imported files with the hashes in their records.
  mutating func compareContent() throws {
    let parts = try connection.rows(
      """
      SELECT run, part, name, sha256 FROM import_part
      WHERE company = \(company) AND is_kept = 1 ORDER BY run, part
      """
    ) { (run: $0.integer(0), part: $0.integer(1), name: $0.text(2), sha256: $0.text(3)) }
    let books = CompanyBooks(connection: connection, key: company)
    for (run, part, name, sha256) in parts {
      var digest = SHA256()
      try books.content(ofImport: run, part: Int(part)) { digest.update(data: $0) }
      if hexadecimal(digest.finalize()) != sha256 {
        tally.find(.contentDiffers(run: run, file: name))
      }
      counts.files += 1
    }
  }

  mutating func compareBalances() throws {
    let byAccount = try balances.compareAccounts(connection, company, combinations)
    for difference in byAccount.differences { find(difference) }
    let byCombination = try balances.compareCombinations(connection, company, combinations)
    for (_, difference) in byCombination.differences { find(difference) }
    counts.balances = byAccount.rows + byCombination.rows
    try suspectLines(Set(byCombination.differences.compactMap(\.key)))
  }

  private mutating func find(_ difference: BalanceDifference) {
    let valued = difference.valued(accounting: accountingCurrency, reporting: reportingCurrency)
    tally.find(.balanceDiffers(valued))
  }

  /// Names the lines of the first broken voucher whose kept balances know other amounts.
  private mutating func suspectLines(_ keys: Set<ReplayedBalances.Key>) throws {
    guard let record = tally.firstBreak, record.voucher != nil, !keys.isEmpty else { return }
    let sequence = record.sequence
    let years = Set(periods.shapes.map(\.year)).sorted()
    let vouchers = try ReplayedVoucher.load(
      connection,
      company,
      sequence...sequence,
      years: years
    )
    guard let voucher = vouchers[sequence], let index = periods.index(of: voucher) else { return }
    let lines = balances.lines(of: voucher, in: periods.shapes[index].name, among: keys)
    if !lines.isEmpty { tally.suspect(.lines(lines), at: sequence) }
  }
}
