/// Why a period is not closed.
package enum CloseError: LedgerError, Hashable {
  case checkFails(check: String, count: Int)
  case isClosedAlready(change: PeriodStatusChange)
  case isNoMonth(period: String)

  package var code: ErrorCode {
    switch self {
    case .checkFails: ErrorCode("CLS", 1)
    case .isClosedAlready: ErrorCode("CLS", 2)
    case .isNoMonth: ErrorCode("CLS", 3)
    }
  }
}
