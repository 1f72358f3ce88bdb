/// One thing that a check of readiness found.
package enum CheckItem: LedgerError, Hashable {
  case suspenseIsNotEmpty(account: AccountNumber, balance: Money)
  case yearsHaveAGap(from: Day, to: Day)
  case earlierPeriodsAreOpen(first: String, last: String, count: Int)
  case importDoesNotFoot(run: Int64, file: String)
  case rateIsMissing(RateError)
  case balanceIsNotRevalued(
    LedgerAccount,
    period: String,
    balance: Money,
    booked: Money,
    target: Money,
    rateDay: Day?
  )
  case cannotRevalue(code: ErrorCode)
  case seriesHasAGap(series: String, year: String)
  case booksDoNotBalance(Money)
  /// With the year that would follow, of twelve months.
  case nextPeriodIsMissing(after: String, from: Day, to: Day)
  case nextPeriodIsNotOpen(period: String)
  case planIsNotPosted(run: Int64)
  case runIsStale(run: Int64)

  package var code: ErrorCode {
    switch self {
    case .suspenseIsNotEmpty: ErrorCode("CHK", 1)
    case .yearsHaveAGap: ErrorCode("CHK", 2)
    case .earlierPeriodsAreOpen: ErrorCode("CHK", 3)
    case .importDoesNotFoot: ErrorCode("CHK", 4)
    case .rateIsMissing: ErrorCode("CHK", 5)
    case .balanceIsNotRevalued: ErrorCode("CHK", 6)
    case .cannotRevalue: ErrorCode("CHK", 7)
    case .seriesHasAGap: ErrorCode("CHK", 8)
    case .booksDoNotBalance: ErrorCode("CHK", 9)
    case .nextPeriodIsMissing: ErrorCode("CHK", 10)
    case .nextPeriodIsNotOpen: ErrorCode("CHK", 11)
    case .planIsNotPosted: ErrorCode("CHK", 12)
    case .runIsStale: ErrorCode("CHK", 13)
    }
  }

  /// Whether only a posting in the period itself settles it.
  package var isSettledInThePeriod: Bool {
    switch self {
    case .balanceIsNotRevalued, .cannotRevalue, .planIsNotPosted, .runIsStale: true
    case .suspenseIsNotEmpty, .yearsHaveAGap, .earlierPeriodsAreOpen, .importDoesNotFoot,
      .rateIsMissing, .seriesHasAGap, .booksDoNotBalance, .nextPeriodIsMissing,
      .nextPeriodIsNotOpen:
      false
    }
  }
}
