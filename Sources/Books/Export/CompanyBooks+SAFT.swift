import Accounting
import Database

/// What SAF-T says of a voucher beside what every export does.
package struct VoucherExtras: Sendable {
  /// The name that no other voucher of its year has.
  package var name = ""
  /// Whether that goes by the number in the log, since its own is no name in the file.
  package var isRenamed = false
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
  /// A name that is `repeated`, that is empty, that has more than `most` characters, or that looks as if
  /// it went by the number in the log goes by it.
  package func voucherExtras(
    of year: String,
    between numbers: ClosedRange<Int64>,
    repeated: Set<String>,
    most: Int
  ) throws -> [Int64: VoucherExtras] {
    func name(_ name: String, _ sequence: Int64) -> (text: String, isRenamed: Bool) {
      let isFree = !name.isEmpty && !repeated.contains(name) && !name.hasNumberOfLog
      if isFree, name.unicodeScalars.count <= most { return (name, false) }
      let number = " #\(sequence)"
      let kept = name.unicodeScalars.prefix(most - number.utf8.count)
      let text =
        name.isEmpty
        ? String(number.dropFirst()) : String(String.UnicodeScalarView(kept)) + number
      return (text, true)
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
      let (text, isRenamed) = name(row.text(2), sequence)
      extras[sequence] = VoucherExtras(
        name: text,
        isRenamed: isRenamed,
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
    if extras.values.contains(where: { $0.reverses != nil }) {
      for (voucher, detail) in try detailsTakenBack(between: numbers) {
        extras[voucher]?.details.append(detail)
      }
    }
    return extras
  }

  private func addReversals(
    to extras: inout [Int64: VoucherExtras],
    of year: String,
    between numbers: ClosedRange<Int64>,
    _ name: (String, Int64) -> (text: String, isRenamed: Bool)
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
      extras[row.integer(0)]?.reverses = name(row.text(2), row.integer(1)).text
    }
  }

  /// How many vouchers of a year's current layer lie on some days: operating ones, and those of the
  /// closing periods that are named.
  package func voucherCount(
    of year: String,
    on days: ClosedRange<Day>,
    hasOperating: Bool,
    closings: [String]
  ) throws -> Int {
    let operating: Int64 = hasOperating ? 1 : 0
    let named = (closings.isEmpty ? [""] : closings).map { "\($0)" as Statement }.joined(by: ", ")
    let count = try connection.first(
      """
      SELECT COUNT(*) FROM voucher
      WHERE company = \(key) AND fiscal_year = \(year) AND layer = 'current'
        AND day >= \(days.lowerBound.description) AND day <= \(days.upperBound.description)
        AND ((kind = 'operating' AND 1 = \(operating))
          OR (kind IN ('closing', 'year-end') AND period IN (
      """ + named + ")))"
    ) { $0.integer(0) }
    return Int(count ?? 0)
  }

  /// The customers and suppliers that imports have kept, the latest last.
  ///
  /// Their openings stand at the first day that their import states; one from before that was kept is
  /// taken to state the first year in which it has vouchers.
  package func importedParties() throws -> [ImportedParty] {
    try connection.rows(
      """
      SELECT kind, party, name, organisation_number, account, opening, closing,
        CASE WHEN EXISTS (SELECT 1 FROM run_event AS event WHERE event.company = \(key)
          AND event.run = kept.run AND event.event = 'undo') THEN 0 ELSE 1 END,
        begun.day
      FROM imported_party AS kept
      LEFT JOIN (SELECT run, MIN(day) AS day FROM (
          SELECT run, opening_day AS day FROM stated_year
          WHERE company = \(key) AND opening_day IS NOT NULL
          UNION ALL
          SELECT voucher.run, MIN(year.first_day) FROM voucher
          JOIN fiscal_year AS year ON year.company = \(key)
            AND year.fiscal_year = voucher.fiscal_year
          WHERE voucher.company = \(key)
            AND voucher.run IN (SELECT run FROM import_file WHERE company = \(key))
            AND voucher.run NOT IN (SELECT run FROM stated_year
              WHERE company = \(key) AND opening_day IS NOT NULL)
          GROUP BY voucher.run) AS stated GROUP BY run) AS begun ON begun.run = kept.run
      WHERE kept.company = \(key) ORDER BY kept.sequence, kept.position
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
      return ImportedParty(party, day: try row.optionalDay(8), isInForce: row.flag(7))
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

  /// Contra vouchers posted here with the one that each takes back, and with that one's own where it is a
  /// contra voucher itself.
  private var followed: Statement {
    """
    WITH RECURSIVE followed (fiscal_year, voucher, source_year, source, steps) AS (
      SELECT fiscal_year, sequence, reverses_year, reverses, 1 FROM voucher
      WHERE company = \(key) AND reverses IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM imported_line AS own WHERE own.company = \(key)
          AND own.voucher = voucher.sequence)
      UNION ALL
      SELECT followed.fiscal_year, followed.voucher, voucher.reverses_year, voucher.reverses,
        followed.steps + 1
      FROM followed
      JOIN voucher ON voucher.company = \(key) AND voucher.fiscal_year = followed.source_year
        AND voucher.sequence = followed.source
      WHERE voucher.reverses IS NOT NULL)
    """
  }

  /// What lines of imports in force, and of contra vouchers that take them back, have moved for each
  /// customer and supplier on each account up to a day, by kind of voucher and by the last of some `days`
  /// that had come.
  package func partyMovements(
    through last: Day,
    after days: [Day]
  ) throws -> [PartyMovement] {
    let days = days.sorted()
    var reached: Statement = "0"
    for day in days {
      reached = reached + " + CASE WHEN voucher.day < \(day.description) THEN 0 ELSE 1 END"
    }
    let movements: Statement =
      followed + """
         SELECT detail.customer, detail.supplier, combination.account, voucher.kind,
        """ + reached + """
         , CAST(SUM(line.accounting) AS BIGINT)
        FROM (SELECT fiscal_year, voucher, line, customer, supplier, run FROM imported_line
            WHERE company = \(key) AND line IS NOT NULL AND (customer <> '' OR supplier <> '')
          UNION ALL
          SELECT followed.fiscal_year, followed.voucher, original.line, original.customer,
            original.supplier, original.run
          FROM followed
          JOIN imported_line AS original ON original.company = \(key)
            AND original.voucher = followed.source AND original.line IS NOT NULL
            AND (original.customer <> '' OR original.supplier <> '')) AS detail
        JOIN voucher ON voucher.company = \(key) AND voucher.fiscal_year = detail.fiscal_year
          AND voucher.sequence = detail.voucher
        JOIN voucher_line AS line ON line.company = \(key)
          AND line.fiscal_year = detail.fiscal_year AND line.sequence = detail.voucher
          AND line.line = detail.line
        JOIN combination ON combination.company = \(key)
          AND combination.combination = line.combination
        WHERE voucher.day <= \(last.description) AND voucher.layer = 'current'
          AND NOT EXISTS (SELECT 1 FROM run_event AS event WHERE event.company = \(key)
            AND event.run = detail.run AND event.event = 'undo')
        GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
        """
    var found: [PartyMovement] = []
    try connection.query(movements) { row in
      let count = Int(row.integer(4))
      for (kind, column) in [(PartyKind.customer, 0), (.supplier, 1)]
      where !row.text(column).isEmpty {
        found.append(
          PartyMovement(
            kind: kind,
            code: row.text(column),
            account: AccountNumber(row.text(2)),
            voucher: try row.code(3),
            since: count > 0 ? days[count - 1] : nil,
            amount: row.integer(5)
          )
        )
      }
    }
    return found
  }

  /// What imports say of the lines that contra vouchers between two numbers of the log take back, as it
  /// stands for these: their parties, and their tax on the other side.
  private func detailsTakenBack(
    between numbers: ClosedRange<Int64>
  ) throws -> [(voucher: Int64, detail: LineDetail)] {
    let taken: Statement =
      followed + """
         SELECT followed.voucher, original.line, original.customer, original.supplier,
          original.tax_code, original.tax_percentage, original.tax_base, original.tax_amount,
          followed.steps
        FROM followed
        JOIN imported_line AS original ON original.company = \(key)
          AND original.voucher = followed.source AND original.line IS NOT NULL
        WHERE followed.voucher >= \(numbers.lowerBound)
          AND followed.voucher <= \(numbers.upperBound)
        ORDER BY followed.voucher, original.line, original.sequence
        """
    return try connection.rows(taken) { row in
      var detail = LineDetail(line: Int(row.integer(1)))
      detail.customer = row.text(2)
      detail.supplier = row.text(3)
      let isTakenBack = !row.integer(8).isMultiple(of: 2)
      detail.tax = row.optionalText(4).map { code in
        LineTax(
          code: code,
          percentage: row.text(5),
          base: row.optionalInteger(6),
          amount: isTakenBack ? 0 &- row.integer(7) : row.integer(7)
        )
      }
      return (row.integer(0), detail)
    }
  }
}

extension String {
  /// Whether it is, or ends in a blank and, `#` and digits.
  fileprivate var hasNumberOfLog: Bool {
    let digits = utf8.reversed().prefix { (48...57).contains($0) }
    let before = utf8.dropLast(digits.count)
    guard !digits.isEmpty, before.last == UInt8(ascii: "#") else { return false }
    return before.count == 1 || before.dropLast().last == UInt8(ascii: " ")
  }
}
