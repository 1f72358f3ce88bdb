/// Where in a SIE 5 document the reading stands.
struct SIE5Path {
  private var open: [SIE5Name] = []
  /// How deep it stands within an element that is passed over whole.
  private var passedOver = 0

  /// What became of an element that began.
  enum Step {
    case known(SIE5Name, parent: SIE5Name?)
    /// Of another vocabulary, or of a later edition.
    case unknown(parent: SIE5Name?)
    /// Known, but not where it stands.
    case misplaced(SIE5Name)
    /// Within an element that is passed over.
    case within
  }

  mutating func begin(_ name: SIE5Name?) -> Step {
    if passedOver > 0 {
      passedOver += 1
      return .within
    }
    let parent = open.last
    guard let name else {
      passedOver = 1
      return .unknown(parent: parent)
    }
    let isInPlace = parent.map { $0.holds(name) } ?? (name == .sie || name == .sieEntry)
    guard isInPlace else {
      passedOver = 1
      return .misplaced(name)
    }
    open.append(name)
    return .known(name, parent: parent)
  }

  /// The element that ends, and what it stands in; nothing where it was passed over.
  mutating func end() -> (name: SIE5Name, parent: SIE5Name?)? {
    if passedOver > 0 {
      passedOver -= 1
      return nil
    }
    return open.popLast().map { ($0, open.last) }
  }
}
