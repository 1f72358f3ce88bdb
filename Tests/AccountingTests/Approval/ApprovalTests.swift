import Accounting
import TestSupport
import Testing

/// Who may approve what, and what has become of an approval, as tables.
struct ApprovalTests {
  private let calendar: FiscalCalendar

  init() throws {
    var calendar = FiscalCalendar()
    _ = try calendar.addYear(from: try day("2025-01-01"), to: try day("2025-03-31"))
    self.calendar = calendar
  }

  private func seal(_ period: String, _ sequence: Int64) -> Seal {
    Seal(
      period: period,
      sequence: sequence,
      head: "",
      trialBalance: "",
      rates: "",
      settings: "",
      runs: "",
      seal: ""
    )
  }

  private func act(_ by: String) -> RecordedAct { RecordedAct(by: by, at: "", reason: "x") }

  private func state(_ word: String, _ seal: Seal) -> SealState? {
    switch word {
    case "intact": .intact(seal)
    case "moved": .moved(seal, by: SealMove(record: 9))
    case "broken":
      .broken(
        seal,
        change: PeriodStatusChange(
          period: seal.period,
          status: .open,
          by: "bo",
          at: "",
          reason: ""
        )
      )
    case "differs": .differs(seal, part: "rates")
    default: nil
    }
  }

  /// Approvals of a year in which anna closed each month that has a seal: `2025-01 intact approved bo`.
  private func approvals(
    _ months: [String],
    _ secondPerson: SecondPerson = .isDemanded
  ) -> Approvals {
    var seals: [String: SealState] = [:]
    var closers: [Int64: RecordedAct] = [:]
    var decisions: [String: PeriodApproval] = [:]
    for (index, month) in months.enumerated() {
      let words = month.split(separator: " ").map(String.init)
      let seal = seal(words[0], Int64(index + 1))
      seals[words[0]] = state(words[1], seal)
      closers[seal.sequence] = act("anna")
      guard words.count > 3, let decision = PeriodApproval.Decision(rawValue: words[2]) else {
        continue
      }
      let isOld = words.last == "old"
      decisions[words[0]] = PeriodApproval(
        period: words[0],
        seal: isOld ? 99 : seal.sequence,
        decision: decision,
        act: act(words[3..<(isOld ? words.count - 1 : words.count)].joined(separator: " "))
      )
    }
    return Approvals(
      company: "SE01",
      calendar: calendar,
      seals: seals,
      closers: closers,
      decisions: decisions,
      secondPerson: secondPerson,
      approvers: ["anna", "bo"]
    )
  }

  private static let states = table(
    """
    intact approved bo      | approved
    intact returned bo      | returned
    moved approved bo       | fallen moved
    broken approved bo      | fallen broken
    differs approved bo     | fallen differs
    moved returned bo       | returned
    broken returned bo      | returned
    intact approved bo old  | fallen replaced
    intact returned bo old  | fallen replaced
    none approved bo        | fallen replaced
    intact                  | –
    """
  )

  @Test(arguments: states)
  func `an approval counts as long as its seal stands`(_ row: [String]) throws {
    let state = approvals(["2025-01 \(row[0])"]).state(of: "2025-01")
    var told = state?.name ?? "–"
    if case .fallen(_, let fall) = state { told += " \(fall.rawValue)" }
    #expect(told == row[1])
  }

  private static let approvers = table(
    """
    intact  | bo            | –
    intact  | anna          | PER-029
    intact  | bo for anna   | PER-029
    intact  | anna for bo   | PER-029
    intact  | bo for cecilia | –
    moved   | bo            | CHK-021
    broken  | bo            | CHK-023
    differs | bo            | CHK-024
    broken  | anna          | CHK-023 PER-029
    none    | bo            | PER-026
    """
  )

  @Test(arguments: approvers)
  func `who closed a period, himself or for another, does not approve it`(_ row: [String]) throws {
    let period = try #require(calendar.period(named: "2025-01"))
    let codes = approvals(["2025-01 \(row[0])"]).obstacles(toApproving: period, by: row[1])
      .map(\.code.description).joined(separator: " ")
    #expect(codes == (row[2] == "–" ? "" : row[2]))
    // Without users a name proves nothing.
    let free = approvals(["2025-01 \(row[0])"], .cannotBeKnown)
      .obstacles(toApproving: period, by: row[1])
    #expect(!free.contains { $0.code.description == "PER-029" })
  }

  private static let closes = table(
    """
    2025-01    | 2025-01 intact approved bo        | –
    2025-01    | 2025-01 intact approved anna      | PER-030
    2025-01    | 2025-01 intact approved anna for bo | PER-030
    2025-01    | 2025-01 intact                    | PER-030
    2025-01    | 2025-01 moved approved bo         | PER-031
    2025-01    | 2025-01 intact approved bo old    | PER-031
    2025-01    | 2025-01 intact returned bo        | PER-032
    2025-01    | 2025-02 intact approved bo        | PER-026
    2025-open  | 2025-02 intact approved bo        | –
    2025-open  | 2025-02 intact                    | PER-030
    2025-open  | 2025-02 moved approved bo         | PER-031
    2025-open  | 2025-01 intact, 2025-03 intact approved bo | –
    2025-close | 2025-03 intact approved bo        | PER-034
    """
  )

  @Test(arguments: closes)
  func `a permanent close takes an approval that stands, by another than who closed`(
    _ row: [String]
  ) throws {
    let period = try #require(calendar.period(named: row[0]))
    let months = row[1].split(separator: ",").map {
      String($0.drop { $0 == " " })
    }
    let found = approvals(months).toCloseForGood(period)
    #expect(found.map(\.problem.code.description) == (row[2] == "–" ? [] : [row[2]]))
    #expect(found.allSatisfy { $0.severity == .error })
    for free in [SecondPerson.cannotBeKnown, .isWaived(act("cecilia"))] {
      let said = approvals(months, free).toCloseForGood(period)
      #expect(said.map(\.problem.code.description) == ["PER-033"])
      #expect(said.allSatisfy { $0.severity == .info })
    }
  }

  private static let left = table(
    """
    2025-02    | 2025-01 intact approved bo | –               | –
    2025-02    | 2025-01 intact returned bo | PER-032 error   | PER-032 warning
    2025-02    | 2025-01 intact             | PER-030 warning | –
    2025-02    | 2025-01 moved approved bo  | PER-031 warning | –
    2025-01    | 2025-01 intact returned bo | –               | –
    2025-01    | 2025-02 intact returned bo | –               | –
    2025-open  | 2025-01 intact returned bo | –               | –
    2025-close | 2025-01 intact returned bo | PER-032 error   | PER-032 warning
    """
  )

  @Test(arguments: left)
  func `a month that was returned is not locked in by a later permanent close`(
    _ row: [String]
  ) throws {
    let period = try #require(calendar.period(named: row[0]))
    func told(_ approvals: Approvals, _ control: PeriodControl) -> String {
      let found = approvals.left(before: period, control)
        .map { "\($0.problem.code) \($0.severity.rawValue)" }
      return found.isEmpty ? "–" : found.joined(separator: ", ")
    }
    var control = PeriodControl(company: "SE01", calendar: calendar)
    #expect(told(approvals([row[1]]), control) == row[2])
    #expect(told(approvals([row[1]], .isWaived(act("cecilia"))), control) == row[3])
    // What is closed for good is never opened again, whoever returned it.
    control.statuses["2025-01"] = PeriodStatusChange(
      period: "2025-01",
      status: .closed,
      by: "anna",
      at: "2025-02-03T08:00:00Z",
      reason: ""
    )
    #expect(told(approvals([row[1]]), control) == "–")
  }

  @Test func `who may approve is told, without who closed`() throws {
    let period = try #require(calendar.period(named: "2025-01"))
    let found = approvals(["2025-01 intact"]).toCloseForGood(period)
    let missing = ApprovalError.isMissing(
      company: "SE01",
      period: "2025-01",
      closer: "anna",
      who: ["bo"]
    )
    #expect(found.first?.problem as? ApprovalError == missing)
  }
}
