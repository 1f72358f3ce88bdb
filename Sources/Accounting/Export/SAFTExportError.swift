/// Why books cannot be exported as SAF-T, and what such a file says less of, or in other words, than the
/// books.
package enum SAFTExportError: LedgerError, Hashable {
  // What keeps the file from appearing.
  case transactionDoesNotBalance(transaction: String, difference: Money)
  case transactionIsDoubled(transaction: String)
  case accountIsUndeclared(transaction: String, account: AccountNumber)
  case accountDoesNotFoot(account: AccountNumber, computed: Money, stated: Money)
  case openingDoesNotSumToZero(difference: Money)
  case amountsAreTooLarge(amount: Money)
  /// A code that the format has no room for, and that cut off might be another's.
  case codeIsTooLong(element: String, code: String, most: Int)
  case partsAreTooMany(parts: Int, most: Int)
  case currencyDoesNotFit(currency: Currency)
  /// The folder that the parts should stand in.
  case folderIsMissing(folder: String)

  // What is missing in the books.
  case companyFactsAreMissing(facts: [CompanyFact])
  case groupingIsMissing(accounts: [AccountNumber])
  case groupingIsGuessed(accounts: [AccountNumber])
  case taxCodesAreIncomplete(codes: [String])
  case partiesAreUnknown(codes: [String])
  case partyBalancesAreIncomplete(account: AccountNumber, parties: Money, balance: Money)
  case textsAreMissing(vouchers: Int)

  // What the format does not say.
  case currencyAmountsAreRounded(count: Int, first: String, amount: Money)
  case ratesAreComputed(lines: Int)
  case textsAreCut(count: Int, first: String)
  case detailsAreLeftOut(lines: Int)
  case reportingAmountsAreLeftOut(currency: Currency)
  case periodsAreMonths(year: String)
  case namesAreRepeated(count: Int, first: String)

  package var code: ErrorCode {
    switch self {
    case .transactionDoesNotBalance: ErrorCode("EXP", 21)
    case .transactionIsDoubled: ErrorCode("EXP", 22)
    case .accountIsUndeclared: ErrorCode("EXP", 23)
    case .accountDoesNotFoot: ErrorCode("EXP", 24)
    case .openingDoesNotSumToZero: ErrorCode("EXP", 25)
    case .amountsAreTooLarge: ErrorCode("EXP", 26)
    case .codeIsTooLong: ErrorCode("EXP", 27)
    case .partsAreTooMany: ErrorCode("EXP", 28)
    case .currencyDoesNotFit: ErrorCode("EXP", 29)
    case .companyFactsAreMissing: ErrorCode("EXP", 30)
    case .groupingIsMissing: ErrorCode("EXP", 31)
    case .groupingIsGuessed: ErrorCode("EXP", 32)
    case .taxCodesAreIncomplete: ErrorCode("EXP", 33)
    case .partiesAreUnknown: ErrorCode("EXP", 34)
    case .partyBalancesAreIncomplete: ErrorCode("EXP", 35)
    case .textsAreMissing: ErrorCode("EXP", 36)
    case .currencyAmountsAreRounded: ErrorCode("EXP", 37)
    case .ratesAreComputed: ErrorCode("EXP", 38)
    case .textsAreCut: ErrorCode("EXP", 39)
    case .detailsAreLeftOut: ErrorCode("EXP", 40)
    case .reportingAmountsAreLeftOut: ErrorCode("EXP", 41)
    case .periodsAreMonths: ErrorCode("EXP", 42)
    case .namesAreRepeated: ErrorCode("EXP", 43)
    case .folderIsMissing: ErrorCode("EXP", 44)
    }
  }
}

/// Something that a SAF-T file tells of its company.
package enum CompanyFact: String, Sendable, CaseIterable {
  case organisationNumber = "organisation-number"
  case contact
  case address
  case vatRegistration = "vat-registration"
  case bankAccount = "bank-account"

  /// The options of `company set` that say it, without dashes.
  package var options: [String] {
    switch self {
    case .organisationNumber: ["organisation-number"]
    case .contact: ["contact-first-name", "contact-last-name"]
    case .address: ["street", "postal-code", "city", "country"]
    case .vatRegistration: ["vat-registered"]
    case .bankAccount: ["bank-account"]
    }
  }

  /// What is not known of a company.
  package static func missing(in company: Company, _ details: CompanyDetails) -> [CompanyFact] {
    allCases.filter { fact in
      switch fact {
      case .organisationNumber: company.organisationNumber ?? "" == ""
      case .contact: details.firstName == nil || details.lastName == nil
      case .address:
        [details.street, details.postalCode, details.city, details.country].contains(nil)
      case .vatRegistration: details.isVATRegistered == nil
      case .bankAccount: details.bankAccount == nil
      }
    }
  }
}
