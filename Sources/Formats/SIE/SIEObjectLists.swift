/// The lists of objects that the vouchers of a file have, each kept once.
struct SIEObjectLists {
  private struct List {
    let field: SIEField
    let fingerprint: UInt64
    let isReadable: Bool
  }

  private var lists: [List] = []
  /// Numbers of lists from 1, by fingerprint; 0 is free.
  private var slots: [Int32] = Array(repeating: 0, count: 256)

  /// Where each list that can be read stands first.
  var readable: some Sequence<SIEField> { lists.lazy.filter(\.isReadable).map(\.field) }

  /// Notes a list, and says whether it holds pairs of a dimension and an object.
  mutating func add(_ field: SIEField, in scanner: SIEScanner) -> Bool {
    let fingerprint = scanner.fingerprint(field)
    var slot = Int(truncatingIfNeeded: fingerprint) & (slots.count - 1)
    while slots[slot] != 0 {
      let list = lists[Int(slots[slot]) - 1]
      if list.fingerprint == fingerprint, scanner.equal(list.field, field) {
        return list.isReadable
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let isReadable = scanner.holdsObjects(field)
    lists.append(List(field: field, fingerprint: fingerprint, isReadable: isReadable))
    slots[slot] = Int32(lists.count)
    if lists.count * 2 > slots.count { grow() }
    return isReadable
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (index, list) in lists.enumerated() {
      var slot = Int(truncatingIfNeeded: list.fingerprint) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index + 1)
    }
  }
}
