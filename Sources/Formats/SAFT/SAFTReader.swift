import Accounting

/// Reads the parts of an export one after the other, keeping no voucher.
struct SAFTReader: XMLHandler {
  typealias Name = SAFTName

  static let namespace = "urn:StandardAuditFile-Taxation-Financial:NO"

  let choices: ReadingChoices
  var findings: SAFTFindings
  var path = SAFTPath()
  var entry = SAFTEntry(SAFTCodes(), .nok, keepsTexts: false)
  var part = 0
  var header: [SAFTName: String] = [:]
  var company: [SAFTName: String] = [:]
  /// Values of the first address, contact, tax registration and bank account of the company.
  var companyParts: [SAFTPlace: [SAFTName: String]] = [:]
  var selection: [SAFTName: String] = [:]
  /// The part whose header counts; nothing before it is read.
  var headerPart: Int?
  /// The identification of the part that is being read, where another one's counts.
  var repeatedCompany: [SAFTName: String] = [:]
  var years: SAFTYears?
  var days: ClosedRange<Day>?
  /// The days of the years of its selection.
  var fiscalYears: [ClosedRange<Day>] = []
  /// The values of the master record that is open, and of the balances in it.
  var master: [SAFTName: String] = [:]
  var masterLine = 0
  var balance = SAFTBalance()
  var balances: [SAFTBalance] = []
  var accounts = SAFTRegister()
  var customers = SAFTRegister()
  var suppliers = SAFTRegister()
  var taxCodes = SAFTRegister()
  var owners = SAFTRegister()
  var analysisValues = SAFTRegister()
  var declared: [Int: SAFTAccount] = [:]
  var typeNames: [Int: String] = [:]
  var valueNames: [Int: String] = [:]
  var kept = KeptParts()
  /// What the lines move, by the numbers of the accounts.
  var moved: [Int64] = []
  var counts = LedgerCounts()
  /// What each part states of its entries, and what it holds.
  var totals: [SAFTTotals] = []
  /// Sum of the magnitudes of all amounts: as long as it fits, every sum of some of them does.
  var magnitude: Int64 = 0
  /// The first day of each transaction by a fingerprint of its year and number.
  var transactions: [Int: Day] = [:]
  var firstDay: Day?
  var lastDay: Day?
  var periods = StatedPeriods()
  /// The first voucher of a period 0.
  var firstOfZero: (name: VoucherName, position: SAFTPosition)?
  var oddities: [SAFTOddity: (count: Int, first: SAFTPosition)] = [:]
  /// What the books have no place for, and what is lost of the master record that is open.
  var losses: [SAFTLoss: Int] = [:]
  var lostOfMaster: [SAFTLoss] = []
  /// Accounts whose place in the tax return is none that there is, and the first with what is written.
  var ungrouped: (count: Int, first: (account: AccountNumber, written: String)?) = (0, nil)

  init(_ parts: [FilePart], _ choices: ReadingChoices) {
    self.choices = choices
    findings = SAFTFindings(parts.map(\.name))
  }

  mutating func beginPart(_ index: Int) {
    part = index
    path = SAFTPath()
    master = [:]
    repeatedCompany = [:]
    totals.append(SAFTTotals())
  }

  mutating func begin(_ element: XMLElement<SAFTName>) {
    path.enter(element.name)
    switch path.place {
    case .transaction, .line, .analysisAmount, .debitAnalysis, .creditAnalysis, .debit, .credit,
      .tax, .taxAmount, .debitTax, .creditTax:
      entry.begin(path.place, at: element.line)
    case .journal: entry.beginJournal()
    case .companyAddress, .companyContact, .companyTax, .companyBank:
      if element.name != .contactPerson { master.removeAll(keepingCapacity: true) }
    case .account, .customer, .supplier, .taxCode, .analysisValue, .owner:
      master.removeAll(keepingCapacity: true)
      lostOfMaster.removeAll(keepingCapacity: true)
      balances.removeAll(keepingCapacity: true)
      balance = SAFTBalance()
      masterLine = element.line
    case .balanceAccount:
      entry.note(.balanceAccounts)
      balance = SAFTBalance()
    case .header: if headerPart == nil { headerPart = part }
    default: break
    }
  }

  mutating func end(_ name: SAFTName?, text: UnsafeRawBufferPointer, line: Int) {
    let isLeaf = path.isLeaf
    let left = path.leave()
    guard let name else { return }
    guard left == .value || left == .passedOver else { return leave(left, name, line) }
    let text = text.trimmed
    if text.isEmpty, isLeaf { return note(.empty(name), at: line) }
    if left == .passedOver { return }
    lose(name, text)
    if text.isEmpty { return }
    switch path.place {
    case .line, .debit, .credit, .transaction, .analysis, .analysisAmount, .debitAnalysis,
      .creditAnalysis, .tax, .taxAmount, .debitTax, .creditTax, .journal:
      entry.take(text, as: name, in: path.place)
    default: takeMaster(text, name, line)
    }
  }

  private mutating func leave(_ place: SAFTPlace, _ name: SAFTName, _ line: Int) {
    switch place {
    case .companyAddress, .companyContact, .companyTax, .companyBank:
      if path.place == .company { endCompanyPart(place, name) }
    case .line: endLine()
    case .tax: entry.endTax()
    case .transaction: endTransaction()
    case .header: endHeader(line)
    case .account: declareAccount()
    case .balanceAccount: balances.append(balance)
    case .customer: declareParty(.customer)
    case .supplier: declareParty(.supplier)
    case .taxCode: declareTaxCode()
    case .analysisValue: declareAnalysisValue()
    case .owner: declareOwner()
    default: break
    }
  }

  func position(_ line: Int) -> SAFTPosition { SAFTPosition(part: part, line: line) }

  mutating func note(_ oddity: SAFTOddity, at line: Int, count: Int = 1) {
    let first = position(line)
    oddities[oddity, default: (0, first)].count += count
  }

  /// Reads an amount of a master record, or reports why it cannot be read.
  mutating func amount(_ text: UnsafeRawBufferPointer, _ line: Int) -> Int64? {
    let problem: LedgerFileProblem
    switch text.amount(digits: entry.currency.minorUnitDigits) {
    case .minorUnits(let value):
      let (sum, overflow) = magnitude.addingReportingOverflow(abs(value))
      magnitude = overflow ? magnitude : sum
      if !overflow { return value }
      problem = .amountOverflows(written: text.string)
    case .unreadable: problem = .amountUnreadable(written: text.string)
    case .tooManyDecimals: problem = .amountHasTooManyDecimals(written: text.string, entry.currency)
    case .overflow: problem = .amountOverflows(written: text.string)
    }
    findings.find(.error, problem, at: position(line))
    return nil
  }
}

/// The account and the balances of a master record.
struct SAFTBalance {
  var account: AccountNumber?
  var opening: Int64 = 0
  var closing: Int64 = 0
  /// Whether the file states any of the two.
  var isStated = false
}

/// An account as the master files declare it.
struct SAFTAccount {
  var name: String
  var type: AccountType
  var groupingCode: String?
  var grouping: AccountGrouping?
  var balance: SAFTBalance
}

/// What the entries of a part state of themselves, and what they are.
struct SAFTTotals {
  var stated: [LedgerTotal: String] = [:]
  var vouchers = 0
  /// As the file writes them: a negative debit is not counted as a credit.
  var debit: Int64 = 0
  var credit: Int64 = 0
}

/// What is told once for an export, with its count.
enum SAFTOddity: Hashable {
  case empty(SAFTName)
  case severalSides
  case secondTax
  /// A currency amount whose sign is that of the side already.
  case signedCurrency
  /// An account of income or expenses that has no place in the tax return.
  case unmapped
}
