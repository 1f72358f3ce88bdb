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

/// Why a company cannot be created, found or changed.
package enum CompanyError: LedgerError, Hashable {
  case isUnknown(company: String, known: [String])
  case codeIsTaken(company: String, name: String)
  case codeIsMalformed(company: String)
  case mustBeNamed(known: [String])
  case noneExists
  case currencyIsUnknown(currency: String)
  case fileNamesNone(file: String)
  case numberBelongsToAnother(number: String, company: String, file: String)
  case currencyDiffers(file: String, company: String)
  case dimensionIsUnknown(dimension: String, known: [String])
  case fileIsOfAnother(company: String, number: String, file: String, fileNumber: String)
  case isHeldUnderAnotherCode(name: String, number: String, code: String)

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
    }
  }
}
