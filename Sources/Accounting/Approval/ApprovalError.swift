/// What is in the way of an approval, or of a permanent close for want of one (T-ADD-27).
package enum ApprovalError: LedgerError, Hashable {
  /// Who closed a period, himself or by a delegate, does not approve it.
  case approverHasClosed(company: String, period: String, closer: String, who: [String])
  case isMissing(company: String, period: String, closer: String, who: [String])
  case hasFallen(
    company: String,
    period: String,
    by: String,
    fall: ApprovalState.Fall,
    who: [String]
  )
  case isReturned(company: String, period: String, act: RecordedAct)
  /// No month lies behind an opening or closing period, by whose approval it would go.
  case noMonthCovers(company: String, period: String)
  /// Since somebody has waived it; with no waiver, since without users a name proves nothing.
  case nobodyIsAsked(company: String, waiver: RecordedAct?)
  /// Who grants a posting pass, himself or in a group, is who uses it.
  case passIsForOneself(user: String, company: String, holder: String, who: [String])

  package var code: ErrorCode {
    switch self {
    case .approverHasClosed: ErrorCode("PER", 29)
    case .isMissing: ErrorCode("PER", 30)
    case .hasFallen: ErrorCode("PER", 31)
    case .isReturned: ErrorCode("PER", 32)
    case .nobodyIsAsked: ErrorCode("PER", 33)
    case .noMonthCovers: ErrorCode("PER", 34)
    case .passIsForOneself: ErrorCode("RGT", 23)
    }
  }
}
