/// Why a rate cannot be found, used or stored.
package enum RateError: KeptError, Hashable {
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
  /// Far from what it ought to be, or the wrong way round; asked about, never refused for that alone.
  case isUnlikely(
    from: Currency,
    to: Currency,
    day: Day,
    rate: String,
    expected: String,
    basis: RateExpectation,
    isInverted: Bool
  )
  /// The same of several amounts of vouchers; the rate and the day are those of the first.
  case areUnlikely(
    count: Int,
    from: Currency,
    to: Currency,
    day: Day,
    rate: String,
    expected: String,
    basis: RateExpectation,
    isInverted: Bool
  )
  /// No rate of that type is stored.
  case typeIsUnknown(type: String, known: [String])
  /// Posted runs used rates of an import that is undone.
  case runsRestOn(import: Int64, company: String, runs: [Int64], sealed: [String])
  /// The same of rates that get another value, whatever brought them in.
  case runsUsedFormer(company: String, runs: [Int64], sealed: [String])
  /// A balance has no rate for the last day of a period.
  indirect case closingRateIsMissing(because: RateError)
  /// A balance has a rate for the last day of a period that deserves a look.
  indirect case closingRateIsDoubtful(because: RateError)

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
    case .isUnlikely(_, _, _, _, _, _, isInverted: false),
      .areUnlikely(_, _, _, _, _, _, _, isInverted: false):
      ErrorCode("RAT", 13)
    case .isUnlikely(_, _, _, _, _, _, isInverted: true),
      .areUnlikely(_, _, _, _, _, _, _, isInverted: true):
      ErrorCode("RAT", 14)
    case .typeIsUnknown: ErrorCode("RAT", 15)
    case .runsRestOn, .runsUsedFormer: ErrorCode("RAT", 16)
    case .closingRateIsMissing: ErrorCode("CHK", 5)
    case .closingRateIsDoubtful: ErrorCode("CHK", 15)
    }
  }
}
