import Accounting
import Database

extension CompanyBooks {
  /// What picks vouchers out of the books; what is nothing does not narrow.
  package struct VoucherFilter: Sendable {
    package var year: String?
    package var period: Period?
    package var run: Int64?
    package var sequence: Int64?
    /// A series followed by a number, as a person writes it: here, in the system that it came from, or
    /// in one that it was sent to and came home from.
    package var name: String?
    /// Leaves out what imports of a kind brought under a number of the file's.
    package var besidesImports: RunKind?
    package var from: Day?
    package var through: Day?
    /// The series here, or that of its reference.
    package var series: String?
    package var author: String?
    /// Only those that were moved out of a period that was shut.
    package var isLate = false
    /// Only vouchers after this number of the log.
    package var after: Int64?
    /// Leaves out what some runs posted.
    package var besidesRuns: [Int64]

    package init(
      year: String? = nil,
      period: Period? = nil,
      run: Int64? = nil,
      sequence: Int64? = nil,
      name: String? = nil,
      besidesImports: RunKind? = nil,
      after: Int64? = nil,
      besidesRuns: [Int64] = []
    ) {
      self.year = year
      self.period = period
      self.run = run
      self.sequence = sequence
      self.name = name
      self.besidesImports = besidesImports
      self.after = after
      self.besidesRuns = besidesRuns
    }
  }

  /// Vouchers without their lines, in the order of the log.
  package func vouchers(_ filter: VoucherFilter) throws -> [PostedVoucher] {
    let calendar = try calendar()
    return try connection.rows(
      """
      SELECT voucher.fiscal_year, voucher.sequence, day, voucher.kind, layer, period, series,
        number, reference_series, reference_number, text, module, run, reverses_year, reverses,
        (SELECT contra.sequence FROM voucher AS contra
          WHERE contra.company = \(key) AND contra.reverses = voucher.sequence),
        (SELECT contra.fiscal_year FROM voucher AS contra
          WHERE contra.company = \(key) AND contra.reverses = voucher.sequence),
        log.author, log.at, log.hash, posting_pass
      FROM voucher
      JOIN company_log AS log
        ON log.company = voucher.company AND log.sequence = voucher.sequence
      WHERE voucher.company = \(key)
      """ + filter.condition(key) + " ORDER BY voucher.sequence"
    ) { row in
      let day = try row.day(2)
      let named = row.optionalText(5)
      let period = try stored(calendar.period(ofPosted: day, named: named, in: row.text(0)))
      return PostedVoucher(
        key: VoucherKey(year: row.text(0), sequence: row.integer(1)),
        number: row.optionalInteger(7),
        draft: VoucherDraft(
          day: day,
          kind: try row.code(3),
          layer: try row.code(4),
          period: named,
          series: row.optionalText(6),
          reference: row.optionalText(8).map {
            VoucherReference(series: $0, number: row.text(9))
          },
          text: row.text(10),
          lines: [],
          reverses: row.optionalText(13).map {
            VoucherKey(year: $0, sequence: row.integer(14))
          }
        ),
        period: period.name,
        module: Module(row.text(11)),
        run: row.optionalInteger(12),
        pass: row.optionalText(20),
        reversedBy: row.optionalText(16).map {
          VoucherKey(year: $0, sequence: row.integer(15))
        },
        by: row.text(17),
        at: row.text(18),
        hash: row.bytes(19)
      )
    }
  }

  /// What the debit lines of each voucher sum to in accounting currency.
  package func debits(_ filter: VoucherFilter) throws -> [VoucherKey: Int64] {
    let sums = try connection.rows(
      """
      SELECT voucher.fiscal_year, voucher.sequence, CAST(SUM(line.accounting) AS BIGINT)
      FROM voucher
      JOIN voucher_line AS line ON line.company = voucher.company
        AND line.fiscal_year = voucher.fiscal_year AND line.sequence = voucher.sequence
      WHERE voucher.company = \(key) AND line.accounting > 0
      """ + filter.condition(key) + " GROUP BY voucher.fiscal_year, voucher.sequence"
    ) { (VoucherKey(year: $0.text(0), sequence: $0.integer(1)), $0.integer(2)) }
    return Dictionary(uniqueKeysWithValues: sums)
  }

  /// The lines of a voucher, in their order.
  package func lines(of voucher: VoucherKey) throws -> [VoucherLine] {
    try lines(of: [voucher.sequence], in: voucher.year)[voucher.sequence] ?? []
  }

  /// The lines of vouchers of a year, each in their order, by their numbers in the log.
  private func lines(
    of sequences: some Collection<Int64>,
    in year: String
  ) throws -> [Int64: [VoucherLine]] {
    var lines: [Int64: [VoucherLine]] = [:]
    try connection.query(
      """
      SELECT line.sequence, account, dimensions, currency, amount, accounting, reporting, text
      FROM voucher_line AS line
      JOIN combination
        ON combination.company = line.company AND combination.combination = line.combination
      WHERE line.company = \(key) AND line.fiscal_year = \(year) AND line.sequence IN (
      """ + sequences.map { "\($0)" as Statement }.joined(by: ", ")
        + ") ORDER BY line.sequence, line.line"
    ) { row in
      lines[row.integer(0), default: []].append(
        VoucherLine(
          try row.ledgerAccount(1, 2),
          try Money(minorUnits: row.integer(4), row.currency(3)),
          accounting: row.integer(5),
          reporting: row.optionalInteger(6),
          text: row.text(7)
        )
      )
    }
    return lines
  }

  /// A voucher whole.
  package func whole(_ voucher: PostedVoucher) throws -> PostedVoucher {
    var whole = voucher
    whole.draft.lines = try lines(of: voucher.key)
    return whole
  }

  /// Many vouchers whole, in their order.
  package func whole(_ vouchers: [PostedVoucher]) throws -> [PostedVoucher] {
    var lines: [Int64: [VoucherLine]] = [:]
    for (year, own) in Dictionary(grouping: vouchers.map(\.key), by: \.year) {
      for start in stride(from: 0, to: own.count, by: 500) {
        let batch = own[start..<min(start + 500, own.count)].map(\.sequence)
        lines.merge(try self.lines(of: batch, in: year)) { $1 }
      }
    }
    return vouchers.map { voucher in
      var whole = voucher
      whole.draft.lines = lines[voucher.key.sequence] ?? []
      return whole
    }
  }

  /// The voucher by which `voucher` is in force: itself, or the last of a chain of contra vouchers
  /// that reinstates it; nothing where it is reversed.
  package func standing(for voucher: PostedVoucher) throws -> PostedVoucher? {
    var last = voucher
    var isInForce = true
    while let contra = last.reversedBy {
      guard let next = try vouchers(.init(sequence: contra.sequence)).first else { break }
      last = next
      isInForce.toggle()
    }
    return isInForce ? last : nil
  }

  /// Which vouchers reverse which.
  func reversals() throws -> Reversals {
    Reversals(
      try connection.rows(
        "SELECT sequence, reverses FROM voucher WHERE company = \(key) AND reverses IS NOT NULL"
      ) { (contra: $0.integer(0), original: $0.integer(1)) }
    )
  }

  /// Series that imports use, which are never issued from.
  package func importedSeries() throws -> Set<String> {
    try VoucherNumbers(connection: connection, company: key).importedSeries()
  }

  /// How many vouchers a period holds.
  package func voucherCount(in period: Period) throws -> Int64 {
    try connection.first(
      "SELECT COUNT(*) FROM voucher WHERE voucher.company = \(key)"
        + VoucherFilter(period: period).condition(key)
    ) { $0.integer(0) } ?? 0
  }

  /// How many vouchers of each run a period holds.
  package func voucherCountsByRun(in period: Period) throws -> [Int64: Int64] {
    let counts = try connection.rows(
      "SELECT run, COUNT(*) FROM voucher WHERE voucher.company = \(key) AND run IS NOT NULL"
        + VoucherFilter(period: period).condition(key) + " GROUP BY run"
    ) { ($0.integer(0), $0.integer(1)) }
    return Dictionary(uniqueKeysWithValues: counts)
  }

  /// Series of this program in a year whose numbers are not 1, 2, 3 …, which the gate prevents.
  package func seriesWithGaps(in year: String) throws -> [String] {
    try connection.rows(
      """
      SELECT series FROM voucher
      WHERE company = \(key) AND fiscal_year = \(year) AND number IS NOT NULL
      GROUP BY series HAVING COUNT(*) <> MAX(number) OR MIN(number) <> 1 ORDER BY series
      """
    ) { $0.text(0) }
  }
}

extension CompanyBooks.VoucherFilter {
  func condition(_ key: Int64) -> Statement {
    var condition: Statement = ""
    if let year { condition += " AND voucher.fiscal_year = \(year)" }
    if let period {
      switch period.kind {
      case .operating:
        condition += """
           AND voucher.period IS NULL AND voucher.fiscal_year = \(period.year)
           AND day >= \(period.firstDay.description) AND day <= \(period.lastDay.description)
          """
      case .opening, .closing: condition += " AND voucher.period = \(period.name)"
      }
    }
    if let run { condition += " AND run = \(run)" }
    if let sequence { condition += " AND voucher.sequence = \(sequence)" }
    if let name {
      condition += """
         AND (reference_series || reference_number = \(name)
          OR series || CAST(number AS TEXT) = \(name)
          OR voucher.sequence IN (SELECT returned.voucher FROM returned_voucher AS returned
            WHERE returned.company = \(key)
              AND returned.reference_series || returned.reference_number = \(name)
              AND NOT EXISTS (SELECT 1 FROM run_event AS event WHERE event.company = \(key)
                AND event.run = returned.run AND event.event = 'undo')))
        """
    }
    if let after { condition += " AND voucher.sequence > \(after)" }
    if let from { condition += " AND day >= \(from.description)" }
    if let through { condition += " AND day <= \(through.description)" }
    if let series {
      condition += " AND (series = \(series) OR reference_series = \(series))"
    }
    if let author {
      condition += """
         AND voucher.sequence IN (SELECT sequence FROM company_log
          WHERE company = \(key) AND author = \(author))
        """
    }
    if isLate {
      condition += """
         AND voucher.sequence IN (SELECT late.voucher FROM late_voucher AS late
          WHERE late.company = \(key))
        """
    }
    if let kind = besidesImports {
      condition += """
         AND (COALESCE(reference_number, '') = '' OR NOT EXISTS (SELECT 1 FROM run
          WHERE run.company = \(key) AND run.run = voucher.run AND run.kind = \(kind.rawValue)))
        """
    }
    if !besidesRuns.isEmpty {
      let runs = besidesRuns.map { "\($0)" as Statement }.joined(by: ", ")
      condition += " AND (run IS NULL OR run NOT IN (" + runs + "))"
    }
    return condition
  }
}

extension Row {
  /// An account and its dimensions from two columns.
  func ledgerAccount(_ account: Int, _ dimensions: Int) throws(StorageError) -> LedgerAccount {
    try stored(LedgerAccount(AccountNumber(text(account)), dimensionsText: text(dimensions)))
  }
}
