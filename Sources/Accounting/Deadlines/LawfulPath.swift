/// The ways in which something may still be brought into a period that is on hold.
package enum LawfulPath: String, Hashable, Sendable, CaseIterable {
  /// It is opened again, since its deadline has not passed.
  case unlock
  /// It stays as it is: the correction is a voucher in a period that is open.
  case correction
  /// It is opened though its deadline has passed, for a reason that is kept.
  case exemption
}

/// That a period was opened again: by which path, under which rule, and why.
package struct PeriodReopening: Hashable, Sendable {
  package let period: String
  package let path: LawfulPath
  /// As it is cited; empty where the law of the company's country is not known.
  package let rule: String
  /// The period's deadline by law, where it has one.
  package let deadline: Day?
  package let reason: String

  package init(
    period: String,
    path: LawfulPath,
    rule: String,
    deadline: Day?,
    reason: String
  ) {
    self.period = period
    self.path = path
    self.rule = rule
    self.deadline = deadline
    self.reason = reason
  }
}

extension Deadlines {
  /// The path that the law leaves on a day: until the deadline a period is opened, and after it a
  /// correction is a voucher in an open one, unless somebody claims an exemption.
  package static func path(
    past deadline: StatutoryDeadline,
    on today: Day,
    isExempt: Bool
  ) -> LawfulPath {
    guard let day = deadline.day, day < today else { return .unlock }
    return isExempt ? .exemption : .correction
  }

  /// What is kept of a period's opening; refused where the law leaves but a correction.
  ///
  /// Everything that leaves a period open goes through this; a month that is closed anew is open within
  /// that one commit alone (decision 0053).
  package func reopening(
    of period: Period,
    in control: PeriodControl,
    on today: Day,
    because reason: String?,
    exemption: String?,
    undoing close: Int64? = nil
  ) throws(Refusal) -> PeriodReopening {
    let claim = exemption ?? ""
    if exemption != nil, claim.allSatisfy(\.isWhitespace) {
      throw Refusal(PeriodError.reasonIsMissing(period: period.name))
    }
    let deadline = statutory(of: period, yearEnding: control.calendar.yearEnd(of: period))
    let path = Deadlines.path(past: deadline, on: today, isExempt: exemption != nil)
    let rule = deadline == .none ? "" : law?.ruleOfCorrection ?? ""
    if path == .correction, let day = deadline.day {
      let next = control.nextOpen(after: period)
      throw Refusal(
        DeadlineError.hasPassed(
          company: control.company,
          period: period.name,
          deadline: day,
          rule: rule,
          nextOpen: next,
          correctedOn: next.flatMap { control.calendar.period(named: $0) }?.nearest(to: today),
          close: close
        )
      )
    }
    return PeriodReopening(
      period: period.name,
      path: path,
      rule: rule,
      deadline: deadline.day,
      reason: path == .exemption ? claim : reason ?? claim
    )
  }
}

extension Period {
  /// The day of a period that lies nearest to another.
  fileprivate func nearest(to day: Day) -> Day { min(max(day, firstDay), lastDay) }
}
