/// Walks through JSON strictly as RFC 8259 has it, a value at a time.
///
/// Numbers are given as they are written: no decimal goes through a binary fraction. Each `take`
/// gives nothing where the text is something else; what is read so far is then of no use.
struct JSONScanner {
  private(set) var line = 1
  private let bytes: [UInt8]
  private var position: Int

  /// Values within values, as deep as any honest file goes.
  private static let deepest = 32

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next byte that is no blank; nothing at the end.
  mutating func next() -> UInt8? {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\n"):
        line += 1
        position += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): position += 1
      case let byte: return byte
      }
    }
    return nil
  }

  /// Passes `byte`, blanks before it too, where it is next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next() == byte else { return false }
    position += 1
    return true
  }

  mutating func takeString() -> String? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = takeEscaped() else { return nil }
        text.append(contentsOf: Array(String(scalar).utf8))
      case 0..<32: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func takeEscaped() -> Unicode.Scalar? {
    guard position < bytes.count else { return nil }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let unit = takeCodeUnit() else { return nil }
      guard (0xD800...0xDBFF).contains(unit) else { return Unicode.Scalar(unit) }
      guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
        bytes[position + 1] == UInt8(ascii: "u")
      else { return nil }
      position += 2
      guard let low = takeCodeUnit(), (0xDC00...0xDFFF).contains(low) else { return nil }
      return Unicode.Scalar(0x1_0000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    default: return nil
    }
  }

  private mutating func takeCodeUnit() -> UInt32? {
    guard position + 4 <= bytes.count else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[position..<(position + 4)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 128 else {
        return nil
      }
      unit = unit << 4 + UInt32(digit)
    }
    position += 4
    return unit
  }

  /// The digits of a number as they are written.
  mutating func takeNumber() -> String? {
    guard next() != nil else { return nil }
    let start = position
    _ = pass(UInt8(ascii: "-"))
    if !pass(UInt8(ascii: "0")) {
      guard passDigits() else { return nil }
    }
    if pass(UInt8(ascii: ".")) {
      guard passDigits() else { return nil }
    }
    if pass(UInt8(ascii: "e")) || pass(UInt8(ascii: "E")) {
      _ = pass(UInt8(ascii: "+")) || pass(UInt8(ascii: "-"))
      guard passDigits() else { return nil }
    }
    return String(validating: bytes[start..<position], as: UTF8.self)
  }

  private mutating func pass(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func passDigits() -> Bool {
    let start = position
    while position < bytes.count, (48...57).contains(bytes[position]) { position += 1 }
    return start < position
  }

  /// Passes a literal such as `null`.
  mutating func take(_ literal: StaticString) -> Bool {
    guard next() != nil else { return false }
    let stands = literal.withUTF8Buffer { bytes[position...].starts(with: $0) }
    if stands { position += literal.utf8CodeUnitCount }
    return stands
  }

  /// Passes a value of any kind.
  mutating func skipValue(depth: Int = 0) -> Bool {
    guard depth < JSONScanner.deepest, let byte = next() else { return false }
    switch byte {
    case UInt8(ascii: "\""): return takeString() != nil
    case UInt8(ascii: "["):
      return takeElements { $0.skipValue(depth: depth + 1) }
    case UInt8(ascii: "{"):
      return takeMembers { scanner, _ in scanner.skipValue(depth: depth + 1) }
    case UInt8(ascii: "t"): return take("true")
    case UInt8(ascii: "f"): return take("false")
    case UInt8(ascii: "n"): return take("null")
    default: return takeNumber() != nil
    }
  }

  /// Takes an array, each element by `element`.
  mutating func takeElements(_ element: (inout JSONScanner) -> Bool) -> Bool {
    guard take(UInt8(ascii: "[")) else { return false }
    if take(UInt8(ascii: "]")) { return true }
    repeat {
      guard element(&self) else { return false }
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]"))
  }

  /// Takes an object, the value of each member by `member`.
  mutating func takeMembers(_ member: (inout JSONScanner, String) -> Bool) -> Bool {
    guard take(UInt8(ascii: "{")) else { return false }
    if take(UInt8(ascii: "}")) { return true }
    repeat {
      guard let name = takeString(), take(UInt8(ascii: ":")), member(&self, name) else {
        return false
      }
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}"))
  }
}
