import Accounting

/// What can be wrong with a file of exchange rates.
package enum RateFileProblem: LedgerError, Hashable {
  /// Neither a heading of currencies nor ECB's XML.
  case headingIsMissing
  case columnIsNoCurrency(String)
  case currencyStandsTwice(Currency)
  case dateIsUnreadable(String)
  case dayStandsTwice(Day, firstLine: Int)
  case rateIsUnreadable(Currency, String)
  case rateHasDecimalComma(Currency, String)
  case rateIsNotPositive(Currency, String)
  /// More or fewer fields than the heading has columns, as when a decimal comma splits a rate.
  case rowDoesNotFit(fields: Int, columns: Int)
  case rowIsBroken
  case xmlIsBroken
  case fileHasNoRates
  case columnIsMissing(String)
  /// An index or a basket, which no ledger holds.
  case codeIsNoCurrency(String, rates: Int)
  case unitIsUnusual(String)
  case rateStandsTwice(Currency, Currency, Day, firstLine: Int)
  case jsonIsBroken
  case valueIsMissing(String)
  case currencyIsNeeded
  case seriesIsOfAnotherCurrency(Currency, asked: Currency)
  case ratesAreOfECU(rates: Int)
  /// The file does not say how many units its rates are for.
  case unitIsNeeded([Currency])
  case decimalMarkIsUnclear(String)
  case currenciesAreTheSame(Currency)
  case currencyIsUnreadable(String)

  package var code: ErrorCode {
    switch self {
    case .headingIsMissing: ErrorCode("RTF", 1)
    case .columnIsNoCurrency: ErrorCode("RTF", 2)
    case .currencyStandsTwice: ErrorCode("RTF", 3)
    case .dateIsUnreadable: ErrorCode("RTF", 4)
    case .dayStandsTwice: ErrorCode("RTF", 5)
    case .rateIsUnreadable: ErrorCode("RTF", 6)
    case .rateHasDecimalComma: ErrorCode("RTF", 7)
    case .rateIsNotPositive: ErrorCode("RTF", 8)
    case .rowDoesNotFit: ErrorCode("RTF", 9)
    case .rowIsBroken: ErrorCode("RTF", 10)
    case .xmlIsBroken: ErrorCode("RTF", 11)
    case .fileHasNoRates: ErrorCode("RTF", 12)
    case .columnIsMissing: ErrorCode("RTF", 13)
    case .codeIsNoCurrency: ErrorCode("RTF", 14)
    case .unitIsUnusual: ErrorCode("RTF", 15)
    case .rateStandsTwice: ErrorCode("RTF", 16)
    case .jsonIsBroken: ErrorCode("RTF", 17)
    case .valueIsMissing: ErrorCode("RTF", 18)
    case .currencyIsNeeded: ErrorCode("RTF", 19)
    case .seriesIsOfAnotherCurrency: ErrorCode("RTF", 20)
    case .ratesAreOfECU: ErrorCode("RTF", 21)
    case .unitIsNeeded: ErrorCode("RTF", 22)
    case .decimalMarkIsUnclear: ErrorCode("RTF", 23)
    case .currenciesAreTheSame: ErrorCode("RTF", 24)
    case .currencyIsUnreadable: ErrorCode("RTF", 25)
    }
  }
}
