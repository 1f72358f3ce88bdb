/// Where in a SAF-T file the reading stands: what the element that is open means there.
enum SAFTPlace: UInt8 {
  case document
  case file
  case header
  case company
  case companyAddress
  case companyContact
  case companyTax
  case companyBank
  case selection
  case masterFiles
  case account
  case customer
  case supplier
  case balanceAccount
  case taxCode
  case analysisValue
  case owner
  case entries
  case journal
  case transaction
  case line
  case analysis
  case analysisAmount
  case debitAnalysis
  case creditAnalysis
  case debit
  case credit
  case tax
  case taxAmount
  case debitTax
  case creditTax
  /// An element that holds a value.
  case value
  /// Whatever stands in it is none of the reader's business.
  case passedOver

  /// What an element is that begins here.
  func entering(_ name: SAFTName?) -> SAFTPlace {
    guard let name, self != .value, self != .passedOver else { return .passedOver }
    switch (self, name) {
    case (.document, .auditFile): return .file
    case (.document, _): return .passedOver
    case (.file, .header): return .header
    case (.file, .masterFiles): return .masterFiles
    case (.file, .generalLedgerEntries): return .entries
    case (.header, .company): return .company
    case (.header, .selectionCriteria): return .selection
    case (.company, .address): return .companyAddress
    case (.company, .contact), (.companyContact, .contactPerson): return .companyContact
    case (.company, .taxRegistration): return .companyTax
    case (.company, .bankAccount): return .companyBank
    case (.masterFiles, _): return SAFTPlace.master(name)
    case (.customer, .balanceAccount), (.supplier, .balanceAccount): return .balanceAccount
    case (.entries, .journal): return .journal
    case (.journal, .transaction): return .transaction
    case (.transaction, .line): return .line
    case (.line, .analysis): return .analysis
    case (.analysis, .analysisAmount): return .analysisAmount
    case (.analysis, .debitAnalysisAmount): return .debitAnalysis
    case (.analysis, .creditAnalysisAmount): return .creditAnalysis
    case (.line, .debitAmount): return .debit
    case (.line, .creditAmount): return .credit
    case (.line, .taxInformation): return .tax
    case (.tax, .taxAmount): return .taxAmount
    case (.tax, .debitTaxAmount): return .debitTax
    case (.tax, .creditTaxAmount): return .creditTax
    default: return .value
    }
  }

  /// What an element of the master files is; their tables are passed through.
  private static func master(_ name: SAFTName) -> SAFTPlace {
    switch name {
    case .generalLedgerAccounts, .customers, .suppliers, .taxTable, .taxTableEntry,
      .analysisTypeTable, .owners:
      .masterFiles
    case .account: .account
    case .customer: .customer
    case .supplier: .supplier
    case .taxCodeDetails: .taxCode
    case .analysisTypeTableEntry: .analysisValue
    case .owner: .owner
    default: .value
    }
  }
}

/// The places that lead to the one that is open, and where each element began.
struct SAFTPath {
  private(set) var place: SAFTPlace = .document
  private var outer: [SAFTPlace] = []
  /// Whether the element that is about to end has had no element in it.
  private(set) var isLeaf = false

  mutating func enter(_ name: SAFTName?) {
    outer.append(place)
    place = place.entering(name)
    isLeaf = true
  }

  /// The place that is left; `place` is then the one around it.
  mutating func leave() -> SAFTPlace {
    let left = place
    place = outer.removeLast()
    isLeaf = false
    return left
  }
}
