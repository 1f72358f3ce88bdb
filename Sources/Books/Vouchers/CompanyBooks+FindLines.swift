import Accounting
import Database

extension CompanyBooks {
  /// Hands over each line of the vouchers that a filter picks, in no order: those on any of
  /// `accounts`, where these are not nothing, and with all of `values`; an empty code is none of the
  /// dimension.
  package func lines(
    _ filter: VoucherFilter,
    on accounts: [AccountNumber]?,
    with values: [DimensionValue],
    _ each: (VoucherKey, _ amount: Money, _ accounting: Int64, _ text: String) -> Void
  ) throws {
    var condition = filter.condition(key)
    if accounts != nil || !values.isEmpty {
      condition +=
        """
         AND line.combination IN (SELECT combination FROM combination WHERE company = \(key)
        """ + chosen(accounts, values) + ")"
    }
    try connection.query(
      """
      SELECT voucher.fiscal_year, voucher.sequence, line.currency, line.amount, line.accounting,
        line.text
      FROM voucher
      JOIN voucher_line AS line ON line.company = voucher.company
        AND line.fiscal_year = voucher.fiscal_year AND line.sequence = voucher.sequence
      WHERE voucher.company = \(key)
      """ + condition
    ) { row in
      each(
        VoucherKey(year: row.text(0), sequence: row.integer(1)),
        try Money(minorUnits: row.integer(3), row.currency(2)),
        row.integer(4),
        row.text(5)
      )
    }
  }

  /// What combinations are on any of the accounts, with all of the values.
  private func chosen(_ accounts: [AccountNumber]?, _ values: [DimensionValue]) -> Statement {
    var condition: Statement = ""
    if let accounts {
      let codes = accounts.map { account -> Statement in "\(account.code)" }
      condition += " AND account IN (" + codes.joined(by: ", ") + ")"
    }
    for value in values where value.code.isEmpty {
      let key = ",\(value.dimension)="
      condition += " AND replace(',' || dimensions, \(key), '') = ',' || dimensions"
    }
    for value in values where !value.code.isEmpty {
      let text = LedgerAccount(AccountNumber(""), [value]).dimensionsText
      // Case counts, which LIKE does not say alike on both databases.
      condition += """
         AND replace(',' || dimensions || ',', \(",\(text),"), '') <> ',' || dimensions || ','
        """
    }
    return condition
  }

  /// Accounts that anything has been posted on.
  package func usedAccounts() throws -> Set<AccountNumber> {
    Set(
      try connection.rows(
        "SELECT DISTINCT account FROM balance_by_account WHERE company = \(key)"
      ) { AccountNumber($0.text(0)) }
    )
  }
}
