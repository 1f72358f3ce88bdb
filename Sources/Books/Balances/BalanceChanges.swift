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

  /// The place of a combination or of an account, and a slot, in one word, which is quick to find.
  private struct Key: Hashable {
    let word: UInt64

    init(_ place: Int, slot: Int) {
      precondition(slot < 1 << 16 && place < 1 << 47, "a word holds both")
      word = UInt64(place) << 16 | UInt64(slot)
    }

    var place: Int { Int(word >> 16) }
    var slot: Int { Int(word & 0xFFFF) }
  }

  /// Movements by key, in the order in which the keys came, found in an open table.
  private struct Totals {
    /// Numbers of keys from 1; 0 is free.
    private var places: [Int32] = Array(repeating: 0, count: 256)
    private(set) var keys: [Key] = []
    private(set) var movements: [Movement] = []

    /// Adds to the movement of a key; one that overflows is refused.
    mutating func add(to key: Key, _ add: (inout Movement) -> Bool) throws {
      var slot = Totals.slot(of: key, among: places.count)
      while places[slot] != 0, keys[Int(places[slot]) - 1] != key {
        slot = (slot + 1) & (places.count - 1)
      }
      if places[slot] == 0 {
        keys.append(key)
        movements.append(Movement())
        places[slot] = Int32(keys.count)
        guard add(&movements[keys.count - 1]) else { throw Refusal(MoneyError.overflow) }
        if keys.count * 2 > places.count { grow() }
        return
      }
      guard add(&movements[Int(places[slot]) - 1]) else { throw Refusal(MoneyError.overflow) }
    }

    private mutating func grow() {
      places = Array(repeating: 0, count: places.count * 2)
      for (place, key) in keys.enumerated() {
        var slot = Totals.slot(of: key, among: places.count)
        while places[slot] != 0 { slot = (slot + 1) & (places.count - 1) }
        places[slot] = Int32(place + 1)
      }
    }

    /// Places and slots are given here, one after the other, so that mixing their bits is enough.
    private static func slot(of key: Key, among slots: Int) -> Int {
      let mixed = key.word &* 0x9E37_79B9_7F4A_7C15
      return Int(truncatingIfNeeded: mixed ^ mixed >> 32) & (slots - 1)
    }

    mutating func removeAll() {
      for index in places.indices { places[index] = 0 }
      keys.removeAll(keepingCapacity: true)
      movements.removeAll(keepingCapacity: true)
    }
  }

  /// So many balances are added to the tables at once: some twenty MiB.
  @TaskLocal static var most = 1 << 18

  private let most = BalanceChanges.most

  private var slots: [Slot] = []
  private var slotNumbers: [Slot: Int] = [:]
  private var lastSlot = 0
  private var byCombination = Totals()
  private var byAccount = Totals()

  /// Whether they take much memory, so that they should be saved before more are gathered.
  var areMany: Bool { byCombination.keys.count >= most || slots.count >= 1 << 15 }

  /// Adds one line of a voucher, whose combination is known by its place among `Combinations`; a total
  /// that overflows is refused.
  mutating func add(
    _ line: VoucherLine,
    combination: Int,
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
    let numbers = keys.map { combinations.number(at: $0.place) }
    let order = keys.indices.sorted {
      numbers[$0] == numbers[$1]
        ? ranks[keys[$0].slot] < ranks[keys[$1].slot] : numbers[$0] < numbers[$1]
    }
    for place in order {
      let (key, movement) = (keys[place], byCombination.movements[place])
      let slot = slots[key.slot]
      rows.append(company)
      rows.append(numbers[place])
      rows.append(slot.currency.code)
      rows.append(slot.layer.rawValue)
      rows.append(slot.period.name)
      rows.append(slot.kind.rawValue)
      movement.append(to: rows)
      try rows.endRow()
      let account = combinations.accountPlace(at: key.place)
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
    let accounts = keys.map { combinations.account(at: $0.place) }
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
