import Accounting

extension YearsHaveNoGaps: LoadedCheck {
  static func facts(_ look: PeriodLook) -> PeriodInCalendar { look.place }
}
