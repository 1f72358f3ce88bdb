import Synchronization

/// A clock that a test sets forward by hand.
final class MovingClock: Sendable {
  private let moment: Mutex<String>

  init(_ moment: String) { self.moment = Mutex(moment) }

  /// ISO 8601, UTC.
  var now: String {
    get { moment.withLock { $0 } }
    set { moment.withLock { $0 = newValue } }
  }
}
