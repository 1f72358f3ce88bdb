import Accounting
import Books

/// What became of one month of one company, where several were to be closed.
package struct CloseOutcome: Sendable {
  package enum What: Sendable {
    case closed(CloseReport)
    /// It was closed by an earlier request with the same key; no more is told than its record keeps.
    case recalled(CloseRecord)
    /// It was closed for good already, or on hold with a seal that stands, of which the hash is told.
    case closedAlready(PeriodStatusChange, seal: String?)
    /// The reasons why it was not closed; the board of its checks where these are the reasons.
    case refused([Finding], board: [CheckResult])
    /// A month before it was refused.
    case leftOut(after: String)
  }

  package let company: Company
  package let period: String
  package let what: What

  package var report: CloseReport? {
    if case .closed(let report) = what { report } else { nil }
  }

  /// Whether it is not closed now.
  package var isOpen: Bool {
    switch what {
    case .closed, .recalled, .closedAlready: false
    case .refused, .leftOut: true
    }
  }
}

extension CloseOutcome: Outcome {
  package var refusals: [Finding] {
    if case .refused(let findings, board: _) = what { findings } else { [] }
  }
}

/// Which months are to be closed, as a person names them.
package enum MonthsToClose: Sendable {
  case one(String)
  /// From one through another, both included.
  case from(String, through: String)

  /// The names of the months in a company's calendar.
  func names(in calendar: FiscalCalendar) throws -> [String] {
    switch self {
    case .one(let name): return [name]
    case .from(let first, through: let last):
      let ends = try [first, last].map { name in
        guard let period = calendar.period(named: name) else {
          throw Refusal(calendar.unknownPeriod(name))
        }
        guard period.kind == .operating else { throw Refusal(CloseError.isNoMonth(period: name)) }
        return period
      }
      guard ends[0].firstDay <= ends[1].firstDay else {
        throw Refusal(CalendarError.periodsAreReversed(from: first, through: last))
      }
      return calendar.years.flatMap(\.operating).filter {
        ends[0].firstDay <= $0.firstDay && $0.firstDay <= ends[1].firstDay
      }.map(\.name)
    }
  }

  /// The request that a key stands for.
  var request: String {
    switch self {
    case .one(let name): name
    case .from(let first, through: let last): "\(first)..\(last)"
    }
  }
}
