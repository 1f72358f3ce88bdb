import Accounting
import Books
import Dispatch
import Synchronization

/// What a worker has made of an element of a list, and what failed in storage as it did.
struct Share<Made: Sendable>: Sendable {
  let made: Made
  var fault: StorageError?
}

extension Session {
  /// Lets sessions take the elements of a list, one after the other, until none is left: this one, and
  /// others beside it that each have a thread and a connection of their own.
  ///
  /// What they make is in the order of the elements; nothing stands for one that nobody came to, since
  /// storage failed for good. A worker whose connection breaks goes on over another, if there is one.
  func sharing<Element: Sendable, Made: Sendable>(
    _ elements: [Element],
    among count: Int,
    isAskedFor: Bool,
    _ work: @escaping @Sendable (Session, Element) throws -> Share<Made>
  ) throws -> [Made?] {
    let others = try others(min(count, elements.count) - 1, isAskedFor: isAskedFor)
    let shared = SharedWork<Made>(of: elements.count, self.work)
    let group = DispatchGroup()
    for (number, other) in others.enumerated() {
      let queue = DispatchQueue(label: "bokslut.worker.\(number + 1)")
      queue.async(group: group) {
        other.session.take(elements, of: shared, work)
        other.session.books.close()
      }
    }
    take(elements, of: shared, work)
    group.wait()
    let end = shared.end
    if end.hasRecalled { hasRecalled = true }
    if let failure = end.failure { throw failure }
    return end.made
  }

  /// So many sessions more, or as many as can be had where nobody asked for a number.
  private func others(_ count: Int, isAskedFor: Bool) throws -> [OfOneThread] {
    var others: [OfOneThread] = []
    guard let another, count > 0 else { return [] }
    for _ in 0..<count {
      do {
        others.append(OfOneThread(session: try another()))
      } catch {
        guard isAskedFor else { break }
        throw error
      }
    }
    return others
  }

  private func take<Element: Sendable, Made: Sendable>(
    _ elements: [Element],
    of shared: SharedWork<Made>,
    _ work: (Session, Element) throws -> Share<Made>
  ) {
    var session = self
    defer { if session !== self { session.books.close() } }
    while let place = shared.take() {
      do {
        let share = try work(session, elements[place])
        try shared.put(share.made, at: place, session.hasRecalled)
        switch share.fault {
        case nil: continue
        case .isBusy? where books.takesSeveralWriters: continue
        case .connectionWasLost?:
          // The others take what is left.
          guard let next = try? another?() else { return }
          if session !== self { session.books.close() }
          session = next
        default: shared.stop()
        }
      } catch {
        shared.stop(error)
      }
    }
  }

  /// A session that is made on one thread and used on another alone.
  private struct OfOneThread: @unchecked Sendable {
    let session: Session
  }
}

/// Work that several threads share: which element comes next, and what was made of those before it.
private final class SharedWork<Made: Sendable>: Sendable {
  struct End {
    var made: [Made?]
    var hasRecalled = false
    var failure: (any Error)?
  }

  private struct State {
    var end: End
    var next = 0
    var done = 0
    var isStopped = false
  }

  private let state: Mutex<State>
  private let count: Int
  private let work: Work

  init(of count: Int, _ work: Work) {
    self.count = count
    self.work = work
    state = Mutex(State(end: End(made: Array(repeating: nil, count: count))))
  }

  var end: End { state.withLock { $0.end } }

  func take() -> Int? {
    state.withLock { state in
      guard !state.isStopped, state.next < count else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }

  func put(_ made: Made, at place: Int, _ hasRecalled: Bool) throws(StorageError) {
    let work = work
    let count = count
    // One at a time, so that what is shown only grows.
    let failure = state.withLock { state -> StorageError? in
      state.end.made[place] = made
      if hasRecalled { state.end.hasRecalled = true }
      state.done += 1
      do throws(StorageError) {
        try work.done(state.done, of: count)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
  }

  /// Nobody takes anything any more; the first reason is thrown in the end.
  func stop(_ failure: (any Error)? = nil) {
    state.withLock { state in
      state.isStopped = true
      state.end.failure = state.end.failure ?? failure
    }
  }
}
