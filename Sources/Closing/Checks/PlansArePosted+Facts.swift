import Accounting
import Books

extension PlansArePosted: LoadedCheck {
  static func facts(_ look: PeriodLook) throws -> [Plan] {
    try look.stale(among: look.runs.get().plansLeft).map { run, isStale in
      let (kind, effect) = try look.effectOnResult(ofPlan: run)
      return Plan(
        run: run,
        isStale: isStale,
        effect: effect,
        refusals: isStale ? [] : try look.refusals(ofPlan: run),
        isCountedElsewhere: CloseProfile.standard.steps.contains(kind)
      )
    }
  }
}
