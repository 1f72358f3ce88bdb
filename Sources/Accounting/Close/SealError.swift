/// What became of the figures that a seal covers (spec T-ADD-22).
package enum SealError: LedgerError, Hashable {
  case isMoved(period: String, record: Int64, accounts: [AccountNumber])
  /// By closing or year-end vouchers of an earlier year alone.
  case isMovedByYearEnd(period: String, record: Int64, accounts: [AccountNumber])
  case isBroken(sealed: String, change: PeriodStatusChange)
  case differs(period: String, part: String)

  package var code: ErrorCode {
    switch self {
    case .isMoved: ErrorCode("CHK", 21)
    case .isMovedByYearEnd: ErrorCode("CHK", 22)
    case .isBroken: ErrorCode("CHK", 23)
    case .differs: ErrorCode("CHK", 24)
    }
  }
}
