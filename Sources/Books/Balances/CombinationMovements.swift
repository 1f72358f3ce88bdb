import Accounting
import Database

extension CompanyBooks {
  /// The balances that a condition takes, by combination, period, kind and currency.
  func movements(
    ofBalances condition: Statement,
    _ each: (CombinationMovement) -> Void
  ) throws {
    try movements(
      """
      SELECT account, dimensions, layer, period, kind, currency, debit - credit,
        accounting_debit - accounting_credit, reporting_debit - reporting_credit,
        balance.combination
      FROM balance_by_combination AS balance
      JOIN combination
        ON combination.company = balance.company
          AND combination.combination = balance.combination
      WHERE balance.company = \(key) AND
      """ + " " + condition,
      each
    )
  }

  /// The lines of vouchers that a condition takes, one by one, and the period where it is asked for:
  /// an operating voucher has a day and no period of its own.
  func movements(
    ofLines condition: Statement,
    withPeriod: Bool,
    _ each: (CombinationMovement) -> Void
  ) throws {
    let period: Statement =
      withPeriod
      ? """
      COALESCE(voucher.period,
        (SELECT period FROM period
          WHERE period.company = \(key) AND period.fiscal_year = voucher.fiscal_year
            AND kind = 'operating' AND first_day <= day
            AND COALESCE(shaped_last_day, last_day) >= day),
        (SELECT period FROM period
          WHERE period.company = \(key) AND period.fiscal_year = voucher.fiscal_year
            AND kind = 'operating' AND first_day <= day ORDER BY first_day DESC LIMIT 1))
      """ : "''"
    try movements(
      "SELECT account, dimensions, layer, " + period + """
        , voucher.kind, currency, amount, accounting, COALESCE(reporting, 0), line.combination
        FROM voucher
        JOIN voucher_line AS line
          ON line.company = voucher.company AND line.fiscal_year = voucher.fiscal_year
            AND line.sequence = voucher.sequence
        JOIN combination
          ON combination.company = line.company AND combination.combination = line.combination
        WHERE voucher.company = \(key) AND
        """ + " " + condition,
      each
    )
  }

  private func movements(
    _ statement: Statement,
    _ each: (CombinationMovement) -> Void
  ) throws {
    // The rows of a combination follow each other, mostly; its text is read once.
    var last: (combination: Int64, ledgerAccount: LedgerAccount)?
    try connection.query(statement) { row in
      let combination = row.integer(9)
      let known = last?.combination == combination ? last?.ledgerAccount : nil
      let ledgerAccount = try known ?? row.ledgerAccount(0, 1)
      last = (combination, ledgerAccount)
      each(
        CombinationMovement(
          ledgerAccount: ledgerAccount,
          layer: try row.code(2),
          period: row.text(3),
          kind: try row.code(4),
          amount: try Money(minorUnits: row.integer(6), row.currency(5)),
          accounting: row.integer(7),
          reporting: row.integer(8)
        )
      )
    }
  }
}
