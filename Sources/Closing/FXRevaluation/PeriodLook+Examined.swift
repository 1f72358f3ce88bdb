import Accounting

extension PeriodLook {
  /// Every foreign balance as a revaluation of the period would see it now; nothing for a period that
  /// no revaluation serves.
  func examined() throws -> FXExamination? {
    try once { () -> FXExamination? in
      guard period.kind == .operating else { return nil }
      let parameters = try FXRevaluationRequest(period: period.name).parameters(
        place.control.calendar,
        try read.chart()
      )
      let facts = try FXRevaluation.facts(parameters, read, leavingOut: nil)
      return FXRevaluation.examine(facts, parameters)
    }
  }
}
