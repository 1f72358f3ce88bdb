/// Why a period does not change with those of other companies (spec A4).
package enum PeriodChangeError: LedgerError, Hashable {
  case noYearHolds(company: String, day: Day)
  case noneEnds(company: String, day: Day, period: String, from: Day, to: Day)
  /// A status or, of a module, access that is to be taken back was changed again.
  case changedSince(company: String, period: String, module: Module?, by: String, at: String)
  case isUnknown(number: Int64)
  /// Periods that were to change together or not at all; `ready` are those that could.
  case nothingIsChanged(refused: Int, ready: Int)

  package var code: ErrorCode {
    switch self {
    case .noYearHolds, .noneEnds: ErrorCode("PER", 20)
    case .changedSince: ErrorCode("PER", 21)
    case .isUnknown: ErrorCode("PER", 22)
    case .nothingIsChanged: ErrorCode("PER", 23)
    }
  }
}
