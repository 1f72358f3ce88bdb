import Database
import TestSupport
import Testing

struct BindingTests {
  @Test(arguments: TestDatabase.allCases)
  func `every type comes back as it was bound`(_ database: TestDatabase) throws {
    let connection = try database.make().connectAsOwner()
    defer { connection.close() }
    let integers: [Int64?] = [0, 1, -1, .max, .min, nil]
    for integer in integers {
      let found = try connection.rows("SELECT \(integer)") { $0.optionalInteger(0) }
      #expect(found == [integer])
    }
    let texts: [String?] = ["", "a", "Räksmörgås 🇸🇪", "'; DROP TABLE voucher; --", nil]
    for text in texts {
      let found = try connection.rows("SELECT \(text)") { $0.optionalText(0) }
      #expect(found == [text])
    }
    let manyBytes: [[UInt8]] = [[], [0], [255, 0, 1], Array(0...255)]
    for bytes in manyBytes {
      let found = try connection.rows("SELECT \(bytes)") { $0.bytes(0) }
      #expect(found == [bytes])
    }
  }
}
