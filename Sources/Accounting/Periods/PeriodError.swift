/// Why a period takes no posting, or does not change (spec A3.7).
package enum PeriodError: LedgerError, Hashable {
  case companyHasNoCalendar(company: String)
  /// The command may take another day, which is then the way around; holders have posting passes.
  case isNotOpen(
    company: String,
    change: PeriodStatusChange,
    nextOpen: String?,
    takesDate: Bool = false,
    late: LateVoucher? = nil,
    holders: [String] = []
  )
  case cannotReopen(company: String, change: PeriodStatusChange)
  case moduleIsClosed(
    company: String,
    period: String,
    module: Module,
    act: RecordedAct? = nil,
    holders: [String] = []
  )
  case moduleIsRestricted(
    company: String,
    period: String,
    module: Module,
    group: String,
    members: [String],
    act: RecordedAct? = nil,
    holders: [String] = []
  )
  case reasonIsMissing(period: String)
  case confirmationIsMissing(period: String)
  case groupIsUnknown(group: String, known: [String])
  case moduleIsUnknown(module: String)
  /// What is undone in an earlier period would change the balances of a permanently closed one.
  case restsOnUndone(
    company: String,
    change: PeriodStatusChange,
    undone: String,
    nextOpen: String?
  )
  /// The voucher's debits come to more than what may still be posted under a posting pass.
  case passIsTooSmall(company: String, period: String, pass: Int64, left: Money, needed: Money)
  case passEndsBeforeItBegins(expires: String)
  case passIsUnknown(company: String, pass: Int64)
  /// What an opening period takes while it is held, no pass decides (spec T-ADD-22).
  case passIsForOpening(period: String)
  /// Not above zero, or not an amount in the accounting currency.
  case passMaximumIsWrong(maximum: String, currency: Currency)
  case earlierPeriodsAreOpen(first: String, last: String, count: Int)
  /// Of years whose year-end is not posted yet.
  case closingPeriodsAreOpen(first: String, last: String, count: Int)
  case nextPeriodIsNotOpen(change: PeriodStatusChange)

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
    case .restsOnUndone: ErrorCode("PER", 10)
    case .passIsTooSmall: ErrorCode("PER", 12)
    case .passEndsBeforeItBegins: ErrorCode("PER", 13)
    case .passIsUnknown: ErrorCode("PER", 14)
    case .passIsForOpening: ErrorCode("PER", 15)
    case .passMaximumIsWrong: ErrorCode("PER", 16)
    case .earlierPeriodsAreOpen: ErrorCode("CHK", 3)
    case .closingPeriodsAreOpen: ErrorCode("CHK", 25)
    case .nextPeriodIsNotOpen: ErrorCode("CHK", 11)
    }
  }
}

extension PeriodError {
  /// The same refusal of a posting that may be given another day.
  package var takingDate: PeriodError {
    guard case .isNotOpen(let company, let change, let nextOpen, _, let late, let holders) = self
    else { return self }
    return .isNotOpen(
      company: company,
      change: change,
      nextOpen: nextOpen,
      takesDate: true,
      late: late,
      holders: holders
    )
  }
}

/// A voucher of a file that comes too late for its period.
package struct LateVoucher: Hashable, Sendable {
  /// Its series and number in the file; empty where it has none.
  package let voucher: String
  package let day: Day
  package let text: String
  /// What its debit lines sum to.
  package let amount: Money

  package init(voucher: String, day: Day, text: String, amount: Money) {
    self.voucher = voucher
    self.day = day
    self.text = text
    self.amount = amount
  }
}

extension Refusal {
  /// The same with another day as a way around periods that are not open; a contra voucher in an
  /// opening or closing period stays there.
  package func takingDate(in calendar: FiscalCalendar) -> Refusal {
    Refusal(
      findings.map { finding in
        guard let error = finding.problem as? PeriodError,
          case .isNotOpen(_, let change, _, _, _, _) = error,
          calendar.period(named: change.period)?.kind == .operating
        else { return finding }
        return Finding(finding.severity, error.takingDate, file: finding.file, line: finding.line)
      }
    )
  }
}
