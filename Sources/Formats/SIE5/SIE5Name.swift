/// The elements and attributes of SIE 5 that are read.
///
/// The content of `EmbeddedFile` is a file in base64: without a name here nobody gathers it.
enum SIE5Name: String, CaseIterable {
  case sie = "Sie"
  case sieEntry = "SieEntry"

  case fileInfo = "FileInfo"
  case softwareProduct = "SoftwareProduct"
  case fileCreation = "FileCreation"
  case company = "Company"
  case fiscalYears = "FiscalYears"
  case fiscalYear = "FiscalYear"
  case accountingCurrency = "AccountingCurrency"

  case accounts = "Accounts"
  case account = "Account"
  case openingBalance = "OpeningBalance"
  case closingBalance = "ClosingBalance"
  case budget = "Budget"
  case openingBalanceMultidim = "OpeningBalanceMultidim"
  case closingBalanceMultidim = "ClosingBalanceMultidim"
  case budgetMultidim = "BudgetMultidim"
  case foreignCurrencyAmount = "ForeignCurrencyAmount"
  case objectReference = "ObjectReference"

  case dimensions = "Dimensions"
  case dimension = "Dimension"
  case object = "Object"

  case customerInvoices = "CustomerInvoices"
  case customerInvoice = "CustomerInvoice"
  case supplierInvoices = "SupplierInvoices"
  case supplierInvoice = "SupplierInvoice"
  case fixedAssets = "FixedAssets"
  case fixedAsset = "FixedAsset"
  case generalSubdividedAccount = "GeneralSubdividedAccount"
  case generalObject = "GeneralObject"
  case secondaryAccountRef = "SecondaryAccountRef"
  case balances = "Balances"
  case originalAmount = "OriginalAmount"

  case customers = "Customers"
  case customer = "Customer"
  case suppliers = "Suppliers"
  case supplier = "Supplier"

  case accountAggregations = "AccountAggregations"
  case accountAggregation = "AccountAggregation"
  case tag = "Tag"
  case accountRef = "AccountRef"

  case journal = "Journal"
  case journalEntry = "JournalEntry"
  case entryInfo = "EntryInfo"
  case originalEntryInfo = "OriginalEntryInfo"
  case ledgerEntry = "LedgerEntry"
  case subdividedAccountObjectReference = "SubdividedAccountObjectReference"
  case overstrike = "Overstrike"
  case lockingInfo = "LockingInfo"
  case voucherReference = "VoucherReference"
  case correctedBy = "CorrectedBy"

  case documents = "Documents"
  case fileReference = "FileReference"

  case id
  case name
  case kind = "type"
  case unit
  case month
  case amount
  case quantity
  case currency
  case dimensionID = "dimId"
  case objectID = "objectId"
  case accountID = "accountId"
  case primaryAccountID = "primaryAccountId"
  case customerID = "customerId"
  case supplierID = "supplierId"
  case invoiceNumber
  case paymentNumber = "ocrNumber"
  case dueDate
  case organizationID = "organizationId"
  case multiple
  case clientID = "clientId"
  case version
  case time
  case by
  case date
  case start
  case end
  case primary
  case closed
  case hasLedgerEntries
  case hasSubordinateAccounts
  case hasAttachedVoucherFiles
  case lastCoveredDate
  case taxonomy
  case journalDate
  case ledgerDate
  case text
  case referenceID = "referenceId"
  case documentID = "documentId"
  case fiscalYearID = "fiscalYearId"
  case journalID = "journalId"
  case journalEntryID = "journalEntryId"
  case address = "URI"
  case fileName
  case vatNumber = "vatNr"
  case address1
  case address2
  case postalCode = "zipcode"
  case city
  case country
  case bankGiro = "BgAccount"
  case plusGiro = "PgAccount"
  case bankIdentifier = "BIC"
  case bankAccount = "IBAN"
  /// An attribute that the schema of entry files gives to assets.
  case assetAttribute = "HarSkaSpecifikaAttributLaggasTill"
}
