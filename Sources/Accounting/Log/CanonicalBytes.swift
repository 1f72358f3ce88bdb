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
      appendDecimal(Int64(utf8.count))
      bytes.append(UInt8(ascii: ":"))
      bytes.append(contentsOf: utf8)
    }
  }

  package mutating func append(_ text: String?) {
    guard let text else { return appendNothing() }
    append(text)
  }

  package mutating func append(_ number: Int64) {
    let start = bytes.count
    appendDecimal(number)
    let length = bytes.count - start
    // A number has at most twenty characters, so its length has one digit or two.
    var prefix: [UInt8] = length < 10 ? [] : [48 + UInt8(length / 10)]
    prefix.append(48 + UInt8(length % 10))
    prefix.append(UInt8(ascii: ":"))
    bytes.insert(contentsOf: prefix, at: start)
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

  private mutating func appendDecimal(_ number: Int64) {
    var magnitude = number.magnitude
    let start = bytes.count
    repeat {
      bytes.append(48 + UInt8(magnitude % 10))
      magnitude /= 10
    } while magnitude > 0
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes[start...].reverse()
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
