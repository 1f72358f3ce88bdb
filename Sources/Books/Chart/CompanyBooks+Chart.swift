import Accounting
import Database

extension CompanyBooks {
  package func chart() throws -> ChartOfAccounts {
    ChartOfAccounts(
      try connection.rows(
        """
        SELECT account, name, type, is_revalued, revaluation_rate_type, reporting_rate_type,
          is_blocked, grouping_code
        FROM account WHERE company = \(key) ORDER BY sequence, position
        """
      ) { row in
        Account(
          number: AccountNumber(row.text(0)),
          name: row.text(1),
          type: try row.code(2),
          isRevalued: row.flag(3),
          revaluationRateType: row.optionalText(4),
          reportingRateType: row.optionalText(5),
          isBlocked: row.flag(6),
          groupingCode: row.optionalText(7)
        )
      }
    )
  }

  package func dimensions() throws -> [Dimension] {
    var byNumber: [Int: Dimension] = [:]
    try connection.query(
      "SELECT dimension, name FROM dimension WHERE company = \(key) ORDER BY sequence, position"
    ) { row in
      let number = Int(row.integer(0))
      byNumber[number] = Dimension(number: number, name: row.text(1))
    }
    return byNumber.values.sorted { $0.number < $1.number }
  }

  /// The codes of each dimension; a dimension without values has an empty set.
  func dimensionValues() throws -> [Int: Set<String>] {
    var values: [Int: Set<String>] = [:]
    for dimension in try dimensions() { values[dimension.number] = [] }
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
    try connection.rows("SELECT account FROM suspense WHERE company = \(key) ORDER BY account") {
      AccountNumber($0.text(0))
    }
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
