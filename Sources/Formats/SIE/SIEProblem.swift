import Accounting

/// What a SIE file can have wrong, or should be known for.
package enum SIEProblem: LedgerError, Hashable {
  /// No line is a record of the format.
  case notSIE
  case voucherDoesNotBalance(VoucherName, by: Money)
  /// The voucher's date is missing, or is a day that does not exist.
  case voucherDateUnreadable(VoucherName, date: String)
  case amountUnreadable(String)
  case amountHasTooManyDecimals(String, Currency)
  /// The amount, or the sum of all amounts of the file, is larger than what can be posted.
  case amountOverflows(String)
  case accountMissing(label: String)
  case voucherOutsideFiscalYear(VoucherName, from: Day, to: Day)
  /// The file ends before the voucher does.
  case fileIsTruncated(VoucherName)
  case controlSumUnclosed
  case controlSumDiffers(stated: String, computed: UInt32)
  case labelUnknown(String, count: Int)
  case accountUndeclared(AccountNumber)
  case encodingDiffers(SIEEncoding)
  case flagIsSet
  case referenceRepeated(VoucherName)
  case quoteUnterminated
  case voucherHasNoBlock(VoucherName)
  case voucherIsEmpty(VoucherName)
  case accountNotNumeric(AccountNumber)
  /// Accounts whose stated balance is not what their movements give.
  case accountsDoNotFoot(count: Int, first: LedgerDifference, Currency)
  /// The part is what last year's result, not yet moved to equity, explains.
  case openingDoesNotSumToZero(gap: Money, explained: Money)
  case yearEndDoesNotSumToZero(gap: Money)
  /// Accounts whose opening balance is not last year's closing balance.
  case openingDiffersFromLastClosing(count: Int, first: LedgerDifference, Currency)
  case fiscalYearMissing
  case companyNameMissing
  case organisationNumberMissing
  case organisationNumberIsWrong(String)
  case blockNotClosed(VoucherName)
  case lineOutsideVoucher
  /// Fields where the date of a voucher line was expected.
  case lineDatesUnreadable(count: Int)
  case linesPassedOver(count: Int)
  case fieldUnreadable(label: String, String)
  case objectsUnreadable(count: Int)
  case controlSumEmpty

  package var code: ErrorCode {
    switch self {
    case .notSIE: ErrorCode("SIE", 1)
    case .voucherDoesNotBalance: ErrorCode("SIE", 2)
    case .voucherDateUnreadable: ErrorCode("SIE", 3)
    case .amountUnreadable: ErrorCode("SIE", 4)
    case .amountHasTooManyDecimals: ErrorCode("SIE", 5)
    case .amountOverflows: ErrorCode("SIE", 6)
    case .accountMissing: ErrorCode("SIE", 7)
    case .voucherOutsideFiscalYear: ErrorCode("SIE", 8)
    case .fileIsTruncated: ErrorCode("SIE", 9)
    case .controlSumUnclosed: ErrorCode("SIE", 10)
    case .controlSumDiffers: ErrorCode("SIE", 11)
    case .labelUnknown: ErrorCode("SIE", 12)
    case .accountUndeclared: ErrorCode("SIE", 13)
    case .encodingDiffers: ErrorCode("SIE", 14)
    case .flagIsSet: ErrorCode("SIE", 15)
    case .referenceRepeated: ErrorCode("SIE", 16)
    case .quoteUnterminated: ErrorCode("SIE", 17)
    case .voucherHasNoBlock: ErrorCode("SIE", 18)
    case .voucherIsEmpty: ErrorCode("SIE", 19)
    case .accountNotNumeric: ErrorCode("SIE", 20)
    case .accountsDoNotFoot: ErrorCode("SIE", 21)
    case .openingDoesNotSumToZero: ErrorCode("SIE", 22)
    case .yearEndDoesNotSumToZero: ErrorCode("SIE", 23)
    case .openingDiffersFromLastClosing: ErrorCode("SIE", 24)
    case .fiscalYearMissing: ErrorCode("SIE", 25)
    case .companyNameMissing: ErrorCode("SIE", 26)
    case .organisationNumberMissing: ErrorCode("SIE", 27)
    case .organisationNumberIsWrong: ErrorCode("SIE", 28)
    case .blockNotClosed: ErrorCode("SIE", 29)
    case .lineOutsideVoucher: ErrorCode("SIE", 30)
    case .lineDatesUnreadable: ErrorCode("SIE", 31)
    case .linesPassedOver: ErrorCode("SIE", 32)
    case .fieldUnreadable: ErrorCode("SIE", 33)
    case .objectsUnreadable: ErrorCode("SIE", 34)
    case .controlSumEmpty: ErrorCode("SIE", 35)
    }
  }
}
