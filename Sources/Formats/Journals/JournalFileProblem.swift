import Accounting

/// What can be wrong with a journal file.
package enum JournalFileProblem: KeptError, Hashable {
  /// The first row names no column of the format.
  case headingIsMissing
  case columnIsMissing(column: String)
  case columnStandsTwice(column: String)
  case columnHasNoName(column: Int)
  case rowIsTooLong(fields: Int, columns: Int)
  case rowIsBroken
  case textIsNotUTF8
  case numberIsMissing
  case dateIsMissing(VoucherReference)
  case dateIsUnreadable(written: String)
  case voucherHasTwoDates(VoucherReference, Day, otherDay: Day)
  case accountIsMissing
  case amountIsMissing
  case amountIsUnreadable(column: String, written: String)
  /// The mark before three digits may group thousands or begin the decimals.
  case amountIsAmbiguous(column: String, written: String, decimals: Int)
  case rateIsUnreadable(written: String)
  case currencyIsUnreadable(written: String)
  case dimensionsAreUnreadable(written: String)
  /// The amount states a currency, and it is not the line's.
  case amountIsInAnotherCurrency(column: String, written: String, currency: Currency)
  /// Rows of another voucher stand between the first ones with a number and these.
  case numberComesAgain(VoucherReference, firstLine: Int)
  case signsAreOpposite(account: AccountNumber)
  /// The company has no reporting currency, so that nothing is made of the column.
  case reportingIsLeftOut

  package var code: ErrorCode {
    switch self {
    case .headingIsMissing: ErrorCode("JRN", 1)
    case .columnIsMissing: ErrorCode("JRN", 2)
    case .columnStandsTwice: ErrorCode("JRN", 3)
    case .columnHasNoName: ErrorCode("JRN", 4)
    case .rowIsTooLong: ErrorCode("JRN", 5)
    case .rowIsBroken: ErrorCode("JRN", 6)
    case .textIsNotUTF8: ErrorCode("JRN", 7)
    case .numberIsMissing: ErrorCode("JRN", 8)
    case .dateIsMissing: ErrorCode("JRN", 9)
    case .dateIsUnreadable: ErrorCode("JRN", 10)
    case .voucherHasTwoDates: ErrorCode("JRN", 11)
    case .accountIsMissing: ErrorCode("JRN", 12)
    case .amountIsMissing: ErrorCode("JRN", 13)
    case .amountIsUnreadable: ErrorCode("JRN", 14)
    case .amountIsAmbiguous: ErrorCode("JRN", 15)
    case .rateIsUnreadable: ErrorCode("JRN", 16)
    case .currencyIsUnreadable: ErrorCode("JRN", 17)
    case .dimensionsAreUnreadable: ErrorCode("JRN", 18)
    case .amountIsInAnotherCurrency: ErrorCode("JRN", 23)
    case .numberComesAgain: ErrorCode("JRN", 19)
    case .signsAreOpposite: ErrorCode("JRN", 20)
    case .reportingIsLeftOut: ErrorCode("JRN", 21)
    }
  }
}
