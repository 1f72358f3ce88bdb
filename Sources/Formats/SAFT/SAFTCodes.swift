/// The codes of a file by small numbers, which mean the same in both readings of it.
struct SAFTCodes {
  var accounts = ByteNames()
  var customers = ByteNames()
  var suppliers = ByteNames()
  var taxCodes = ByteNames()
  var owners = ByteNames()
  var analysisTypes = ByteNames()
  /// Values of analysis types, each behind the number of its type.
  private var values = ByteNames()
  /// The type and the value's own code of each analysis value.
  private(set) var analysisValues: [(type: Int, code: String)] = []
  private var joined: [UInt8] = []

  /// The number of a value of an analysis type; a value belongs to its type.
  mutating func analysisValue(type: Int, id: UnsafeRawBufferPointer) -> Int {
    joined.removeAll(keepingCapacity: true)
    withUnsafeBytes(of: type) { joined.append(contentsOf: $0) }
    joined.append(contentsOf: id)
    let index = joined.withUnsafeBytes { values.index(of: $0) }
    if index == analysisValues.count { analysisValues.append((type, id.string)) }
    return index
  }
}

/// What is known of each code of one kind: whether it is declared, and how often it is used.
struct SAFTRegister {
  struct Facts {
    /// The part that declared it first; nothing where none does.
    var part: Int?
    var uses = 0
    var firstUse = SAFTPosition()
  }

  private var facts: [Facts] = []

  subscript(index: Int) -> Facts { index < facts.count ? facts[index] : Facts() }

  var indices: Range<Int> { facts.indices }

  mutating func use(_ index: Int, at position: SAFTPosition) {
    makeRoom(index)
    if facts[index].uses == 0 { facts[index].firstUse = position }
    facts[index].uses += 1
  }

  /// Where the code was declared before; nothing where this is the first time.
  mutating func declare(_ index: Int, in part: Int) -> Int? {
    makeRoom(index)
    if let before = facts[index].part { return before }
    facts[index].part = part
    return nil
  }

  private mutating func makeRoom(_ index: Int) {
    while facts.count <= index { facts.append(Facts()) }
  }
}

/// A line of one of the parts of an export.
struct SAFTPosition {
  var part = 0
  var line = 0
}
