import Accounting

@testable import Closing

/// Deadlines, made by hand.
extension Samples {
  static let deadlines = Deadlines(company: "SE01", law: .sweden, CloseCalendar(ownDays: 10))

  /// March, still open two days after its deadline by law.
  static let lateMarch = deadlines.deadline(of: march, yearEnding: day("2025-12-31"))
    .standing(.open, on: day("2025-05-22"))

  static let reopening = PeriodReopening(
    period: "2025-03",
    path: .exemption,
    rule: "BFL 5:5",
    deadline: day("2025-05-20"),
    reason: "moms"
  )

  static let deadlineList = {
    let unknown = Deadlines(company: "SE01", law: nil)
    var (late, held) = (periods[1], periods[0])
    late.deadline = lateMarch
    held.deadline = unknown.deadline(of: march, yearEnding: day("2025-12-31"))
      .standing(.onHold, on: day("2025-05-22"))
    return DeadlineList(
      company: company,
      deadlines: deadlines,
      periods: [late, held],
      today: day("2025-05-22")
    )
  }()
}
