/// A plan that somebody made for the period and nobody posted is work left undone.
package enum PlansArePosted: CloseCheck {
  package static let id = CheckID.plansArePosted
  package static let weight = Severity.warning
  package static let isSettledInThePeriod = true

  /// A plan that is left: nobody posted it and no later run took its place.
  package struct Plan: Sendable {
    package let run: Int64
    package let isStale: Bool
    /// What posting it would do to the result; nothing where it moves no gain or loss.
    package let effect: Money?
    /// Why it could not be posted as it is: accounts and values that took postings when it was made.
    package let refusals: [any LedgerError]
    /// Whether a check of its own looks at the same work, as one does for each step of a close.
    package let isCountedElsewhere: Bool

    package init(
      run: Int64,
      isStale: Bool,
      effect: Money? = nil,
      refusals: [any LedgerError] = [],
      isCountedElsewhere: Bool = false
    ) {
      self.run = run
      self.isStale = isStale
      self.effect = effect
      self.refusals = refusals
      self.isCountedElsewhere = isCountedElsewhere
    }
  }

  package static func find(_ plans: [Plan]) -> [any LedgerError]? {
    plans.flatMap { [$0.problem] + $0.refusals }
  }

  /// What the plans would post; of one that is out of date that is known when it is made again.
  package static func effect(_ plans: [Plan]) throws(MoneyError) -> ResultEffect? {
    let moving = plans.filter { $0.effect != nil }
    guard let currency = moving.first?.effect?.currency else { return nil }
    func sum(_ plans: [Plan]) throws(MoneyError) -> Money? {
      guard !plans.contains(where: \.isStale) else { return nil }
      var sum = Int64(0)
      for plan in plans { sum = try sum.adding(plan.effect?.minorUnits ?? 0) }
      return Money(minorUnits: sum, currency)
    }
    return ResultEffect(
      amount: try sum(moving),
      own: try sum(moving.filter { !$0.isCountedElsewhere }),
      reasons: moving.filter(\.isStale).map(\.problem)
    )
  }
}

extension PlansArePosted.Plan {
  fileprivate var problem: any LedgerError {
    isStale ? RunError.planIsStale(run: run) : RunError.planIsNotPosted(run: run)
  }
}
