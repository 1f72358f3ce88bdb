/// Opening balances rest on every year before; a missing one is a hole in them.
package enum YearsHaveNoGaps: CloseCheck {
  package static let id = CheckID.yearsHaveNoGaps
  package static let weight = Severity.error

  package static func find(_ place: PeriodInCalendar) -> [any LedgerError]? {
    place.control.calendar.gaps.filter { $0.lowerBound < place.period.firstDay }
      .map { CalendarError.yearsHaveAGap(from: $0.lowerBound, to: $0.upperBound) }
  }
}
