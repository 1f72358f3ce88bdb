import Accounting

extension NextPeriodIsOpen: LoadedCheck {
  static func facts(_ look: PeriodLook) -> PeriodInCalendar { look.place }
}
