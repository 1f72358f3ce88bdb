import Accounting
import Database

extension OpenBooks {
  /// Changes what is demanded of an account: nothing more where the control is empty.
  package func set(_ control: AccountControl, of account: AccountNumber) throws {
    var record = Record("account-controls")
    record.add(control, of: account)
    try append(record)
    memory.facts.chart.controls[account] = control.isEmpty ? nil : control
  }

  /// Changes what an account of type total adds up.
  package func set(_ intervals: [AccountInterval], of account: AccountNumber) throws {
    var record = Record("account-totals")
    for interval in intervals {
      record.add(
        .accountTotal,
        [.text(account.code), .text(interval.first.code), .text(interval.last.code)]
      )
    }
    try append(record)
    memory.facts.chart.intervals[account] = intervals
  }
}

extension Record {
  fileprivate mutating func add(_ control: AccountControl, of account: AccountNumber) {
    add(
      .accountControl,
      [
        .text(account.code), .flag(control.isClosedToEntry),
        .text(control.firstDay?.description), .text(control.lastDay?.description),
        .text(control.side?.rawValue), .text(control.balanceSide?.rawValue),
        .text(control.defaultCurrency?.code), .text(control.offsetAccount?.code),
        .text(control.openingAccount?.code), .text(control.closeClass?.rawValue),
      ]
    )
    for currency in control.currencies { add("currency", currency.code, of: account) }
    for origin in control.origins { add("origin", origin.description, of: account) }
    for holder in control.holders { add("holder", holder, of: account) }
  }

  private mutating func add(_ kind: String, _ allowed: String, of account: AccountNumber) {
    add(.accountAllowance, [.text(account.code), .text(kind), .text(allowed)])
  }

  /// That lines of vouchers stand where nobody enters any, and why.
  static func overrides(
    _ vouchers: [(voucher: VoucherKey, lines: [Int64])],
    because reason: String
  ) -> Record {
    var record = Record("manual-overrides")
    for (voucher, lines) in vouchers {
      for line in lines {
        record.add(
          .manualOverride,
          [.text(voucher.year), .integer(voucher.sequence), .integer(line), .text(reason)]
        )
      }
    }
    return record
  }
}

extension CompanyBooks {
  /// The record that changed an account or its controls last.
  package func lastChange(of account: AccountNumber) throws -> RecordedAct? {
    try connection.first(
      """
      SELECT log.author, log.at FROM company_log AS log WHERE log.company = \(key)
        AND log.sequence = (SELECT MAX(sequence) FROM (
          SELECT sequence FROM account WHERE company = \(key) AND account = \(account.code)
          UNION ALL SELECT sequence FROM account_control
            WHERE company = \(key) AND account = \(account.code)
          UNION ALL SELECT sequence FROM account_total
            WHERE company = \(key) AND account = \(account.code)
          UNION ALL SELECT sequence FROM account_grouping
            WHERE company = \(key) AND account = \(account.code)
          UNION ALL SELECT sequence FROM statement_key
            WHERE company = \(key) AND account = \(account.code)) AS changes)
      """
    ) { RecordedAct(by: $0.text(0), at: $0.text(1), reason: "") }
  }

  /// Who changed the controls of accounts last, and when.
  package func controlChanges(
    of accounts: [AccountNumber]
  ) throws -> [AccountNumber: RecordedAct] {
    var acts: [AccountNumber: RecordedAct] = [:]
    for account in accounts {
      acts[account] = try connection.first(
        """
        SELECT log.author, log.at FROM account_control AS control
        JOIN company_log AS log
          ON log.company = control.company AND log.sequence = control.sequence
        WHERE control.company = \(key) AND control.account = \(account.code)
        ORDER BY control.sequence DESC, control.position DESC LIMIT 1
        """
      ) { RecordedAct(by: $0.text(0), at: $0.text(1), reason: "") }
    }
    return acts
  }

  /// The lines that were entered on an account where nobody enters vouchers, in their order.
  package func overrides(on account: AccountNumber) throws -> [ManualOverride] {
    try connection.rows(
      """
      SELECT override.fiscal_year, override.voucher, override.line, override.reason,
        log.author, log.at, voucher.series, voucher.number, voucher.reference_series,
        voucher.reference_number, voucher.day
      FROM manual_override AS override
      JOIN voucher_line AS line ON line.company = override.company
        AND line.fiscal_year = override.fiscal_year AND line.sequence = override.voucher
        AND line.line = override.line
      JOIN combination ON combination.company = line.company
        AND combination.combination = line.combination
      JOIN voucher ON voucher.company = override.company
        AND voucher.fiscal_year = override.fiscal_year AND voucher.sequence = override.voucher
      JOIN company_log AS log
        ON log.company = override.company AND log.sequence = override.sequence
      WHERE override.company = \(key) AND combination.account = \(account.code)
      ORDER BY override.sequence, override.position
      """
    ) { row in
      let series = row.optionalText(6) ?? row.optionalText(8) ?? ""
      let number = row.optionalInteger(7).map(String.init) ?? row.optionalText(9) ?? ""
      return ManualOverride(
        voucher: VoucherKey(year: row.text(0), sequence: row.integer(1)),
        name: series + number,
        day: try row.day(10),
        line: Int(row.integer(2)),
        act: RecordedAct(by: row.text(4), at: row.text(5), reason: row.text(3))
      )
    }
  }

  /// The accounts that came to the chart after the newest seal; none where nothing is sealed.
  package func accountsAddedSinceSeal() throws -> Set<AccountNumber> {
    Set(
      try connection.rows(
        """
        SELECT account FROM account WHERE company = \(key) GROUP BY account
        HAVING MIN(sequence) > (SELECT MAX(sequence) FROM seal WHERE company = \(key))
        """
      ) { AccountNumber($0.text(0)) }
    )
  }

  /// What refers to an account, by which it cannot be taken out of the chart.
  package func references(
    to account: AccountNumber,
    _ chart: ChartOfAccounts
  ) throws -> [AccountReference] {
    var references = try connection.rows(
      """
      SELECT kind, quantity FROM (
        SELECT 'postings' AS kind, COUNT(DISTINCT period) AS quantity
        FROM balance_by_account WHERE company = \(key) AND account = \(account.code)
        UNION ALL SELECT 'suspense', COUNT(*) FROM suspense
          WHERE company = \(key) AND account = \(account.code)
        UNION ALL SELECT 'profile', COUNT(*) FROM revaluation_profile
          WHERE company = \(key) AND (gain = \(account.code) OR loss = \(account.code))
        UNION ALL SELECT 'balancing', COUNT(*) FROM balancing_dimension
          WHERE company = \(key)
            AND (debit_account = \(account.code) OR credit_account = \(account.code))
      ) AS found WHERE quantity > 0
      """
    ) { row -> AccountReference in
      switch row.text(0) {
      case "postings": .postings(periods: Int(row.integer(1)))
      case "suspense": .suspense
      case "balancing": .balancing
      default: .revaluationProfile
      }
    }
    references += chart.references(to: account)
    return references
  }
}
