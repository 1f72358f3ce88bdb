import Closing

extension PeriodDependents {
  /// The revaluations among the runs: what programs have read since before there were other kinds.
  var revaluations: [Dependent] { runs.filter { $0.run.kind == .fxRevaluation } }
}
