import Testing

@testable import Formats

struct FingerprintTableTests {
  /// Many share a fingerprint, many a place in the table, and it grows on the way.
  @Test func `every item is found again, and only by its own fingerprint`() {
    var table = FingerprintTable<Int>()
    let items = 0..<2_000
    func fingerprint(_ item: Int) -> UInt64 { UInt64(item / 3) << 8 }
    for item in items {
      #expect(table.first(fingerprint(item), where: { $0 == item }) == nil)
      table.append(item, fingerprint(item))
    }
    #expect(table.items == Array(items))
    for item in items {
      #expect(table.first(fingerprint(item), where: { $0 == item }) == item)
      #expect(table.first(fingerprint(item) + 1, where: { $0 == item }) == nil)
    }
  }
}
