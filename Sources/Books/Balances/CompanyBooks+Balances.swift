import Accounting
import Database

extension CompanyBooks {
  /// What every account moved in each period and kind, in the accounting currency; of one year no
  /// more than its openings and closings where that is named.
  package func movements(
    layer: PostingLayer = .current,
    butForOperationsOf year: String? = nil
  ) throws -> [AccountMovement] {
    guard layer == .current, year == nil else { return try readMovements(layer, year) }
    return try once(.movements) { try readMovements(layer, year) }
  }

  private func readMovements(
    _ layer: PostingLayer,
    _ year: String?
  ) throws -> [AccountMovement] {
    let condition: Statement =
      year.map { "AND (kind <> 'operating' OR fiscal_year <> \($0))" } ?? ""
    return try connection.rows(
      """
      SELECT account, fiscal_year, period, kind, CAST(SUM(accounting_debit) AS BIGINT),
        CAST(SUM(accounting_credit) AS BIGINT)
      FROM balance_by_account WHERE company = \(key) AND layer = \(layer.rawValue)

      """ + condition + """

        GROUP BY account, fiscal_year, period, kind ORDER BY account, period, kind
        """
    ) { row in
      AccountMovement(
        account: AccountNumber(row.text(0)),
        year: row.text(1),
        period: row.text(2),
        kind: try row.code(3),
        debit: row.integer(4),
        credit: row.integer(5)
      )
    }
  }

  /// The same as known at an earlier number of the log, added up from the lines.
  package func movements(
    layer: PostingLayer,
    asOf sequence: Int64,
    splitBy dimension: Int? = nil
  ) throws -> [AccountMovement] {
    let calendar = try calendar(asOf: sequence)
    return try connection.rows(
      """
      SELECT account, dimensions, voucher.fiscal_year, day, kind, period,
        CAST(SUM(CASE WHEN accounting > 0 THEN accounting ELSE 0 END) AS BIGINT),
        CAST(SUM(CASE WHEN accounting < 0 THEN -accounting ELSE 0 END) AS BIGINT)
      FROM voucher
      JOIN voucher_line AS line
        ON line.company = voucher.company AND line.fiscal_year = voucher.fiscal_year
          AND line.sequence = voucher.sequence
      JOIN combination
        ON combination.company = line.company AND combination.combination = line.combination
      WHERE voucher.company = \(key) AND layer = \(layer.rawValue)
        AND voucher.sequence <= \(sequence)
      GROUP BY account, dimensions, voucher.fiscal_year, day, kind, period
      """
    ) { row in
      let period = calendar.period(
        ofPosted: try row.day(3),
        named: row.optionalText(5),
        in: row.text(2)
      )
      return AccountMovement(
        account: AccountNumber(row.text(0)),
        value: try row.value(of: dimension, 0, 1),
        year: row.text(2),
        period: try stored(period).name,
        kind: try row.code(4),
        debit: row.integer(6),
        credit: row.integer(7)
      )
    }
  }

  /// What every account moved, split by the values of a dimension.
  package func movements(
    layer: PostingLayer,
    splitBy dimension: Int
  ) throws -> [AccountMovement] {
    try connection.rows(
      """
      SELECT account, dimensions, fiscal_year, balance.period, balance.kind,
        CAST(SUM(accounting_debit) AS BIGINT), CAST(SUM(accounting_credit) AS BIGINT)
      FROM balance_by_combination AS balance
      JOIN combination
        ON combination.company = balance.company
          AND combination.combination = balance.combination
      JOIN period ON period.company = balance.company AND period.period = balance.period
      WHERE balance.company = \(key) AND layer = \(layer.rawValue)
      GROUP BY account, dimensions, fiscal_year, balance.period, balance.kind
      """
    ) { row in
      AccountMovement(
        account: AccountNumber(row.text(0)),
        value: try row.value(of: dimension, 0, 1),
        year: row.text(2),
        period: row.text(3),
        kind: try row.code(4),
        debit: row.integer(5),
        credit: row.integer(6)
      )
    }
  }

  /// Movements in every currency but `accounting`, by combination and period, of the periods that end
  /// by `day`.
  ///
  /// The accounts that have any are few, and found in the small table: the combinations of all others
  /// are left alone, however many there are.
  package func foreignMovements(
    otherThan accounting: Currency,
    through day: Day,
    _ each: (CombinationMovement) -> Void
  ) throws {
    for account in try once(.foreignAccounts, { try foreignAccounts(otherThan: accounting) }) {
      try movements(
        ofBalances: """
          combination.company = \(key) AND combination.account = \(account)
            AND currency <> \(accounting.code)
            AND balance.period IN (SELECT period FROM period
              WHERE company = \(key)
                AND COALESCE(shaped_last_day, last_day) <= \(day.description))
          """,
        each
      )
    }
  }

  private func foreignAccounts(otherThan accounting: Currency) throws -> [String] {
    try connection.rows(
      """
      SELECT DISTINCT account FROM balance_by_account
      WHERE company = \(key) AND currency <> \(accounting.code) ORDER BY account
      """
    ) { $0.text(0) }
  }

  /// The lines in foreign currency of operating vouchers on the days `from`…`to`.
  package func foreignLines(
    otherThan accounting: Currency,
    from: Day,
    to: Day,
    _ each: (CombinationMovement) -> Void
  ) throws {
    try movements(
      ofLines: """
        currency <> \(accounting.code) AND voucher.kind = 'operating'
          AND day >= \(from.description) AND day <= \(to.description)
        """,
      withPeriod: false,
      each
    )
  }

  /// Lines in foreign currency that a run and the runs that undo it have posted up to a day.
  package func foreignLines(
    ofRun run: Int64,
    otherThan accounting: Currency,
    to day: Day,
    _ each: (CombinationMovement) -> Void
  ) throws {
    try movements(
      ofLines: """
        currency <> \(accounting.code) AND day <= \(day.description)
          AND run IN (SELECT run FROM run WHERE company = \(key)
            AND (run = \(run) OR undoes = \(run)))
        """,
      withPeriod: false,
      each
    )
  }

  /// The net of each book over everything posted, which must be zero (I1).
  package func netOfAllBooks() throws -> (accounting: Int64, reporting: Int64) {
    try connection.first(
      """
      SELECT CAST(COALESCE(SUM(accounting_debit - accounting_credit), 0) AS BIGINT),
        CAST(COALESCE(SUM(reporting_debit - reporting_credit), 0) AS BIGINT)
      FROM balance_by_account WHERE company = \(key)
      """
    ) { ($0.integer(0), $0.integer(1)) } ?? (0, 0)
  }
}

extension Row {
  /// The value of one dimension among those in two columns; empty without one.
  fileprivate func value(
    of dimension: Int?,
    _ account: Int,
    _ dimensions: Int
  ) throws(StorageError) -> String {
    guard let dimension else { return "" }
    return try ledgerAccount(account, dimensions).dimensions.first {
      $0.dimension == dimension
    }?.code ?? ""
  }
}
