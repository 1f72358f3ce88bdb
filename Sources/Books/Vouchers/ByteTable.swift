import Glibc

/// Byte strings kept once each, one behind the other, and found by themselves in an open table.
struct ByteTable {
  private var bytes: [UInt8] = []
  /// Where each string ends, in the order in which they came.
  private var ends: [Int] = []
  private var fingerprints: [UInt32] = []
  /// Numbers of strings from 1; 0 is free.
  private var slots: [Int32] = Array(repeating: 0, count: 256)

  /// Which string it is, in the order in which they came.
  func place(of string: UnsafeRawBufferPointer) -> Int? {
    let fingerprint = ByteTable.fingerprint(of: string)
    var slot = Int(fingerprint) & (slots.count - 1)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if fingerprints[place] == fingerprint, isEqual(place, string) { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds a string that is not there yet, and says which it is.
  mutating func append(_ string: [UInt8]) -> Int {
    bytes.append(contentsOf: string)
    ends.append(bytes.count)
    fingerprints.append(string.withUnsafeBytes { ByteTable.fingerprint(of: $0) })
    if ends.count * 2 > slots.count {
      slots = Array(repeating: 0, count: slots.count * 2)
      for place in ends.indices { occupy(place) }
    } else {
      occupy(ends.count - 1)
    }
    return ends.count - 1
  }

  private func isEqual(_ place: Int, _ string: UnsafeRawBufferPointer) -> Bool {
    let start = place == 0 ? 0 : ends[place - 1]
    guard ends[place] - start == string.count else { return false }
    return bytes.withUnsafeBytes { bytes in
      guard let kept = bytes.baseAddress, let sought = string.baseAddress else { return true }
      return memcmp(kept + start, sought, string.count) == 0
    }
  }

  private mutating func occupy(_ place: Int) {
    var slot = Int(fingerprints[place]) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(place + 1)
  }

  /// Different in each process, so that no file can be made to collide.
  private static func fingerprint(of string: UnsafeRawBufferPointer) -> UInt32 {
    var hasher = Hasher()
    hasher.combine(bytes: string)
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }
}
