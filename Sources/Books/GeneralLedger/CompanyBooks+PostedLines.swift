import Accounting
import Database

extension CompanyBooks {
  /// Which vouchers and lines a report lists.
  package struct PostedLinesFilter {
    package let layer: PostingLayer
    /// The last record of the log that counts.
    package let sequence: Int64
    /// Whether it asks when and by whom vouchers were posted.
    package let withRegistration: Bool
    /// Whether it asks what imports keep of lines; then no account may be left out.
    package let withDetails: Bool
    package let takesVoucher: (PostedPlace) throws -> Bool
    package let takesAccount: (LedgerAccount) -> Bool

    package init(
      layer: PostingLayer,
      asOf sequence: Int64,
      withRegistration: Bool = false,
      withDetails: Bool = false,
      takesVoucher: @escaping (PostedPlace) throws -> Bool,
      takesAccount: @escaping (LedgerAccount) -> Bool = { _ in true }
    ) {
      self.layer = layer
      self.sequence = sequence
      self.withRegistration = withRegistration
      self.withDetails = withDetails
      self.takesVoucher = takesVoucher
      self.takesAccount = takesAccount
    }
  }

  /// What decides in which period a voucher lies, and how it counts there.
  package struct PostedPlace: Hashable, Sendable {
    package let year: String
    package let day: Day
    package let kind: VoucherKind
    /// The period where the day does not decide it.
    package let period: String?
  }

  /// The vouchers of years with those of their lines that the filter takes.
  ///
  /// Vouchers and lines are each one stretch of their primary keys: neither database joins or sorts, and
  /// what orders them works on small numbers in memory.
  package func postedLines(
    of years: [String],
    _ filter: PostedLinesFilter
  ) throws -> PostedLines {
    let ledgerAccounts = try ledgerAccounts()
    var lines = PostedLines(ledgerAccounts)
    let takes = ledgerAccounts.map(filter.takesAccount)
    guard takes.contains(true) else { return lines }
    for year in years {
      let first = lines.vouchers.count
      let count = try addVouchers(of: year, filter, to: &lines)
      if !takes.contains(false) { lines.reserve(min(count, CompanyBooks.mostExpected)) }
      try addLines(of: year, toVouchersFrom: first, takes, asOf: filter.sequence, to: &lines)
      if filter.withDetails { try addDetails(toVouchersFrom: first, filter, to: &lines) }
    }
    return lines
  }

  /// Damaged books may speak of any number of lines.
  private static let mostExpected = 1 << 22

  /// Adds those that the filter takes, and says how many lines they have.
  private func addVouchers(
    of year: String,
    _ filter: PostedLinesFilter,
    to lines: inout PostedLines
  ) throws -> Int {
    let documentDays = try documentDays(in: year)
    var days = DayTexts()
    var (registered, author) = ("", "")
    var count = 0
    let (columns, join): (Statement, Statement) =
      filter.withRegistration
      ? (
        ", log.at, log.author",
        """
         JOIN company_log AS log
          ON log.company = voucher.company AND log.sequence = voucher.sequence
        """
      ) : (", '', ''", "")
    try connection.query(
      """
      SELECT voucher.sequence, day, voucher.kind, period, COALESCE(series, reference_series),
        COALESCE(CAST(number AS TEXT), reference_number), text
      """ + columns + ", reverses, line_count FROM voucher" + join + """
         WHERE voucher.company = \(key) AND fiscal_year = \(year) AND layer = \(filter.layer.rawValue)
          AND voucher.sequence <= \(filter.sequence)
        ORDER BY voucher.company, fiscal_year, voucher.sequence
        """
    ) { row in
      let day = try days.day(row.text(1))
      let kind: VoucherKind = try row.code(2)
      let place = PostedPlace(year: year, day: day, kind: kind, period: row.optionalText(3))
      guard try filter.takesVoucher(place) else { return }
      if filter.withRegistration {
        // Vouchers that were posted together share these texts, in memory too.
        if registered != row.text(7) { registered = row.text(7) }
        if author != row.text(8) { author = row.text(8) }
      }
      count += Int(min(max(row.integer(10), 0), Int64(CompanyBooks.mostExpected)))
      lines.add(
        PostedLines.Voucher(
          id: row.integer(0),
          day: day,
          documentDay: documentDays[row.integer(0)],
          kind: kind,
          series: row.text(4),
          number: row.text(5),
          text: row.text(6),
          registered: registered,
          author: author,
          reverses: filter.withDetails ? row.optionalInteger(9) : nil
        )
      )
    }
    return count
  }

  private func documentDays(in year: String) throws -> [Int64: Day] {
    let days = try connection.rows(
      """
      SELECT voucher, day FROM voucher_document WHERE company = \(key) AND fiscal_year = \(year)
      """
    ) { ($0.integer(0), try $0.day(1)) }
    return Dictionary(uniqueKeysWithValues: days)
  }

  private func addLines(
    of year: String,
    toVouchersFrom first: Int,
    _ takes: [Bool],
    asOf sequence: Int64,
    to lines: inout PostedLines
  ) throws {
    guard first < lines.vouchers.count else { return }
    let accounting = try company().accountingCurrency
    let tags = try tagsOfLines(in: year, asOf: sequence)
    var voucher = first
    var id = lines.vouchers.id(of: first)
    // Most lines are in one currency and without a text, which is then not sent.
    try connection.query(
      """
      SELECT sequence, combination, accounting, NULLIF(text, ''), NULLIF(currency, \(accounting.code)),
        amount, line
      FROM voucher_line
      WHERE company = \(key) AND fiscal_year = \(year)
        AND sequence >= \(lines.vouchers.id(of: first))
        AND sequence <= \(lines.vouchers.id(of: lines.vouchers.count - 1))
      """ + fewOnly(takes) + " ORDER BY company, fiscal_year, sequence, line"
    ) { row in
      let sequence = row.integer(0)
      while id < sequence {
        voucher += 1
        id = lines.vouchers.id(of: voucher)
      }
      // A line between two vouchers belongs to one that the filter leaves out.
      guard id == sequence else { return }
      let combination = row.integer(1)
      guard 1...Int64(takes.count) ~= combination else { throw StorageError.isDamaged }
      let place = Int(combination) - 1
      guard takes[place] else { return }
      lines.addLine(
        of: voucher,
        place,
        accounting: row.integer(2),
        text: row.optionalText(3),
        foreign: try row.optionalCurrency(4).map { Money(minorUnits: row.integer(5), $0) }
      )
      if let own = tags[sequence]?[row.integer(6)] { lines.add(tags: own) }
    }
  }

  /// Has the database leave out the lines of other combinations, where few are wanted.
  private func fewOnly(_ takes: [Bool]) -> Statement {
    let wanted = takes.indices.filter { takes[$0] }
    guard wanted.count < takes.count, wanted.count <= 100 else { return "" }
    var condition: Statement = " AND combination IN ("
    for (index, place) in wanted.enumerated() {
      condition += index == 0 ? "\(place + 1)" : ", \(place + 1)"
    }
    return condition + ")"
  }
}
