import Accounting
import Database

/// What SAF-T says of a voucher beside what every export does.
package struct VoucherExtras: Sendable {
  /// The name that no other voucher of its year has.
  package var name = ""
  package var run: Int64?
  package var documentDay: Day?
  /// The name of the voucher that it reverses.
  package var reverses: String?
  /// Those of lines that were struck, which have no number, included.
  package var details: [LineDetail] = []
}

extension CompanyBooks {
  /// The name of a row of `voucher` as a transaction: series and number here; of one that keeps the
  /// number of its file that, behind its series unless the file was SAF-T, where a number has no other
  /// in its year.
  private var transactionName: Statement {
    """
    CASE WHEN voucher.number IS NULL AND voucher.run IN (SELECT run FROM import_file
        WHERE company = \(key) AND format LIKE 'saft-%')
      THEN voucher.reference_number
      ELSE COALESCE(voucher.series, voucher.reference_series)
        || COALESCE(CAST(voucher.number AS TEXT), voucher.reference_number) END
    """
  }

  /// Names that several vouchers of a year would have.
  package func repeatedTransactionNames(in year: String) throws -> Set<String> {
    let names: Statement =
      "SELECT name FROM (SELECT " + transactionName
        + """
         AS name FROM voucher WHERE company = \(key)
          AND fiscal_year = \(year) AND layer = 'current') AS named
        GROUP BY name HAVING COUNT(*) > 1
        """
    return Set(try connection.rows(names) { $0.text(0) })
  }

  /// What SAF-T says of the vouchers of a year between two numbers of the log, by their numbers.
  ///
  /// A name that is `repeated`, that is empty, or that has more than `most` characters goes by the
  /// number in the log.
  package func voucherExtras(
    of year: String,
    between numbers: ClosedRange<Int64>,
    repeated: Set<String>,
    most: Int
  ) throws -> [Int64: VoucherExtras] {
    func name(_ name: String, _ sequence: Int64) -> String {
      if !name.isEmpty, !repeated.contains(name), name.unicodeScalars.count <= most { return name }
      let number = " #\(sequence)"
      let room = most - number.utf8.count
      let kept = name.unicodeScalars.prefix(room)
      return name.isEmpty
        ? String(number.dropFirst()) : String(String.UnicodeScalarView(kept)) + number
    }
    var extras: [Int64: VoucherExtras] = [:]
    let range: Statement =
      """
       WHERE voucher.company = \(key) AND voucher.fiscal_year = \(year)
        AND voucher.sequence >= \(numbers.lowerBound) AND voucher.sequence <= \(numbers.upperBound)
        AND voucher.layer = 'current'
      """
    let named: Statement = "SELECT sequence, run, " + transactionName + " FROM voucher" + range
    try connection.query(named) { row in
      let sequence = row.integer(0)
      extras[sequence] = VoucherExtras(
        name: name(row.text(2), sequence),
        run: row.optionalInteger(1)
      )
    }
    try addReversals(to: &extras, of: year, between: numbers, name)
    try connection.query(
      """
      SELECT voucher, day FROM voucher_document WHERE company = \(key) AND fiscal_year = \(year)
        AND voucher >= \(numbers.lowerBound) AND voucher <= \(numbers.upperBound)
      """
    ) { row in
      extras[row.integer(0)]?.documentDay = try row.day(1)
    }
    for (voucher, details) in try lineDetails(between: numbers) {
      extras[voucher]?.details = details
    }
    return extras
  }

  private func addReversals(
    to extras: inout [Int64: VoucherExtras],
    of year: String,
    between numbers: ClosedRange<Int64>,
    _ name: (String, Int64) -> String
  ) throws {
    let reversed: Statement =
      "SELECT contra.sequence, voucher.sequence, " + transactionName
        + """
         FROM voucher AS contra
        JOIN voucher ON voucher.company = \(key) AND voucher.fiscal_year = contra.reverses_year
          AND voucher.sequence = contra.reverses
        WHERE contra.company = \(key) AND contra.fiscal_year = \(year)
          AND contra.sequence >= \(numbers.lowerBound) AND contra.sequence <= \(numbers.upperBound)
          AND contra.reverses IS NOT NULL
        """
    try connection.query(reversed) { row in
      extras[row.integer(0)]?.reverses = name(row.text(2), row.integer(1))
    }
  }

  /// How many vouchers of a year's current layer lie on some days: operating ones, and those of a closing
  /// period where it is named.
  package func voucherCount(
    of year: String,
    on days: ClosedRange<Day>,
    hasOperating: Bool,
    closing: String?
  ) throws -> Int {
    let operating: Int64 = hasOperating ? 1 : 0
    let count = try connection.first(
      """
      SELECT COUNT(*) FROM voucher
      WHERE company = \(key) AND fiscal_year = \(year) AND layer = 'current'
        AND day >= \(days.lowerBound.description) AND day <= \(days.upperBound.description)
        AND ((kind = 'operating' AND 1 = \(operating))
          OR (kind IN ('closing', 'year-end') AND period = \(closing ?? "")))
      """
    ) { $0.integer(0) }
    return Int(count ?? 0)
  }

  /// The customers and suppliers that imports have kept, the latest last, each with the run of its
  /// import and whether that is in force.
  package func importedParties() throws -> [(party: KeptParty, run: Int64, isInForce: Bool)] {
    try connection.rows(
      """
      SELECT kind, party, name, organisation_number, account, opening, closing, run,
        CASE WHEN EXISTS (SELECT 1 FROM run_event AS event WHERE event.company = \(key)
          AND event.run = imported_party.run AND event.event = 'undo') THEN 0 ELSE 1 END
      FROM imported_party WHERE company = \(key) ORDER BY sequence, position
      """
    ) { row in
      let party = KeptParty(
        kind: try row.code(0),
        code: row.text(1),
        name: row.text(2),
        organisationNumber: row.text(3),
        account: row.optionalText(4).map { AccountNumber($0) },
        opening: row.integer(5),
        closing: row.integer(6)
      )
      return (party, row.integer(7), row.flag(8))
    }
  }

  /// The tax codes that imports have kept, the latest last.
  package func importedTaxCodes() throws -> [KeptTaxCode] {
    try connection.rows(
      """
      SELECT tax_code, description, percentage, standard_code, country FROM imported_tax_code
      WHERE company = \(key) ORDER BY sequence, position
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
  }

  /// Codes that lines of imports use, whether something declares them or not.
  package func codesOfImportedLines() throws -> (
    customers: [String], suppliers: [String], taxCodes: [String]
  ) {
    func codes(_ column: StaticString) throws -> [String] {
      try connection.rows(
        """
        SELECT DISTINCT \(raw: "\(column)") FROM imported_line WHERE company = \(key)
          AND \(raw: "\(column)") <> '' ORDER BY 1
        """
      ) { $0.text(0) }
    }
    return (try codes("customer"), try codes("supplier"), try codes("tax_code"))
  }

  /// What lines of imports in force have moved for each customer and supplier on each account up to a
  /// day, by kind of voucher and by whether the day `from` had come.
  package func partyMovements(from: Day, through: Day) throws -> [PartyMovement] {
    var movements: [PartyMovement] = []
    try connection.query(
      """
      SELECT detail.customer, detail.supplier, combination.account, voucher.kind,
        CASE WHEN voucher.day < \(from.description) THEN 0 ELSE 1 END,
        CAST(SUM(line.accounting) AS BIGINT)
      FROM imported_line AS detail
      JOIN voucher ON voucher.company = \(key) AND voucher.fiscal_year = detail.fiscal_year
        AND voucher.sequence = detail.voucher
      JOIN voucher_line AS line ON line.company = \(key)
        AND line.fiscal_year = detail.fiscal_year AND line.sequence = detail.voucher
        AND line.line = detail.line
      JOIN combination ON combination.company = \(key)
        AND combination.combination = line.combination
      WHERE detail.company = \(key) AND detail.line IS NOT NULL
        AND (detail.customer <> '' OR detail.supplier <> '')
        AND voucher.day <= \(through.description) AND voucher.layer = 'current'
        AND NOT EXISTS (SELECT 1 FROM run_event AS event WHERE event.company = \(key)
          AND event.run = detail.run AND event.event = 'undo')
      GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
      """
    ) { row in
      for (kind, column) in [(PartyKind.customer, 0), (.supplier, 1)]
      where !row.text(column).isEmpty {
        movements.append(
          PartyMovement(
            kind: kind,
            code: row.text(column),
            account: AccountNumber(row.text(2)),
            voucher: try row.code(3),
            isWithin: row.flag(4),
            amount: row.integer(5)
          )
        )
      }
    }
    return movements
  }
}
