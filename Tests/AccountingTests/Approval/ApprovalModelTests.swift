import Accounting
import TestSupport
import Testing

/// Close, approval and permanent close as one state machine of two months and two persons: every state
/// that events lead to, against what spec T-ADD-27 and 2.5 promise of each step.
struct ApprovalModelTests {
  private enum Person: String, CaseIterable { case anna, bo }

  private struct Event: Hashable {
    enum Kind: CaseIterable {
      case close, open, approve, giveBack, closeForGood
      /// A posting elsewhere that moves the seal.
      case move
      case waive, demand
    }

    let kind: Kind
    let month: Int
    let by: Person

    static let all = Kind.allCases.flatMap { kind in
      [0, 1].flatMap { month in Person.allCases.map { Event(kind: kind, month: month, by: $0) } }
    }
  }

  private struct Month: Hashable {
    enum SealKind { case intact, moved, broken }

    var status = PeriodStatus.open
    var sealer: Person?
    var seal = SealKind.intact
    var decision: PeriodApproval.Decision?
    var decider: Person?
    /// Whether the decision names the newest seal.
    var isOfNewestSeal = false
  }

  private struct State: Hashable {
    var months = [Month(), Month()]
    var isDemanded = true
  }

  /// What is broken in the machine on purpose.
  private enum Fault: CaseIterable {
    case none
    case approvesItsOwn
    case asksForNoApproval
    case countsTheMoved
    case countsTheReplaced
    case locksInTheReturned
    case opensUnderTheClosed
    case closesOverTheOpen
    case returnsTheClosed
    case returnsUnderTheClosed
  }

  private static let names = ["2025-01", "2025-02"]

  private func control(_ state: State) throws -> PeriodControl {
    var calendar = FiscalCalendar()
    _ = try calendar.addYear(from: try day("2025-01-01"), to: try day("2025-02-28"))
    var control = PeriodControl(company: "SE01", calendar: calendar)
    let statuses =
      [("2025-open", PeriodStatus.onHold)]
      + zip(ApprovalModelTests.names, state.months.map(\.status))
    for (period, status) in statuses where status != .open {
      control.statuses[period] = change(period, status)
    }
    return control
  }

  private func change(_ period: String, _ status: PeriodStatus) -> PeriodStatusChange {
    PeriodStatusChange(period: period, status: status, by: "bo", at: "", reason: "x")
  }

  private func approvals(_ state: State, _ control: PeriodControl, _ fault: Fault) -> Approvals {
    var seals: [String: SealState] = [:]
    var closers: [Int64: RecordedAct] = [:]
    var decisions: [String: PeriodApproval] = [:]
    for (index, month) in state.months.enumerated() {
      guard let sealer = month.sealer else { continue }
      let name = ApprovalModelTests.names[index]
      let number = Int64(index + 1)
      let seal = Seal(
        period: name,
        sequence: number,
        head: "",
        trialBalance: "",
        rates: "",
        settings: "",
        runs: "",
        seal: ""
      )
      seals[name] =
        switch month.seal {
        case .moved where fault != .countsTheMoved: .moved(seal, by: SealMove(record: 9))
        case .broken: .broken(seal, change: change(name, .open))
        case .intact, .moved: .intact(seal)
        }
      closers[number] = RecordedAct(by: sealer.rawValue, at: "", reason: "")
      guard let decision = month.decision, let decider = month.decider else { continue }
      decisions[name] = PeriodApproval(
        period: name,
        seal: month.isOfNewestSeal || fault == .countsTheReplaced ? number : 99,
        decision: decision,
        act: RecordedAct(by: decider.rawValue, at: "", reason: "x")
      )
    }
    return Approvals(
      company: "SE01",
      calendar: control.calendar,
      seals: seals,
      closers: closers,
      decisions: decisions,
      secondPerson: state.isDemanded
        ? .isDemanded : .isWaived(RecordedAct(by: "cecilia", at: "", reason: "x")),
      approvers: Person.allCases.map(\.rawValue)
    )
  }

  /// What the program makes of an event; nothing where it refuses.
  private func after(_ state: State, _ event: Event, _ fault: Fault) throws -> State? {
    let control = try control(state)
    let approvals = approvals(state, control, fault)
    let period = try #require(control.calendar.period(named: ApprovalModelTests.names[event.month]))
    var next = state
    var month: Month {
      get { next.months[event.month] }
      set { next.months[event.month] = newValue }
    }
    func status(_ change: PeriodEvent) -> PeriodStatus? {
      var control = control
      if fault == .opensUnderTheClosed, change == .open { control.statuses["2025-02"] = nil }
      if fault == .closesOverTheOpen, change == .close {
        control.statuses["2025-01"] = self.change("2025-01", .onHold)
      }
      let request = StatusRequest(change, because: "x", isConfirmed: true)
      return try? control.status(of: period, after: request, isSealed: true)
    }
    switch event.kind {
    case .close:
      // A close holds its month behind held ones, or seals a held one anew.
      let isAnew = month.status == .onHold && month.seal != .intact
      guard month.status == .open || isAnew,
        state.months[..<event.month].allSatisfy({ $0.status != .open })
      else { return nil }
      (month.status, month.sealer, month.seal) = (.onHold, event.by, .intact)
      month.isOfNewestSeal = false
    case .open:
      guard let status = status(.open) else { return nil }
      month.status = status
      if month.sealer != nil { month.seal = .broken }
    case .move:
      guard month.sealer != nil, month.seal == .intact, month.status == .onHold else { return nil }
      month.seal = .moved
    case .approve:
      let obstacles = approvals.obstacles(toApproving: period, by: event.by.rawValue)
      guard obstacles.allSatisfy({ fault == .approvesItsOwn && $0 is ApprovalError }) else {
        return nil
      }
      (month.decision, month.decider, month.isOfNewestSeal) = (.approved, event.by, true)
    case .giveBack:
      var control = control
      if fault == .returnsTheClosed { control.statuses = [:] }
      if fault == .returnsUnderTheClosed { control.statuses["2025-02"] = nil }
      guard approvals.obstacles(toReturning: period, control).isEmpty else { return nil }
      (month.decision, month.decider, month.isOfNewestSeal) = (.returned, event.by, true)
    case .closeForGood:
      var said = fault == .asksForNoApproval ? [] : approvals.toCloseForGood(period)
      if fault != .locksInTheReturned { said += approvals.left(before: period, control) }
      guard !said.contains(where: { $0.severity == .error }), let status = status(.close) else {
        return nil
      }
      month.status = status
    case .waive: next.isDemanded = false
    case .demand: next.isDemanded = true
    }
    return next == state ? nil : next
  }

  /// The promise that a step breaks.
  private func broken(_ state: State, _ event: Event, _ next: State) -> String? {
    for (before, after) in zip(state.months, next.months) where before.status == .closed {
      if after.status != .closed { return "what is closed for good stays so" }
      if after.decision == .returned, before.decision != .returned {
        return "what is closed for good is not returned"
      }
    }
    if next.months[1].status == .closed, next.months[0].status == .open {
      return "nothing is open before a permanent close"
    }
    if state.months[1].status == .closed, event.kind == .giveBack, event.month == 0 {
      return "what lies under a permanent close is not returned"
    }
    let month = state.months[event.month]
    switch event.kind {
    case .approve where month.sealer == event.by: return "who closed does not approve"
    case .approve where month.sealer == nil || month.seal != .intact:
      return "what is approved is a seal that stands"
    case .closeForGood where state.isDemanded:
      guard month.decision == .approved, month.isOfNewestSeal, month.seal == .intact,
        month.decider != month.sealer
      else { return "a second person has approved the seal that stands" }
      let isReturned = state.months[..<event.month].contains {
        $0.status != .closed && $0.decision == .returned && $0.isOfNewestSeal
      }
      return isReturned ? "what was returned is not locked in" : nil
    default: return nil
    }
  }

  private func search(_ fault: Fault) throws -> ModelCheck<State, Event>.Outcome {
    try ModelCheck(
      from: [State()],
      by: Event.all,
      after: { try after($0, $1, fault) },
      breaking: broken
    ).search()
  }

  @Test func `T-ADD-27: every state of closing, approving and closing for good keeps its promises`()
    throws
  {
    let outcome = try search(.none)
    #expect(outcome.fault == nil, "\(String(describing: outcome.fault))")
    #expect(outcome.states > 200 && outcome.steps > 1_000)
  }

  @Test func `each machine that is broken on purpose is caught`() throws {
    for fault in Fault.allCases where fault != .none {
      #expect(try search(fault).fault != nil, "\(fault)")
    }
  }
}
