/// What vouchers of a kind have moved for a customer or supplier on an account.
package struct PartyMovement: Hashable, Sendable {
  package let kind: PartyKind
  package let code: String
  package let account: AccountNumber
  package let voucher: VoucherKind
  /// Whether they lie on the first of the days asked for or later.
  package let isWithin: Bool
  /// Minor units of the accounting currency; debit is positive.
  package let amount: Int64

  package init(
    kind: PartyKind,
    code: String,
    account: AccountNumber,
    voucher: VoucherKind,
    isWithin: Bool,
    amount: Int64
  ) {
    self.kind = kind
    self.code = code
    self.account = account
    self.voucher = voucher
    self.isWithin = isWithin
    self.amount = amount
  }
}

/// The customers and suppliers that imports have kept, with their balances as far as the books can tell.
///
/// The ledger knows nobody: a balance is what the first import in force states, and what the lines of
/// imports in force have moved since. What was posted here is nobody's.
package struct PartyBalances: Hashable, Sendable {
  package struct Party: Hashable, Sendable {
    package let kind: PartyKind
    package let code: String
    /// The code, where no import names it.
    package fileprivate(set) var name: String
    package fileprivate(set) var organisationNumber = ""
    package fileprivate(set) var balances: [SAFTAudit.Account] = []
    fileprivate var isDeclared = false
  }

  private struct Key: Hashable, Comparable {
    let kind: PartyKind
    let code: String

    static func < (one: Key, two: Key) -> Bool {
      one.kind == two.kind
        ? one.code.utf8.lexicographicallyPrecedes(two.code.utf8) : one.kind == .customer
    }
  }

  private struct Place: Hashable {
    let party: Key
    let account: AccountNumber
  }

  /// Customers before suppliers, each by code.
  package let parties: [Party]

  /// `kept` in the order of their imports; `used` are the codes that lines use.
  package init(
    kept: [(party: KeptParty, run: Int64, isInForce: Bool)],
    used: [(kind: PartyKind, code: String)],
    movements: [PartyMovement],
    _ scope: SAFTScope
  ) {
    var parties: [Key: Party] = [:]
    var balances: [Place: (opening: Int64, closing: Int64)] = [:]
    for (kind, code) in used {
      let key = Key(kind: kind, code: code)
      parties[key] = Party(kind: kind, code: code, name: code)
    }
    for (party, _, isInForce) in kept where !party.code.isEmpty {
      let key = Key(kind: party.kind, code: party.code)
      var known = parties[key] ?? Party(kind: party.kind, code: party.code, name: party.code)
      known.isDeclared = true
      if !party.name.isEmpty { known.name = party.name }
      if !party.organisationNumber.isEmpty { known.organisationNumber = party.organisationNumber }
      parties[key] = known
      guard isInForce, let account = party.account else { continue }
      let place = Place(party: key, account: account)
      if balances[place] == nil { balances[place] = (party.opening, party.opening) }
    }
    for movement in movements {
      guard
        let isMovement = scope.isMovement(movement.voucher, isWithin: movement.isWithin)
      else { continue }
      let place = Place(
        party: Key(kind: movement.kind, code: movement.code),
        account: movement.account
      )
      // What a line of a revenue account tells of its customer is no balance of his.
      guard balances[place] != nil || PartyBalances.isSubledger(movement) else { continue }
      if !isMovement { balances[place, default: (0, 0)].opening &+= movement.amount }
      balances[place, default: (0, 0)].closing &+= movement.amount
    }
    for (place, amounts) in balances {
      parties[place.party]?.balances.append(
        SAFTAudit.Account(place.account, opening: amounts.opening, closing: amounts.closing)
      )
    }
    self.parties = parties.sorted { $0.key < $1.key }.map { _, party in
      var party = party
      party.balances.sort { $0.number < $1.number }
      return party
    }
  }

  /// Whether an account may hold what somebody owes: one of the balance sheet.
  private static func isSubledger(_ movement: PartyMovement) -> Bool {
    AccountType(classOf: movement.account).isBalanceSheet
  }

  package var codes: [String] { parties.map(\.code) }

  /// Codes that lines use and no import declares.
  package var undeclared: [String] { parties.filter { !$0.isDeclared }.map(\.code) }

  /// The sum of what all have on each account at the end.
  package var sums: [AccountNumber: Int64] {
    var sums: [AccountNumber: Int64] = [:]
    for balance in parties.flatMap(\.balances) {
      sums[balance.number, default: 0] &+= balance.closing
    }
    return sums
  }
}
