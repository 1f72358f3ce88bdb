/// The bytes of a record that its hash covers, version 1.
///
/// A field is its length in bytes as a decimal number, a colon, and its UTF-8 bytes; a field
/// without a value is `-:`. `Documentation/log.md` is the contract.
package struct CanonicalBytes: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Starts over and keeps the storage.
  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      appendDecimal(Int64(utf8.count), asField: false)
      bytes.append(contentsOf: utf8)
    }
  }

  /// Fields that have been put together before.
  package mutating func append(_ fields: CanonicalBytes) {
    bytes.append(contentsOf: fields.bytes)
  }

  package mutating func append(_ text: String?) {
    guard let text else { return appendNothing() }
    append(text)
  }

  package mutating func append(_ number: Int64) {
    appendDecimal(number, asField: true)
  }

  package mutating func append(_ number: Int64?) {
    guard let number else { return appendNothing() }
    append(number)
  }

  /// Bytes that are no text, in lower-case hexadecimal.
  package mutating func append(hex: [UInt8]) {
    append(hexadecimal(hex))
  }

  package mutating func appendNothing() {
    bytes.append(UInt8(ascii: "-"))
    bytes.append(UInt8(ascii: ":"))
  }

  /// Writes a number and a colon, or as a field of its own the count of its characters, a colon and
  /// the number.
  private mutating func appendDecimal(_ number: Int64, asField: Bool) {
    let most = 24
    withUnsafeTemporaryAllocation(byteCount: most, alignment: 1) { room in
      var start = most
      func write(_ byte: UInt8) {
        start -= 1
        room[start] = byte
      }
      func write(_ magnitude: UInt64) {
        var rest = magnitude
        repeat {
          write(48 + UInt8(truncatingIfNeeded: rest % 10))
          rest /= 10
        } while rest > 0
      }
      if !asField { write(UInt8(ascii: ":")) }
      write(number.magnitude)
      if number < 0 { write(UInt8(ascii: "-")) }
      if asField {
        let length = UInt64(most - start)
        write(UInt8(ascii: ":"))
        write(length)
      }
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: room[start...]))
    }
  }
}

/// Two lower-case digits for each byte.
package func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(
    decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
    as: UTF8.self
  )
}
