import Dispatch
import Synchronization

/// Puts gathered rows into their tables on a thread of its own, while the next ones are gathered.
///
/// Everything happens in the order in which it was asked for: whoever needs the connection for
/// something else calls `finish` first, so that two threads never use it at once.
final class RowWriter: @unchecked Sendable {
  private let queue = DispatchQueue(label: "bokslut.rows")
  /// Bounds the memory of rows that wait.
  private let places = DispatchSemaphore(value: 16)
  private let failure = Mutex<DatabaseError?>(nil)
  /// Whether rows were handed over since the last `finish`; of the connection's own thread.
  private(set) var isBusy = false

  /// Hands over the work of writing some rows; what fails is thrown by `finish`, and nothing that
  /// comes after it is written.
  func send(_ write: @escaping @Sendable () throws(DatabaseError) -> Void) {
    places.wait()
    isBusy = true
    queue.async { [self] in
      defer { places.signal() }
      guard failure.withLock({ $0 == nil }) else { return }
      do throws(DatabaseError) {
        try write()
      } catch {
        failure.withLock { $0 = error }
      }
    }
  }

  /// Waits until all rows handed over are in their tables.
  func finish() throws(DatabaseError) {
    guard isBusy else { return }
    queue.sync {}
    isBusy = false
    let failure = failure.withLock { failure in
      defer { failure = nil }
      return failure
    }
    if let failure { throw failure }
  }
}
