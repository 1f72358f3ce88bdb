/// A run of a period with what it looks at, for those that judge a period by its runs.
package struct CoveredRun<Parameters: RunParameters>: Sendable {
  package let number: Int64
  package let state: RunState
  package let parameters: Parameters

  package init(number: Int64, state: RunState, parameters: Parameters) {
    self.number = number
    self.state = state
    self.parameters = parameters
  }
}

extension RunProcess {
  /// The plans that nobody has posted and no later run of the kind has made superfluous: one that
  /// looked at everything that they look at, and did what there was to do.
  package static func plansLeft(among runs: [CoveredRun<Parameters>]) -> [Int64] {
    left(among: runs, in: .planned)
  }

  /// The posted runs that no later one of the kind has looked at again in full.
  ///
  /// Who runs again posts the difference, so the earlier run is stale for ever and no longer matters.
  package static func runsToTrust(among runs: [CoveredRun<Parameters>]) -> [Int64] {
    left(among: runs, in: .posted)
  }

  /// Takes the runs of one kind, in the order of their numbers.
  private static func left(
    among runs: [CoveredRun<Parameters>],
    in state: RunState
  ) -> [Int64] {
    var later: [Parameters] = []
    var left: [Int64] = []
    for run in runs.reversed() {
      if run.state == state, !later.contains(where: { $0.covers(run.parameters) }) {
        left.append(run.number)
      }
      if run.state.isSettled { later.append(run.parameters) }
    }
    return left.reversed()
  }
}
