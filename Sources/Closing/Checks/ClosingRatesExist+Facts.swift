import Accounting

extension ClosingRatesExist: LoadedCheck {
  static func facts(_ look: PeriodLook) throws -> FXExamination? {
    try look.examinedBeforeRevaluation()
  }
}
