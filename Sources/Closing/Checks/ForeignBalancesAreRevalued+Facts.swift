import Accounting

extension ForeignBalancesAreRevalued: LoadedCheck {
  static func facts(_ look: PeriodLook) throws -> Facts {
    Facts(
      period: look.period.name,
      examined: try look.examined(),
      refusals: try look.refusalsOfRevaluation()
    )
  }
}
