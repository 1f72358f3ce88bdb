/// What stands in the way of a permanent close, and what is said of one before it is made.
package enum PermanentCloseError: LedgerError, Hashable {
  /// What is posted there later would change a period that is closed for good.
  case earlierAreOpen(company: String, period: String, open: [String])
  /// No close has ever closed it, so nobody knows on which figures it stands.
  case isNotSealed(company: String, period: String)
  /// The result of the year that the period ends is still where it was earned.
  case yearEndIsNotRun(company: String, period: String, year: String, result: Money)
  /// A period before one that is closed for good opens no more.
  case isUnderClosed(company: String, earlier: String, closed: PeriodStatusChange)

  package var code: ErrorCode {
    switch self {
    case .earlierAreOpen: ErrorCode("PER", 25)
    case .isNotSealed: ErrorCode("PER", 26)
    case .yearEndIsNotRun: ErrorCode("PER", 27)
    case .isUnderClosed: ErrorCode("PER", 28)
    }
  }
}

extension PeriodControl {
  /// The periods before one that take postings still, in their order: while there are any, it is not
  /// closed permanently.
  ///
  /// The opening period of a month's own year is held with it (`statuses(giving:)`), and so is none.
  package func openBefore(_ period: Period) -> [Period] {
    calendar.periods.filter { earlier in
      Period.precedes(earlier, period) && status(of: earlier.name) == .open
        && !(period.kind == .operating && earlier.kind == .opening
          && earlier.year == period.year)
    }.sorted(by: Period.precedes)
  }

  /// The latest period closed for good that lies after another, whose postings would change it.
  package func closedForGood(after period: Period) -> PeriodStatusChange? {
    calendar.periods.filter {
      Period.precedes(period, $0) && status(of: $0.name) == .closed
    }.max(by: Period.precedes).flatMap { statuses[$0.name] }
  }

  /// Refuses to close a period permanently while an earlier one is open, and to open one under a
  /// permanent close (decision 0046).
  package func admitOrder(of event: PeriodEvent, on period: Period) throws(Refusal) {
    switch event {
    case .hold: return
    case .close:
      let open = openBefore(period)
      guard !open.isEmpty else { return }
      throw Refusal(
        PermanentCloseError.earlierAreOpen(
          company: company,
          period: period.name,
          open: open.map(\.name)
        )
      )
    case .open:
      guard let closed = closedForGood(after: period) else { return }
      // The openings that a closed month rests on are refused as the month itself.
      if period.kind == .opening {
        throw Refusal(PeriodError.cannotReopen(company: company, change: closed))
      }
      throw Refusal(
        PermanentCloseError.isUnderClosed(
          company: company,
          earlier: period.name,
          closed: closed
        )
      )
    }
  }

  /// What a change would make of several periods; those that come first in the year are changed first,
  /// so that a whole year is closed permanently in one go.
  ///
  /// The outcomes come in the order of the periods that were given. What `decide` says of a period is
  /// not asked where the rules alone refuse it.
  package func outcomes(
    of change: PeriodChange,
    in periods: [Period],
    _ decide: (Period, PeriodControl) throws -> PeriodOutcome
  ) rethrows -> [PeriodOutcome] {
    var control = self
    var outcomes: [Int: PeriodOutcome] = [:]
    let order = periods.indices.sorted { Period.precedes(periods[$0], periods[$1]) }
    for index in order {
      let outcome = try decide(periods[index], control)
      outcomes[index] = outcome
      guard case .changed(_, let after) = outcome else { continue }
      control.give(after.status, to: periods[index], because: change.reason)
    }
    return periods.indices.compactMap { outcomes[$0] }
  }

  /// Takes a period to be of another status, with what goes with it.
  private mutating func give(_ status: PeriodStatus, to period: Period, because reason: String) {
    for (name, status) in statuses(giving: [(period, status)]) {
      statuses[name] = PeriodStatusChange(
        period: name,
        status: status,
        by: "",
        at: now ?? "",
        reason: reason
      )
    }
  }
}
