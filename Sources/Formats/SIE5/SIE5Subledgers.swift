import Accounting

/// The items that divide accounts further: invoices, assets and others.
struct SIE5Subledgers {
  private var ledgers: [Subledger] = []
  /// Numbers of the subledgers that divide an account.
  private var byAccount: [AccountNumber: [Int]] = [:]
  private var items: [Key: SIE5Item] = [:]

  private struct Subledger {
    let kind: SIE5Name
    let primaryAccount: AccountNumber?
  }

  private struct Key: Hashable {
    let ledger: Int
    let id: String
  }

  /// The account that the subledger read last divides first of all.
  var primaryAccount: AccountNumber? { ledgers.last?.primaryAccount }

  mutating func begin(_ kind: SIE5Name, _ account: AccountNumber?) {
    ledgers.append(Subledger(kind: kind, primaryAccount: account))
    if let account { add(account) }
  }

  /// Takes another account that the subledger read last divides.
  mutating func add(_ account: AccountNumber) {
    byAccount[account, default: []].append(ledgers.count - 1)
  }

  /// Takes an item of the subledger read last; false where it holds one of that name already.
  mutating func add(_ item: SIE5Item) -> Bool {
    items.updateValue(item, forKey: Key(ledger: ledgers.count - 1, id: item.id)) == nil
  }

  /// The item that a line on an account refers to.
  func item(_ id: String, on account: AccountNumber) -> SIE5Item? {
    for ledger in byAccount[account] ?? [] {
      if let item = items[Key(ledger: ledger, id: id)] { return item }
    }
    return nil
  }

  var allItems: some Sequence<SIE5Item> { items.values }

  mutating func use(_ id: String, on account: AccountNumber) -> Bool {
    for ledger in byAccount[account] ?? [] where items[Key(ledger: ledger, id: id)] != nil {
      items[Key(ledger: ledger, id: id)]?.isUsed = true
      return true
    }
    return false
  }
}

/// An item of a subledger.
struct SIE5Item {
  let kind: SIE5Name
  let id: String
  /// The customer or supplier of an invoice.
  let party: String
  let invoiceNumber: String
  let dueDay: Day?
  let line: Int
  /// Whether a line of a voucher refers to it.
  var isUsed = false

  /// What a line that refers to it is known by.
  var reference: String { invoiceNumber.isEmpty ? id : invoiceNumber }

  /// The item as dimension values, for balances that are kept apart from the ledger.
  ///
  /// SIE reserves 8, 9 and 10 for customers, suppliers and invoices. It has no number for assets
  /// and other items: they stand under 11 and 12, which it reserves and companies may not use.
  var values: [DimensionValue] {
    switch kind {
    case .customerInvoice: party(8) + [DimensionValue(dimension: 10, code: id)]
    case .supplierInvoice: party(9) + [DimensionValue(dimension: 10, code: id)]
    case .fixedAsset: [DimensionValue(dimension: 11, code: id)]
    default: [DimensionValue(dimension: 12, code: id)]
    }
  }

  private func party(_ dimension: Int) -> [DimensionValue] {
    party.isEmpty ? [] : [DimensionValue(dimension: dimension, code: party)]
  }
}
