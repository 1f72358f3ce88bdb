import Accounting
import Crypto
import Database

extension Replay {
  /// Compares with the log what is kept beside it.
  mutating func compareTables() throws {
    try compareVoucherCount()
    try compareLineCount()
    try compareStatuses()
    try compareContent()
    try compareBalances()
    compareCombinations()
    try compareCompany()
    try compareKeys()
  }

  mutating func compareHead() throws {
    let stored = try connection.first(
      "SELECT sequence, hash FROM company_head WHERE company = \(company)"
    ) { LogHead(sequence: $0.integer(0), hash: $0.bytes(1)) }
    guard (stored ?? .empty) != chain.head else { return }
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

  private mutating func compareVoucherCount() throws {
    let stored = try connection.first(
      "SELECT COUNT(*) FROM voucher WHERE company = \(company)"
    ) { $0.integer(0) }
    guard stored != counts.vouchers else { return }
    let first = try connection.first(
      """
      SELECT COALESCE(
        (SELECT MIN(sequence) FROM voucher WHERE company = \(company) AND NOT EXISTS (
          SELECT 1 FROM company_log AS log WHERE log.company = \(company)
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

  private mutating func compareLineCount() throws {
    let stored =
      try connection.first(
        "SELECT COUNT(*) FROM voucher_line WHERE company = \(company)"
      ) { $0.integer(0) } ?? 0
    guard stored != counts.lines else { return }
    let first = try connection.first(
      """
      SELECT fiscal_year, sequence FROM voucher_line AS line
      WHERE company = \(company) AND NOT EXISTS (
        SELECT 1 FROM voucher WHERE voucher.company = \(company)
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

  private mutating func compareStatuses() throws {
    let stored = try connection.rows(
      """
      SELECT period, status, shaped_first_day, shaped_last_day FROM period
      WHERE company = \(company) ORDER BY period
      """
    ) { ($0.text(0), $0.text(1), [$0.optionalText(2), $0.optionalText(3)]) }
    for (name, kept, days) in stored {
      guard let shape = periods.shapes.first(where: { $0.name == name }) else { continue }
      if shape.status != kept {
        tally.find(.periodStatusDiffers(period: name, kept: kept, due: shape.status))
      }
      let due: [String?] =
        shape.isReshaped
        ? [shape.firstDay, shape.isRetired ? "" : shape.lastDay] : [nil, nil]
      if days != due {
        tally.find(.periodShapeDiffers(period: name))
      }
    }
  }

  /// Compares the bytes kept of imported files with the hashes in their records.
  private mutating func compareContent() throws {
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
    try compareChunks(of: Set(parts.map { [$0.run, $0.part] }))
  }

  /// Looks for kept bytes beyond those of the files that are kept whole.
  private mutating func compareChunks(of parts: Set<[Int64]>) throws {
    let chunks = try connection.rows(
      """
      SELECT run, part, COUNT(*), MIN(chunk), MAX(chunk) FROM import_content
      WHERE company = \(company) GROUP BY run, part ORDER BY run, part
      """
    ) { row in (0..<5).map { row.integer($0) } }
    for chunk in chunks
    where !parts.contains(Array(chunk[..<2])) || chunk[3] != 1 || chunk[4] != chunk[2] {
      tally.find(.contentIsNotOfAFile(run: chunk[0], part: chunk[1]))
    }
  }

  /// A number is given to an account with its dimensions by the first line that has them.
  private mutating func compareCombinations() {
    let unused = combinations.filter { !$0.value.isUsed }.sorted { $0.key < $1.key }
    for (number, combination) in unused {
      tally.find(.combinationIsUnused(number: number, ledgerAccount: combination.name))
    }
  }

  private mutating func compareCompany() throws {
    let listed = try connection.first("SELECT code FROM company WHERE company = \(company)") {
      $0.text(0)
    }
    guard let listed else {
      return tally.find(.companyIsNotListed(number: company, table: try firstTableOfCompany()))
    }
    if chain.head.sequence == 0 {
      tally.find(.companyHasNoLog(company: listed))
    } else if listed != code {
      tally.find(.companyCodeDiffers(kept: listed, due: code))
    }
  }

  private func firstTableOfCompany() throws -> String {
    let table = try BooksTable.all.first { table in
      try !table.isShared
        && connection.first(
          "SELECT 1 FROM \(raw: table.name) WHERE company = \(company) LIMIT 1"
        ) { $0.integer(0) } != nil
    }
    return table?.name ?? "company"
  }

  /// Keys from before they were records are in the first record of a key, and none is added there.
  private mutating func compareKeys() throws {
    let strange = try connection.rows(
      """
      SELECT key FROM idempotency_key AS kept WHERE company = \(company)
        AND (NOT EXISTS (
            SELECT 1 FROM answered_call AS told WHERE told.company = \(company)
              AND told.key = kept.key AND told.verb = kept.verb AND told.answer = kept.answer)
          AND EXISTS (SELECT 1 FROM answered_call AS told WHERE told.company = \(company))
          OR NOT EXISTS (
            SELECT 1 FROM company_log AS log
            WHERE log.company = \(company) AND log.sequence = kept.sequence))
      ORDER BY key
      """
    ) { $0.text(0) }
    for key in strange { tally.find(.keyIsNotInTheLog(key: key)) }
  }

  private mutating func compareBalances() throws {
    let years = Dictionary(
      periods.shapes.map { ($0.name, $0.year) },
      uniquingKeysWith: { first, _ in first }
    )
    let byAccount = try balances.compareAccounts(connection, company, combinations) {
      balance,
      period,
      year in
      guard years[period] != year else { return }
      tally.find(.balanceIsOfAnotherYear(balance: balance, kept: year, due: years[period]))
    }
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
