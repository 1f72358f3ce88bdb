import Synchronization

/// Ends what a connection is doing, from any thread and at any time.
///
/// Its statement then throws `interrupted`, and a transaction keeps nothing. Where nothing runs,
/// nothing happens.
package final class Interrupter: Sendable {
  private let request: Mutex<(@Sendable () -> Void)?>

  init(_ request: @escaping @Sendable () -> Void) {
    self.request = Mutex(request)
  }

  package func interrupt() {
    request.withLock { $0?() }
  }

  /// Lets go of a connection that is about to close.
  func end() {
    request.withLock { $0 = nil }
  }
}

/// Whether a request to interrupt ended `rollback`, which then is to be tried again: it may come late,
/// when what it was meant for has ended.
func isInterrupted(_ rollback: () throws -> Void) -> Bool {
  do {
    try rollback()
    return false
  } catch {
    return error as? DatabaseError == .interrupted
  }
}
