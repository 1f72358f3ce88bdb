import Accounting
import TestSupport
import Testing

/// A run as a machine: every order in which two plans of the same thing are posted and undone.
@Suite struct RunModelTests {
  /// What has become of two runs, and how often the vouchers of each stand in the books.
  private struct Books: Hashable {
    var states: [RunState]
    var standing: [Int]
  }

  private struct Deed: Hashable {
    let run: Int
    let event: RunEvent
  }

  private static let deeds = [0, 1].flatMap { run in
    RunEvent.allCases.map { Deed(run: run, event: $0) }
  }

  private typealias Rule = (RunState, RunEvent) throws -> RunState

  private func after(_ books: Books, _ deed: Deed, _ rule: Rule) -> Books? {
    let before = books.states[deed.run]
    guard let state = try? rule(before, deed.event) else { return nil }
    var next = books
    next.states[deed.run] = state
    // Posting again what is posted is answered with what was; only the step into a state does something.
    if state == .posted && before != .posted { next.standing[deed.run] += 1 }
    if state == .undone && before == .posted { next.standing[deed.run] -= 1 }
    return next
  }

  private func broken(_ before: Books, _ deed: Deed, _ books: Books) -> String? {
    for (run, state) in books.states.enumerated() {
      if run != deed.run, before.states[run] != state { return "the other run is left alone" }
      if before.states[run] == .undone, state != .undone { return "undone stays undone" }
      if before.states[run] == .nothingToDo, state != .nothingToDo {
        return "nothing stays nothing"
      }
      if before.states[run] == .posted, state == .planned { return "posted is no plan again" }
      if books.standing[run] != (state == .posted ? 1 : 0) { return "vouchers stand while posted" }
    }
    if deed.event == .undo, books.states[deed.run] != .undone { return "an undo undoes" }
    if deed.event == .post, books.states[deed.run] != .posted { return "posting posts" }
    return nil
  }

  private func search(_ rule: @escaping Rule) throws -> ModelCheck<Books, Deed>.Outcome {
    let starts = [RunState.planned, .nothingToDo].map {
      Books(states: [.planned, $0], standing: [0, 0])
    }
    return try ModelCheck(
      from: starts,
      by: RunModelTests.deeds,
      after: { after($0, $1, rule) },
      breaking: broken
    ).search()
  }

  @Test func `no order of posting and undoing leaves other vouchers than the state says`() throws {
    let outcome = try search { try $0.after($1, run: 1) }
    #expect(outcome.fault == nil)
    // Each of two runs in three states, and one of them that had nothing to do.
    #expect(outcome.states == 9 + 3)
  }

  @Test(arguments: [
    (RunState.undone, RunEvent.post, RunState.posted, "undone stays undone"),
    (.posted, .undo, .planned, "posted is no plan again"),
    (.posted, .undo, .posted, "an undo undoes"),
    (.planned, .post, .nothingToDo, "posting posts"), (.planned, .undo, .planned, "an undo undoes"),
    (.nothingToDo, .post, .posted, "nothing stays nothing"),
    (.nothingToDo, .undo, .undone, "nothing stays nothing"),
  ])
  func `a machine with one wrong step is caught`(
    _ from: RunState,
    _ event: RunEvent,
    _ to: RunState,
    _ promise: String
  ) throws {
    let outcome = try search { state, asked in
      state == from && asked == event ? to : try state.after(asked, run: 1)
    }
    #expect(outcome.fault?.promise == promise)
  }
}
