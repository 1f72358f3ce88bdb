import Accounting
import TestSupport
import Testing

/// What becomes of a period that somebody wants to open, hold or close.
struct ChangeOfStatusTests {
  /// Status | what is asked | whether the period is sealed | what becomes of it.
  ///
  /// The last columns are for a person who says nothing, who gives a reason, who confirms, and who
  /// does both. A dash changes nothing.
  private static let truth = """
    open    | open   | –      | –       | –       | –       | –
    open    | open   | sealed | –       | –       | –       | –
    open    | reopen | –      | –       | –       | –       | –
    open    | reopen | sealed | –       | –       | –       | –
    open    | hold   | –      | on-hold | on-hold | on-hold | on-hold
    open    | hold   | sealed | on-hold | on-hold | on-hold | on-hold
    open    | close  | –      | PER-007 | PER-007 | PER-006 | closed
    open    | close  | sealed | PER-007 | PER-007 | PER-006 | closed
    on-hold | open   | –      | open    | open    | open    | open
    on-hold | open   | sealed | PER-006 | open    | PER-006 | open
    on-hold | reopen | –      | PER-006 | open    | PER-006 | open
    on-hold | reopen | sealed | PER-006 | open    | PER-006 | open
    on-hold | hold   | –      | –       | –       | –       | –
    on-hold | hold   | sealed | –       | –       | –       | –
    on-hold | close  | –      | PER-007 | PER-007 | PER-006 | closed
    on-hold | close  | sealed | PER-007 | PER-007 | PER-006 | closed
    closed  | open   | –      | PER-002 | PER-002 | PER-002 | PER-002
    closed  | open   | sealed | PER-002 | PER-002 | PER-002 | PER-002
    closed  | reopen | –      | PER-002 | PER-002 | PER-002 | PER-002
    closed  | reopen | sealed | PER-002 | PER-002 | PER-002 | PER-002
    closed  | hold   | –      | PER-002 | PER-002 | PER-002 | PER-002
    closed  | hold   | sealed | PER-002 | PER-002 | PER-002 | PER-002
    closed  | close  | –      | –       | –       | –       | –
    closed  | close  | sealed | –       | –       | –       | –
    """

  private func outcome(
    _ status: PeriodStatus,
    _ asked: String,
    isSealed: Bool,
    reason: String?,
    isConfirmed: Bool
  ) throws -> String {
    let year = FiscalYear(from: try day("2025-01-01"), to: try day("2025-12-31"))
    var control = PeriodControl(company: "SE01")
    if status != .open {
      control.statuses["2025-03"] = PeriodStatusChange(
        period: "2025-03",
        status: status,
        by: "bo",
        at: "",
        reason: ""
      )
    }
    let period = try #require(year.periods.first { $0.name == "2025-03" })
    let request = StatusRequest(
      PeriodEvent(rawValue: asked) ?? .open,
      because: reason,
      isConfirmed: isConfirmed,
      isReopening: asked == "reopen"
    )
    do {
      return try control.status(of: period, after: request, isSealed: isSealed)?.rawValue ?? "–"
    } catch {
      return error.reason.code.description
    }
  }

  @Test(arguments: [nil, "", "  "])
  func `each status takes each request as the table says`(_ silence: String?) throws {
    var rows: [String] = []
    for status in PeriodStatus.allCases {
      for asked in ["open", "reopen", "hold", "close"] {
        for isSealed in [false, true] {
          let outcomes = try [(silence, false), ("slut", false), (silence, true), ("slut", true)]
            .map { reason, isConfirmed in
              try outcome(
                status,
                asked,
                isSealed: isSealed,
                reason: reason,
                isConfirmed: isConfirmed
              )
            }
          rows.append(told([status.rawValue, asked, isSealed ? "sealed" : "–"] + outcomes))
        }
      }
    }
    #expect(rows == table(ChangeOfStatusTests.truth).map(told))
  }

  @Test func `a period opens to a group that has members, and to nobody else`() throws {
    var control = PeriodControl(company: "SE01")
    control.groups["CloseTeam"] = UserGroup(name: "CloseTeam", members: ["anna"])
    try control.admit(.group("CloseTeam"))
    try control.admit(.all)
    try control.admit(.none)
    #expect(throws: Refusal.self) { try control.admit(.group("closeteam")) }
    #expect(!control.names(group: "CloseTeam"))
    control.access["2025-03"] = [.generalLedger: .group("CloseTeam")]
    #expect(control.names(group: "CloseTeam"))
  }
}
