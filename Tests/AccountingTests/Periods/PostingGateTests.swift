import Accounting
import TestSupport
import Testing

struct PostingGateTests {
  /// Status, access, kind, pass, what a member of the group gets and what another gets.
  ///
  /// Every combination (spec A3.4; design: "Who may post").
  private static let truth = table(
    """
    open    | all   | operating | –    | pass    | pass
    open    | all   | year-end  | –    | pass    | pass
    open    | group | operating | –    | pass    | PER-004
    open    | group | year-end  | –    | pass    | PER-004
    open    | none  | operating | –    | PER-003 | PER-003
    open    | none  | year-end  | –    | PER-003 | PER-003
    open    | all   | operating | pass | pass    | pass
    open    | all   | year-end  | pass | pass    | pass
    open    | group | operating | pass | pass    | pass
    open    | group | year-end  | pass | pass    | pass
    open    | none  | operating | pass | pass    | pass
    open    | none  | year-end  | pass | pass    | pass
    on-hold | all   | operating | –    | PER-001 | PER-001
    on-hold | all   | year-end  | –    | pass    | pass
    on-hold | group | operating | –    | PER-001 | PER-001
    on-hold | group | year-end  | –    | pass    | PER-004
    on-hold | none  | operating | –    | PER-001 | PER-001
    on-hold | none  | year-end  | –    | PER-003 | PER-003
    on-hold | all   | operating | pass | pass    | pass
    on-hold | all   | year-end  | pass | pass    | pass
    on-hold | group | operating | pass | pass    | pass
    on-hold | group | year-end  | pass | pass    | pass
    on-hold | none  | operating | pass | pass    | pass
    on-hold | none  | year-end  | pass | pass    | pass
    closed  | all   | operating | –    | PER-001 | PER-001
    closed  | all   | year-end  | –    | PER-001 | PER-001
    closed  | group | operating | –    | PER-001 | PER-001
    closed  | group | year-end  | –    | PER-001 | PER-001
    closed  | none  | operating | –    | PER-001 | PER-001
    closed  | none  | year-end  | –    | PER-001 | PER-001
    closed  | all   | operating | pass | PER-001 | PER-001
    closed  | all   | year-end  | pass | PER-001 | PER-001
    closed  | group | operating | pass | PER-001 | PER-001
    closed  | group | year-end  | pass | PER-001 | PER-001
    closed  | none  | operating | pass | PER-001 | PER-001
    closed  | none  | year-end  | pass | PER-001 | PER-001
    """
  )

  private func control() throws -> PeriodControl {
    var calendar = FiscalCalendar()
    _ = try calendar.addYear(from: try day("2025-01-01"), to: try day("2025-12-31"))
    return PeriodControl(
      company: "SE01",
      calendar: calendar,
      groups: ["CloseTeam": UserGroup(name: "CloseTeam", members: ["anna"])]
    )
  }

  private func change(_ period: String, _ status: PeriodStatus) -> PeriodStatusChange {
    PeriodStatusChange(
      period: period,
      status: status,
      by: "bo",
      at: "2026-01-01T00:00:00Z",
      reason: "slut"
    )
  }

  private func outcome(
    _ control: PeriodControl,
    _ kind: VoucherKind,
    by poster: Poster
  ) throws -> String {
    let isYearEnd = kind == .yearEnd
    do {
      let period = try control.admit(
        kind,
        on: try day("2025-12-31"),
        in: isYearEnd ? "2025-close" : nil,
        by: poster
      ).period
      #expect(period.name == (isYearEnd ? "2025-close" : "2025-12"))
      return "pass"
    } catch let error as PeriodError {
      return error.code.description
    }
  }

  @Test(arguments: truth)
  func `T_PER_1 status outranks access, and a pass stands for both, but never for a close`(
    _ row: [String]
  ) throws {
    var control = try control()
    let status = try #require(PeriodStatus(rawValue: row[0]))
    let kind = try #require(VoucherKind(rawValue: row[2]))
    for period in ["2025-12", "2025-close"] {
      control.statuses[period] = change(period, status)
      control.access[period] = [
        .generalLedger: row[1] == "group" ? .group("CloseTeam") : ModuleAccess(row[1])
      ]
    }
    control.now = "2026-01-02T00:00:00Z"
    if row[3] == "pass" {
      control.passes = ["2025-12", "2025-close"].enumerated().map { index, period in
        PostingPass(
          number: Int64(index + 1),
          holder: .group("Late"),
          period: period,
          expires: "2026-01-02T00:00:01Z",
          granted: RecordedAct(by: "bo", at: "2026-01-01T00:00:00Z", reason: "sen")
        )
      }
      control.groups["Late"] = UserGroup(name: "Late", members: ["anna", "cecilia"])
    }
    #expect(try outcome(control, kind, by: Poster(name: "anna")) == row[4])
    #expect(try outcome(control, kind, by: Poster(name: "cecilia")) == row[5])
  }

  @Test func `the table above names every combination`() {
    let combinations = Set(PostingGateTests.truth.map { $0.prefix(4).joined(separator: " ") })
    #expect(combinations.count == PeriodStatus.allCases.count * 3 * 2 * 2)
    #expect(PostingGateTests.truth.count == combinations.count)
  }

  /// The pass is cecilia's, granted by bo.
  private static let delegates = table(
    """
    cecilia            | pass
    anna               | PER-001
    anna for cecilia   | pass
    bo for cecilia     | PER-001
    cecilia for anna   | PER-001
    """
  )

  @Test(arguments: delegates)
  func `nobody posts by a pass that he granted whoever he acts for`(_ row: [String]) throws {
    var control = try control()
    control.statuses["2025-12"] = change("2025-12", .onHold)
    control.now = "2026-01-02T00:00:00Z"
    control.passes = [
      PostingPass(
        number: 1,
        holder: .person("cecilia"),
        period: "2025-12",
        expires: "2026-01-02T00:00:01Z",
        granted: RecordedAct(by: "bo", at: "2026-01-01T00:00:00Z", reason: "sen")
      )
    ]
    #expect(try outcome(control, .operating, by: Poster(name: row[0])) == row[1])
  }

  @Test func `access to one module says nothing of another`() throws {
    var control = try control()
    control.access["2025-12"] = [Module("accounts-payable"): .none]
    #expect(try outcome(control, .operating, by: Poster(name: "bo")) == "pass")
    let payables = Poster(name: "bo", module: Module("accounts-payable"))
    #expect(try outcome(control, .operating, by: payables) == "PER-003")
  }

  @Test func `a company without a calendar takes nothing`() throws {
    let control = PeriodControl(company: "SE01")
    #expect(try outcome(control, .operating, by: Poster(name: "bo")) == "PER-000")
  }

  @Test func `a refusal names who held the period and the next one that is open`() throws {
    var control = try control()
    for period in ["2025-03", "2025-04"] { control.statuses[period] = change(period, .onHold) }
    func refusal(on text: String) throws -> PeriodError? {
      do {
        _ = try control.admit(.operating, on: try day(text), in: nil, by: Poster(name: "anna"))
        return nil
      } catch let error as PeriodError {
        return error
      }
    }
    #expect(
      try refusal(on: "2025-03-10")
        == .isNotOpen(company: "SE01", change: change("2025-03", .onHold), nextOpen: "2025-05")
    )
    control.statuses["2025-12"] = change("2025-12", .closed)
    #expect(
      try refusal(on: "2025-12-10")
        == .isNotOpen(company: "SE01", change: change("2025-12", .closed), nextOpen: nil)
    )
  }

  @Test func `a period goes to and fro until it is closed for good`() {
    let transitions = table(
      """
      open    | open  | open
      open    | hold  | on-hold
      open    | close | closed
      on-hold | open  | open
      on-hold | hold  | on-hold
      on-hold | close | closed
      closed  | open  | –
      closed  | hold  | –
      closed  | close | closed
      """
    )
    var told: [[String]] = []
    for status in PeriodStatus.allCases {
      for event in PeriodEvent.allCases {
        told.append([status.rawValue, event.rawValue, status.after(event)?.rawValue ?? "–"])
      }
    }
    #expect(told == transitions)
  }
}
