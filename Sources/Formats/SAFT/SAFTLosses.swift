/// An element that a file has and the books have no place for.
struct SAFTLoss: Hashable {
  let place: SAFTPlace
  let name: SAFTName

  init(_ place: SAFTPlace, _ name: SAFTName) {
    self.place = place
    self.name = name
  }

  /// `Customer/Address`.
  var description: String {
    place.element.isEmpty ? name.rawValue : "\(place.element)/\(name.rawValue)"
  }
}

extension SAFTReader {
  /// Counts an element that is lost, unless it says what every file says there.
  ///
  /// What is lost of a master record is counted with the record, which parts of an export may repeat.
  mutating func lose(_ name: SAFTName, _ text: UnsafeRawBufferPointer) {
    guard path.place.loses(name), !isUsual(text, name) else { return }
    let loss = SAFTLoss(path.place, name)
    if path.place.isMaster { lostOfMaster.append(loss) } else { losses[loss, default: 0] += 1 }
  }

  mutating func lose(_ place: SAFTPlace, _ name: SAFTName) {
    losses[SAFTLoss(place, name), default: 0] += 1
  }

  /// Counts what is lost of a master record that no earlier part has.
  mutating func countLostOfMaster() {
    for loss in lostOfMaster { losses[loss, default: 0] += 1 }
    lostOfMaster.removeAll(keepingCapacity: true)
  }

  /// Whether an element says nothing that the books, or an export of them, would not say by themselves.
  private func isUsual(_ text: UnsafeRawBufferPointer, _ name: SAFTName) -> Bool {
    switch name {
    case .type: text.elementsEqual("GL".utf8)
    case .taxType: text.elementsEqual("MVA".utf8)
    case .country: text.elementsEqual("NO".utf8)
    case .transactionType: text.elementsEqual("Normal".utf8)
    case .status: text.elementsEqual("Active".utf8)
    case .baseRate: text.amount(digits: 2) == .minorUnits(100_00)
    case .description: text.elementsEqual(entry.journalBytes)
    default: false
    }
  }
}

extension SAFTPlace {
  /// Whether the books have no place for an element here.
  ///
  /// What is about the file rather than the books, repeats what is read, or is made anew by whoever writes
  /// a file, such as the number of a record, is no loss.
  func loses(_ name: SAFTName) -> Bool {
    switch self {
    case .file: name == .sourceDocuments
    case .masterFiles: SAFTPlace.losesOfMasterFiles(name)
    case .company, .companyAddress, .companyContact, .companyBank: losesOfCompany(name)
    case .account: name == .accountCreationDate
    case .customer, .supplier: SAFTPlace.losesOfParty(name)
    case .taxCode: SAFTPlace.losesOfTaxCode(name)
    case .analysisValue: [.startDate, .endDate, .status, .analysis].contains(name)
    case .journal: name == .description || name == .type
    case .transaction: SAFTPlace.losesOfTransaction(name)
    case .line: SAFTPlace.losesOfLine(name)
    case .debit, .credit: name == .virtualCurrencyType || name == .country
    case .tax: SAFTPlace.losesOfTax(name)
    default: false
    }
  }

  /// The element that it is, where something may be lost in it.
  var element: String {
    switch self {
    case .company: "Company"
    case .companyAddress: "Company/Address"
    case .companyContact: "Company/Contact"
    case .companyBank: "Company/BankAccount"
    case .account: "Account"
    case .customer: "Customer"
    case .supplier: "Supplier"
    case .taxCode: "TaxCodeDetails"
    case .analysisValue: "AnalysisTypeTableEntry"
    case .journal: "Journal"
    case .transaction: "Transaction"
    case .line: "Line"
    case .debit: "DebitAmount"
    case .credit: "CreditAmount"
    case .tax: "TaxInformation"
    default: ""
    }
  }

  /// Whether it is a record of the master files.
  fileprivate var isMaster: Bool {
    switch self {
    case .account, .customer, .supplier, .taxCode, .analysisValue: true
    default: false
    }
  }

  private static func losesOfMasterFiles(_ name: SAFTName) -> Bool {
    switch name {
    case .taxonomies, .uomTable, .movementTypeTable, .products, .physicalStock, .assets: true
    default: false
    }
  }

  private func losesOfCompany(_ name: SAFTName) -> Bool {
    switch (self, name) {
    case (.companyAddress, .additionalAddressDetail), (.companyAddress, .building),
      (.companyAddress, .region), (.companyContact, .fax), (.companyContact, .website),
      (.companyContact, .mobilePhone), (.companyBank, .bankAccountName), (.companyBank, .sortCode),
      (.companyBank, .bic), (.companyBank, .generalLedgerAccountID):
      true
    default: false
    }
  }

  private static func losesOfParty(_ name: SAFTName) -> Bool {
    switch name {
    case .address, .contact, .taxRegistration, .bankAccount, .partyInfo, .selfBillingIndicator: true
    default: false
    }
  }

  private static func losesOfTaxCode(_ name: SAFTName) -> Bool {
    switch name {
    case .effectiveDate, .expirationDate, .flatTaxRate, .region, .compensation, .baseRate: true
    default: false
    }
  }

  private static func losesOfTransaction(_ name: SAFTName) -> Bool {
    switch name {
    case .sourceID, .voucherType, .transactionType, .batchID, .modificationDate, .customerID,
      .supplierID, .systemID:
      true
    default: false
    }
  }

  private static func losesOfLine(_ name: SAFTName) -> Bool {
    switch name {
    case .crossReference, .systemEntryTime, .ownerID, .taxPointDate: true
    default: false
    }
  }

  private static func losesOfTax(_ name: SAFTName) -> Bool {
    switch name {
    case .taxType, .country, .taxBaseDescription, .taxExemptionReason, .taxDeclarationPeriod,
      .debitNOKTaxAmount, .creditNOKTaxAmount:
      true
    default: false
    }
  }
}
