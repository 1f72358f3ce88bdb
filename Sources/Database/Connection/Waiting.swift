import Glibc

/// A bounded wait that looks again and again, ever more seldom.
struct Waiting {
  private let seconds: Int
  private let start = Waiting.now
  /// Microseconds.
  private var pause = Waiting.shortest
  private static let shortest: UInt32 = 100

  init(atMost seconds: Int) {
    self.seconds = seconds
  }

  /// Pauses before the next look; false where the time is out.
  mutating func pauseOnce() -> Bool {
    guard Waiting.now - start < Int64(seconds) * 1_000_000_000 else { return false }
    usleep(pause)
    pause = min(pause * 2, 5_000)
    return true
  }

  /// Begins with short pauses again, within the same time.
  mutating func lookOftenAgain() {
    pause = Waiting.shortest
  }

  /// Nanoseconds of a clock that never goes back.
  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
