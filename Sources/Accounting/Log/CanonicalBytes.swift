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
    // A number has at most twenty characters, so its length has one digit or two.
    let length = CanonicalBytes.digits(of: number.magnitude) + (number < 0 ? 1 : 0)
    if length >= 10 { bytes.append(48 + UInt8(length / 10)) }
    bytes.append(48 + UInt8(length % 10))
    bytes.append(UInt8(ascii: ":"))
    appendDecimal(number)
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
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var power = CanonicalBytes.powerOfTen(CanonicalBytes.digits(of: number.magnitude) - 1)
    var rest = number.magnitude
    while power > 0 {
      let (digit, remainder) = rest.quotientAndRemainder(dividingBy: power)
      bytes.append(48 + UInt8(digit))
      rest = remainder
      power /= 10
    }
  }

  private static func digits(of magnitude: UInt64) -> Int {
    var count = 1
    var limit: UInt64 = 10
    while magnitude >= limit {
      count += 1
      let (next, overflow) = limit.multipliedReportingOverflow(by: 10)
      if overflow { break }
      limit = next
    }
    return count
  }

  private static func powerOfTen(_ exponent: Int) -> UInt64 {
    var power: UInt64 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
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
