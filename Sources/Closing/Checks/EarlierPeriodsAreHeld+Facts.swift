import Accounting

extension EarlierPeriodsAreHeld: LoadedCheck {
  static func facts(_ look: PeriodLook) -> PeriodInCalendar { look.place }
}
