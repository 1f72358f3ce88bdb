/// Why an account takes no line of a voucher, or is not controlled so, or what a close is told of it.
package enum AccountControlError: LedgerError, Hashable {
  case isTotal(voucher: String, account: AccountNumber)
  case isInactive(
    voucher: String,
    line: Int,
    account: AccountNumber,
    day: Day,
    first: Day?,
    last: Day?
  )
  /// Nobody enters vouchers there.
  case isClosedToEntry(voucher: String, line: Int, account: AccountNumber)
  case isOfOtherSide(
    voucher: String,
    line: Int,
    account: AccountNumber,
    amount: Money,
    side: PostingSide
  )
  case currencyIsNotAllowed(
    voucher: String,
    line: Int,
    account: AccountNumber,
    currency: Currency,
    allowed: [Currency]
  )
  case personMayNot(
    voucher: String,
    line: Int,
    account: AccountNumber,
    person: String,
    allowed: [String]
  )
  case originIsNotAllowed(
    voucher: String,
    line: Int,
    account: AccountNumber,
    origin: PostingOrigin,
    allowed: [PostingOrigin]
  )
  case daysAreReversed(account: AccountNumber, first: Day, last: Day)
  case originIsUnknown(origin: PostingOrigin, known: [PostingOrigin])
  case openingAccountIsNoBalance(account: AccountNumber, opening: AccountNumber)
  case closeClassDoesNotFit(account: AccountNumber, type: AccountType, closeClass: CloseClass)
  case defaultCurrencyIsNotAllowed(
    account: AccountNumber,
    currency: Currency,
    allowed: [Currency]
  )
  case totalTakesNoControl(account: AccountNumber)
  case totalHasNoIntervals(account: AccountNumber)
  case intervalsNeedTotal(account: AccountNumber, type: AccountType)
  /// Vouchers rest on it.
  case totalHasPostings(account: AccountNumber)
  /// What another type does to the figures of periods that are open.
  case typeWasChanged(
    account: AccountNumber,
    from: AccountType,
    to: AccountType,
    periods: [String]
  )
  case reasonIsMissing
  /// A reason was given, and no line needed it.
  case overrideWasNotNeeded
  /// What was entered by a right where nobody enters vouchers.
  case wasOverridden(vouchers: Int, reason: String)
  case blockedHoldsBalance(account: AccountNumber, balance: Money)
  case balanceIsOnOtherSide(account: AccountNumber, balance: Money, side: PostingSide)
  /// Since the close before.
  case isNew(account: AccountNumber, type: AccountType)

  package var code: ErrorCode {
    switch self {
    case .isTotal: ErrorCode("ACC", 12)
    case .isInactive: ErrorCode("ACC", 13)
    case .isClosedToEntry: ErrorCode("ACC", 14)
    case .isOfOtherSide: ErrorCode("ACC", 15)
    case .currencyIsNotAllowed: ErrorCode("ACC", 16)
    case .personMayNot: ErrorCode("ACC", 17)
    case .originIsNotAllowed: ErrorCode("ACC", 18)
    case .daysAreReversed: ErrorCode("ACC", 19)
    case .originIsUnknown: ErrorCode("ACC", 20)
    case .openingAccountIsNoBalance: ErrorCode("ACC", 21)
    case .closeClassDoesNotFit: ErrorCode("ACC", 22)
    case .defaultCurrencyIsNotAllowed: ErrorCode("ACC", 23)
    case .totalTakesNoControl: ErrorCode("ACC", 24)
    case .totalHasNoIntervals: ErrorCode("ACC", 25)
    case .intervalsNeedTotal: ErrorCode("ACC", 26)
    case .totalHasPostings: ErrorCode("ACC", 27)
    case .typeWasChanged: ErrorCode("ACC", 28)
    case .reasonIsMissing: ErrorCode("ACC", 29)
    case .overrideWasNotNeeded: ErrorCode("ACC", 30)
    case .wasOverridden: ErrorCode("ACC", 31)
    case .blockedHoldsBalance: ErrorCode("ACC", 32)
    case .balanceIsOnOtherSide: ErrorCode("ACC", 33)
    case .isNew: ErrorCode("ACC", 34)
    }
  }
}

extension AccountControlError {
  /// Whether others may what this one may not.
  package var isAboutThePerson: Bool {
    guard case .personMayNot = self else { return false }
    return true
  }
}
