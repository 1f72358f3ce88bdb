/// Why a period does not change with those of other companies (spec A4).
package enum PeriodChangeError: LedgerError, Hashable {
  /// The day lies within a period, which ends on another.
  case noneEnds(company: String, day: Day, period: String, from: Day, to: Day)
  /// A status or, of a module, access that is to be taken back was changed again.
  case changedSince(company: String, period: String, module: Module?, by: String, at: String)
  /// What is to be opened would break the seal that a close has set since.
  case sealedSince(company: String, period: String, sealed: String)
  /// The period has other days by now, so that what it was is not what it would be.
  case redatedSince(company: String, period: String)
  case isUnknown(number: Int64)
  /// Periods that were to change together or not at all; `ready` are those that could.
  case nothingIsChanged(refused: Int, ready: Int)
  /// Periods are closed for ever.
  case confirmationIsMissing

  package var code: ErrorCode {
    switch self {
    case .noneEnds: ErrorCode("PER", 20)
    case .changedSince, .sealedSince, .redatedSince: ErrorCode("PER", 21)
    case .isUnknown: ErrorCode("PER", 22)
    case .nothingIsChanged: ErrorCode("PER", 23)
    case .confirmationIsMissing: ErrorCode("PER", 24)
    }
  }
}
