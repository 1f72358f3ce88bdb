import Accounting

/// The elements of a SAF-T file in the making: names around values, each within the length that the
/// format allows.
struct SAFTElements: Sendable {
  var output = OutputBytes()
  /// Texts that were cut to their length.
  var cutTexts = 0
  /// The first of them, from its beginning.
  var firstCut = ""

  mutating func open(_ name: StaticString) {
    output.append(byte: UInt8(ascii: "<"))
    output.append(name)
    output.append(">\n")
  }

  mutating func close(_ name: StaticString) {
    output.append("</")
    output.append(name)
    output.append(">\n")
  }

  /// Adds an element of a text; one that is empty, which the format forbids, is left out.
  mutating func add(_ name: StaticString, _ text: String, most: Int) {
    guard !text.isEmpty else { return }
    begin(name)
    append(text, most: most)
    close(name)
  }

  mutating func add(_ name: StaticString, _ word: StaticString) {
    begin(name)
    output.append(word)
    close(name)
  }

  mutating func add(_ name: StaticString, _ day: Day) {
    begin(name)
    output.append(day.description)
    close(name)
  }

  mutating func add(_ name: StaticString, _ number: Int) {
    begin(name)
    output.append(number)
    close(name)
  }

  mutating func add(_ name: StaticString, minorUnits: Int64, digits: Int) {
    begin(name)
    output.append(minorUnits: minorUnits, digits: digits)
    close(name)
  }

  /// What `body` adds, taken out again.
  mutating func taken(_ body: (inout SAFTElements) -> Void) -> [UInt8] {
    let start = output.count
    body(&self)
    let bytes = Array(output.bytes[start...])
    output.cut(to: start)
    return bytes
  }

  private mutating func begin(_ name: StaticString) {
    output.append(byte: UInt8(ascii: "<"))
    output.append(name)
    output.append(byte: UInt8(ascii: ">"))
  }

  /// Appends a text with what XML reserves written out; what XML cannot hold becomes a blank.
  private mutating func append(_ text: String, most: Int) {
    var text = text
    let isPlain = text.withUTF8 { bytes in
      guard bytes.count <= most, bytes.allSatisfy(SAFTElements.isPlain) else { return false }
      output.append(bytes[...])
      return true
    }
    if !isPlain { appendScalars(of: text, most: most) }
  }

  /// ASCII that stands for itself.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): false
    default: (32..<127).contains(byte)
    }
  }

  private mutating func appendScalars(of text: String, most: Int) {
    var count = 0
    for scalar in text.unicodeScalars {
      guard count < most else {
        if cutTexts == 0 { firstCut = String(text.prefix(SAFTElements.shown)) }
        cutTexts += 1
        return
      }
      count += 1
      switch scalar {
      case "<": output.append("&lt;")
      case ">": output.append("&gt;")
      case "&": output.append("&amp;")
      default:
        if scalar.isInXML {
          output.append(String(scalar))
        } else {
          output.append(byte: UInt8(ascii: " "))
        }
      }
    }
  }

  /// Characters of a text that was cut which a finding shows.
  private static let shown = 24
}

extension Unicode.Scalar {
  /// Whether XML 1.0 has the character; control characters it turns into blanks anyway.
  fileprivate var isInXML: Bool {
    value >= 32 && !(0x7F...0x9F).contains(value) && value != 0xFFFE && value != 0xFFFF
  }
}
