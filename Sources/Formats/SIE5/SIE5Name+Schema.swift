/// What the schema says of each element, as far as it matters to a ledger.
extension SIE5Name {
  /// Whether an element may stand within this one; the schema's order of them is left open.
  func holds(_ child: SIE5Name) -> Bool {
    switch self {
    case .sie, .sieEntry: child.isPart
    case .fileInfo: child.isAboutTheFile
    case .fiscalYears: child == .fiscalYear
    case .accounts: child == .account
    case .account: child.isBalance || child == .budget || child == .budgetMultidim
    case .openingBalance, .closingBalance, .openingBalanceMultidim, .closingBalanceMultidim:
      child == .foreignCurrencyAmount || child == .objectReference
    case .budget, .budgetMultidim: child == .objectReference
    case .dimensions: child == .dimension
    case .dimension: child == .object
    case .customerInvoices: child == .customerInvoice || child == .secondaryAccountRef
    case .supplierInvoices: child == .supplierInvoice || child == .secondaryAccountRef
    case .fixedAssets: child == .fixedAsset || child == .secondaryAccountRef
    case .generalSubdividedAccount: child == .generalObject || child == .secondaryAccountRef
    case .customerInvoice, .supplierInvoice, .fixedAsset, .generalObject:
      child == .balances || child == .originalAmount
    case .balances: child == .openingBalance || child == .closingBalance
    case .originalAmount: child == .foreignCurrencyAmount
    case .customers: child == .customer
    case .suppliers: child == .supplier
    case .accountAggregations: child == .accountAggregation
    case .accountAggregation: child == .tag
    case .tag: child == .accountRef
    case .journal: child == .journalEntry
    case .journalEntry: child == .ledgerEntry || child.isAboutAnEntry
    case .ledgerEntry: child.isAboutALine
    case .documents: child == .fileReference
    default: false
    }
  }

  private var isPart: Bool {
    switch self {
    case .fileInfo, .accounts, .dimensions, .customerInvoices, .supplierInvoices, .fixedAssets,
      .generalSubdividedAccount, .customers, .suppliers, .accountAggregations, .journal,
      .documents:
      true
    default: false
    }
  }

  private var isAboutTheFile: Bool {
    switch self {
    case .softwareProduct, .fileCreation, .company, .fiscalYears, .accountingCurrency: true
    default: false
    }
  }

  private var isAboutAnEntry: Bool {
    switch self {
    case .entryInfo, .originalEntryInfo, .lockingInfo, .voucherReference, .correctedBy: true
    default: false
    }
  }

  private var isAboutALine: Bool {
    switch self {
    case .foreignCurrencyAmount, .objectReference, .subdividedAccountObjectReference, .entryInfo,
      .overstrike, .lockingInfo:
      true
    default: false
    }
  }

  private var isBalance: Bool {
    switch self {
    case .openingBalance, .closingBalance, .openingBalanceMultidim, .closingBalanceMultidim: true
    default: false
    }
  }

  /// Whether it holds amounts of the ledger, so that nothing may be posted without it.
  var holdsAmounts: Bool {
    switch self {
    case .accounts, .account, .openingBalance, .closingBalance, .journal, .journalEntry,
      .ledgerEntry, .foreignCurrencyAmount, .overstrike:
      true
    default: false
    }
  }

  /// Attributes that the schema demands; those whose absence has a finding of its own left out.
  func requiredAttributes(inEntryFile isEntry: Bool) -> [SIE5Name] {
    switch self {
    case .softwareProduct: [.name, .version]
    case .fileCreation: [.time, .by]
    case .fiscalYear: [.start, .end]
    case .accountingCurrency: [.currency]
    case .account: [.name, .kind]
    case .openingBalance, .closingBalance, .openingBalanceMultidim, .closingBalanceMultidim:
      [.month]
    case .foreignCurrencyAmount: [.currency]
    case .objectReference: [.dimensionID, .objectID]
    case .dimension: isEntry ? [.id] : [.id, .name]
    case .object: [.id, .name]
    case .customerInvoices, .supplierInvoices, .fixedAssets, .generalSubdividedAccount:
      [.primaryAccountID]
    case .customerInvoice: [.id, .customerID, .invoiceNumber]
    case .supplierInvoice: [.id, .supplierID, .invoiceNumber]
    case .fixedAsset, .generalObject: [.id]
    case .customer, .supplier: [.id, .name]
    case .accountAggregation: [.id, .name]
    case .tag: [.name]
    case .accountRef: [.accountID]
    case .journal: isEntry ? [] : [.id, .name]
    case .journalEntry: isEntry ? [] : [.id]
    case .subdividedAccountObjectReference: [.objectID]
    case .entryInfo, .originalEntryInfo, .overstrike, .lockingInfo: [.date, .by]
    case .voucherReference: [.documentID]
    case .correctedBy: [.journalID, .journalEntryID]
    case .fileReference: [.id, .address]
    default: []
    }
  }

  /// Whether the ledger has no place for the element.
  var hasNoPlace: Bool {
    switch self {
    case .fileCreation, .originalAmount, .entryInfo, .originalEntryInfo, .lockingInfo,
      .voucherReference,
      .correctedBy, .fileReference:
      true
    default: false
    }
  }

  /// Attributes that the ledger has no place for.
  var attributesWithoutPlace: [SIE5Name] {
    switch self {
    case .company: [.clientID, .multiple]
    case .fiscalYear: [.closed, .lastCoveredDate]
    case .account: [.unit]
    case .openingBalance, .closingBalance, .openingBalanceMultidim, .closingBalanceMultidim,
      .budget, .budgetMultidim:
      [.quantity]
    case .customerInvoices, .supplierInvoices, .fixedAssets, .generalSubdividedAccount: [.name]
    case .customerInvoice, .supplierInvoice: [.name, .paymentNumber]
    case .fixedAsset: [.name, .assetAttribute]
    case .generalObject: [.name]
    case .customer: [.vatNumber, .address1, .address2, .postalCode, .city, .country]
    case .supplier:
      [
        .vatNumber, .address1, .address2, .postalCode, .city, .country, .bankGiro, .plusGiro,
        .bankIdentifier, .bankAccount,
      ]
    case .journal: [.name]
    case .overstrike: [.date]
    default: []
    }
  }
}
