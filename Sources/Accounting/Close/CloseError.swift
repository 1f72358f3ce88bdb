/// Why a period is not closed.
package enum CloseError: LedgerError, Hashable {
  case checkFails(check: CheckID, count: Int)
  case isClosedAlready(change: PeriodStatusChange)
  case isNoMonth(period: String)
  case checkCouldNotRun(check: CheckID)
  /// Of companies that close together `refused` cannot.
  case nothingIsClosed(refused: Int, ready: Int)
  case sealIsUnknown(written: String)
  case recordIsUnknown(record: Int64, last: Int64)

  package var code: ErrorCode {
    switch self {
    case .checkFails: ErrorCode("CLS", 1)
    case .isClosedAlready: ErrorCode("CLS", 2)
    case .isNoMonth: ErrorCode("CLS", 3)
    case .checkCouldNotRun: ErrorCode("CLS", 4)
    case .nothingIsClosed: ErrorCode("CLS", 5)
    case .sealIsUnknown: ErrorCode("CLS", 6)
    case .recordIsUnknown: ErrorCode("CLS", 7)
    }
  }
}
