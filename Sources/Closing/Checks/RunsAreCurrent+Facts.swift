import Accounting

extension RunsAreCurrent: LoadedCheck {
  /// A run that a later one has made over again is never stale; only what it posted on other accounts
  /// than it would now stays there, since the later one finds the balances right.
  static func facts(
    _ look: PeriodLook
  ) throws -> [(run: Int64, problem: (any LedgerError)?)] {
    let runs = try look.runs.get()
    let stale = try look.stale(among: runs.toTrust)
    return try runs.posted.map { run in
      if let problem = try look.misplacement(of: run) { return (run, problem) }
      let isStale = stale.contains { $0.run == run && $0.isStale }
      return (run, isStale ? RunError.postedRunIsStale(run: run) : nil)
    }
  }
}
