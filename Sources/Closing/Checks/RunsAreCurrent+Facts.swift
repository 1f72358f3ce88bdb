import Accounting

extension RunsAreCurrent: LoadedCheck {
  static func facts(_ look: PeriodLook) throws -> [(run: Int64, isStale: Bool)] {
    try look.staleCauses(of: try look.runs.get().toTrust).map { ($0.run, !$0.causes.isEmpty) }
  }
}
