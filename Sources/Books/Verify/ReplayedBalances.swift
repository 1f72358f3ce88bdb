import Accounting
import Crypto
import Database

/// The balances that a replay adds up by itself, to compare with those that the gate keeps.
struct ReplayedBalances {
  private struct AccountKey: Hashable {
    let period: String
    let account: String
    let kind: String
    let currency: String
    let layer: String

    static func precedes(_ one: AccountKey, _ two: AccountKey) -> Bool {
      for (first, second) in [
        (one.account, two.account), (one.kind, two.kind), (one.currency, two.currency),
      ] where first != second {
        return first.utf8.lexicographicallyPrecedes(second.utf8)
      }
      return one.layer < two.layer
    }
  }

  private struct CombinationKey: Hashable {
    let combination: Int64
    let period: String
    let kind: String
    let currency: String
    let layer: String
  }

  private var byAccount: [AccountKey: [Int64]] = [:]
  private var byCombination: [CombinationKey: [Int64]] = [:]
  private static let nothing: [Int64] = [0, 0, 0, 0, 0, 0, 0]

  mutating func add(
    _ line: ReplayedVoucher.Line,
    account: String,
    period: String,
    _ voucher: ReplayedVoucher
  ) {
    let accountKey = AccountKey(
      period: period,
      account: account,
      kind: voucher.kind,
      currency: line.currency,
      layer: voucher.layer
    )
    let combinationKey = CombinationKey(
      combination: line.combination,
      period: period,
      kind: voucher.kind,
      currency: line.currency,
      layer: voucher.layer
    )
    func add(_ sums: inout [Int64]) {
      for (index, amount) in [line.amount, line.accounting, line.reporting ?? 0].enumerated() {
        if amount >= 0 { sums[index * 2] &+= amount } else { sums[index * 2 + 1] &-= amount }
      }
      sums[6] = max(sums[6], voucher.sequence)
    }
    add(&byAccount[accountKey, default: ReplayedBalances.nothing])
    add(&byCombination[combinationKey, default: ReplayedBalances.nothing])
  }

  /// The digest of the movements of some periods, as a seal covers them.
  func digest(of periods: [String]) -> String {
    var canonical = CanonicalBytes()
    let wanted = Set(periods)
    let rows = Dictionary(grouping: byAccount.filter { wanted.contains($0.key.period) }) {
      $0.key.period
    }
    for period in periods.sorted() {
      for (key, sums) in (rows[period] ?? []).sorted(by: {
        AccountKey.precedes($0.key, $1.key)
      }) {
        for text in [key.period, key.account, key.kind, key.currency, key.layer] {
          canonical.append(text)
        }
        for sum in sums.prefix(6) { canonical.append(sum) }
      }
    }
    return hexadecimal(SHA256.hash(data: canonical.bytes))
  }

  /// The newest record that moved any of some periods.
  func lastMovement(in periods: [String]) -> Int64? {
    let wanted = Set(periods)
    return byAccount.filter { wanted.contains($0.key.period) }.map(\.value[6]).max()
  }

  /// Compares every row with the tables, both ways.
  func compare(
    with connection: any Connection,
    company: Int64,
    _ findings: inout [Finding]
  ) throws {
    var different: [(table: String, key: String)] = []
    var accounts = byAccount
    try connection.query(
      """
      SELECT period, account, kind, currency, layer, debit, credit, accounting_debit,
        accounting_credit, reporting_debit, reporting_credit, sequence
      FROM balance_by_account WHERE company = \(company)
      """
    ) { row in
      let key = AccountKey(
        period: row.text(0),
        account: row.text(1),
        kind: row.text(2),
        currency: row.text(3),
        layer: row.text(4)
      )
      if accounts.removeValue(forKey: key) != (5...11).map({ row.integer($0) }) {
        different.append(("balance_by_account", "\(key.account) \(key.period) \(key.currency)"))
      }
    }
    for key in accounts.keys {
      different.append(("balance_by_account", "\(key.account) \(key.period) \(key.currency)"))
    }
    var combinations = byCombination
    try connection.query(
      """
      SELECT combination, period, kind, currency, layer, debit, credit, accounting_debit,
        accounting_credit, reporting_debit, reporting_credit, sequence
      FROM balance_by_combination WHERE company = \(company)
      """
    ) { row in
      let key = CombinationKey(
        combination: row.integer(0),
        period: row.text(1),
        kind: row.text(2),
        currency: row.text(3),
        layer: row.text(4)
      )
      if combinations.removeValue(forKey: key) != (5...11).map({ row.integer($0) }) {
        different.append(
          ("balance_by_combination", "\(key.combination) \(key.period) \(key.currency)")
        )
      }
    }
    for key in combinations.keys {
      different.append(
        ("balance_by_combination", "\(key.combination) \(key.period) \(key.currency)")
      )
    }
    for row in different.sorted(by: { ($0.table, $0.key) < ($1.table, $1.key) }) {
      findings.append(
        Finding(.error, VerifyFinding.balanceDiffers(table: row.table, key: row.key))
      )
    }
  }
}
