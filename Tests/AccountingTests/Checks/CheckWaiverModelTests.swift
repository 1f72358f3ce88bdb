import Accounting
import TestSupport
import Testing

/// The waiver as a state machine: every state that events lead to within a small world, against what
/// spec T-ADD-37 says of each close; and machines broken on purpose, which the same search must catch.
struct CheckWaiverModelTests {
  private enum Event: CaseIterable {
    case waive, revoke, tick
    case close, open, closeForGood
    case fail, pass, cannotRun
  }

  /// What the spec says, told by events alone.
  private struct Model: Hashable {
    var isWaived = false
    var lastDay = 0
    var day = 0
    var status = PeriodStatus.open
    var result = CheckResult.Status.fail

    static let days = 3

    var isInForce: Bool { isWaived && day <= lastDay }

    var mayClose: Bool {
      switch result {
      case .pass, .notApplicable: true
      case .fail: isInForce
      case .couldNotRun: false
      }
    }
  }

  /// The program, and what is broken in it.
  private struct Machine {
    enum Fault: CaseIterable {
      case none
      case outlivesItsDay
      case honoursTheRevoked
      case outlivesTheOpening
      case excusesWhatCouldNotRun
      case waivesAnyCheck
      case waivesTheClosed
    }

    let fault: Fault
    var waivers: [CheckWaiver] = []
    var control: PeriodControl

    mutating func waive(_ check: CheckID, through last: Day, on today: Day) -> Bool {
      var control = control
      if fault == .waivesTheClosed { control.statuses["2025-03"] = nil }
      let request = WaiverRequest(
        of: fault == .waivesAnyCheck ? .suspenseIsEmpty : check,
        in: "2025-03",
        because: "x",
        until: last
      )
      guard
        let waiver = try? control.waiver(
          asked: request,
          weighing: .error,
          beside: waivers,
          by: "anna",
          at: "2025-04-01T09:00:00Z",
          on: today
        )
      else { return false }
      waivers.append(waiver)
      return true
    }

    func mayClose(_ status: CheckResult.Status, on today: Day) -> Bool {
      var known = waivers
      for index in known.indices {
        if fault == .honoursTheRevoked { known[index].revoked = nil }
        if fault == .outlivesTheOpening { known[index].opening = nil }
      }
      let day = fault == .outlivesItsDay ? Day(number: today.number - 1) : today
      let told = fault == .excusesWhatCouldNotRun && status == .couldNotRun ? .fail : status
      let items: [any LedgerError] =
        told == .fail ? [CalendarError.yearIsUnknown(year: "2025")] : []
      let result = CheckResult(SuspenseIsEmpty.self, told, items)
      return ![result].waived(by: known, in: "2025-03", on: day).contains(where: \.blocks)
    }
  }

  private struct State: Hashable {
    var model: Model
    var waivers: [CheckWaiver]
  }

  private static let first = Day(number: 20_180)

  private func control(_ status: PeriodStatus) throws -> PeriodControl {
    var calendar = FiscalCalendar()
    _ = try calendar.addYear(
      from: try #require(Day(iso: "2025-03-01")),
      to: try #require(Day(iso: "2025-04-30"))
    )
    var control = PeriodControl(company: "SE01", calendar: calendar)
    if status != .open { control.statuses["2025-03"] = change(status) }
    return control
  }

  private func change(_ status: PeriodStatus) -> PeriodStatusChange {
    PeriodStatusChange(
      period: "2025-03",
      status: status,
      by: "anna",
      at: "2025-04-01T09:00:00Z",
      reason: "x"
    )
  }

  /// How many states the search sees before machine and model differ; nothing where they never do.
  private func search(_ fault: Machine.Fault) throws -> (states: Int, differs: Bool) {
    var seen: Set<State> = []
    var left = [State(model: Model(), waivers: [])]
    while let state = left.popLast() {
      guard seen.insert(state).inserted else { continue }
      for event in Event.allCases {
        var model = state.model
        var machine = Machine(
          fault: fault,
          waivers: state.waivers,
          control: try control(model.status)
        )
        let today = Day(number: CheckWaiverModelTests.first.number + Int32(model.day))
        switch event {
        case .waive:
          let isDue = model.status != .closed && !model.isInForce && state.waivers.count < 3
          guard state.waivers.count < 3 else { continue }
          let last = Day(number: today.number + 1)
          var refused = machine
          guard machine.waive(.suspenseIsEmpty, through: last, on: today) == isDue else {
            return (seen.count, true)
          }
          if refused.waive(.booksBalance, through: last, on: today) { return (seen.count, true) }
          if isDue { (model.isWaived, model.lastDay) = (true, model.day + 1) }
        case .revoke:
          guard let index = machine.waivers.indices.last else { continue }
          machine.waivers[index].revoked = RecordedAct(by: "bo", at: "", reason: "x")
          model.isWaived = false
        case .tick: model.day = min(model.day + 1, Model.days)
        case .close:
          guard model.status == .open else { continue }
          guard machine.mayClose(model.result, on: today) == model.mayClose else {
            return (seen.count, true)
          }
          if model.mayClose { model.status = .onHold }
        case .open:
          guard model.status == .onHold else { continue }
          model.status = .open
          model.isWaived = false
          for index in machine.waivers.indices where machine.waivers[index].opening == nil {
            machine.waivers[index].opening = change(.open)
          }
        case .closeForGood: if model.status == .onHold { model.status = .closed }
        case .fail: model.result = .fail
        case .pass: model.result = .pass
        case .cannotRun: model.result = .couldNotRun
        }
        left.append(State(model: model, waivers: machine.waivers))
      }
    }
    return (seen.count, false)
  }

  @Test func `T-ADD-37: a waiver excuses a failing check until its day, its end or an opening`()
    throws
  {
    let (states, differs) = try search(.none)
    #expect(!differs)
    #expect(states > 100)
  }

  @Test func `each machine that is broken on purpose is caught`() throws {
    for fault in Machine.Fault.allCases where fault != .none {
      #expect(try search(fault).differs, "\(fault)")
    }
  }

  @Test func `everything that stands in the way of a waiver is told at once`() throws {
    let day = CheckWaiverModelTests.first
    func codes(
      _ check: CheckID,
      _ weight: Severity,
      _ status: PeriodStatus,
      _ reason: String
    ) throws
      -> [String]
    {
      let control = try control(status)
      do throws(Refusal) {
        _ = try control.waiver(
          asked: WaiverRequest(
            of: check,
            in: status == .onHold ? "2025-13" : "2025-03",
            because: reason,
            until: Day(number: day.number - 1)
          ),
          weighing: weight,
          beside: [],
          by: "anna",
          at: "",
          on: day
        )
        return []
      } catch {
        return error.findings.map(\.problem.code.description)
      }
    }
    #expect(
      try codes(.booksBalance, .error, .closed, " ") == [
        "PER-002", "CHK-027", "CHK-029", "PER-006",
      ]
    )
    #expect(
      try codes(.plansArePosted, .warning, .onHold, "x") == ["CAL-009", "CHK-028", "CHK-029"]
    )
  }
}
