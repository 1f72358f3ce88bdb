import Accounting

/// A check with the way in which the books give its facts.
protocol LoadedCheck: CloseCheck {
  static func facts(_ look: PeriodLook) throws -> Facts
}
