import CXML

/// The names that a handler knows, by the addresses under which libxml2 keeps them.
///
/// A name is thus found without looking at its letters.
struct XMLNames<Name: XMLName> {
  private let slots: UnsafeMutableBufferPointer<(address: UInt, name: Name?)>

  /// Puts the names into a dictionary of the parser.
  init(in dictionary: xmlDictPtr?) {
    var count = 16
    while count < Name.allCases.count * 4 { count *= 2 }
    slots = .allocate(capacity: count)
    slots.initialize(repeating: (0, nil))
    for name in Name.allCases {
      let text = name.rawValue
      let address = UInt(bitPattern: xmlDictLookup(dictionary, text, Int32(text.utf8.count)))
      slots[slot(of: address)] = (address, name)
    }
  }

  func deallocate() {
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
