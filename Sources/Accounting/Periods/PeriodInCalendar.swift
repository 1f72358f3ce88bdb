/// A period among the others of its company, with the status of each.
package struct PeriodInCalendar: Sendable {
  package let period: Period
  package let control: PeriodControl

  package init(_ period: Period, _ control: PeriodControl) {
    self.period = period
    self.control = control
  }
}
