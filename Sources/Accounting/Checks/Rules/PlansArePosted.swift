/// A plan that somebody made for the period and nobody posted is work left undone.
package enum PlansArePosted: CloseCheck {
  package static let id = CheckID.plansArePosted
  package static let weight = Severity.warning
  package static let isSettledInThePeriod = true

  /// Given the plans that are left: nobody posted them and no later run took their place.
  package static func find(_ plans: [(run: Int64, isStale: Bool)]) -> [any LedgerError]? {
    plans.map { $0.isStale ? RunError.planIsStale(run: $0.run) : .planIsNotPosted(run: $0.run) }
  }
}
