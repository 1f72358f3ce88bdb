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
  }

  /// The number of a combination or of an account, and a slot, in one word, which is quick to find.
  private struct Key: Hashable {
    private let word: UInt64

    init(_ number: Int64, slot: Int) {
      precondition(slot < 1 << 16 && number < 1 << 47, "a word holds both")
      word = UInt64(number) << 16 | UInt64(slot)
    }

    var number: Int64 { Int64(word >> 16) }
    var slot: Int { Int(word & 0xFFFF) }
  }

  /// Movements by key, in the order in which the keys came.
  private struct Totals {
    private var places: [Key: Int] = [:]
    private(set) var keys: [Key] = []
    private(set) var movements: [Movement] = []

    /// Adds to the movement of a key; one that overflows is refused.
    mutating func add(to key: Key, _ add: (inout Movement) -> Bool) throws {
      let place = places[key] ?? keys.count
      if place == keys.count {
        places[key] = place
        keys.append(key)
        movements.append(Movement())
      }
      guard add(&movements[place]) else { throw Refusal(MoneyError.overflow) }
    }

    mutating func removeAll() {
      places.removeAll(keepingCapacity: true)
      keys.removeAll(keepingCapacity: true)
      movements.removeAll(keepingCapacity: true)
    }
  }

  private var slots: [Slot] = []
  private var slotNumbers: [Slot: Int] = [:]
  private var lastSlot = 0
  private var byCombination = Totals()
  private var byAccount = Totals()

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
    try byCombination.add(to: Key(combination, slot: slot)) {
      $0.add(
        transaction: line.amount.minorUnits,
        accounting: line.accounting,
        reporting: line.reporting ?? 0,
        sequence: sequence
      )
    }
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

  /// Starts over and keeps the storage.
  private mutating func removeAll() {
    slots.removeAll(keepingCapacity: true)
    slotNumbers.removeAll(keepingCapacity: true)
    byCombination.removeAll()
    byAccount.removeAll()
  }

  /// Adds the movements to both balance tables, in the order of their keys, and starts over.
  mutating func save(
    to tables: PostingTables,
    company: Int64,
    combinations: Combinations
  ) throws {
    let ranks = slotRanks
    try saveByCombination(to: tables.balancesByCombination, company, combinations, ranks)
    try saveByAccount(to: tables.balancesByAccount, company, combinations, ranks)
    removeAll()
  }

  private mutating func saveByCombination(
    to rows: any BulkInsert,
    _ company: Int64,
    _ combinations: Combinations,
    _ ranks: [Int]
  ) throws {
    let keys = byCombination.keys
    let order = keys.indices.sorted {
      let (one, two) = (keys[$0], keys[$1])
      return one.number == two.number
        ? ranks[one.slot] < ranks[two.slot] : one.number < two.number
    }
    for place in order {
      let (key, movement) = (keys[place], byCombination.movements[place])
      let slot = slots[key.slot]
      rows.append(company)
      rows.append(key.number)
      rows.append(slot.currency.code)
      rows.append(slot.layer.rawValue)
      rows.append(slot.period.name)
      rows.append(slot.kind.rawValue)
      movement.append(to: rows)
      try rows.endRow()
      let account = combinations[key.number].accountNumber
      try byAccount.add(to: Key(account, slot: key.slot)) { $0.add(movement) }
    }
    try rows.flush()
  }

  private func saveByAccount(
    to rows: any BulkInsert,
    _ company: Int64,
    _ combinations: Combinations,
    _ ranks: [Int]
  ) throws {
    let (slots, keys) = (slots, byAccount.keys)
    let accounts = keys.map { combinations.account($0.number) }
    let order = keys.indices.sorted {
      let (one, two) = (keys[$0].slot, keys[$1].slot)
      if one == two { return accounts[$0] < accounts[$1] }
      let (first, second) = (slots[one], slots[two])
      return (first.period.name, accounts[$0], first.kind.rawValue, ranks[one])
        < (second.period.name, accounts[$1], second.kind.rawValue, ranks[two])
    }
    for place in order {
      let slot = slots[keys[place].slot]
      rows.append(company)
      rows.append(slot.period.name)
      rows.append(accounts[place].code)
      rows.append(slot.kind.rawValue)
      rows.append(slot.currency.code)
      rows.append(slot.layer.rawValue)
      rows.append(slot.period.year)
      byAccount.movements[place].append(to: rows)
      try rows.endRow()
    }
    try rows.flush()
  }

  /// The places of the slots in the order of the tables, after the combination or the account.
  private var slotRanks: [Int] {
    guard slots.count > 1 else { return [0] }
    let order = slots.indices.sorted {
      let (one, two) = (slots[$0], slots[$1])
      return (one.currency, one.layer.rawValue, one.period.name, one.kind.rawValue)
        < (two.currency, two.layer.rawValue, two.period.name, two.kind.rawValue)
    }
    var ranks = Array(repeating: 0, count: slots.count)
    for (rank, slot) in order.enumerated() { ranks[slot] = rank }
    return ranks
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
