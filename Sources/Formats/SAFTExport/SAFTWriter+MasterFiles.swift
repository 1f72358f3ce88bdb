import Accounting

/// What the head of a SAF-T file says.
package struct SAFTHeading: Sendable {
  package var created: Day
  package var company: Company
  package var details: CompanyDetails
  package var days: ClosedRange<Day>
  package var user: String

  package init(
    created: Day,
    company: Company,
    details: CompanyDetails,
    days: ClosedRange<Day>,
    user: String
  ) {
    self.created = created
    self.company = company
    self.details = details
    self.days = days
    self.user = user
  }
}

/// An account as the file declares it, in minor units; debit is positive.
package struct SAFTAccountRow: Hashable, Sendable {
  package let number: AccountNumber
  package let name: String
  package let grouping: AccountGrouping
  package let opening: Int64
  package let closing: Int64

  package init(
    number: AccountNumber,
    name: String,
    grouping: AccountGrouping,
    opening: Int64,
    closing: Int64
  ) {
    self.number = number
    self.name = name
    self.grouping = grouping
    self.opening = opening
    self.closing = closing
  }
}

/// A customer or supplier as the file declares it, with what it has on each account.
package struct SAFTPartyRow: Hashable, Sendable {
  package let kind: PartyKind
  package let code: String
  package var name: String
  package var organisationNumber: String
  package var balances: [SAFTAudit.Account]

  package init(
    kind: PartyKind,
    code: String,
    name: String,
    organisationNumber: String = "",
    balances: [SAFTAudit.Account] = []
  ) {
    self.kind = kind
    self.code = code
    self.name = name
    self.organisationNumber = organisationNumber
    self.balances = balances
  }
}

extension SAFTWriter {
  /// What stands where the schema demands a word and the books have none.
  static let unknown = "NotUsed"

  /// Begins a file; the master files follow.
  package mutating func begin(_ heading: SAFTHeading) {
    output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<AuditFile xmlns=\"")
    output.append(SAFTReader.namespace)
    output.append("\">\n")
    elements.open("Header")
    elements.add("AuditFileVersion", schema.rawValue, most: SAFTLength.code)
    elements.add("AuditFileCountry", "NO")
    elements.add("AuditFileDateCreated", heading.created)
    elements.add("SoftwareCompanyName", SIEProgram.own.name, most: SAFTLength.name)
    elements.add("SoftwareID", SIEProgram.own.name, most: SAFTLength.long)
    elements.add("SoftwareVersion", SIEProgram.own.version, most: SAFTLength.short)
    append(heading.company, heading.details)
    elements.add("DefaultCurrencyCode", currency.code, most: 3)
    elements.open("SelectionCriteria")
    elements.add("SelectionStartDate", heading.days.lowerBound)
    elements.add("SelectionEndDate", heading.days.upperBound)
    elements.close("SelectionCriteria")
    elements.add("TaxAccountingBasis", "A")
    elements.add("UserID", heading.user, most: SAFTLength.long)
    elements.close("Header")
  }

  private mutating func append(_ company: Company, _ details: CompanyDetails) {
    let number = company.organisationNumber ?? ""
    elements.open("Company")
    elements.add(
      "RegistrationNumber",
      number.isEmpty ? SAFTWriter.unknown : number,
      most: SAFTLength.middle
    )
    elements.add("Name", company.name, most: SAFTLength.long)
    appendAddress(details)
    elements.open("Contact")
    elements.open("ContactPerson")
    elements.add("FirstName", details.firstName ?? SAFTWriter.unknown, most: SAFTLength.middle)
    elements.add("LastName", details.lastName ?? SAFTWriter.unknown, most: SAFTLength.name)
    elements.close("ContactPerson")
    elements.add("Telephone", details.telephone ?? "", most: SAFTLength.short)
    elements.add("Email", details.email ?? "", most: SAFTLength.name)
    elements.close("Contact")
    if details.isVATRegistered == true, !number.isEmpty {
      elements.open("TaxRegistration")
      elements.add("TaxRegistrationNumber", number + "MVA", most: SAFTLength.middle)
      elements.add("TaxAuthority", "Skatteetaten")
      elements.close("TaxRegistration")
    }
    if let account = details.bankAccount {
      elements.open("BankAccount")
      elements.add(
        BankAccountNumber.isIBAN(account) ? "IBANNumber" : "BankAccountNumber",
        account,
        most: SAFTLength.middle
      )
      elements.close("BankAccount")
    }
    elements.close("Company")
  }

  private mutating func appendAddress(_ details: CompanyDetails) {
    let isKnown = details.street != nil || details.city != nil || details.postalCode != nil
    guard isKnown || details.country != nil else { return }
    elements.open("Address")
    elements.add("StreetName", details.street ?? "", most: SAFTLength.long)
    elements.add("City", details.city ?? "", most: SAFTLength.long)
    elements.add("PostalCode", details.postalCode ?? "", most: SAFTLength.name)
    elements.add("Country", details.country ?? "", most: 2)
    elements.add("AddressType", "PostalAddress")
    elements.close("Address")
  }

  package mutating func append(_ accounts: [SAFTAccountRow]) {
    elements.open("MasterFiles")
    guard !accounts.isEmpty else { return }
    elements.open("GeneralLedgerAccounts")
    for account in accounts {
      elements.open("Account")
      elements.add("AccountID", account.number.code, most: SAFTLength.account)
      elements.add(
        "AccountDescription",
        account.name.isEmpty ? account.number.code : account.name,
        most: SAFTLength.long
      )
      elements.add("GroupingCategory", account.grouping.category, most: SAFTLength.long)
      elements.add("GroupingCode", account.grouping.code, most: SAFTLength.middle)
      elements.add("AccountType", "GL")
      appendBalances(account.opening, account.closing)
      elements.close("Account")
    }
    elements.close("GeneralLedgerAccounts")
  }

  private mutating func appendBalances(_ opening: Int64, _ closing: Int64) {
    add(opening, debit: "OpeningDebitBalance", credit: "OpeningCreditBalance")
    add(closing, debit: "ClosingDebitBalance", credit: "ClosingCreditBalance")
  }

  /// All customers or all suppliers.
  package mutating func append(_ parties: [SAFTPartyRow], _ kind: PartyKind) {
    guard !parties.isEmpty else { return }
    let (all, one, id): (StaticString, StaticString, StaticString) =
      switch kind {
      case .customer: ("Customers", "Customer", "CustomerID")
      case .supplier: ("Suppliers", "Supplier", "SupplierID")
      }
    elements.open(all)
    for party in parties {
      elements.open(one)
      elements.add("RegistrationNumber", party.organisationNumber, most: SAFTLength.middle)
      elements.add("Name", party.name, most: SAFTLength.long)
      elements.add(id, party.code, most: SAFTLength.party)
      for balance in party.balances {
        elements.open("BalanceAccount")
        elements.add("AccountID", balance.number.code, most: SAFTLength.account)
        appendBalances(balance.opening, balance.closing)
        elements.close("BalanceAccount")
      }
      elements.close(one)
    }
    elements.close(all)
  }

  package mutating func append(_ codes: [KeptTaxCode]) {
    guard !codes.isEmpty else { return }
    elements.open("TaxTable")
    elements.open("TaxTableEntry")
    elements.add("TaxType", "MVA")
    elements.add("Description", "Merverdiavgift")
    for code in codes {
      elements.open("TaxCodeDetails")
      elements.add("TaxCode", code.code, most: SAFTLength.taxCode)
      elements.add("Description", code.description, most: SAFTLength.long)
      if let percentage = SAFTWriter.decimal(code.percentage) {
        elements.add("TaxPercentage", percentage, most: SAFTLength.long)
      }
      let isCountry = code.country.unicodeScalars.count == 2
      elements.add("Country", isCountry ? code.country : "NO", most: 2)
      elements.add(
        "StandardTaxCode",
        code.hasStandardCode ? code.standardCode : AccountGrouping.none.code,
        most: 2
      )
      elements.add("BaseRate", 100)
      elements.close("TaxCodeDetails")
    }
    elements.close("TaxTableEntry")
    elements.close("TaxTable")
  }

  /// The dimensions with their values; an entry of the table is a value with its dimension.
  package mutating func append(
    _ dimensions: [Dimension],
    _ values: [(value: DimensionValue, name: String)]
  ) {
    guard !values.isEmpty else { return }
    let names = Dictionary(
      dimensions.map { ($0.number, $0.name) },
      uniquingKeysWith: { first, _ in first }
    )
    elements.open("AnalysisTypeTable")
    for (value, name) in values {
      let type = analysisType(of: value.dimension)
      let dimension = names[value.dimension] ?? ""
      elements.open("AnalysisTypeTableEntry")
      elements.add("AnalysisType", type, most: SAFTLength.analysisType)
      elements.add(
        "AnalysisTypeDescription",
        dimension.isEmpty ? type : dimension,
        most: SAFTLength.long
      )
      elements.add("AnalysisID", value.code, most: SAFTLength.analysis)
      elements.add(
        "AnalysisIDDescription",
        name.isEmpty ? value.code : name,
        most: SAFTLength.long
      )
      elements.close("AnalysisTypeTableEntry")
    }
    elements.close("AnalysisTypeTable")
  }

  /// Ends the master files and begins the entries; transactions follow, journal by journal.
  package mutating func beginEntries(count: Int, debit: Int64, credit: Int64) {
    elements.close("MasterFiles")
    elements.open("GeneralLedgerEntries")
    elements.add("NumberOfEntries", count)
    elements.add("TotalDebit", minorUnits: debit, digits: currency.minorUnitDigits)
    elements.add("TotalCredit", minorUnits: credit, digits: currency.minorUnitDigits)
  }

  /// A decimal number as XML writes it; nothing where the text is none.
  static func decimal(_ text: String) -> String? {
    let text = text.replacing(",", with: ".")
    return ExactDecimal(text) == nil ? nil : text
  }
}
