import Accounting
import Database

extension OpenBooks {
  /// Adds up anew, from the lines of vouchers, the balances of the periods between which a new shape of
  /// a year moves days; returns how many vouchers lie on those days.
  ///
  /// The rows carry the number of the record that moved them. What no account has as before is refused:
  /// then the balances were not those of the lines.
  func recomputeBalances(after reshaping: YearReshaping, at number: Int64) throws -> Int {
    let moved = reshaping.movedDays
    guard !moved.isEmpty else { return 0 }
    let year = reshaping.after.name
    let names = Set(moved.flatMap { [$0.from.name, $0.to.name] })
    let list = names.sorted().map { "\($0)" as Statement }.joined(by: ", ")
    let before = try sums(in: list)
    for table in [BalanceTable.byCombination, .byAccount] {
      try connection.execute(
        "DELETE FROM \(raw: table.name) WHERE company = \(read.key) AND period IN (" + list + ")"
      )
    }
    for period in reshaping.after.operating where names.contains(period.name) {
      try addUp(period, at: number)
    }
    guard try sums(in: list) == before else { throw StorageError.isDamaged }
    read.memory?.forgetVouchers()
    return try moved.reduce(0) { count, moved in
      let days = moved.days
      return try count
        + Int(
          connection.first(
            """
            SELECT COUNT(*) FROM voucher
            WHERE company = \(read.key) AND fiscal_year = \(year) AND period IS NULL
              AND day >= \(days.lowerBound.description) AND day <= \(days.upperBound.description)
            """
          ) { $0.integer(0) } ?? 0
        )
    }
  }

  /// Adds up the vouchers on the days of an operating period, which has no balances yet.
  private func addUp(_ period: Period, at number: Int64) throws {
    try connection.execute(
      """
      INSERT INTO balance_by_combination (company, combination, currency, layer, period, kind,
        debit, credit, accounting_debit, accounting_credit, reporting_debit, reporting_credit,
        sequence)
      SELECT voucher.company, combination, currency, layer, CAST(\(period.name) AS TEXT), kind,
        CAST(SUM(CASE WHEN amount > 0 THEN amount ELSE 0 END) AS BIGINT),
        CAST(SUM(CASE WHEN amount < 0 THEN -amount ELSE 0 END) AS BIGINT),
        CAST(SUM(CASE WHEN accounting > 0 THEN accounting ELSE 0 END) AS BIGINT),
        CAST(SUM(CASE WHEN accounting < 0 THEN -accounting ELSE 0 END) AS BIGINT),
        CAST(SUM(CASE WHEN reporting > 0 THEN reporting ELSE 0 END) AS BIGINT),
        CAST(SUM(CASE WHEN reporting < 0 THEN -reporting ELSE 0 END) AS BIGINT),
        CAST(\(number) AS BIGINT)
      FROM voucher
      JOIN voucher_line AS line
        ON line.company = voucher.company AND line.fiscal_year = voucher.fiscal_year
          AND line.sequence = voucher.sequence
      WHERE voucher.company = \(read.key) AND voucher.fiscal_year = \(period.year)
        AND period IS NULL AND day >= \(period.firstDay.description)
        AND day <= \(period.lastDay.description)
      GROUP BY voucher.company, combination, currency, layer, kind
      """
    )
    try connection.execute(
      """
      INSERT INTO balance_by_account (company, period, account, kind, currency, layer, fiscal_year,
        debit, credit, accounting_debit, accounting_credit, reporting_debit, reporting_credit,
        sequence)
      SELECT balance.company, period, account, kind, currency, layer,
        CAST(\(period.year) AS TEXT), CAST(SUM(debit) AS BIGINT), CAST(SUM(credit) AS BIGINT),
        CAST(SUM(accounting_debit) AS BIGINT), CAST(SUM(accounting_credit) AS BIGINT),
        CAST(SUM(reporting_debit) AS BIGINT), CAST(SUM(reporting_credit) AS BIGINT),
        MAX(sequence)
      FROM balance_by_combination AS balance
      JOIN combination ON combination.company = balance.company
        AND combination.combination = balance.combination
      WHERE balance.company = \(read.key) AND period = \(period.name)
      GROUP BY balance.company, period, account, kind, currency, layer
      """
    )
  }

  /// What some periods hold together, in both tables: by account and by combination.
  private func sums(in periods: Statement) throws -> [[Value]] {
    func rows(_ table: BalanceTable, _ key: String) throws -> [[Value]] {
      try connection.rows(
        """
        SELECT \(raw: key), kind, currency, layer, CAST(SUM(debit) AS BIGINT),
          CAST(SUM(credit) AS BIGINT), CAST(SUM(accounting_debit) AS BIGINT),
          CAST(SUM(accounting_credit) AS BIGINT), CAST(SUM(reporting_debit) AS BIGINT),
          CAST(SUM(reporting_credit) AS BIGINT)
        FROM \(raw: table.name) WHERE company = \(read.key) AND period IN (
        """ + periods + """
          ) GROUP BY \(raw: key), kind, currency, layer
            ORDER BY \(raw: key), kind, currency, layer
          """
      ) { row in (0..<10).map { row.value($0) } }
    }
    return try rows(.byAccount, "account") + rows(.byCombination, "combination")
  }
}
