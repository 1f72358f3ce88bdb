/// Keeps items once each, found by a fingerprint and then by themselves, in an open table.
struct FingerprintTable<Item> {
  private(set) var items: [Item] = []
  private var fingerprints: [UInt64] = []
  /// Numbers of items from 1; 0 is free.
  private var slots: [Int32] = Array(repeating: 0, count: 256)

  /// The item of a fingerprint that is the one sought.
  @inline(__always)
  func first(_ fingerprint: UInt64, where isSought: (Item) -> Bool) -> Item? {
    var slot = Int(truncatingIfNeeded: fingerprint) & (slots.count - 1)
    while slots[slot] != 0 {
      let found = Int(slots[slot]) - 1
      if fingerprints[found] == fingerprint, isSought(items[found]) { return items[found] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds an item that is not there yet.
  mutating func append(_ item: Item, _ fingerprint: UInt64) {
    items.append(item)
    fingerprints.append(fingerprint)
    if items.count * 2 > slots.count {
      slots = Array(repeating: 0, count: slots.count * 2)
      for number in 1...items.count { place(number) }
    } else {
      place(items.count)
    }
  }

  private mutating func place(_ number: Int) {
    var slot = Int(truncatingIfNeeded: fingerprints[number - 1]) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(number)
  }
}
