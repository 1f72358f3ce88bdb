import Accounting

extension SIE5Reader {
  mutating func beginAccount(_ element: XMLElement<SIE5Name>) {
    account = element.account(.id)
    guard let account else {
      // Its balances would be lost with it.
      return findings.deviates("Account/@id", line: element.line, .error)
    }
    if !account.code.utf8.allSatisfy({ (48...57).contains($0) }) {
      findings.deviates("Account/@id", line: element.line)
    }
    if accounts[account]?.isDeclared == true {
      findings.find(.warning, .accountDeclaredTwice(account), line: element.line)
    }
    var facts = accounts[account] ?? AccountFacts()
    facts.name = element.text(.name)
    facts.type = AccountType(sie5: element.text(.kind))
    facts.isDeclared = true
    accounts[account] = facts
    if facts.type == nil, element.has(.kind) {
      findings.deviates("Account/@type", line: element.line)
    }
  }

  /// Begins a balance of the account, or of the item of a subledger, that is being read.
  mutating func beginBalance(_ name: SIE5Name, _ element: XMLElement<SIE5Name>) {
    balance = nil
    switch amounts.read(element[.amount], currency) {
    case .failure(let problem): findings.find(.error, problem, line: element.line)
    case .success(let minorUnits):
      let isBudget = name == .budget || name == .budgetMultidim
      let month = element.month(.month)
      if month == nil, element.has(.month) || !isBudget {
        return findings.deviates("\(name.rawValue)/@month", line: element.line, .error)
      }
      guard let account = account ?? itemAccount else {
        return findings.hasNoPlace(for: name.rawValue, line: element.line)
      }
      balance = OpenBalance(
        account: account,
        kind: name.balanceKind,
        month: month,
        minorUnits: minorUnits,
        isMultidimensional: name.isMultidimensional,
        line: element.line,
        values: [],
        item: self.account == nil ? item : nil
      )
    }
  }

  mutating func readBalanceObject(_ element: XMLElement<SIE5Name>) {
    guard let value = element.dimensionValue else {
      return findings.deviates("ObjectReference/@dimId", line: element.line)
    }
    usedValues[value, default: .init()].add(element.line)
    balance?.values.append(value)
  }

  /// Takes a balance that has been read: to the ledger's own, or to those kept apart.
  mutating func endBalance(_ name: SIE5Name, in parent: SIE5Name?) {
    guard name.isBalanceOrBudget, let balance else { return }
    self.balance = nil
    if balance.isMultidimensional, balance.values.count < 2 {
      findings.deviates("\(name.rawValue)/ObjectReference", line: balance.line)
    }
    if let item = balance.item { addToParty(balance, item) }
    accounts[balance.account, default: AccountFacts()].uses.add(balance.line)
    let isWholeAccount =
      balance.item == nil && balance.values.isEmpty && !balance.isMultidimensional
    switch (balance.kind, balance.month) {
    case (.objectOpening, let month?) where isWholeAccount:
      balances.addOpening(balance.minorUnits, balance.account, month)
    case (.objectClosing, let month?) where isWholeAccount:
      balances.addClosing(balance.minorUnits, balance.account, month)
    default: keep(balance)
    }
  }

  private mutating func keep(_ balance: OpenBalance) {
    guard let (first, last) = span(balance.kind, balance.month) else {
      return findings.hasNoPlace(for: "Budget", line: balance.line)
    }
    kept.append(
      KeptBalance(
        kind: balance.kind,
        firstDay: first,
        lastDay: last,
        ledgerAccount: LedgerAccount(
          balance.account,
          balance.values + (balance.item?.values ?? [])
        ),
        minorUnits: balance.minorUnits
      )
    )
  }

  /// The year that begins or ends with the month of a balance, else the month.
  ///
  /// Nothing for a budget of the whole year in a file that declares none.
  func span(_ kind: KeptBalanceKind, _ month: Day?) -> (first: Day, last: Day)? {
    guard let month else {
      return info.primaryYear.map { ($0.year.firstDay, $0.year.lastDay) }
    }
    let year = info.years.map(\.year).first { year in
      (kind == .objectOpening && year.firstDay == month)
        || (kind == .objectClosing && year.lastDay == month.endOfMonth)
    }
    return year.map { ($0.firstDay, $0.lastDay) } ?? (month, month.endOfMonth)
  }

  mutating func beginDimension(_ element: XMLElement<SIE5Name>) {
    dimension = element.dimensionNumber(.id)
    guard let dimension else {
      return findings.deviates("Dimension/@id", line: element.line)
    }
    if dimensions[dimension] != nil { findings.deviates("Dimension/@id", line: element.line) }
    dimensions[dimension] = element.text(.name)
  }

  mutating func readObject(_ element: XMLElement<SIE5Name>) {
    let code = element.text(.id)
    // Without its dimension's number an object cannot be told from others.
    guard let dimension, !code.isEmpty else {
      return findings.hasNoPlace(for: "Object", line: element.line)
    }
    let value = DimensionValue(dimension: dimension, code: code)
    if values.updateValue(element.text(.name), forKey: value) != nil {
      findings.deviates("Object/@id", line: element.line)
    }
  }
}

// MARK: - Subledgers

extension SIE5Reader {
  mutating func beginItem(_ name: SIE5Name, _ element: XMLElement<SIE5Name>) {
    let party = element.text(name == .customerInvoice ? .customerID : .supplierID)
    let dueDay = element.day(.dueDate)
    if dueDay == nil, element.has(.dueDate) {
      findings.deviates("\(name.rawValue)/@dueDate", line: element.line)
    }
    let item = SIE5Item(
      kind: name,
      id: element.text(.id),
      party: party,
      invoiceNumber: element.text(.invoiceNumber),
      dueDay: dueDay,
      line: element.line
    )
    self.item = item
    if let key = item.partyKey { parties.use(key, line: element.line) }
    if !subledgers.add(item) { findings.deviates("\(name.rawValue)/@id", line: element.line) }
  }

  private mutating func addToParty(_ balance: OpenBalance, _ item: SIE5Item) {
    guard let key = item.partyKey, let year = info.primaryYear?.year, let month = balance.month
    else { return }
    if balance.kind == .objectOpening, month == year.firstDay {
      parties.addOpening(balance.minorUnits, on: balance.account, of: key)
    } else if balance.kind == .objectClosing, month.endOfMonth == year.lastDay {
      parties.addClosing(balance.minorUnits, on: balance.account, of: key)
    }
  }

  mutating func readParty(_ name: SIE5Name, _ element: XMLElement<SIE5Name>) {
    let code = element.text(.id)
    guard !code.isEmpty else { return }
    parties.declare(
      SIE5Parties.Key(kind: name == .customer ? .customer : .supplier, code: code),
      name: element.text(.name),
      organisationNumber: element.text(.organizationID)
    )
  }
}

extension SIE5Item {
  fileprivate var partyKey: SIE5Parties.Key? {
    switch kind {
    case .customerInvoice where !party.isEmpty: SIE5Parties.Key(kind: .customer, code: party)
    case .supplierInvoice where !party.isEmpty: SIE5Parties.Key(kind: .supplier, code: party)
    default: nil
    }
  }
}

extension SIE5Name {
  fileprivate var balanceKind: KeptBalanceKind {
    switch self {
    case .openingBalance, .openingBalanceMultidim: .objectOpening
    case .closingBalance, .closingBalanceMultidim: .objectClosing
    default: .budget
    }
  }

  fileprivate var isMultidimensional: Bool {
    self == .openingBalanceMultidim || self == .closingBalanceMultidim || self == .budgetMultidim
  }

  fileprivate var isBalanceOrBudget: Bool {
    switch self {
    case .openingBalance, .closingBalance, .budget: true
    default: isMultidimensional
    }
  }
}

extension AccountType {
  /// Reads the type of an account of SIE 5.
  fileprivate init?(sie5 type: String) {
    switch type {
    case "asset": self = .asset
    case "liability": self = .liability
    case "equity": self = .equity
    case "cost": self = .expense
    case "income": self = .income
    case "statistics": self = .statistical
    default: return nil
    }
  }
}
