import Accounting

@testable import Closing

/// Approvals, made by hand.
extension Samples {
  private static let act = RecordedAct(
    by: "bo",
    at: "2025-04-03T09:30:00Z",
    reason: "sett"
  )

  static func approval(
    _ decision: PeriodApproval.Decision,
    of period: String = "2025-03"
  ) -> PeriodApproval {
    PeriodApproval(period: period, seal: 41, decision: decision, act: act)
  }

  /// March approved, before its seal moved; what closed February is not approved yet.
  static let approvals = ApprovalsReport(
    company: company,
    secondPerson: .isWaived(act),
    rows: [
      ApprovalsReport.Row(
        period: march,
        status: .onHold,
        seal: periods[0].seal,
        closer: RecordedAct(by: "anna", at: "2025-04-02T09:30:00Z", reason: ""),
        approval: .fallen(approval(.approved), .moved)
      ),
      ApprovalsReport.Row(
        period: march,
        status: .onHold,
        seal: .intact(seal),
        closer: RecordedAct(by: "anna", at: "2025-04-02T09:30:00Z", reason: ""),
        approval: nil
      ),
    ]
  )
}
