/// Why a period takes no posting, or does not change (spec A3.7).
package enum PeriodError: LedgerError, Hashable {
  case companyHasNoCalendar(company: String)
  case isNotOpen(company: String, change: PeriodStatusChange, nextOpen: String?)
  case cannotReopen(company: String, change: PeriodStatusChange)
  case moduleIsClosed(company: String, period: String, module: Module)
  case moduleIsRestricted(
    company: String,
    period: String,
    module: Module,
    group: String,
    members: [String]
  )
  case reasonIsMissing(period: String)
  case confirmationIsMissing(period: String)
  case groupIsUnknown(String, known: [String])
  case moduleIsUnknown(String)

  package var code: ErrorCode {
    switch self {
    case .companyHasNoCalendar: ErrorCode("PER", 0)
    case .isNotOpen: ErrorCode("PER", 1)
    case .cannotReopen: ErrorCode("PER", 2)
    case .moduleIsClosed: ErrorCode("PER", 3)
    case .moduleIsRestricted: ErrorCode("PER", 4)
    case .reasonIsMissing: ErrorCode("PER", 6)
    case .confirmationIsMissing: ErrorCode("PER", 7)
    case .groupIsUnknown: ErrorCode("PER", 8)
    case .moduleIsUnknown: ErrorCode("PER", 9)
    }
  }
}
