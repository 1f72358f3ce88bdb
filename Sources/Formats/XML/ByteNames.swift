/// Gives each name that occurs in a file (an account, a customer) a small number.
///
/// A name that is known is found without an allocation.
struct ByteNames {
  /// Where each name stands in `bytes`.
  private var places: [Range<Int>] = []
  private var hashes: [Int] = []
  private var bytes: [UInt8] = []
  /// Numbers of names plus one; zero where a slot is free.
  private var slots: [Int32] = Array(repeating: 0, count: 256)

  var count: Int { places.count }

  subscript(index: Int) -> String { String(decoding: bytes[places[index]], as: UTF8.self) }

  /// The number of a name; the next free one where the name is new.
  mutating func index(of name: UnsafeRawBufferPointer) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: name)
    let hash = hasher.finalize()
    let mask = slots.count - 1
    var slot = hash & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if hashes[index] == hash, isEqual(index, name) { return index }
      slot = (slot + 1) & mask
    }
    places.append(bytes.count..<bytes.count + name.count)
    bytes.append(contentsOf: name)
    hashes.append(hash)
    slots[slot] = Int32(places.count)
    if places.count * 2 > slots.count { grow() }
    return places.count - 1
  }

  private func isEqual(_ index: Int, _ name: UnsafeRawBufferPointer) -> Bool {
    let place = places[index]
    return place.count == name.count && bytes[place].elementsEqual(name)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (index, hash) in hashes.enumerated() {
      var slot = hash & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(index + 1)
    }
  }
}
