/// A company: a legal entity with books of its own.
package struct Company: Hashable, Sendable {
  /// What people type; unique in a database, and may be changed.
  package var code: String
  package var name: String
  /// Digits of the organisation number, where it is known.
  package var organisationNumber: String?
  package var accountingCurrency: Currency
  package var reportingCurrency: Currency?
  /// The convention that its account numbers follow.
  package var chartStandard: ChartStandard
  /// Days that a rate may be old before a run warns (spec B1.1.4).
  package var maximumRateAge: Int
  /// Whether a rate older than that stops a run instead.
  package var refusesOldRates: Bool

  package init(
    code: String,
    name: String,
    organisationNumber: String? = nil,
    accountingCurrency: Currency,
    reportingCurrency: Currency? = nil,
    chartStandard: ChartStandard,
    maximumRateAge: Int = 7,
    refusesOldRates: Bool = false
  ) {
    self.code = code
    self.name = name
    self.organisationNumber = organisationNumber
    self.accountingCurrency = accountingCurrency
    self.reportingCurrency = reportingCurrency
    self.chartStandard = chartStandard
    self.maximumRateAge = maximumRateAge
    self.refusesOldRates = refusesOldRates
  }

  /// Whether a text may serve as a code: letters, digits, hyphen, underscore; 1 to 20 of them.
  package static func isCode(_ text: String) -> Bool {
    (1...20).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        switch $0 {
        case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
      }
  }
}

extension Company {
  /// Whether letters of a name were lost before it came here: the replacement character, or a
  /// question mark in front of a small letter, as programs leave them.
  package static func isDamaged(name: String) -> Bool {
    zip(name, name.dropFirst()).contains { $0 == "?" && $1.isLowercase }
      || name.contains { $0 == "\u{FFFD}" }
  }

  /// What keeps the settings from being those of a company; nothing where they can be kept.
  package var problem: CompanyError? {
    if !Company.isCode(code) { return .codeIsMalformed(company: code) }
    if name.allSatisfy(\.isWhitespace) { return .nameIsMissing(company: code) }
    let currencies = [accountingCurrency] + (reportingCurrency.map { [$0] } ?? [])
    return currencies.first { !$0.isKnown }.map { .currencyIsUnknown(currency: $0.code) }
  }

  /// What should be looked at in the settings, beside other companies; they are kept all the same.
  package func doubts(among others: [Company]) -> [Finding] {
    guard let number = organisationNumber, !number.isEmpty else { return [] }
    var doubts: [CompanyError] = []
    let digits = chartStandard == .ns4102 ? 9 : 10
    // Other countries have numbers of their own.
    if [.sek, .nok].contains(accountingCurrency),
      let fault = OrganisationNumber.fault(in: number, digits: digits)
    {
      doubts.append(.numberIsMalformed(number: number, fault: fault))
    }
    let own = OrganisationNumber.digits(of: number) ?? number
    if let other = others.first(where: { $0.code != code && $0.organisationNumber == own }) {
      doubts.append(
        .numberIsUsedByAnother(number: number, company: other.code, name: other.name)
      )
    }
    return doubts.map { Finding(.warning, $0) }
  }
}

/// Why a company cannot be created, found or changed.
package enum CompanyError: KeptError, Hashable {
  case isUnknown(company: String, known: [String])
  case codeIsTaken(company: String, name: String)
  case codeIsMalformed(company: String)
  case mustBeNamed(known: [String])
  case noneExists
  case currencyIsUnknown(currency: String)
  case fileNamesNone(file: String)
  case numberBelongsToAnother(number: String, company: String, file: String)
  case currencyDiffers(fileCurrency: Currency, companyCurrency: Currency)
  case dimensionIsUnknown(dimension: String, known: [String])
  case fileIsOfAnother(company: String, number: String, file: String, fileNumber: String)
  case isHeldUnderAnotherCode(name: String, number: String, code: String)
  /// The file has a number by which no company can be found.
  case fileNumberIsMalformed(file: String, number: String, fault: OrganisationNumber.Fault)
  /// The number says which company the file is for, though the name is another, or missing.
  case numberDecides(number: String, company: String, fileName: String)
  /// The user named the company, and the file names another.
  case choiceDecides(company: String, fileName: String, number: String)
  case nameIsMissing(company: String)
  case numberIsMalformed(number: String, fault: OrganisationNumber.Fault)
  case numberIsUsedByAnother(number: String, company: String, name: String)
  case dimensionValueIsUnknown(code: String, dimension: String)
  case knewNothing(day: Day)
  /// What an option sets cannot be what it says.
  case detailIsMalformed(option: String, written: String)
  /// The file says a fact otherwise than the books, which keep theirs.
  case detailDiffers(option: String, books: String, file: String)
  /// What the file says cannot be kept.
  case detailOfFileIsMalformed(option: String, written: String)
  /// More values of a dimension in a year than what goes by combination copes with well.
  case dimensionIsVariable(dimension: String, year: String, count: Int)

  package var code: ErrorCode {
    switch self {
    case .isUnknown: ErrorCode("CMP", 1)
    case .codeIsTaken: ErrorCode("CMP", 2)
    case .codeIsMalformed: ErrorCode("CMP", 3)
    case .mustBeNamed: ErrorCode("CMP", 4)
    case .noneExists: ErrorCode("CMP", 5)
    case .currencyIsUnknown: ErrorCode("CMP", 6)
    case .fileNamesNone: ErrorCode("CMP", 7)
    case .numberBelongsToAnother: ErrorCode("CMP", 8)
    case .currencyDiffers: ErrorCode("CMP", 9)
    case .dimensionIsUnknown: ErrorCode("CMP", 10)
    case .fileIsOfAnother: ErrorCode("CMP", 11)
    case .isHeldUnderAnotherCode: ErrorCode("CMP", 12)
    case .fileNumberIsMalformed: ErrorCode("CMP", 13)
    case .numberDecides: ErrorCode("CMP", 14)
    case .choiceDecides: ErrorCode("CMP", 18)
    case .nameIsMissing: ErrorCode("CMP", 15)
    case .numberIsMalformed: ErrorCode("CMP", 16)
    case .numberIsUsedByAnother: ErrorCode("CMP", 17)
    case .dimensionValueIsUnknown: ErrorCode("CMP", 19)
    case .knewNothing: ErrorCode("CMP", 20)
    case .detailIsMalformed: ErrorCode("CMP", 21)
    case .detailDiffers: ErrorCode("CMP", 22)
    case .detailOfFileIsMalformed: ErrorCode("CMP", 23)
    case .dimensionIsVariable: ErrorCode("CMP", 24)
    }
  }
}
