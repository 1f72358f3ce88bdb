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
  case isUnknown(close: Int64, company: String)
  case isUndone(close: Int64, by: String, at: String, reason: String)
  /// The month was closed anew.
  case isReplaced(close: Int64, closed: String, newer: Int64)
  /// The seal of a later month covers what the close posted.
  case laterSealRests(close: Int64, sealed: String, later: Int64?)
  /// A later run looked at what the close posted.
  case laterRunRests(close: Int64, run: Int64, kind: RunKind)
  /// Several were to write at the same time to a database in which one does.
  case hasOneWriter(workers: Int)
  /// Storage failed before anybody came to the company.
  case isNotBegun(period: String)

  package var code: ErrorCode {
    switch self {
    case .checkFails: ErrorCode("CLS", 1)
    case .isClosedAlready: ErrorCode("CLS", 2)
    case .isNoMonth: ErrorCode("CLS", 3)
    case .checkCouldNotRun: ErrorCode("CLS", 4)
    case .nothingIsClosed: ErrorCode("CLS", 5)
    case .sealIsUnknown: ErrorCode("CLS", 6)
    case .recordIsUnknown: ErrorCode("CLS", 7)
    case .isUnknown: ErrorCode("CLS", 8)
    case .isUndone: ErrorCode("CLS", 9)
    case .isReplaced: ErrorCode("CLS", 10)
    case .laterSealRests: ErrorCode("CLS", 11)
    case .laterRunRests: ErrorCode("CLS", 12)
    case .hasOneWriter: ErrorCode("CLS", 13)
    case .isNotBegun: ErrorCode("CLS", 14)
    }
  }
}
