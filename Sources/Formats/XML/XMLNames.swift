import CXML

/// Known names by the addresses under which libxml2 keeps them in its dictionary.
///
/// A name is thus found without looking at its letters.
final class XMLNames<Name> {
  private let slots: UnsafeMutableBufferPointer<(address: UInt, name: Name?)>

  /// Puts the names into the dictionary.
  init(_ names: [(Name, spelled: String)], in dictionary: xmlDictPtr?) {
    var count = 16
    while count < names.count * 4 { count *= 2 }
    slots = .allocate(capacity: count)
    slots.initialize(repeating: (0, nil))
    for (name, text) in names {
      let address = UInt(bitPattern: xmlDictLookup(dictionary, text, Int32(text.utf8.count)))
      slots[slot(of: address)] = (address, name)
    }
  }

  deinit {
    slots.deinitialize()
    slots.deallocate()
  }

  subscript(address: UnsafePointer<xmlChar>?) -> Name? {
    slots[slot(of: UInt(bitPattern: address))].name
  }

  /// The slot that holds an address, or the empty one where it would go.
  private func slot(of address: UInt) -> Int {
    let mask = UInt(slots.count - 1)
    var slot = (address ^ (address >> 9)) & mask
    while slots[Int(slot)].address != address, slots[Int(slot)].address != 0 {
      slot = (slot &+ 1) & mask
    }
    return Int(slot)
  }
}
