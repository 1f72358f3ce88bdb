import Accounting

extension EarlierPeriodsAreHeld: LoadedCheck {
  static func facts(
    _ look: PeriodLook
  ) throws -> (place: PeriodInCalendar, yearsEnded: Set<String>) {
    let calendar = look.place.control.calendar
    let ended = try look.read.periodsWithYearEnd().compactMap { name in
      calendar.period(named: name).flatMap { calendar.yearClosed(in: $0) }
    }
    return (look.place, Set(ended))
  }
}
