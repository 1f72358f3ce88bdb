import Accounting
import TestSupport
import Testing

/// All that can be done to the five periods of a year of three months, in any order: whatever is closed
/// for good, nothing before it takes postings.
struct PermanentCloseWorldTests {
  private static let names = ["2025-open", "2025-01", "2025-02", "2025-03", "2025-close"]

  /// What a rule makes of a request: the status that the period gets, or nothing where it is refused.
  private typealias Rule = (PeriodControl, Period, PeriodEvent) -> PeriodStatus?

  private func control(_ statuses: [PeriodStatus] = []) throws -> PeriodControl {
    var calendar = FiscalCalendar()
    _ = try calendar.addYear(from: try day("2025-01-01"), to: try day("2025-03-31"))
    var control = PeriodControl(company: "SE01", calendar: calendar)
    for (name, status) in zip(PermanentCloseWorldTests.names, statuses) where status != .open {
      control.statuses[name] = change(name, status)
    }
    return control
  }

  private func change(_ period: String, _ status: PeriodStatus) -> PeriodStatusChange {
    PeriodStatusChange(period: period, status: status, by: "bo", at: "", reason: "")
  }

  /// The states that can be reached with a rule, in which a period is closed and an earlier one is open.
  private func bad(_ rule: Rule) throws -> (states: Int, bad: Set<[PeriodStatus]>) {
    let start = PermanentCloseWorldTests.names.map { _ in PeriodStatus.open }
    var (seen, waiting): (Set<[PeriodStatus]>, [[PeriodStatus]]) = ([start], [start])
    while let state = waiting.popLast() {
      let control = try control(state)
      for period in control.calendar.periods {
        for event in PeriodEvent.allCases {
          guard let next = rule(control, period, event) else { continue }
          var after = control
          for (name, status) in control.statuses(giving: [(period, next)]) {
            after.statuses[name] = change(name, status)
          }
          let reached = PermanentCloseWorldTests.names.map { after.status(of: $0) }
          if seen.insert(reached).inserted { waiting.append(reached) }
        }
      }
    }
    let bad = seen.filter { state in
      guard let closed = state.lastIndex(of: .closed) else { return false }
      return state[..<closed].contains(.open)
    }
    return (seen.count, bad)
  }

  private func ours(
    _ control: PeriodControl,
    _ period: Period,
    _ event: PeriodEvent
  )
    -> PeriodStatus?
  {
    let request = StatusRequest(event, because: "x", isConfirmed: true)
    return try? control.status(of: period, after: request, isSealed: false)
  }

  @Test func `nothing before a permanently closed period is open, whatever is done`() throws {
    let (states, bad) = try bad(ours)
    #expect(bad.isEmpty, "\(bad)")
    // Of 243, those in which each closed period has only held and closed ones before it.
    #expect(states == 112)
  }

  /// The rule with a part left out, and whether the search sees it.
  @Test(
    arguments: [
      "nothing is asked", "only the period right before is asked", "closed months are opened under",
      "only months are asked",
    ]
  )
  func `a rule with a part left out is found out`(_ fault: String) throws {
    let (_, bad) = try bad { control, period, event in
      let before = control.calendar.periods.filter { Period.precedes($0, period) }
      let open = control.openBefore(period)
      let isAdmitted: Bool
      switch (fault, event) {
      case ("nothing is asked", .close): isAdmitted = true
      case ("only the period right before is asked", .close):
        isAdmitted = open.allSatisfy { $0 != before.last }
      case ("only months are asked", .close):
        isAdmitted = open.allSatisfy { $0.kind != .operating }
      case ("closed months are opened under", .open): isAdmitted = true
      default: return ours(control, period, event)
      }
      let next = control.status(of: period.name).after(event)
      return isAdmitted && next != control.status(of: period.name) ? next : nil
    }
    #expect(!bad.isEmpty)
  }

  @Test func `every earlier period that is open is named, but for the opening of a month's year`()
    throws
  {
    let control = try control([.open, .open, .onHold, .open, .open])
    func refusal(_ name: String) throws -> [String] {
      let period = try #require(control.calendar.period(named: name))
      do {
        _ = try control.status(
          of: period,
          after: StatusRequest(.close, because: "x", isConfirmed: true),
          isSealed: false
        )
      } catch {
        return error.findings.flatMap { finding -> [String] in
          guard case PermanentCloseError.earlierAreOpen(_, _, let open) = finding.problem else {
            return [finding.problem.code.description]
          }
          return open
        }
      }
      return []
    }
    #expect(try refusal("2025-01") == [])
    #expect(try refusal("2025-02") == ["2025-01"])
    #expect(try refusal("2025-03") == ["2025-01"])
    #expect(try refusal("2025-close") == ["2025-open", "2025-01", "2025-03"])
  }

  @Test func `a whole year is closed in one go, in whatever order it is asked for`() throws {
    let control = try control()
    let change = PeriodChange(.close, because: "x", isConfirmed: true)
    for periods in [control.calendar.periods, control.calendar.periods.reversed()] {
      let outcomes = control.outcomes(of: change, in: periods) { $1.outcome(of: change, in: $0) }
      #expect(
        outcomes.allSatisfy { outcome in
          guard case .changed(_, let after) = outcome else { return false }
          return after.status == .closed
        }
      )
    }
    // One that is not meant stops those behind it, each for itself.
    let without = control.calendar.periods.filter { $0.name != "2025-02" }
    let words = control.outcomes(of: change, in: without) { $1.outcome(of: change, in: $0) }.map {
      if case .changed = $0 { "changed" } else { "refused" }
    }
    #expect(words == ["changed", "changed", "refused", "refused"])
  }
}
