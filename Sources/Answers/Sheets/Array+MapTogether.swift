import Dispatch

extension Array where Element: Sendable {
  /// What is made of each element, of all of them at the same time.
  ///
  /// What a task holds for those that it calls, such as the width of a terminal, is not there.
  package func mapTogether<Made: Sendable>(_ make: @Sendable (Element) -> Made) -> [Made] {
    guard count > 1 else { return map(make) }
    return [Made](unsafeUninitializedCapacity: count) { room, made in
      nonisolated(unsafe) let start = room.baseAddress
      DispatchQueue.concurrentPerform(iterations: count) { place in
        start?.advanced(by: place).initialize(to: make(self[place]))
      }
      made = count
    }
  }
}
