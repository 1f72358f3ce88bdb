import Accounting

/// Reads a SIE 5 document once, keeping no voucher.
struct SIE5Reader: XMLHandler {
  static let namespace = SIE5Format.namespace

  let info: SIE5FileInfo
  /// That of the document's elements, which is empty where they have none.
  private let namespace: String
  let choices: ReadingChoices
  let currency: Currency
  var findings = SIE5Findings()
  var accounts: [AccountNumber: AccountFacts] = [:]
  var balances = SIE5Balances()
  var kept: [KeptBalance] = []
  var dimensions: [Int: String] = [:]
  var values: [DimensionValue: String] = [:]
  var usedValues: [DimensionValue: SIEReader.Occurrences] = [:]
  var subledgers = SIE5Subledgers()
  var usedItems: [ItemKey: SIEReader.Occurrences] = [:]
  var parties = SIE5Parties()
  var grouping = SIE5Grouping()
  var counts = LedgerCounts()
  /// Years in which vouchers lie.
  var usedYears: Set<LedgerFileYear> = []
  /// Whether the XML could be read to its end.
  var isWhole = false
  /// What is being read.
  var account: AccountNumber?
  var item: SIE5Item?
  var itemAccount: AccountNumber?
  var dimension: Int?
  var balance: OpenBalance?
  private var path = SIE5Path()
  private var entries: SIE5Entries
  /// One count for the amounts of balances and entries.
  var amounts: SIE5Amounts {
    get { entries.amounts }
    set { entries.amounts = newValue }
  }
  private var journals: [String: Int] = [:]
  private var journal = ""
  private var references = SIEReferences()
  private var isSigned = false

  struct AccountFacts {
    var name = ""
    var type: AccountType?
    var isDeclared = false
    /// Lines that use it.
    var uses = SIEReader.Occurrences()
  }

  /// An item as lines refer to it.
  struct ItemKey: Hashable {
    let id: String
    let account: AccountNumber
  }

  /// A balance or budget whose objects are still to come.
  struct OpenBalance {
    let account: AccountNumber
    let kind: KeptBalanceKind
    /// The first day of its month; nothing for a budget of the whole year.
    let month: Day?
    let minorUnits: Int64
    let isMultidimensional: Bool
    let line: Int
    var values: [DimensionValue]
    /// The item of a subledger that it is the balance of.
    let item: SIE5Item?
  }

  init(_ info: SIE5FileInfo, _ namespace: String, _ choices: ReadingChoices) {
    self.info = info
    self.namespace = namespace
    self.choices = choices
    currency = info.accountingCurrency
    entries = SIE5Entries(info)
  }

  /// Reads to the end, or to where the XML breaks off.
  mutating func read(_ bytes: UnsafeRawBufferPointer) throws {
    if namespace.isEmpty {
      findings.find(.warning, .namespaceIsMissing(wanted: SIE5Format.namespace), line: 1)
    }
    info.find(&findings)
    do {
      try readXML(bytes, to: &self, namespace: namespace)
      isWhole = true
    } catch let fault as XMLFault {
      findings.find(.error, fault.problem, line: fault.line)
    }
  }

  mutating func begin(_ element: XMLElement<SIE5Name>) throws {
    switch path.begin(element.name) {
    case .known(let name, let parent):
      check(name, element)
      begin(name, in: parent, element)
    case .unknown(let parent): passOver(element, in: parent)
    case .misplaced(let name):
      findings.deviates(name.rawValue, line: element.line, name.holdsAmounts ? .error : .warning)
    case .within: break
    }
  }

  mutating func end(_ name: SIE5Name?, text: UnsafeRawBufferPointer, line: Int) throws {
    guard let (name, parent) = path.end() else { return }
    if let entry = entries.end(name, &findings) { take(entry) }
    switch name {
    case .account: account = nil
    case .balances: itemAccount = nil
    case .accountAggregation: grouping.end()
    case .sie where !isSigned: findings.deviates("Signature", line: line)
    default: endBalance(name, in: parent)
    }
  }

  /// Checks what the schema says of any element.
  private mutating func check(_ name: SIE5Name, _ element: XMLElement<SIE5Name>) {
    for attribute in name.requiredAttributes(inEntryFile: info.isEntryFile)
    where !element.has(attribute) {
      findings.deviates("\(name.rawValue)/@\(attribute.rawValue)", line: element.line)
    }
    if name.hasNoPlace { findings.hasNoPlace(for: name.rawValue, line: element.line) }
    for attribute in name.attributesWithoutPlace where element.has(attribute) {
      let part = "\(name.rawValue)/@\(attribute.rawValue)"
      findings.hasNoPlace(for: part, line: element.line)
    }
    for attribute in element.unknownAttributes {
      findings.isExtended(by: attribute, line: element.line)
    }
  }

  /// Tells of an element that is passed over whole.
  private mutating func passOver(_ element: XMLElement<SIE5Name>, in parent: SIE5Name?) {
    let name = element.localName
    if element.namespace == "http://www.w3.org/2000/09/xmldsig#", name == "Signature" {
      if !isSigned { findings.find(.info, .signatureNotVerified, line: element.line) }
      isSigned = true
    } else if element.namespace == namespace, parent == .documents,
      name == "EmbeddedFile"
    {
      findings.hasNoPlace(for: name, line: element.line)
    } else {
      findings.isExtended(by: name, line: element.line)
    }
  }

  private mutating func begin(
    _ name: SIE5Name,
    in parent: SIE5Name?,
    _ element: XMLElement<SIE5Name>
  ) {
    entries.begin(name, in: parent, element, &findings)
    switch name {
    case .fiscalYear where element.month(.start) == nil || element.month(.end) == nil:
      findings.deviates(name.rawValue, line: element.line)
    case .account: beginAccount(element)
    case .openingBalance, .closingBalance, .openingBalanceMultidim, .closingBalanceMultidim,
      .budget, .budgetMultidim:
      beginBalance(name, element)
    case .objectReference where parent != .ledgerEntry: readBalanceObject(element)
    case .foreignCurrencyAmount where parent != .ledgerEntry && parent != .originalAmount:
      findings.hasNoPlace(for: "Balance/ForeignCurrencyAmount", line: element.line)
    case .dimension: beginDimension(element)
    case .object: readObject(element)
    case .customerInvoices, .supplierInvoices, .fixedAssets, .generalSubdividedAccount:
      subledgers.begin(name, element.account(.primaryAccountID))
    case .secondaryAccountRef: element.account(.accountID).map { subledgers.add($0) }
    case .customerInvoice, .supplierInvoice, .fixedAsset, .generalObject:
      beginItem(name, element)
    case .balances: itemAccount = element.account(.accountID) ?? subledgers.primaryAccount
    case .customer, .supplier: readParty(name, element)
    case .accountAggregation: grouping.begin(element)
    case .tag: grouping.beginTag(element.text(.name))
    case .accountRef: element.account(.accountID).map { grouping.add($0) }
    case .journal: journal = element.text(.id)
    default: break
    }
  }
}

// MARK: - Vouchers

extension SIE5Reader {
  /// Takes an entry that has been read into the sums and counts.
  private mutating func take(_ entry: SIE5Entry) {
    counts.vouchers += 1
    counts.lines += entry.lines
    for item in entry.items {
      usedItems[ItemKey(id: item.id, account: item.account), default: .init()].add(item.line)
    }
    let year = entry.day.flatMap { info.year(of: $0) }
    if let year { usedYears.insert(year) }
    for (line, number) in zip(entry.voucher.draft.lines, entry.lineNumbers) {
      let account = line.ledgerAccount.account
      accounts[account, default: AccountFacts()].uses.add(number)
      if line.accounting > 0 {
        counts.debit += line.accounting
      } else {
        counts.credit += line.accounting
      }
      for value in line.ledgerAccount.dimensions {
        usedValues[value, default: .init()].add(number)
      }
      if let day = entry.day { balances.move(line.accounting, account, day) }
    }
    findRepeated(entry, year)
  }

  /// Finds an entry whose journal has another of its number in the same year.
  private mutating func findRepeated(_ entry: SIE5Entry, _ year: LedgerFileYear?) {
    guard let number = entry.voucher.draft.reference?.number, !number.isEmpty else { return }
    let key = "\(year?.firstDay.description ?? "") \(journal)"
    let series = journals[key] ?? journals.count
    journals[key] = series
    let reference = SIEReferences.Reference(series: series, number: numbered(number))
    references.insert(reference)
    if references.repeated.contains(reference) {
      findings.find(.warning, .referenceRepeated(entry.name), line: entry.sourceLine)
    }
  }

  /// The number of an entry, or a negative fingerprint of what is no number.
  private func numbered(_ text: String) -> Int {
    if text.utf8.count <= 18, text.utf8.allSatisfy({ (48...57).contains($0) }) {
      return Int(text) ?? 0
    }
    let fingerprint = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return -1 - Int(truncatingIfNeeded: fingerprint >> 1)
  }
}
