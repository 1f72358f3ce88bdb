import Foundation

/// Runs `body` on so many threads at once, and returns what each gave when all have ended.
func onThreads<Result: Sendable>(
  _ count: Int,
  _ body: @escaping @Sendable (Int) -> Result
) -> [Result] {
  let jobs = (0..<count).map { number in Job { body(number) } }
  let threads = jobs.map { job -> pthread_t in
    var thread = pthread_t()
    let code = pthread_create(
      &thread,
      nil,
      { pointer in
        guard let pointer else { return nil }
        Unmanaged<AnyJob>.fromOpaque(pointer).takeRetainedValue().run()
        return nil
      },
      Unmanaged<AnyJob>.passRetained(job).toOpaque()
    )
    precondition(code == 0, "no thread: \(code)")
    return thread
  }
  for thread in threads { pthread_join(thread, nil) }
  return jobs.compactMap(\.result)
}

private class AnyJob {
  func run() {}
}

/// The work of one thread; its result is read when the thread has ended.
private final class Job<Result>: AnyJob {
  private let body: () -> Result
  private(set) var result: Result?

  init(_ body: @escaping () -> Result) { self.body = body }

  override func run() { result = body() }
}
