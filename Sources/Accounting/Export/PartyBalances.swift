/// What vouchers of a kind have moved for a customer or supplier on an account.
package struct PartyMovement: Hashable, Sendable {
  package let kind: PartyKind
  package let code: String
  package let account: AccountNumber
  package let voucher: VoucherKind
  /// The last of the days asked for that had come; nothing where none had.
  package let since: Day?
  /// Minor units of the accounting currency; debit is positive.
  package let amount: Int64

  package init(
    kind: PartyKind,
    code: String,
    account: AccountNumber,
    voucher: VoucherKind,
    since: Day?,
    amount: Int64
  ) {
    self.kind = kind
    self.code = code
    self.account = account
    self.voucher = voucher
    self.since = since
    self.amount = amount
  }
}

/// A customer or supplier that an import has kept.
package struct ImportedParty: Hashable, Sendable {
  package let party: KeptParty
  /// The day at whose beginning its opening stands; nothing where the import states none.
  package let day: Day?
  package let isInForce: Bool

  package init(_ party: KeptParty, day: Day?, isInForce: Bool) {
    self.party = party
    self.day = day
    self.isInForce = isInForce
  }
}

/// The customers and suppliers that imports have kept, with their balances as far as the books can tell.
///
/// The ledger knows nobody: a balance is what the import in force that begins first states, and what the
/// lines of imports in force have moved from its day on, contra vouchers of theirs included. What was
/// posted here besides is nobody's, and before that day nothing is known.
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

  /// What stands on a place at the beginning of a day.
  private struct Opening {
    let day: Day
    let amount: Int64
  }

  /// Customers before suppliers, each by code.
  package let parties: [Party]
  /// Accounts on which somebody has a balance that nothing tells, since what is known begins later.
  private var untold: Set<AccountNumber> = []

  /// Throws where a balance is larger than the books hold.
  ///
  /// `kept` are in the order of their imports; `used` are the codes that lines use; the books have
  /// nothing but openings before `booksBegin`.
  package init(
    kept: [ImportedParty],
    used: [(kind: PartyKind, code: String)],
    movements: [PartyMovement],
    _ scope: SAFTScope,
    booksBegin: Day,
    accounts: ControlAccounts
  ) throws(Refusal) {
    var parties = PartyBalances.named(kept, used: used)
    let openings = PartyBalances.openings(kept)
    let first = max(scope.days.lowerBound, min(booksBegin, scope.days.upperBound))
    var balances: [Place: (opening: Int64, closing: Int64)] = [:]
    for (place, opening) in openings {
      if opening.day <= first {
        balances[place] = (opening.amount, opening.amount)
      } else {
        untold.insert(place.account)
      }
    }
    for movement in movements {
      let isWithin = movement.since.map { $0 >= scope.days.lowerBound } ?? false
      let place = Place(
        party: Key(kind: movement.kind, code: movement.code),
        account: movement.account
      )
      guard let isMovement = scope.isMovement(movement.voucher, isWithin: isWithin),
        accounts.contains(movement.account, of: movement.kind)
      else { continue }
      if let opening = openings[place] {
        let isAfter = movement.since.map { $0 >= opening.day } ?? false
        guard isAfter, opening.day <= first else { continue }
      }
      var (opening, closing) = balances[place] ?? (0, 0)
      if !isMovement { opening = try opening.plus(movement.amount) }
      closing = try closing.plus(movement.amount)
      balances[place] = (opening, closing)
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

  /// Everybody by code; the newest import names him.
  private static func named(
    _ kept: [ImportedParty],
    used: [(kind: PartyKind, code: String)]
  ) -> [Key: Party] {
    var parties: [Key: Party] = [:]
    for (kind, code) in used {
      parties[Key(kind: kind, code: code)] = Party(kind: kind, code: code, name: code)
    }
    for party in kept.map(\.party) where !party.code.isEmpty {
      let key = Key(kind: party.kind, code: party.code)
      var known = parties[key] ?? Party(kind: party.kind, code: party.code, name: party.code)
      known.isDeclared = true
      if !party.name.isEmpty { known.name = party.name }
      if !party.organisationNumber.isEmpty { known.organisationNumber = party.organisationNumber }
      parties[key] = known
    }
    return parties
  }

  /// What each has on each account at the first day that an import in force states it for.
  private static func openings(_ kept: [ImportedParty]) -> [Place: Opening] {
    var openings: [Place: Opening] = [:]
    for kept in kept where kept.isInForce && !kept.party.code.isEmpty {
      guard let account = kept.party.account, let day = kept.day else { continue }
      let place = Place(
        party: Key(kind: kept.party.kind, code: kept.party.code),
        account: account
      )
      if let known = openings[place], known.day <= day { continue }
      openings[place] = Opening(day: day, amount: kept.party.opening)
    }
    return openings
  }

  package var codes: [String] { parties.map(\.code) }

  /// Codes that lines use and no import declares.
  package var undeclared: [String] { parties.filter { !$0.isDeclared }.map(\.code) }

  /// The sum of what all have on each account at the end, as far as it is told.
  package func sums() throws(Refusal) -> [AccountNumber: Int64] {
    var sums = Dictionary(uniqueKeysWithValues: untold.map { ($0, Int64(0)) })
    for party in parties {
      for balance in party.balances {
        sums[balance.number] = try (sums[balance.number] ?? 0).plus(balance.closing)
      }
    }
    return sums
  }
}

/// The accounts that hold what customers owe, or what is owed to suppliers.
///
/// They are those that imports in force name for somebody of that kind; where none names any, those of
/// the balance sheet in the chart's groups of receivables from customers, 15, and debts to suppliers, 24
/// (BAS and NS 4102). A program may write the customer on every line of a voucher, and what one of
/// revenue or tax tells of him is no balance of his.
package struct ControlAccounts: Sendable {
  private var named: [PartyKind: Set<AccountNumber>] = [:]
  private let chart: ChartOfAccounts

  package init(_ kept: [ImportedParty], _ chart: ChartOfAccounts) {
    self.chart = chart
    for kept in kept where kept.isInForce {
      if let account = kept.party.account { named[kept.party.kind, default: []].insert(account) }
    }
  }

  package func contains(_ account: AccountNumber, of kind: PartyKind) -> Bool {
    if let named = named[kind] { return named.contains(account) }
    let group =
      switch kind {
      case .customer: 15
      case .supplier: 24
      }
    return account.prefix(2) == group && chart.type(of: account).isBalanceSheet
  }
}
