import Accounting
import Database

/// The movements of a batch, added up before they reach the balance tables.
struct BalanceChanges {
  private struct Key: Hashable {
    let combination: Int64
    let currency: Currency
    let layer: PostingLayer
    let kind: VoucherKind
    let period: Int

    static func precedes(_ one: Key, _ two: Key) -> Bool {
      (one.combination, one.currency, one.period, one.kind.rawValue)
        < (two.combination, two.currency, two.period, two.kind.rawValue)
    }
  }

  private var periods: [Period] = []
  private var lastPeriod = 0
  private var byCombination: [Key: Movement] = [:]

  /// Adds one line of a voucher; a total that overflows is refused.
  mutating func add(
    _ line: VoucherLine, combination: Int64, in period: Period, _ kind: VoucherKind,
    _ layer: PostingLayer, _ sequence: Int64
  ) throws {
    let key = Key(
      combination: combination, currency: line.amount.currency, layer: layer, kind: kind,
      period: index(of: period))
    let fits = byCombination[key, default: Movement()].add(
      transaction: line.amount.minorUnits, accounting: line.accounting,
      reporting: line.reporting ?? 0, sequence: sequence)
    guard fits else { throw Refusal(MoneyError.overflow) }
  }

  private mutating func index(of period: Period) -> Int {
    if lastPeriod < periods.count, periods[lastPeriod].name == period.name { return lastPeriod }
    if let index = periods.firstIndex(where: { $0.name == period.name }) {
      lastPeriod = index
    } else {
      lastPeriod = periods.count
      periods.append(period)
    }
    return lastPeriod
  }

  /// Adds the movements to both balance tables.
  func save(
    on connection: any Connection, company: Int64, combinations: Combinations
  ) throws {
    struct AccountKey: Hashable {
      let account: AccountNumber
      let key: Key
    }
    var byAccount: [AccountKey: Movement] = [:]
    var rows: [[Value]] = []
    for (key, movement) in byCombination.sorted(by: { Key.precedes($0.key, $1.key) }) {
      rows.append(
        [
          .integer(company), .integer(key.combination), .text(key.currency.code),
          .text(key.layer.rawValue), .text(periods[key.period].name), .text(key.kind.rawValue),
        ] + movement.values)
      guard let account = combinations.accounts[key.combination] else {
        preconditionFailure("combination \(key.combination) has been interned")
      }
      let accountKey = AccountKey(
        account: account,
        key: Key(
          combination: 0, currency: key.currency, layer: key.layer, kind: key.kind,
          period: key.period))
      guard byAccount[accountKey, default: Movement()].add(movement) else {
        throw Refusal(MoneyError.overflow)
      }
    }
    try Upsert.byCombination.save(rows, on: connection)
    let accountRows = byAccount.sorted {
      ($0.key.account.code, $0.key.key.period) < ($1.key.account.code, $1.key.key.period)
    }.map { element -> [Value] in
      let (key, movement) = (element.key.key, element.value)
      return [
        .integer(company), .text(periods[key.period].name), .text(element.key.account.code),
        .text(key.kind.rawValue), .text(key.currency.code), .text(key.layer.rawValue),
        .text(periods[key.period].year),
      ] + movement.values
    }
    try Upsert.byAccount.save(accountRows, on: connection)
  }
}

/// Debit and credit in three amounts, each by its own sign.
struct Movement: Hashable {
  var debit: Int64 = 0
  var credit: Int64 = 0
  var accountingDebit: Int64 = 0
  var accountingCredit: Int64 = 0
  var reportingDebit: Int64 = 0
  var reportingCredit: Int64 = 0
  var sequence: Int64 = 0

  /// Adds a line and says whether every total still fits.
  mutating func add(
    transaction: Int64, accounting: Int64, reporting: Int64, sequence: Int64
  ) -> Bool {
    self.sequence = max(self.sequence, sequence)
    let transactionFits = Movement.add(transaction, &debit, &credit)
    let accountingFits = Movement.add(accounting, &accountingDebit, &accountingCredit)
    let reportingFits = Movement.add(reporting, &reportingDebit, &reportingCredit)
    return transactionFits && accountingFits && reportingFits
  }

  mutating func add(_ other: Movement) -> Bool {
    sequence = max(sequence, other.sequence)
    var fits = true
    for path in Movement.totals {
      let (sum, overflow) = self[keyPath: path].addingReportingOverflow(other[keyPath: path])
      self[keyPath: path] = sum
      fits = fits && !overflow
    }
    return fits
  }

  private static func add(_ amount: Int64, _ debit: inout Int64, _ credit: inout Int64) -> Bool {
    let overflow: Bool
    if amount >= 0 {
      (debit, overflow) = debit.addingReportingOverflow(amount)
    } else {
      (credit, overflow) = credit.subtractingReportingOverflow(amount)
    }
    return !overflow
  }

  var values: [Value] { Movement.totals.map { .integer(self[keyPath: $0]) } + [.integer(sequence)] }

  private static var totals: [WritableKeyPath<Movement, Int64>] {
    [
      \.debit, \.credit, \.accountingDebit, \.accountingCredit, \.reportingDebit,
      \.reportingCredit,
    ]
  }
}

/// Adds rows of movements to a balance table, many in one statement.
private struct Upsert {
  let table: String
  let keys: [String]
  let others: [String]

  static let byCombination = Upsert(
    table: "balance_by_combination",
    keys: ["company", "combination", "currency", "layer", "period", "kind"], others: [])
  static let byAccount = Upsert(
    table: "balance_by_account",
    keys: ["company", "period", "account", "kind", "currency", "layer"], others: ["fiscal_year"])

  private static let totals = [
    "debit", "credit", "accounting_debit", "accounting_credit", "reporting_debit",
    "reporting_credit",
  ]
  private static let rowsInAStatement = 50

  func save(_ rows: [[Value]], on connection: any Connection) throws {
    var rest = rows[...]
    while !rest.isEmpty {
      // Two sizes of statement only, so that both stay prepared.
      let size = rest.count >= Upsert.rowsInAStatement ? Upsert.rowsInAStatement : 1
      try connection.execute(statement(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
  }

  private func statement(_ rows: ArraySlice<[Value]>) -> Statement {
    let columns = keys + others + Upsert.totals + ["sequence"]
    var statement: Statement =
      "INSERT INTO \(raw: table) AS balance (\(raw: columns.joined(separator: ", "))) VALUES "
    for (index, row) in rows.enumerated() {
      statement += index == 0 ? "(" : ", ("
      for (column, value) in row.enumerated() {
        statement += column == 0 ? "\(value)" : ", \(value)"
      }
      statement += ")"
    }
    statement += " ON CONFLICT (\(raw: keys.joined(separator: ", "))) DO UPDATE SET "
    for total in Upsert.totals {
      statement += "\(raw: total) = balance.\(raw: total) + excluded.\(raw: total), "
    }
    statement += "sequence = excluded.sequence"
    return statement
  }
}
