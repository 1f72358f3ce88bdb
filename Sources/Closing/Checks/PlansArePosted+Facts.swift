import Accounting

extension PlansArePosted: LoadedCheck {
  static func facts(_ look: PeriodLook) throws -> [(run: Int64, isStale: Bool)] {
    try look.stale(among: look.runs.get().plansLeft)
  }
}
