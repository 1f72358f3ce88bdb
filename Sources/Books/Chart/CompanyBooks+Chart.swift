import Accounting
import Database

extension CompanyBooks {
  /// The chart as it is, or as known at a number of the log.
  package func chart(asOf number: Int64 = .max) throws -> ChartOfAccounts {
    guard number == .max else { return try readChart(asOf: number) }
    return try once(.chart) { try readChart(asOf: number) }
  }

  private func readChart(asOf number: Int64) throws -> ChartOfAccounts {
    let accounts = try connection.rows(
      """
      SELECT account, name, type, is_revalued, revaluation_rate_type, reporting_rate_type,
        is_blocked, grouping_code
      FROM account WHERE company = \(key) AND sequence <= \(number)
        AND NOT EXISTS (SELECT 1 FROM account_retirement AS retired
          WHERE retired.company = \(key) AND retired.account = account.account
            AND retired.sequence > account.sequence AND retired.sequence <= \(number))
      ORDER BY sequence, position
      """
    ) { try $0.accountOfChart }
    return try grouped(accounts, asOf: number)
  }

  /// Every account that there is or has been, as it stood last.
  package func accountsEver() throws -> ChartOfAccounts {
    let accounts = try connection.rows(
      """
      SELECT account, name, type, is_revalued, revaluation_rate_type, reporting_rate_type,
        is_blocked, grouping_code
      FROM account WHERE company = \(key) ORDER BY sequence, position
      """
    ) { try $0.accountOfChart }
    return try grouped(accounts, asOf: .max)
  }

  /// Accounts by number, the last of each, with where they stand in the tax return and the annual
  /// accounts, what is demanded of them, and what they add up; all of it in one statement.
  private func grouped(_ accounts: [Account], asOf number: Int64) throws -> ChartOfAccounts {
    var chart = ChartOfAccounts(accounts)
    var controls = ReadControls()
    let tables: [RecordTable] = [
      .accountGrouping, .statementKey, .accountControl, .accountAllowance, .accountTotal,
    ]
    guard try tables.contains(where: has) else { return chart }
    try connection.query(
      """
      SELECT account, 'grouping' AS kind, category, code, sequence, position,
        CAST(NULL AS TEXT) AS entry, CAST(NULL AS TEXT) AS side, CAST(NULL AS TEXT) AS balance_side,
        CAST(NULL AS TEXT) AS currency, CAST(NULL AS TEXT) AS offset_account,
        CAST(NULL AS TEXT) AS opening_account, CAST(NULL AS TEXT) AS close_class
      FROM account_grouping WHERE company = \(key) AND sequence <= \(number)
      UNION ALL
      SELECT account, 'key', statement_key, NULL, sequence, position,
        NULL, NULL, NULL, NULL, NULL, NULL, NULL
      FROM statement_key WHERE company = \(key) AND sequence <= \(number)
      UNION ALL
      SELECT account, 'control', first_day, last_day, sequence, position,
        CASE WHEN is_closed_to_entry = 1 THEN 'closed' END, side, balance_side, default_currency,
        offset_account, opening_account, close_class
      FROM account_control WHERE company = \(key) AND sequence <= \(number)
      UNION ALL
      SELECT account, kind, allowed, NULL, sequence, position,
        NULL, NULL, NULL, NULL, NULL, NULL, NULL
      FROM account_allowance WHERE company = \(key) AND sequence <= \(number)
      UNION ALL
      SELECT account, 'total', first_account, last_account, sequence, position,
        NULL, NULL, NULL, NULL, NULL, NULL, NULL
      FROM account_total WHERE company = \(key) AND sequence <= \(number)
      ORDER BY sequence, position
      """
    ) { row in
      let account = AccountNumber(row.text(0))
      switch row.text(1) {
      case "grouping": chart[account]?.grouping = row.grouping(2)
      case "key": chart[account]?.statementKey = row.optionalText(2)
      default: try controls.read(row, of: account)
      }
    }
    controls.finish(&chart)
    return chart
  }

  /// An account as it stood in the chart last, whether it was taken out since or not.
  package func lastAccount(_ number: AccountNumber) throws -> Account? {
    var account = try connection.first(
      """
      SELECT account, name, type, is_revalued, revaluation_rate_type, reporting_rate_type,
        is_blocked, grouping_code
      FROM account WHERE company = \(key) AND account = \(number.code)
      ORDER BY sequence DESC, position DESC LIMIT 1
      """
    ) { try $0.accountOfChart }
    account?.grouping = try connection.first(
      """
      SELECT category, code FROM account_grouping
      WHERE company = \(key) AND account = \(number.code)
      ORDER BY sequence DESC, position DESC LIMIT 1
      """
    ) { $0.grouping(0) }
    account?.statementKey =
      try connection.first(
        """
        SELECT statement_key FROM statement_key
        WHERE company = \(key) AND account = \(number.code)
        ORDER BY sequence DESC, position DESC LIMIT 1
        """
      ) { $0.optionalText(0) } ?? nil
    return account
  }

  /// The dimensions as they are, or as known at a number of the log.
  package func dimensions(asOf number: Int64 = .max) throws -> [Dimension] {
    guard number == .max else { return try readDimensions(asOf: number) }
    return try once(.dimensions) { try readDimensions(asOf: number) }
  }

  private func readDimensions(asOf number: Int64) throws -> [Dimension] {
    guard try has(.dimension) else { return [] }
    var byNumber: [Int: Dimension] = [:]
    try connection.query(
      """
      SELECT dimension, name FROM dimension WHERE company = \(key) AND sequence <= \(number)
      ORDER BY sequence, position
      """
    ) { row in
      let number = Int(row.integer(0))
      byNumber[number] = Dimension(number: number, name: row.text(1))
    }
    return byNumber.values.sorted { $0.number < $1.number }
  }

  /// The codes of each dimension; a dimension without values has an empty set.
  func dimensionValues() throws -> [Int: Set<String>] {
    try once(.dimensionValues) { try readDimensionValues() }
  }

  private func readDimensionValues() throws -> [Int: Set<String>] {
    guard try has(.dimension) else { return [:] }
    var values: [Int: Set<String>] = [:]
    for dimension in try dimensions() { values[dimension.number] = [] }
    guard try has(.dimensionValue) else { return values }
    try connection.query("SELECT dimension, code FROM dimension_value WHERE company = \(key)") {
      values[Int($0.integer(0)), default: []].insert($0.text(1))
    }
    return values
  }

  /// The values of every dimension with their names, in order of dimension and code.
  package func namedDimensionValues() throws -> [(value: DimensionValue, name: String)] {
    var names: [DimensionValue: String] = [:]
    try connection.query(
      """
      SELECT dimension, code, name FROM dimension_value
      WHERE company = \(key) ORDER BY sequence, position
      """
    ) { row in
      names[DimensionValue(dimension: Int(row.integer(0)), code: row.text(1))] = row.text(2)
    }
    return names.sorted { $0.key < $1.key }.map { (value: $0.key, name: $0.value) }
  }

  /// Accounts that hold opening balances which did not sum to zero.
  package func suspenseAccounts() throws -> [AccountNumber] {
    guard try has(.suspense) else { return [] }
    return try connection.rows(
      "SELECT account FROM suspense WHERE company = \(key) ORDER BY account"
    ) { AccountNumber($0.text(0)) }
  }
}

extension Row {
  /// A category and the code after it.
  fileprivate func grouping(_ column: Int) -> AccountGrouping {
    AccountGrouping(category: text(column), code: text(column + 1))
  }

  /// Number, name, type, whether it is revalued, both types of rate, whether it is blocked, and the
  /// grouping code, in this order.
  fileprivate var accountOfChart: Account {
    get throws(StorageError) {
      Account(
        number: AccountNumber(text(0)),
        name: text(1),
        type: try code(2),
        isRevalued: flag(3),
        revaluationRateType: optionalText(4),
        reportingRateType: optionalText(5),
        isBlocked: flag(6),
        groupingCode: optionalText(7)
      )
    }
  }
}

extension CompanyBooks {
  /// Who has blocked accounts that are blocked, and when: the record since which each is.
  package func blockings(of accounts: [AccountNumber]) throws -> [AccountNumber: RecordedAct] {
    var acts: [AccountNumber: RecordedAct] = [:]
    for account in accounts {
      try connection.query(
        """
        SELECT account.is_blocked, log.author, log.at FROM account
        JOIN company_log AS log
          ON log.company = account.company AND log.sequence = account.sequence
        WHERE account.company = \(key) AND account.account = \(account.code)
        ORDER BY account.sequence, account.position
        """
      ) { row in
        if !row.flag(0) {
          acts[account] = nil
        } else if acts[account] == nil {
          acts[account] = RecordedAct(by: row.text(1), at: row.text(2), reason: "")
        }
      }
    }
    return acts
  }
}

extension Record {
  package mutating func add(_ account: Account) {
    add(
      .account,
      [
        .text(account.number.code), .text(account.name), .text(account.type.rawValue),
        .flag(account.isRevalued), .text(account.revaluationRateType),
        .text(account.reportingRateType), .flag(account.isBlocked), .text(account.groupingCode),
      ]
    )
  }

  package mutating func add(_ grouping: AccountGrouping, of account: AccountNumber) {
    add(
      .accountGrouping,
      [.text(account.code), .text(grouping.category), .text(grouping.code)]
    )
  }

  package mutating func add(statementKey key: String?, of account: AccountNumber) {
    add(.statementKey, [.text(account.code), .text(key)])
  }

  package mutating func add(_ dimension: Dimension) {
    add(.dimension, [.integer(Int64(dimension.number)), .text(dimension.name)])
  }

  package mutating func add(_ value: DimensionValue, name: String) {
    add(
      .dimensionValue,
      [.integer(Int64(value.dimension)), .text(value.code), .text(name)]
    )
  }
}
