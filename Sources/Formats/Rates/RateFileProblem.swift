import Accounting

/// What can be wrong with a file of exchange rates.
package enum RateFileProblem: LedgerError, Hashable {
  /// Neither a heading of currencies nor ECB's XML.
  case headingIsMissing
  case columnIsNoCurrency(column: String)
  case currencyStandsTwice(Currency)
  case dateIsUnreadable(written: String)
  case dayStandsTwice(Day, firstLine: Int)
  case rateIsUnreadable(Currency, written: String)
  case rateHasDecimalComma(Currency, written: String)
  case rateIsNotPositive(Currency, written: String)
  /// More or fewer fields than the heading has columns, as when a decimal comma splits a rate.
  case rowDoesNotFit(fields: Int, columns: Int)
  case rowIsBroken
  case xmlIsBroken
  case fileHasNoRates
  case columnIsMissing(column: String)
  /// An index or a basket, which no ledger holds.
  case codeIsNoCurrency(column: String, rates: Int)
  case unitIsUnusual(written: String)
  case rateStandsTwice(from: Currency, to: Currency, Day, firstLine: Int)
  case jsonIsBroken
  case valueIsMissing(column: String)
  case currencyIsNeeded
  case seriesIsOfAnotherCurrency(Currency, asked: Currency)
  case ratesAreOfECU(rates: Int)
  /// The file does not say how many units its rates are for.
  case unitIsNeeded(currencies: [Currency])
  case decimalMarkIsUnclear(written: String)
  case currenciesAreTheSame(Currency)
  case currencyIsUnreadable(written: String)
  /// What it holds might change the rates.
  case columnIsUnknown(column: String, known: [String])
  case columnStandsTwice(column: String)
  case columnHasNoName(column: Int)

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
    case .columnIsUnknown: ErrorCode("RTF", 26)
    case .columnStandsTwice: ErrorCode("RTF", 27)
    case .columnHasNoName: ErrorCode("RTF", 28)
    }
  }
}
