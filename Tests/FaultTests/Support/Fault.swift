/// A fault of the machine and the call at which it strikes (`Tests/FaultInjection`).
struct Fault: Hashable, Sendable, CustomStringConvertible {
  enum Kind: String, Sendable {
    case count
    case kill
    case tear
    case lose
    case scatter
    case full
    case stop
    case cut
    case mute
  }

  let kind: Kind
  let call: Int

  var description: String { "\(kind.rawValue) \(call)" }

  /// Faults of a kind at `count` calls, spread evenly from the first to the last of `calls`.
  static func spread(_ kind: Kind, _ count: Int, over calls: Int) -> [Fault] {
    guard count > 1, calls > count else { return (1...calls).map { Fault(kind: kind, call: $0) } }
    return (0..<count).map { index in
      Fault(kind: kind, call: 1 + index * (calls - 1) / (count - 1))
    }
  }
}
