import Accounting
import Database

/// The movements of a batch, added up before they reach the balance tables.
struct BalanceChanges {
  /// What the lines of a voucher share in their balances, and their currency.
  private struct Slot: Hashable {
    let period: Period
    let kind: VoucherKind
    let layer: PostingLayer
    let currency: Currency

    /// What the balance tables are ordered by, after the combination or the account.
    static func precedes(_ one: Slot, _ two: Slot) -> Bool {
      (one.currency, one.layer.rawValue, one.period.name, one.kind.rawValue)
        < (two.currency, two.layer.rawValue, two.period.name, two.kind.rawValue)
    }
  }

  private var slots: [Slot] = []
  private var slotNumbers: [Slot: Int] = [:]
  private var lastSlot = 0
  /// Places in `movements` by combination and slot.
  private var places: [Key: Int] = [:]
  private var movements: [Movement] = []

  /// A combination and a slot in one word, which is quick to find.
  private struct Key: Hashable {
    private let word: UInt64

    init(combination: Int64, slot: Int) {
      precondition(slot < 1 << 16 && combination < 1 << 47, "a word holds both")
      word = UInt64(combination) << 16 | UInt64(slot)
    }

    var combination: Int64 { Int64(word >> 16) }
    var slot: Int { Int(word & 0xFFFF) }
  }

  /// Adds one line of a voucher; a total that overflows is refused.
  mutating func add(
    _ line: VoucherLine,
    combination: Int64,
    in period: Period,
    _ kind: VoucherKind,
    _ layer: PostingLayer,
    _ sequence: Int64
  ) throws {
    let slot = slot(of: line.amount.currency, in: period, kind, layer)
    let place = place(of: Key(combination: combination, slot: slot))
    let fits = movements[place].add(
      transaction: line.amount.minorUnits,
      accounting: line.accounting,
      reporting: line.reporting ?? 0,
      sequence: sequence
    )
    guard fits else { throw Refusal(MoneyError.overflow) }
  }

  private mutating func slot(
    of currency: Currency,
    in period: Period,
    _ kind: VoucherKind,
    _ layer: PostingLayer
  ) -> Int {
    if lastSlot < slots.count {
      let last = slots[lastSlot]
      if last.currency == currency, last.kind == kind, last.layer == layer,
        last.period.name == period.name
      {
        return lastSlot
      }
    }
    let wanted = Slot(period: period, kind: kind, layer: layer, currency: currency)
    if let known = slotNumbers[wanted] {
      lastSlot = known
    } else {
      lastSlot = slots.count
      slots.append(wanted)
      slotNumbers[wanted] = lastSlot
    }
    return lastSlot
  }

  private mutating func place(of key: Key) -> Int {
    if let place = places[key] { return place }
    places[key] = movements.count
    movements.append(Movement())
    return movements.count - 1
  }

  /// Adds the movements to both balance tables.
  func save(
    to tables: PostingTables,
    company: Int64,
    combinations: Combinations
  ) throws {
    struct AccountKey: Hashable {
      let account: AccountNumber
      let slot: Int
    }
    let order = slots.indices.sorted { Slot.precedes(slots[$0], slots[$1]) }
    var rank = Array(repeating: 0, count: slots.count)
    for (index, slot) in order.enumerated() { rank[slot] = index }
    var byAccount: [AccountKey: Movement] = [:]
    let rows = tables.balancesByCombination
    for (key, place) in places.sorted(by: {
      ($0.key.combination, rank[$0.key.slot]) < ($1.key.combination, rank[$1.key.slot])
    }) {
      let slot = slots[key.slot]
      rows.append(company)
      rows.append(key.combination)
      rows.append(slot.currency.code)
      rows.append(slot.layer.rawValue)
      rows.append(slot.period.name)
      rows.append(slot.kind.rawValue)
      movements[place].append(to: rows)
      try rows.endRow()
      let accountKey = AccountKey(account: combinations[key.combination].account, slot: key.slot)
      guard byAccount[accountKey, default: Movement()].add(movements[place]) else {
        throw Refusal(MoneyError.overflow)
      }
    }
    try rows.flush()
    let accountRows = tables.balancesByAccount
    for (key, movement) in byAccount.sorted(by: {
      let (one, two) = (slots[$0.key.slot], slots[$1.key.slot])
      return (one.period.name, $0.key.account, one.kind.rawValue, rank[$0.key.slot])
        < (two.period.name, $1.key.account, two.kind.rawValue, rank[$1.key.slot])
    }) {
      let slot = slots[key.slot]
      accountRows.append(company)
      accountRows.append(slot.period.name)
      accountRows.append(key.account.code)
      accountRows.append(slot.kind.rawValue)
      accountRows.append(slot.currency.code)
      accountRows.append(slot.layer.rawValue)
      accountRows.append(slot.period.year)
      movement.append(to: accountRows)
      try accountRows.endRow()
    }
    try accountRows.flush()
  }
}

/// A table of balances: its key, what else its rows say, and the totals that are added up.
struct BalanceTable {
  let name: String
  let keys: [String]
  let others: [String]

  static let byCombination = BalanceTable(
    name: "balance_by_combination",
    keys: ["company", "combination", "currency", "layer", "period", "kind"],
    others: []
  )
  static let byAccount = BalanceTable(
    name: "balance_by_account",
    keys: ["company", "period", "account", "kind", "currency", "layer"],
    others: ["fiscal_year"]
  )

  private static let totals = [
    "debit", "credit", "accounting_debit", "accounting_credit", "reporting_debit",
    "reporting_credit",
  ]

  /// Rows that are added to those of the table.
  func rows(on connection: any Connection) throws -> any BulkInsert {
    try connection.bulkInsert(
      into: name,
      columns: keys + others + BalanceTable.totals + ["sequence"],
      adding: AddingUp(keys: keys, totals: BalanceTable.totals, replaced: ["sequence"])
    )
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
    transaction: Int64,
    accounting: Int64,
    reporting: Int64,
    sequence: Int64
  ) -> Bool {
    self.sequence = max(self.sequence, sequence)
    let transactionFits = Movement.add(transaction, &debit, &credit)
    let accountingFits = Movement.add(accounting, &accountingDebit, &accountingCredit)
    let reportingFits = Movement.add(reporting, &reportingDebit, &reportingCredit)
    return transactionFits && accountingFits && reportingFits
  }

  mutating func add(_ other: Movement) -> Bool {
    sequence = max(sequence, other.sequence)
    var overflows = false
    func add(_ amount: Int64, to total: inout Int64) {
      let (sum, overflow) = total.addingReportingOverflow(amount)
      total = sum
      overflows = overflows || overflow
    }
    add(other.debit, to: &debit)
    add(other.credit, to: &credit)
    add(other.accountingDebit, to: &accountingDebit)
    add(other.accountingCredit, to: &accountingCredit)
    add(other.reportingDebit, to: &reportingDebit)
    add(other.reportingCredit, to: &reportingCredit)
    return !overflows
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

  /// Appends the totals and the number of the log that last touched them.
  func append(to rows: any BulkInsert) {
    rows.append(debit)
    rows.append(credit)
    rows.append(accountingDebit)
    rows.append(accountingCredit)
    rows.append(reportingDebit)
    rows.append(reportingCredit)
    rows.append(sequence)
  }
}
