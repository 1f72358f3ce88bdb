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
    }
  }
}
