import Accounting
import TestSupport
import Testing

/// Which way the law leaves into a period on hold (law.md A3, B1 section 9).
@Suite struct LawfulPathTests {
  /// Country | period | today | what is claimed | the path, or the code of the refusal with the period
  /// and the day that it names.
  private static let paths = """
    SE | 2025-01    | 2025-03-22 | –    | unlock 2025-03-22
    SE | 2025-01    | 2025-03-23 | –    | PER-035 2025-02 2025-02-28
    SE | 2025-01    | 2025-03-23 | felb | exemption 2025-03-22
    SE | 2025-01    | 2025-03-22 | felb | unlock 2025-03-22
    SE | 2025-01    | 2025-03-23 | _    | PER-006
    SE | 2025-open  | 2026-12-31 | –    | unlock –
    SE | 2025-close | 2026-07-31 | –    | unlock 2026-07-31
    SE | 2025-close | 2026-08-01 | –    | PER-035 – –
    SE | 2025-12    | 2026-02-20 | –    | PER-035 – –
    SE | 2025-03    | 2025-06-15 | –    | PER-035 2025-05 2025-05-31
    SE | 2025-03    | 2025-05-21 | –    | PER-035 2025-05 2025-05-21
    NO | 2025-01    | 2025-04-10 | –    | unlock 2025-04-10
    NO | 2025-01    | 2025-04-11 | –    | PER-035 2025-02 2025-02-28
    –  | 2025-01    | 2030-01-01 | –    | unlock –
    """

  @Test func `a deadline that has passed leaves a correction, or an exemption`() throws {
    var control = PeriodControl(
      company: "X",
      calendar: FiscalCalendar([
        FiscalYear(from: try day("2025-01-01"), to: try day("2025-12-31"))
      ])
    )
    for period in ["2025-01", "2025-04"] {
      control.statuses[period] = PeriodStatusChange(
        period: period,
        status: .onHold,
        by: "anna",
        at: "2025-02-10T09:00:00Z",
        reason: ""
      )
    }
    for row in table(LawfulPathTests.paths) {
      let law = LedgerLaw(rawValue: row[0])
      let claim = row[3] == "–" ? nil : row[3] == "_" ? " " : row[3]
      let (period, today) = (
        try #require(control.calendar.period(named: row[1])), try day(row[2])
      )
      let found: String
      do throws(Refusal) {
        let reopening = try Deadlines(company: "X", law: law).reopening(
          of: period,
          in: control,
          on: today,
          because: "skäl",
          exemption: claim
        )
        let isExempt = reopening.path == .exemption
        #expect(reopening.reason == (isExempt ? claim : "skäl"))
        let isRuled = law != nil && reopening.deadline != nil
        #expect(reopening.rule == (isRuled ? law?.ruleOfCorrection : ""))
        found = "\(reopening.path.rawValue) \(reopening.deadline?.description ?? "–")"
      } catch {
        switch error.reason as? DeadlineError {
        case .hasPassed(_, _, _, let rule, let next, let on, _)?:
          #expect(rule == law?.ruleOfCorrection)
          found = "\(error.reason.code) \(next ?? "–") \(on?.description ?? "–")"
        default: found = error.reason.code.description
        }
      }
      #expect(found == row[4], "\(told(row))")
    }
  }
}
