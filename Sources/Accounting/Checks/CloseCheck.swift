/// A check of whether a period is ready to close, computed from the data (law 6).
package struct CloseCheck: Sendable {
  /// What commands and JSON call it, such as `foreign-balances-are-revalued`.
  package let name: String
  package let weight: Weight
  /// What it finds; nothing where there is nothing that it could apply to.
  package let find: @Sendable (CloseFacts) -> [CheckItem]?

  package enum Weight: String, Sendable {
    /// The period does not close while it fails.
    case block
    case warn
    case info
  }

  /// Every check, in the order in which a board shows them.
  package static let all: [CloseCheck] = [
    .booksBalance, .voucherNumbersHaveNoGaps, .yearsHaveNoGaps, .suspenseIsEmpty,
    .importsFoot, .closingRatesExist, .foreignBalancesAreRevalued, .plansArePosted,
    .runsAreCurrent, .earlierPeriodsAreHeld, .nextPeriodIsOpen,
  ]
}

/// What the checks look at.
package struct CloseFacts: Sendable {
  package var period: Period
  package var control: PeriodControl
  package var suspense: [(account: AccountNumber, balance: Money)] = []
  package var importsThatDoNotFoot: [(run: Int64, file: String)] = []
  /// Every foreign balance as a revaluation would see it now.
  package var revaluation: [FXRevaluationLine] = []
  package var revaluationProblems: [any LedgerError] = []
  package var seriesWithGaps: [String] = []
  package var netOfBooks: [Money] = []
  package var plansNotPosted: [Int64] = []
  package var staleRuns: [Int64] = []
  /// Runs of the period that could be stale.
  package var postedRuns: [Int64] = []

  package init(period: Period, control: PeriodControl) {
    self.period = period
    self.control = control
  }
}

/// What a check found in a period.
package struct CheckResult: Sendable {
  package let check: CloseCheck
  package let status: Status
  package let items: [CheckItem]

  package enum Status: String, Sendable {
    case pass
    case fail
    case waived
    case notApplicable = "not-applicable"
  }

  package var blocks: Bool { status == .fail && check.weight == .block }
}

/// Runs every check; it never stops at the first that fails.
package func check(_ facts: CloseFacts) -> [CheckResult] {
  CloseCheck.all.map { check in
    guard let items = check.find(facts) else {
      return CheckResult(check: check, status: .notApplicable, items: [])
    }
    return CheckResult(check: check, status: items.isEmpty ? .pass : .fail, items: items)
  }
}
