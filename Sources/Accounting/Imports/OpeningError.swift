/// What became, or would become, of what a year opens with (law 10; spec T-ADD-22).
package enum OpeningError: KeptError, Hashable {
  case opensOtherwise(year: String, account: AccountNumber, from: Money, to: Money)
  /// Only a part of the year before is there, which does not give what the year's file states.
  case staysAsStated(
    year: String,
    account: AccountNumber,
    before: String,
    closes: Money,
    opens: Money
  )
  case suspenseWasNotNeeded(account: AccountNumber)
  /// With the first account and what it opens with, and the others that would open otherwise.
  case openingWouldMove(
    year: String,
    account: AccountNumber,
    from: Money,
    to: Money,
    others: [AccountNumber]
  )
  /// With the later periods whose seals rest on it.
  case openingIsHeld(company: String, year: String, change: PeriodStatusChange, seals: [String])
  /// A run had moved a part of what the opening voucher brought.
  case fellWithOpening(run: Int64, year: String, voucher: String)
  /// Periods that were closed on balances which the import has changed, since an earlier period was open.
  case sealsAreMoved(periods: [String])
  /// The books open a year otherwise than the file of an import states.
  case differsFromTheFile(
    year: String,
    run: Int64,
    file: String,
    accounts: Int,
    first: AccountNumber
  )

  package var code: ErrorCode {
    switch self {
    case .opensOtherwise: ErrorCode("IMP", 40)
    case .staysAsStated: ErrorCode("IMP", 41)
    case .suspenseWasNotNeeded: ErrorCode("IMP", 42)
    case .openingWouldMove: ErrorCode("IMP", 43)
    case .openingIsHeld: ErrorCode("IMP", 44)
    case .sealsAreMoved: ErrorCode("IMP", 57)
    case .fellWithOpening: ErrorCode("RUN", 13)
    case .differsFromTheFile: ErrorCode("CHK", 20)
    }
  }
}
