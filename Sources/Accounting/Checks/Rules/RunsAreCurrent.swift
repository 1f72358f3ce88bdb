/// What a posted run read is still what the books say (spec B0.4).
package enum RunsAreCurrent: CloseCheck {
  package static let id = CheckID.runsAreCurrent
  package static let weight = Severity.error
  package static let isSettledInThePeriod = true

  /// Given the posted runs of the period that no later one has made over again.
  package static func find(_ posted: [(run: Int64, isStale: Bool)]) -> [any LedgerError]? {
    guard !posted.isEmpty else { return nil }
    return posted.filter(\.isStale).map { RunError.postedRunIsStale(run: $0.run) }
  }
}
