import Accounting
import TestSupport
import Testing

/// The bytes of a record are read back by a reader that knows only what `Documentation/log.md` says of
/// fields.
struct CanonicalReaderTests {
  private struct Malformed: Error {}

  /// Length, colon and bytes, one field after the other; `-:` is nothing.
  private func fields(_ bytes: [UInt8]) throws -> [String?] {
    var rest = bytes[...]
    var fields: [String?] = []
    while !rest.isEmpty {
      guard let colon = rest.firstIndex(of: UInt8(ascii: ":")) else { throw Malformed() }
      let length = String(decoding: rest[..<colon], as: UTF8.self)
      rest = rest[(colon + 1)...]
      if length == "-" {
        fields.append(nil)
      } else {
        guard let count = Int(length), count <= rest.count, String(count) == length else {
          throw Malformed()
        }
        fields.append(String(decoding: rest.prefix(count), as: UTF8.self))
        rest = rest.dropFirst(count)
      }
    }
    return fields
  }

  @Test func `whatever stands in a record comes back as it was`() throws {
    let texts = ["", "a", ":", "-:", "1:a", "0:", "Örebro", "€", "🧾", "e\u{301}", "\n", "\u{0}"]
    var dice = Dice(seed: 31)
    for _ in 0..<500 {
      var canonical = CanonicalBytes()
      var due: [String?] = []
      for _ in 0..<dice.roll(12) {
        switch dice.roll(6) {
        case 0:
          canonical.appendNothing()
          due.append(nil)
        case 1:
          let text = dice.one(of: texts) + dice.one(of: texts)
          canonical.append(text)
          due.append(text)
        case 2:
          let text = dice.roll(2) == 0 ? nil : dice.one(of: texts)
          canonical.append(text)
          due.append(text)
        case 3:
          let number = Int64(dice.roll(2_001) - 1_000) * dice.one(of: [1, 1_000_000_007])
          canonical.append(number)
          due.append("\(number)")
        case 4:
          let number = dice.roll(2) == 0 ? nil : dice.one(of: [Int64.min, -1, 0, .max])
          canonical.append(number)
          due.append(number.map { "\($0)" })
        default:
          let bytes = (0..<dice.roll(4)).map { _ in UInt8(dice.roll(256)) }
          canonical.append(hex: bytes)
          due.append(bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
        }
      }
      #expect(
        try fields(canonical.bytes).map { $0.map { Array($0.utf8) } }
          == due.map { $0.map { Array($0.utf8) } }
      )
    }
  }

  @Test func `fields that are put together before are the same as those put one by one`() throws {
    var head = CanonicalBytes()
    head.append("SE01")
    head.append(Int64(7))
    var whole = CanonicalBytes()
    whole.append("1")
    whole.append(head)
    whole.append(String?.none)
    #expect(try fields(whole.bytes) == ["1", "SE01", "7", nil])
  }

  @Test func `a record that is cut anywhere within a field cannot be read`() {
    var canonical = CanonicalBytes()
    for text in ["0123456789", "SE01", "Örebro"] { canonical.append(text) }
    let whole = canonical.bytes
    let ends = [0, 13, 19, 28]
    #expect(whole.count == 28)
    for end in 0...whole.count {
      let isRead = (try? fields(Array(whole[..<end]))) != nil
      #expect(isRead == ends.contains(end), "\(end)")
    }
  }
}
