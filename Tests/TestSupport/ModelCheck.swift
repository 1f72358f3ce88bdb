/// Searches every state of a small machine that its events can reach, the nearest first.
///
/// The promises are written apart from the machine, and a twin of it that is broken in one place must
/// be caught by one of them: else the search proves nothing.
package struct ModelCheck<State: Hashable, Event> {
  package let start: [State]
  package let events: [Event]
  /// The state that an event leads to; nothing where it is refused.
  package let after: (State, Event) throws -> State?
  /// The promise that a step breaks; nothing where it keeps them all.
  ///
  /// A refused event leads to no step.
  package let broken: (State, Event, State) -> String?

  package init(
    from start: [State],
    by events: [Event],
    after: @escaping (State, Event) throws -> State?,
    breaking broken: @escaping (State, Event, State) -> String?
  ) {
    self.start = start
    self.events = events
    self.after = after
    self.broken = broken
  }

  /// What a search comes to.
  package struct Outcome {
    /// How many states there are.
    package var states = 0
    /// How many events were let through.
    package var steps = 0
    /// The promise that is broken first, and the fewest events that lead there.
    package var fault: (promise: String, trace: [Event])?
  }

  package func search() throws -> Outcome {
    var outcome = Outcome()
    var cameBy: [State: (State, Event)?] = [:]
    var queue = start
    for state in start { cameBy[state] = .some(nil) }
    var next = 0
    while next < queue.count {
      let state = queue[next]
      next += 1
      for event in events {
        guard let reached = try after(state, event) else { continue }
        outcome.steps += 1
        if let promise = broken(state, event, reached) {
          outcome.states = queue.count
          outcome.fault = (promise, trace(to: state, cameBy) + [event])
          return outcome
        }
        if cameBy[reached] == nil {
          cameBy[reached] = .some((state, event))
          queue.append(reached)
        }
      }
    }
    outcome.states = queue.count
    return outcome
  }

  private func trace(to state: State, _ cameBy: [State: (State, Event)?]) -> [Event] {
    var events: [Event] = []
    var state = state
    while let step = cameBy[state] ?? nil {
      events.append(step.1)
      state = step.0
    }
    return events.reversed()
  }
}
