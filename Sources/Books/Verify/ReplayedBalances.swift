import Accounting
import Crypto
import Database

/// The balances that a replay adds up by itself, to compare with those that the gate keeps.
struct ReplayedBalances {
  /// Debit and credit of the three amounts in lanes 0 to 5, and in lane 6 the newest record.
  typealias Sums = SIMD8<Int64>

  struct Key: Hashable {
    let combination: Int64
    let context: Int32
    let currency: Int32
  }

  /// What the lines of a voucher share.
  private struct Context: Hashable {
    let period: String
    let kind: String
    let layer: String
  }

  private var sums: [Key: Sums] = [:]
  private var contexts = Numbering<Context>()
  private var currencies = Numbering<String>()

  private static let columns = [
    "debit", "credit", "accounting_debit", "accounting_credit", "reporting_debit",
    "reporting_credit", "sequence",
  ]

  var count: Int { sums.count }

  mutating func add(_ voucher: ReplayedVoucher, in period: String) {
    let context = contexts.number(
      of: Context(period: period, kind: voucher.kind, layer: voucher.layer)
    )
    for line in voucher.lines {
      let key = Key(
        combination: line.combination,
        context: context,
        currency: currencies.number(of: line.currency)
      )
      var after = (sums[key] ?? Sums()) &+ Sums(line)
      after[6] = voucher.sequence
      sums[key] = after
    }
  }

  /// Adds up periods anew between which a record has moved days, from the vouchers before it; their
  /// balances bear its number.
  mutating func addUpAnew(
    _ periods: [ReplayedPeriods.Shape],
    before sequence: Int64,
    of company: Int64,
    _ connection: any Connection
  ) throws {
    let names = Set(periods.map(\.name))
    sums = sums.filter { !names.contains(contexts.values[Int($0.key.context)].period) }
    for period in periods where period.isDivision {
      try connection.query(
        """
        SELECT kind, layer, combination, currency, amount, accounting, reporting
        FROM voucher JOIN voucher_line AS line ON line.company = voucher.company
          AND line.fiscal_year = voucher.fiscal_year AND line.sequence = voucher.sequence
        WHERE voucher.company = \(company) AND voucher.fiscal_year = \(period.year)
          AND voucher.sequence < \(sequence) AND period IS NULL
          AND day >= \(period.firstDay) AND day <= \(period.lastDay)
        """
      ) { row in
        let line = ReplayedVoucher.Line(
          number: 0,
          combination: row.integer(2),
          currency: row.text(3),
          amount: row.integer(4),
          accounting: row.integer(5),
          reporting: row.optionalInteger(6),
          text: ""
        )
        let context = Context(period: period.name, kind: row.text(0), layer: row.text(1))
        let key = Key(
          combination: line.combination,
          context: contexts.number(of: context),
          currency: currencies.number(of: line.currency)
        )
        var after = (sums[key] ?? Sums()) &+ Sums(line)
        after[6] = sequence
        sums[key] = after
      }
    }
  }

  /// The balances by account, of all periods or of some.
  private func byAccount(
    _ combinations: [Int64: ReplayedCombination],
    in periods: Set<String>? = nil
  ) -> [[String]: Sums] {
    var accounts: [[String]: Sums] = [:]
    for (key, sums) in sums {
      let context = contexts.values[Int(key.context)]
      if let periods, !periods.contains(context.period) { continue }
      let names = [
        context.period, combinations[key.combination]?.account ?? "", context.kind,
        currencies.values[Int(key.currency)], context.layer,
      ]
      let before = accounts[names] ?? Sums()
      var after = before &+ sums
      after[6] = max(before[6], sums[6])
      accounts[names] = after
    }
    return accounts
  }

  /// The digest of the movements of some periods, as a seal covers them.
  func digest(
    of periods: Set<String>,
    _ combinations: [Int64: ReplayedCombination]
  ) -> String {
    var canonical = CanonicalBytes()
    for (names, sums) in byAccount(combinations, in: periods).sorted(by: {
      ReplayedBalances.precedes($0.key, $1.key)
    }) {
      for name in names { canonical.append(name) }
      for lane in 0..<6 { canonical.append(sums[lane]) }
    }
    return hexadecimal(SHA256.hash(data: canonical.bytes))
  }

  /// Orders names by their bytes, as the seal does.
  private static func precedes(_ one: [String], _ other: [String]) -> Bool {
    for (first, second) in zip(one, other) where first != second {
      return first.utf8.lexicographicallyPrecedes(second.utf8)
    }
    return false
  }

  // Comparison ----------------------------------------------------------------------------------

  /// Compares the balances by account, row by row and both ways; `year` is told of each the period and
  /// the year that it is kept under.
  func compareAccounts(
    _ connection: any Connection,
    _ company: Int64,
    _ combinations: [Int64: ReplayedCombination],
    year: (_ balance: String, _ period: String, _ year: String) -> Void
  ) throws -> (rows: Int64, differences: [BalanceDifference]) {
    var due = byAccount(combinations)
    var rows: Int64 = 0
    var differences: [([String], BalanceDifference)] = []
    func told(_ names: [String]) -> String { "\(names[1]) \(names[0]) \(names[3])" }
    func compare(_ names: [String], kept: Sums?, due: Sums?) {
      let difference = BalanceDifference("balance_by_account", told(names), kept: kept, due: due)
      if let difference { differences.append((names, difference)) }
    }
    try connection.query(
      """
      SELECT period, account, kind, currency, layer, debit, credit, accounting_debit,
        accounting_credit, reporting_debit, reporting_credit, sequence, fiscal_year
      FROM balance_by_account WHERE company = \(company)
      """
    ) { row in
      rows += 1
      let names = (0..<5).map { row.text($0) }
      year(told(names), names[0], row.text(12))
      compare(names, kept: Sums(row), due: due.removeValue(forKey: names))
    }
    for (names, sums) in due { compare(names, kept: nil, due: sums) }
    differences.sort { ReplayedBalances.precedes($0.0, $1.0) }
    return (rows, differences.map(\.1))
  }

  /// Compares the balances by combination, and says which keys differ.
  func compareCombinations(
    _ connection: any Connection,
    _ company: Int64,
    _ combinations: [Int64: ReplayedCombination]
  ) throws -> (rows: Int64, differences: [(key: Key?, difference: BalanceDifference)]) {
    var due = sums
    var rows: Int64 = 0
    var differences: [(key: Key?, difference: BalanceDifference)] = []
    func compare(_ number: Int64, _ period: String, _ currency: String, _ key: Key?, _ kept: Sums?)
    {
      let name = combinations[number]?.name ?? "combination \(number)"
      let difference = BalanceDifference(
        "balance_by_combination",
        "\(name) \(period) \(currency)",
        kept: kept,
        due: key.flatMap { due.removeValue(forKey: $0) }
      )
      if let difference { differences.append((key, difference)) }
    }
    try connection.query(
      """
      SELECT combination, period, kind, currency, layer, debit, credit, accounting_debit,
        accounting_credit, reporting_debit, reporting_credit, sequence
      FROM balance_by_combination WHERE company = \(company)
      """
    ) { row in
      rows += 1
      let (number, period, currency) = (row.integer(0), row.text(1), row.text(3))
      let key = key(
        number,
        currency,
        Context(period: period, kind: row.text(2), layer: row.text(4))
      )
      compare(number, period, currency, key, Sums(row))
    }
    for key in due.keys {
      let period = contexts.values[Int(key.context)].period
      compare(key.combination, period, currencies.values[Int(key.currency)], key, nil)
    }
    differences.sort {
      $0.difference.key.utf8.lexicographicallyPrecedes($1.difference.key.utf8)
    }
    return (rows, differences)
  }

  /// The key of a row, or nothing where no line has its currency, period, kind and layer.
  private func key(_ combination: Int64, _ currency: String, _ context: Context) -> Key? {
    guard let context = contexts.known(context), let currency = currencies.known(currency) else {
      return nil
    }
    return Key(combination: combination, context: context, currency: currency)
  }

  /// The lines of a voucher whose balances are among those that differ.
  func lines(of voucher: ReplayedVoucher, in period: String, among keys: Set<Key>) -> [Int64] {
    let context = Context(period: period, kind: voucher.kind, layer: voucher.layer)
    return voucher.lines.filter { line in
      key(line.combination, line.currency, context).map { keys.contains($0) } ?? false
    }.map(\.number)
  }

  fileprivate static func firstDifference(_ kept: Sums?, _ due: Sums?) -> (String, Int64?, Int64?)?
  {
    for (lane, column) in columns.enumerated() where kept?[lane] != due?[lane] {
      return (column, kept?[lane], due?[lane])
    }
    return nil
  }
}

/// Small numbers for values that come again and again.
private struct Numbering<Element: Hashable> {
  private(set) var values: [Element] = []
  private var numbers: [Element: Int32] = [:]
  private var last: Int32 = -1

  mutating func number(of value: Element) -> Int32 {
    if last >= 0, values[Int(last)] == value { return last }
    last = numbers[value] ?? Int32(values.count)
    if last == values.count {
      values.append(value)
      numbers[value] = last
    }
    return last
  }

  func known(_ value: Element) -> Int32? { numbers[value] }
}

extension SIMD8<Int64> {
  /// What a line adds: each amount by its own sign.
  fileprivate init(_ line: ReplayedVoucher.Line) {
    self.init()
    if line.amount >= 0 { self[0] = line.amount } else { self[1] = 0 &- line.amount }
    if line.accounting >= 0 { self[2] = line.accounting } else { self[3] = 0 &- line.accounting }
    let reporting = line.reporting ?? 0
    if reporting >= 0 { self[4] = reporting } else { self[5] = 0 &- reporting }
  }

  /// A row of five names, six sums and the newest record.
  fileprivate init(_ row: any Row) {
    self.init()
    for lane in 0..<7 { self[lane] = row.integer(lane + 5) }
  }
}

extension BalanceDifference {
  fileprivate init?(
    _ table: String,
    _ key: String,
    kept: ReplayedBalances.Sums?,
    due: ReplayedBalances.Sums?
  ) {
    guard let (column, kept, due) = ReplayedBalances.firstDifference(kept, due) else { return nil }
    self.init(table: table, key: key, column: column, kept: kept, due: due)
  }
}
