/// Why a period is not closed.
package enum CloseError: LedgerError, Hashable {
  case checkFails(check: CheckID, count: Int)
  case isClosedAlready(change: PeriodStatusChange)
  case isNoMonth(period: String)
  case checkCouldNotRun(check: CheckID)

  package var code: ErrorCode {
    switch self {
    case .checkFails: ErrorCode("CLS", 1)
    case .isClosedAlready: ErrorCode("CLS", 2)
    case .isNoMonth: ErrorCode("CLS", 3)
    case .checkCouldNotRun: ErrorCode("CLS", 4)
    }
  }
}
