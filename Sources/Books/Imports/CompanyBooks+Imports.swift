import Accounting
import Database

extension CompanyBooks {
  /// A file that was imported and is not undone, by its hash.
  package func importOf(sha256: String) throws -> (run: Int64, name: String)? {
    try connection.first(
      """
      SELECT file.run, file.name FROM import_file AS file
      WHERE file.company = \(key) AND file.sha256 = \(sha256)
        AND NOT EXISTS (SELECT 1 FROM run_event AS event WHERE event.company = \(key)
          AND event.run = file.run AND event.event = 'undo')
      ORDER BY file.run LIMIT 1
      """
    ) { ($0.integer(0), $0.text(1)) }
  }

  /// Imports that are not undone whose files state balances that the vouchers do not give.
  package func importsThatDoNotFoot() throws -> [(run: Int64, name: String)] {
    guard try has(.importFile) else { return [] }
    return try connection.rows(
      """
      SELECT file.run, file.name FROM import_file AS file
      WHERE file.company = \(key) AND file.foots = 0
        AND NOT EXISTS (SELECT 1 FROM run_event AS event WHERE event.company = \(key)
          AND event.run = file.run AND event.event = 'undo')
      ORDER BY file.run
      """
    ) { ($0.integer(0), $0.text(1)) }
  }

  /// Imports of a kind that have vouchers in a year and are not undone.
  package func imports(_ kind: RunKind, in year: String) throws -> [Int64] {
    try connection.rows(
      """
      SELECT DISTINCT run.run FROM run
      JOIN voucher ON voucher.company = run.company AND voucher.run = run.run
      WHERE run.company = \(key) AND run.kind = \(kind.rawValue) AND voucher.fiscal_year = \(year)
        AND NOT EXISTS (SELECT 1 FROM run_event AS event WHERE event.company = \(key)
          AND event.run = run.run AND event.event = 'undo')
      ORDER BY run.run
      """
    ) { $0.integer(0) }
  }

  /// Imports of files of books in force that have vouchers of their own in a year, in order: those
  /// that only moved its opening because of another year are left out.
  package func importsOfBooks(in year: String) throws -> [Int64] {
    try connection.rows(
      """
      SELECT DISTINCT voucher.run FROM voucher
      JOIN import_file AS file ON file.company = voucher.company AND file.run = voucher.run
      WHERE voucher.company = \(key) AND voucher.fiscal_year = \(year)
        AND voucher.reverses IS NULL AND file.format NOT IN ('journal-csv', 'journal-xlsx')
        AND NOT EXISTS (SELECT 1 FROM run_event AS event WHERE event.company = \(key)
          AND event.run = file.run AND event.event = 'undo')
        AND (voucher.kind = 'operating'
          OR NOT EXISTS (SELECT 1 FROM voucher AS contra WHERE contra.company = \(key)
            AND contra.run = voucher.run AND contra.fiscal_year = voucher.fiscal_year
            AND contra.kind = 'opening' AND contra.reverses IS NOT NULL))
      ORDER BY voucher.run
      """
    ) { $0.integer(0) }
  }

  /// What a run's import says of its file as a whole; nothing for a run that imported none.
  package func importFile(ofRun run: Int64) throws -> (format: String, foots: Bool?)? {
    try connection.first(
      "SELECT format, foots FROM import_file WHERE company = \(key) AND run = \(run)"
    ) { ($0.text(0), $0.optionalInteger(1).map { $0 != 0 }) }
  }

  /// Vouchers of a year that imports of files of books have made, and which are neither undone nor
  /// reversed: those of some series, or one of any other.
  package func importedVouchers(
    in year: String,
    ofSeries series: [String],
    others: Bool
  ) throws -> [ImportedReference] {
    var names: Statement = ""
    for (index, name) in series.enumerated() { names += (index == 0 ? "" : ", ") + "\(name)" }
    let isOneOf: Statement = others ? " NOT IN (" : " IN ("
    let isWanted: Statement = " AND COALESCE(reference_series, '')" + isOneOf + names + ")"
    let untouched = try importedVouchers(
      in: year,
      isWanted,
      reversed: false,
      limit: others ? 1 : nil
    )
    guard !others || untouched.isEmpty else { return untouched }
    // One whose contra voucher is reversed in its turn is in force again.
    let reinstated = try importedVouchers(in: year, isWanted, reversed: true, limit: nil).filter {
      let voucher = try vouchers(.init(sequence: $0.voucher.sequence)).first
      return try voucher.flatMap { try standing(for: $0) } != nil
    }
    return (untouched + reinstated).sorted { $0.voucher.sequence < $1.voucher.sequence }
  }

  private func importedVouchers(
    in year: String,
    _ isWanted: Statement,
    reversed: Bool,
    limit: Int64?
  ) throws -> [ImportedReference] {
    let isReversed: Statement = reversed ? " AND EXISTS (" : " AND NOT EXISTS ("
    let count: Statement = limit.map { " LIMIT \($0)" } ?? ""
    return try connection.rows(
      """
      SELECT voucher.run, voucher.sequence, day, COALESCE(reference_series, ''),
        COALESCE(reference_number, '')
      FROM voucher
      JOIN import_file AS file ON file.company = voucher.company AND file.run = voucher.run
      WHERE voucher.company = \(key) AND fiscal_year = \(year) AND voucher.kind = 'operating'
        AND reverses IS NULL AND file.format NOT IN ('journal-csv', 'journal-xlsx')
        AND NOT EXISTS (SELECT 1 FROM run_event AS event WHERE event.company = \(key)
          AND event.run = file.run AND event.event = 'undo')
      """ + isWanted + isReversed + """
        SELECT 1 FROM voucher AS contra
          WHERE contra.company = \(key) AND contra.reverses = voucher.sequence)
        ORDER BY voucher.sequence
        """ + count
    ) { row in
      ImportedReference(
        run: row.integer(0),
        voucher: VoucherKey(year: year, sequence: row.integer(1)),
        day: try row.day(2),
        reference: VoucherReference(series: row.text(3), number: row.text(4))
      )
    }
  }

  /// The files that a run brought in, in order.
  package func parts(ofImport run: Int64) throws -> [ImportPart] {
    try connection.rows(
      """
      SELECT part, name, sha256, size, is_kept FROM import_part
      WHERE company = \(key) AND run = \(run) ORDER BY part
      """
    ) { row in
      ImportPart(
        number: Int(row.integer(0)),
        name: row.text(1),
        sha256: row.text(2),
        size: Int(row.integer(3)),
        isKept: row.flag(4)
      )
    }
  }

  /// Hands over the bytes of a file that was kept, in pieces.
  package func content(
    ofImport run: Int64,
    part: Int,
    _ each: ([UInt8]) throws -> Void
  ) throws {
    var chunk: Int64 = 1
    while let bytes = try connection.first(
      """
      SELECT bytes FROM import_content WHERE company = \(key) AND run = \(run)
        AND part = \(Int64(part)) AND chunk = \(chunk)
      """,
      map: { $0.bytes(0) }
    ) {
      try each(bytes)
      chunk += 1
    }
  }

  /// What an import found, in the order in which it was told.
  package func findings(ofImport run: Int64) throws -> [KeptFinding] {
    try connection.rows(
      """
      SELECT code, severity, file, line, problem, items FROM import_finding
      WHERE company = \(key) AND run = \(run) ORDER BY finding
      """
    ) { row in
      KeptFinding(
        code: row.text(0),
        severity: try row.code(1),
        file: row.optionalText(2),
        line: row.optionalInteger(3).map { Int($0) },
        problem: row.text(4),
        items: row.optionalText(5)
      )
    }
  }

  /// Findings of one code in imports that are not undone, with the number and file of each.
  package func findings(
    of code: ErrorCode
  ) throws -> [(run: Int64, file: String, problem: String)] {
    guard try has(.importFinding) else { return [] }
    return try connection.rows(
      """
      SELECT file.run, file.name, finding.problem FROM import_finding AS finding
      JOIN import_file AS file
        ON file.company = \(key) AND file.run = finding.run
      WHERE finding.company = \(key) AND finding.code = \(code.description)
        AND NOT EXISTS (SELECT 1 FROM run_event AS event WHERE event.company = \(key)
          AND event.run = file.run AND event.event = 'undo')
      ORDER BY finding.run, finding.finding
      """
    ) { ($0.integer(0), $0.text(1), $0.text(2)) }
  }

  /// Imports that are not undone and that warned of something, with how many warnings.
  package func importsThatWarned() throws -> [(run: Int64, name: String, count: Int)] {
    guard try has(.importFinding) else { return [] }
    return try connection.rows(
      """
      SELECT file.run, file.name, COUNT(*) FROM import_file AS file
      JOIN import_finding AS finding
        ON finding.company = \(key) AND finding.run = file.run
      WHERE file.company = \(key) AND finding.severity = 'warning'
        AND NOT EXISTS (SELECT 1 FROM run_event AS event WHERE event.company = \(key)
          AND event.run = file.run AND event.event = 'undo')
      GROUP BY file.run, file.name ORDER BY file.run
      """
    ) { ($0.integer(0), $0.text(1), Int($0.integer(2))) }
  }

  /// What an import kept beside the ledger.
  package func kept(ofImport run: Int64) throws -> KeptParts {
    var kept = KeptParts()
    kept.balances = try connection.rows(
      """
      SELECT kind, first_day, last_day, account, dimensions, amount FROM imported_balance
      WHERE company = \(key) AND run = \(run) ORDER BY sequence, position
      """
    ) { row in
      KeptBalance(
        kind: try row.code(0),
        firstDay: try row.day(1),
        lastDay: try row.day(2),
        ledgerAccount: try row.ledgerAccount(3, 4),
        minorUnits: row.integer(5)
      )
    }
    kept.parties = try connection.rows(
      """
      SELECT kind, party, name, organisation_number, account, opening, closing
      FROM imported_party WHERE company = \(key) AND run = \(run) ORDER BY sequence, position
      """
    ) { row in
      KeptParty(
        kind: try row.code(0),
        code: row.text(1),
        name: row.text(2),
        organisationNumber: row.text(3),
        account: row.optionalText(4).map { AccountNumber($0) },
        opening: row.integer(5),
        closing: row.integer(6)
      )
    }
    kept.taxCodes = try connection.rows(
      """
      SELECT tax_code, description, percentage, standard_code, country FROM imported_tax_code
      WHERE company = \(key) AND run = \(run) ORDER BY sequence, position
      """
    ) { row in
      KeptTaxCode(
        code: row.text(0),
        description: row.text(1),
        percentage: row.text(2),
        standardCode: row.text(3),
        country: row.text(4)
      )
    }
    return kept
  }

  /// What imports say of a voucher's lines beyond the ledger, in the order of the file.
  package func lineDetails(of voucher: VoucherKey) throws -> [LineDetail] {
    try connection.rows(
      """
      SELECT line, change, account, dimensions, currency, amount, accounting, text, day, quantity,
        signature, customer, supplier, tax_code, tax_percentage, tax_base, tax_amount, reference,
        due_day
      FROM imported_line WHERE company = \(key) AND voucher = \(voucher.sequence)
      ORDER BY sequence, position
      """
    ) { try $0.lineDetail }
  }

  /// The same of the vouchers between two numbers of the log, by their numbers.
  package func lineDetails(
    between numbers: ClosedRange<Int64>
  ) throws -> [Int64: [LineDetail]] {
    var details: [Int64: [LineDetail]] = [:]
    try connection.query(
      """
      SELECT line, change, account, dimensions, currency, amount, accounting, text, day, quantity,
        signature, customer, supplier, tax_code, tax_percentage, tax_base, tax_amount, reference,
        due_day, voucher
      FROM imported_line WHERE company = \(key) AND voucher >= \(numbers.lowerBound)
        AND voucher <= \(numbers.upperBound)
      ORDER BY sequence, position
      """
    ) { row in
      details[row.integer(19), default: []].append(try row.lineDetail)
    }
    return details
  }
}

extension Row {
  /// The columns of `imported_line` from the line on.
  fileprivate var lineDetail: LineDetail {
    get throws {
      var detail = LineDetail(line: optionalInteger(0).map { Int($0) })
      if optionalText(2) != nil {
        detail.change = .struck(
          VoucherLine(
            try ledgerAccount(2, 3),
            try Money(minorUnits: integer(5), currency(4)),
            accounting: integer(6),
            text: text(7)
          )
        )
      } else if optionalText(1) != nil {
        detail.change = .added
      }
      detail.day = try optionalDay(8)
      detail.quantity = text(9)
      detail.signature = text(10)
      detail.customer = text(11)
      detail.supplier = text(12)
      detail.tax = optionalText(13).map { code in
        LineTax(
          code: code,
          percentage: text(14),
          base: optionalInteger(15),
          amount: integer(16)
        )
      }
      detail.reference = text(17)
      detail.dueDay = try optionalDay(18)
      return detail
    }
  }
}
