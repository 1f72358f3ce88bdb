import Accounting
import Database

extension CompanyBooks {
  /// What every combination stands for, in order of their numbers, which begin with 1.
  package func ledgerAccounts() throws -> [LedgerAccount] {
    var ledgerAccounts: [LedgerAccount] = []
    try connection.query(
      """
      SELECT combination, account, dimensions FROM combination
      WHERE company = \(key) ORDER BY combination
      """
    ) { row in
      ledgerAccounts.append(row.ledgerAccount(1, 2))
      precondition(row.integer(0) == ledgerAccounts.count, "combinations are numbered 1, 2, 3 …")
    }
    return ledgerAccounts
  }

  /// How many vouchers a year has in the current layer.
  package func voucherCount(of year: String) throws -> Int {
    let count = try connection.first(
      """
      SELECT COUNT(*) FROM voucher
      WHERE company = \(key) AND fiscal_year = \(year) AND layer = 'current'
      """
    ) { $0.integer(0) }
    return Int(count ?? 0)
  }

  /// Hands over the vouchers of a year's current layer with their lines, in the order of the log.
  ///
  /// They are read block by block, each of two stretches of the primary keys, so that neither
  /// database joins lines to vouchers or sends a voucher's columns with each of its lines.
  package func vouchers(
    of year: String,
    _ each: (ExportedVoucher) throws -> Void
  ) throws {
    var heads = VoucherHeads()
    var last: Int64 = 0
    try connection.withSmallCache {
      while true {
        try heads.read(of: year, after: last, self)
        guard let end = heads.vouchers.last?.sequence else { return }
        try handOver(heads.vouchers, of: year, after: last, each)
        last = end
      }
    }
  }

  private func handOver(
    _ heads: [ExportedVoucher],
    of year: String,
    after first: Int64,
    _ each: (ExportedVoucher) throws -> Void
  ) throws {
    var index = 0
    var lines: [ExportedLine] = []
    var currencies = CurrencyCodes()
    func finish() throws {
      var voucher = heads[index]
      voucher.lines = lines
      try each(voucher)
      lines.removeAll(keepingCapacity: true)
      index += 1
    }
    try connection.query(
      """
      SELECT sequence, combination, currency, amount, accounting, reporting, text
      FROM voucher_line
      WHERE company = \(key) AND fiscal_year = \(year) AND sequence > \(first)
        AND sequence <= \(heads[heads.count - 1].sequence)
      ORDER BY company, fiscal_year, sequence, line
      """
    ) { row in
      let sequence = row.integer(0)
      while heads[index].sequence < sequence { try finish() }
      // A line between two heads belongs to a voucher of another layer.
      guard heads[index].sequence == sequence else { return }
      lines.append(
        ExportedLine(
          ledgerAccount: Int(row.integer(1)) - 1,
          amount: Money(minorUnits: row.integer(3), currencies.currency(row.text(2))),
          accounting: row.integer(4),
          reporting: row.optionalInteger(5),
          text: row.text(6)
        )
      )
    }
    try finish()
  }
}

/// A block of vouchers without their lines, read again and again into the same storage.
private struct VoucherHeads {
  static let inABlock = 2_048

  private(set) var vouchers: [ExportedVoucher] = []
  private var days = DayTexts()
  private var registered = DayTexts()

  mutating func read(of year: String, after sequence: Int64, _ books: CompanyBooks) throws {
    vouchers.removeAll(keepingCapacity: true)
    try books.connection.query(
      """
      SELECT voucher.sequence, day, voucher.kind, COALESCE(series, reference_series),
        COALESCE(CAST(number AS TEXT), reference_number), text, SUBSTR(log.at, 1, 10), log.author,
        period
      FROM voucher
      JOIN company_log AS log
        ON log.company = voucher.company AND log.sequence = voucher.sequence
      WHERE voucher.company = \(books.key) AND fiscal_year = \(year)
        AND voucher.sequence > \(sequence) AND layer = 'current'
      ORDER BY voucher.company, fiscal_year, voucher.sequence LIMIT \(VoucherHeads.inABlock)
      """
    ) { row in
      vouchers.append(
        ExportedVoucher(
          sequence: row.integer(0),
          day: days.day(row.text(1)),
          kind: row.code(2),
          period: row.optionalText(8),
          series: row.text(3),
          number: row.text(4),
          text: row.text(5),
          registered: registered.day(row.text(6)),
          author: row.text(7)
        )
      )
    }
  }
}

/// Reads days that mostly are the same as the one before.
private struct DayTexts {
  private var last = ""
  private var lastDay = Day(number: 0)

  mutating func day(_ text: String) -> Day {
    if text != last {
      last = text
      lastDay = stored(Day(iso: text), text)
    }
    return lastDay
  }
}

/// Reads currencies that mostly are the same as the one before.
private struct CurrencyCodes {
  private var last = ""
  private var lastCurrency = Currency.sek

  mutating func currency(_ code: String) -> Currency {
    if code != last {
      last = code
      lastCurrency = stored(Currency(code), code)
    }
    return lastCurrency
  }
}
