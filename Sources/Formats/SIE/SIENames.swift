/// Gives each name that occurs in a file (an account, a series) a small number.
///
/// Names of at most eight bytes, which are nearly all, are kept as words in an open table, so that
/// a line of a voucher finds its account without an allocation.
struct SIENames {
  private var words: [UInt64]
  private var indices: [Int32]
  private var shortNames = 0
  private var emptyName: Int32 = -1
  private var longNames: [[UInt8]: Int32] = [:]
  private(set) var count = 0

  init() {
    words = Array(repeating: 0, count: 1_024)
    indices = Array(repeating: 0, count: 1_024)
  }

  /// The number of a name; the next free one where the name is new.
  @inline(__always)
  mutating func index(of field: SIEField, in scanner: SIEScanner) -> Int {
    guard !field.isEscaped, let word = scanner.packed(field), word != 0 else {
      return indexOfUnusual(field, scanner)
    }
    let mask = words.count - 1
    var slot = SIENames.slot(word) & mask
    while words[slot] != 0 {
      if words[slot] == word { return Int(indices[slot]) }
      slot = (slot + 1) & mask
    }
    return insert(word, at: slot)
  }

  @inline(__always)
  private static func slot(_ word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  private mutating func insert(_ word: UInt64, at slot: Int) -> Int {
    words[slot] = word
    indices[slot] = Int32(count)
    count += 1
    shortNames += 1
    if shortNames * 2 > words.count { grow() }
    return count - 1
  }

  private mutating func grow() {
    let (oldWords, oldIndices) = (words, indices)
    words = Array(repeating: 0, count: oldWords.count * 2)
    indices = Array(repeating: 0, count: oldWords.count * 2)
    for (word, index) in zip(oldWords, oldIndices) where word != 0 {
      var slot = SIENames.slot(word) & (words.count - 1)
      while words[slot] != 0 { slot = (slot + 1) & (words.count - 1) }
      words[slot] = word
      indices[slot] = index
    }
  }

  private mutating func indexOfUnusual(_ field: SIEField, _ scanner: SIEScanner) -> Int {
    if field.isEmpty {
      if emptyName < 0 { emptyName = next() }
      return Int(emptyName)
    }
    let name = Array(UnsafeBufferPointer(start: scanner.bytes + field.start, count: field.count))
    if let index = longNames[name] { return Int(index) }
    let index = next()
    longNames[name] = index
    return Int(index)
  }

  private mutating func next() -> Int32 {
    count += 1
    return Int32(count - 1)
  }
}
