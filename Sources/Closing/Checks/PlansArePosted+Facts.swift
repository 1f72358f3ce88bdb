import Accounting

extension PlansArePosted: LoadedCheck {
  static func facts(_ look: PeriodLook) throws -> [Int64] { try look.runs.get().plansLeft }
}
