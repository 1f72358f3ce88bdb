/// What a posted run read is still what the books say, and what it posted stands where it would now
/// (spec B0.4).
package enum RunsAreCurrent: CloseCheck {
  package static let id = CheckID.runsAreCurrent
  package static let weight = Severity.error
  package static let isSettledInThePeriod = true

  /// Given the posted runs of the period, each with what is wrong with it.
  package static func find(
    _ posted: [(run: Int64, problem: (any LedgerError)?)]
  ) -> [any LedgerError]? {
    posted.isEmpty ? nil : posted.compactMap(\.problem)
  }
}
