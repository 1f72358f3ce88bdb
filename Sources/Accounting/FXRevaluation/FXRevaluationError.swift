/// Why a revaluation is refused, or what it found (spec B1.3.6).
package enum FXRevaluationError: LedgerError, Hashable {
  /// Found on an account in a currency, or already when the profile names it.
  case gainOrLossAccountIsMissing(
    AccountNumber,
    isGain: Bool,
    currency: Currency?,
    revalued: AccountNumber?
  )
  case profileHasNoLine(account: AccountNumber, currency: Currency)
  case rateDayIsFarFromPeriod(rateDay: Day, to: Day)
  case nothingToDo(examined: Int)
  case accountIsNotRevalued(AccountNumber)
  case accountIsUnknown(AccountNumber)
  /// Each revaluation would post what the one before has put on it again.
  case gainOrLossAccountIsRevalued(AccountNumber)
  case dayIsOutsidePeriod(Day, period: String)
  /// What is posted on a day that is not counted would be posted again by the next run.
  case postingDayIsNotCounted(Day, from: Day, to: Day)
  /// Gains and losses belong to the result, not among assets, debts and equity.
  case gainOrLossAccountIsNoResult(
    AccountNumber,
    isGain: Bool,
    type: AccountType,
    currency: Currency?,
    revalued: AccountNumber?
  )
  /// The profile has changed since a run was posted.
  case postsToOtherAccounts(run: Int64, was: AccountNumber, now: AccountNumber)
  case balanceIsNotRevalued(
    LedgerAccount,
    period: String,
    balance: Money,
    booked: Money,
    target: Money,
    rateDay: Day?,
    isHindered: Bool
  )
  case cannotRevalue(code: ErrorCode, period: String)

  package var code: ErrorCode {
    switch self {
    case .gainOrLossAccountIsMissing: ErrorCode("FXR", 3)
    case .profileHasNoLine: ErrorCode("FXR", 4)
    case .rateDayIsFarFromPeriod: ErrorCode("FXR", 5)
    case .nothingToDo: ErrorCode("FXR", 7)
    case .accountIsNotRevalued: ErrorCode("FXR", 8)
    case .dayIsOutsidePeriod: ErrorCode("FXR", 9)
    case .postingDayIsNotCounted: ErrorCode("FXR", 10)
    case .gainOrLossAccountIsNoResult: ErrorCode("FXR", 11)
    case .gainOrLossAccountIsRevalued: ErrorCode("FXR", 12)
    case .accountIsUnknown: ErrorCode("FXR", 13)
    case .postsToOtherAccounts: ErrorCode("CHK", 16)
    case .balanceIsNotRevalued: ErrorCode("CHK", 6)
    case .cannotRevalue: ErrorCode("CHK", 7)
    }
  }
}
