import Accounting

/// What a SIE file can have wrong, or should be known for.
package enum SIEProblem: KeptError, Hashable {
  /// No line is a record of the format.
  case notSIE
  case voucherDoesNotBalance(VoucherName, difference: Money)
  /// The voucher's date is missing, or is a day that does not exist.
  case voucherDateUnreadable(VoucherName, date: String)
  case amountUnreadable(written: String)
  case amountHasTooManyDecimals(written: String, Currency)
  /// The amount, or the sum of all amounts of the file, is larger than what can be posted.
  case amountOverflows(written: String)
  case accountMissing(label: String)
  case voucherOutsideFiscalYear(VoucherName, from: Day, to: Day)
  /// The file ends before the voucher does.
  case fileIsTruncated(VoucherName)
  case controlSumUnclosed
  case controlSumDiffers(stated: String, computed: UInt32)
  case labelUnknown(label: String, count: Int)
  case accountUndeclared(AccountNumber)
  case encodingDiffers(encoding: SIEEncoding)
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
  case organisationNumberIsWrong(number: String, fault: OrganisationNumber.Fault)
  case blockNotClosed(VoucherName)
  case lineOutsideVoucher
  /// Fields where the date of a voucher line was expected.
  case lineDatesUnreadable(count: Int)
  case linesPassedOver(count: Int)
  case fieldUnreadable(label: String, written: String)
  case objectsUnreadable(count: Int)
  case controlSumEmpty
  /// Lines with quotes inside a field that are not escaped, and were read as they stand.
  case quotesUnescaped(count: Int)
  /// Accounts of the profit and loss statement that the file carries forward.
  case resultAccountsHaveBalances(count: Int, first: AccountNumber)
  /// The stated balances are too few to tell whether the vouchers give them.
  case balancesIncomplete
  /// Accounts and months that `#PSALDO` gives by object only.
  case periodTotalsMissing(count: Int)
  /// Months that lie in another year than the one that their `#PSALDO` names.
  case periodYearsDiffer(count: Int)
  /// Characters that no text may hold.
  case controlCharacters(count: Int)
  /// Neither vouchers nor balances.
  case fileHoldsNothing
  case addedLinesWithoutTwin(count: Int)
  /// Numbers that a series lacks, the first of them as ranges.
  case numbersMissing(series: String, missing: [ClosedRange<Int>], count: Int)
  case coverageIsWrong(written: String, used: Day)
  case coverageMissing(used: Day)
  case typeMissing(readAs: SIEType)
  /// Texts that were misread before the file was written.
  case textsAreMisread(mistake: String, count: Int, TextSample, isRepaired: Bool)
  /// Findings of one kind beyond those that are told one by one.
  case moreOfTheSame(ErrorCode, count: Int)
  /// A number follows the amount of a row, where its date is due.
  case numberStandsForDate(label: String, amount: String, written: String)
  /// What follows the amount of a balance may be the rest of it.
  case amountMayGoOn(label: String, amount: String, next: String)
  case dimensionStandsTwice(dimension: Int, objects: [String])
  case objectIsEmpty(dimension: Int)
  /// Records that cannot be read, and that the ledger does not need.
  case recordsNotRead(label: String, count: Int)
  /// What the vouchers move on internal accounts (class 9) against those of classes 1–8.
  case internalAccountsMove(Money, first: AccountNumber)
  /// The file should have vouchers, states balances that moved, and has none.
  case vouchersAreMissing(accounts: Int)
  case yearEndsBeforeItBegins(from: Day, to: Day)
  case companyNameIsDamaged(name: String)
  /// Letters that were lost before the file was written.
  case textsAreDamaged(count: Int)
  /// A file of vouchers alone names no year: that of the books holds each day.
  case yearIsOfTheBooks
  /// A name of several words, which are fields of their own by the format.
  case companyNameIsUnquoted(name: String)
  /// The user asked for balances only.
  case isReadWithVouchers(count: Int)

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
    case .quotesUnescaped: ErrorCode("SIE", 36)
    case .resultAccountsHaveBalances: ErrorCode("SIE", 37)
    case .balancesIncomplete: ErrorCode("SIE", 38)
    case .periodTotalsMissing: ErrorCode("SIE", 39)
    case .periodYearsDiffer: ErrorCode("SIE", 40)
    case .controlCharacters: ErrorCode("SIE", 41)
    case .fileHoldsNothing: ErrorCode("SIE", 42)
    case .addedLinesWithoutTwin: ErrorCode("SIE", 43)
    case .numbersMissing: ErrorCode("SIE", 44)
    case .coverageIsWrong: ErrorCode("SIE", 45)
    case .coverageMissing: ErrorCode("SIE", 46)
    case .typeMissing: ErrorCode("SIE", 47)
    case .textsAreMisread: ErrorCode("SIE", 48)
    case .moreOfTheSame: ErrorCode("SIE", 49)
    case .numberStandsForDate: ErrorCode("SIE", 53)
    case .amountMayGoOn: ErrorCode("SIE", 54)
    case .dimensionStandsTwice: ErrorCode("SIE", 55)
    case .objectIsEmpty: ErrorCode("SIE", 56)
    case .recordsNotRead: ErrorCode("SIE", 57)
    case .internalAccountsMove: ErrorCode("SIE", 58)
    case .vouchersAreMissing: ErrorCode("SIE", 59)
    case .yearEndsBeforeItBegins: ErrorCode("SIE", 60)
    case .companyNameIsDamaged: ErrorCode("SIE", 61)
    case .textsAreDamaged: ErrorCode("SIE", 62)
    case .yearIsOfTheBooks: ErrorCode("SIE", 50)
    case .companyNameIsUnquoted: ErrorCode("SIE", 63)
    case .isReadWithVouchers: ErrorCode("SIE", 64)
    }
  }
}
