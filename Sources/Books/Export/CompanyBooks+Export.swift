import Accounting
import Database

extension CompanyBooks {
  /// Reads in little memory: what is read is read once.
  package func throughSmallCache<Result>(_ body: () throws -> Result) throws -> Result {
    try connection.withSmallCache(body)
  }

  /// What every combination stands for, in order of their numbers, which begin with 1.
  package func ledgerAccounts() throws -> [LedgerAccount] {
    var ledgerAccounts: [LedgerAccount] = []
    try connection.query(
      """
      SELECT combination, account, dimensions FROM combination
      WHERE company = \(key) ORDER BY combination
      """
    ) { row in
      ledgerAccounts.append(try row.ledgerAccount(1, 2))
      guard row.integer(0) == ledgerAccounts.count else { throw StorageError.isDamaged }
    }
    return ledgerAccounts
  }

  /// What each object moved on each account, in each period and kind, by dimension.
  ///
  /// `ledgerAccounts` are those of these books, so that no combination's text is read again.
  package func objectMovements(
    _ ledgerAccounts: [LedgerAccount]
  ) throws -> [Int: [AccountMovement]] {
    var sums: [ObjectMovement: (debit: Int64, credit: Int64)] = [:]
    try connection.query(
      """
      SELECT combination, fiscal_year, balance.period, balance.kind,
        CAST(SUM(accounting_debit) AS BIGINT), CAST(SUM(accounting_credit) AS BIGINT)
      FROM balance_by_combination AS balance
      JOIN period ON period.company = balance.company AND period.period = balance.period
      WHERE balance.company = \(key) AND layer = 'current'
      GROUP BY combination, fiscal_year, balance.period, balance.kind
      """
    ) { row in
      let combination = Int(row.integer(0))
      guard 1...ledgerAccounts.count ~= combination else { throw StorageError.isDamaged }
      let ledgerAccount = ledgerAccounts[combination - 1]
      for object in ledgerAccount.dimensions {
        let place = ObjectMovement(
          object: object,
          account: ledgerAccount.account,
          year: row.text(1),
          period: row.text(2),
          kind: try row.code(3)
        )
        sums[place, default: (0, 0)].debit &+= row.integer(4)
        sums[place, default: (0, 0)].credit &+= row.integer(5)
      }
    }
    var movements: [Int: [AccountMovement]] = [:]
    for (place, sum) in sums {
      movements[place.object.dimension, default: []].append(
        AccountMovement(
          account: place.account,
          value: place.object.code,
          year: place.year,
          period: place.period,
          kind: place.kind,
          debit: sum.debit,
          credit: sum.credit
        )
      )
    }
    return movements
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
  /// database joins lines to vouchers or sends a voucher's columns with each of its lines. Before
  /// each block `begin` is told between which numbers of the log it lies.
  package func vouchers(
    of year: String,
    beginningBlock begin: (ClosedRange<Int64>) throws -> Void = { _ in },
    _ each: (ExportedVoucher) throws -> Void
  ) throws {
    var heads = VoucherHeads()
    var last: Int64 = 0
    let combinations = try combinationCount()
    while true {
      try heads.read(of: year, after: last, self)
      guard let end = heads.vouchers.last?.sequence else { return }
      try begin(last + 1...end)
      try handOver(heads.vouchers, of: year, after: last, upTo: combinations, each)
      last = end
    }
  }

  private func combinationCount() throws -> Int64 {
    try connection.first("SELECT COUNT(*) FROM combination WHERE company = \(key)") {
      $0.integer(0)
    } ?? 0
  }

  private func handOver(
    _ heads: [ExportedVoucher],
    of year: String,
    after first: Int64,
    upTo combinations: Int64,
    _ each: (ExportedVoucher) throws -> Void
  ) throws {
    var index = 0
    var lines: [ExportedLine] = []
    // Most lines are in one currency and without a text, which is then not sent.
    let accounting = try company().accountingCurrency
    func finish() throws {
      var voucher = heads[index]
      voucher.lines = lines
      try each(voucher)
      lines.removeAll(keepingCapacity: true)
      index += 1
    }
    try connection.query(
      """
      SELECT sequence, combination, NULLIF(currency, \(accounting.code)), amount, accounting,
        reporting, NULLIF(text, '')
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
      let combination = row.integer(1)
      guard combination > 0, combination <= combinations else { throw StorageError.isDamaged }
      lines.append(
        ExportedLine(
          ledgerAccount: Int(combination) - 1,
          amount: try Money(minorUnits: row.integer(3), row.optionalCurrency(2) ?? accounting),
          accounting: row.integer(4),
          reporting: row.optionalInteger(5),
          text: row.optionalText(6) ?? ""
        )
      )
    }
    try finish()
  }
}

private struct ObjectMovement: Hashable {
  let object: DimensionValue
  let account: AccountNumber
  let year: String
  let period: String
  let kind: VoucherKind
}

/// A block of vouchers without their lines, read again and again into the same storage.
private struct VoucherHeads {
  static let inABlock = 2_048

  private(set) var vouchers: [ExportedVoucher] = []
  private var days = DayTexts()
  /// The moment of the last registration, to the minute, and its day.
  private var registered = (at: "", day: Day(number: 0))

  mutating func read(of year: String, after sequence: Int64, _ books: CompanyBooks) throws {
    vouchers.removeAll(keepingCapacity: true)
    try books.connection.query(
      """
      SELECT sequence, day, kind, COALESCE(series, reference_series),
        COALESCE(CAST(number AS TEXT), reference_number), text, period
      FROM voucher
      WHERE company = \(books.key) AND fiscal_year = \(year) AND sequence > \(sequence)
        AND layer = 'current'
      ORDER BY company, fiscal_year, sequence LIMIT \(VoucherHeads.inABlock)
      """
    ) { row in
      vouchers.append(
        ExportedVoucher(
          sequence: row.integer(0),
          day: try days.day(row.text(1)),
          kind: try row.code(2),
          period: row.optionalText(6),
          series: row.text(3),
          number: row.text(4),
          text: row.text(5)
        )
      )
    }
    try readRegistrations(books)
  }

  /// Adds when and by whom they were posted, from the same stretch of the log.
  private mutating func readRegistrations(_ books: CompanyBooks) throws {
    guard let first = vouchers.first, let last = vouchers.last else { return }
    var index = 0
    try books.connection.query(
      """
      SELECT sequence, SUBSTR(at, 1, 16), author FROM company_log
      WHERE company = \(books.key) AND sequence >= \(first.sequence)
        AND sequence <= \(last.sequence) AND kind = 'voucher'
      ORDER BY company, sequence
      """
    ) { row in
      // A voucher of another year or layer may stand between two of them.
      guard row.integer(0) == vouchers[index].sequence else { return }
      let at = row.text(1)
      if registered.at != at { registered = (at, try stored(LocalTime.clock(at: at)?.day)) }
      vouchers[index].registered = registered.day
      vouchers[index].author = row.text(2)
      index += 1
    }
    // Every voucher has its record in the log.
    guard index == vouchers.count else { throw StorageError.isDamaged }
  }
}
