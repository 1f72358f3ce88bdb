import Accounting
import Books

/// The readiness of a period.
package struct CheckReport: Sendable {
  package let company: String
  package let period: String
  package let results: [CheckResult]
  /// The result now, and if all that was found were done; nothing where it cannot be told.
  package var foretold: ForetoldResult?
  /// What became of the period's seal, where it was sealed before.
  package let seal: SealState?
  /// How the period came to take no postings; nothing where it is open.
  package let held: PeriodStatusChange?

  /// Whether it is a month, which a close closes.
  package let isMonth: Bool
  /// By when the period is to be held, which no check demands.
  package var deadline: DeadlineStanding?

  /// Whether a close would close it now.
  package var isReady: Bool { isMonth && !results.contains(where: \.blocks) }
}

extension Session {
  /// Computes whether a period is ready to close (law 6); posts nothing.
  package func check(period name: String, _ call: Call) throws -> CheckReport {
    try reading(.check, call) { read in
      // No more than where the period stands, so that what else is damaged is told by its checks.
      let control = try read.periodControl(read.company().code)
      guard let period = control.calendar.period(named: name) else {
        throw Refusal(control.calendar.unknownPeriod(name))
      }
      // The board adds up what lies before the period, too.
      try show([name])
      try show(through: period, read)
      let look = PeriodLook(read, PeriodInCalendar(period, control), self)
      let results = try checks(look)
      return CheckReport(
        company: control.company,
        period: name,
        results: results,
        foretold: try look.foretold(results),
        seal: try read.sealStates()[name],
        held: control.statuses[name].flatMap { $0.status == .open ? nil : $0 },
        isMonth: period.kind == .operating,
        deadline: try read.deadlines().standing(of: period, in: control, on: today)
      )
    }
  }

  /// Makes every check of a period; it never stops at the first that fails.
  ///
  /// Waivers are read where a check wants one, unless those that count are given.
  func checks(
    of place: PeriodInCalendar,
    _ read: CompanyBooks,
    waivers: [CheckWaiver]? = nil
  ) throws -> [CheckResult] {
    try checks(PeriodLook(read, place, self), waivers: waivers)
  }

  private func checks(
    _ look: PeriodLook,
    waivers: [CheckWaiver]? = nil
  ) throws -> [CheckResult] {
    let results = try Checks.all.map { check in try result(of: check, look) }
    guard results.wantWaivers else { return results }
    let known = try waivers ?? look.read.waivers()
    return results.waived(by: known, in: look.period.name, on: today)
  }

  /// Makes some checks of a period.
  func checks(
    of place: PeriodInCalendar,
    _ read: CompanyBooks,
    only wanted: [CheckID]
  ) throws -> [CheckResult] {
    let look = PeriodLook(read, place, self)
    return try Checks.all.filter { wanted.contains($0.id) }.map { try result(of: $0, look) }
  }

  private func result<Check: LoadedCheck>(
    of check: Check.Type,
    _ look: PeriodLook
  ) throws -> CheckResult {
    try check.result { try check.facts(look) }
  }
}
