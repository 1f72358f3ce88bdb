/// Why a rate cannot be found, used or stored.
package enum RateError: LedgerError, Hashable {
  case isMissing(type: String, from: Currency, to: Currency, day: Day, earliest: Day?)
  case isOld(from: Currency, to: Currency, rateDay: Day, day: Day, age: Int, limit: Int)
  case crossOverflows(rates: [RateLeg])
  case isNotPositive(rate: String)
  case currenciesAreTheSame(Currency)
  case unitIsUnusual(unit: Int64)
  case directionsDisagree(from: Currency, to: Currency, used: RateLeg, opposite: RateLeg)
  case isImportedAlready(file: String, number: Int64, name: String)
  case movesMuch(from: Currency, to: Currency, day: Day, change: String, before: Day, limit: String)
  case importIsUnknown(import: Int64)
  case importIsUndone(import: Int64, by: String, at: String)
  /// A later import states rates of this one too, and so rests on them.
  case laterImportRestsOn(import: Int64, laterImport: Int64, name: String)
  /// A balance has no rate for the last day of a period.
  indirect case closingRateIsMissing(because: RateError)

  package var code: ErrorCode {
    switch self {
    case .isMissing: ErrorCode("RAT", 1)
    case .isOld: ErrorCode("RAT", 2)
    case .crossOverflows: ErrorCode("RAT", 3)
    case .isNotPositive: ErrorCode("RAT", 4)
    case .currenciesAreTheSame: ErrorCode("RAT", 5)
    case .unitIsUnusual: ErrorCode("RAT", 6)
    case .directionsDisagree: ErrorCode("RAT", 7)
    case .isImportedAlready: ErrorCode("RAT", 8)
    case .movesMuch: ErrorCode("RAT", 9)
    case .importIsUnknown: ErrorCode("RAT", 10)
    case .importIsUndone: ErrorCode("RAT", 11)
    case .laterImportRestsOn: ErrorCode("RAT", 12)
    case .closingRateIsMissing: ErrorCode("CHK", 5)
    }
  }
}
