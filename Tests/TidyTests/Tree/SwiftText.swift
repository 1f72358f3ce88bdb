/// Swift source with what is not code taken out, so that a rule is not misled by prose.
///
/// What is taken out is replaced by blanks and line breaks stay, so that lines keep their numbers.
struct SwiftText {
  /// Without comments and without the contents of string literals.
  let code: String
  /// Without comments.
  let codeAndStrings: String

  init(_ text: String) {
    var scanner = Scanner(text)
    scanner.scanCode(until: nil)
    code = String(decoding: scanner.code, as: UTF8.self)
    codeAndStrings = String(decoding: scanner.codeAndStrings, as: UTF8.self)
  }
}

/// Goes through the bytes once and writes both views as it goes.
private struct Scanner {
  private let bytes: [UInt8]
  private var position = 0
  private(set) var code: [UInt8]
  private(set) var codeAndStrings: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
    code = bytes
    codeAndStrings = bytes
  }

  /// Scans code to the end, or past the parenthesis that closes an interpolation.
  mutating func scanCode(until end: UInt8?) {
    var depth = 0
    while position < bytes.count {
      if starts("//") {
        scanLineComment()
      } else if starts("/*") {
        scanBlockComment()
      } else if starts("#/") {
        scanPattern()
      } else if let fence = fenceOfString() {
        scanString(fence)
      } else {
        let byte = bytes[position]
        position += 1
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") {
          if depth == 0, end == byte { return }
          depth -= 1
        }
      }
    }
  }

  private mutating func scanLineComment() {
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { blank(both: true) }
  }

  private mutating func scanBlockComment() {
    var depth = 0
    repeat {
      if starts("/*") {
        depth += 1
        blank(both: true)
      } else if starts("*/") {
        depth -= 1
        blank(both: true)
      }
      blank(both: true)
    } while depth > 0 && position < bytes.count
  }

  /// A regular expression between `#/` and `/#`.
  private mutating func scanPattern() {
    blank()
    repeat { blank() } while position < bytes.count && !starts("/#")
    blank()
    blank()
  }

  /// Number signs and quotation marks that open a string here, such as `#"` or three quotes.
  private func fenceOfString() -> (hashes: Int, quotes: Int)? {
    var next = position
    while next < bytes.count, bytes[next] == UInt8(ascii: "#") { next += 1 }
    guard next < bytes.count, bytes[next] == UInt8(ascii: "\"") else { return nil }
    let quotes = bytes[next...].prefix(3).allSatisfy { $0 == UInt8(ascii: "\"") } ? 3 : 1
    return (next - position, bytes.count - next < 3 ? 1 : quotes)
  }

  private mutating func scanString(_ fence: (hashes: Int, quotes: Int)) {
    let hashes = String(repeating: "#", count: fence.hashes)
    let close = String(repeating: "\"", count: fence.quotes) + hashes
    let escape = "\\" + hashes
    position += close.utf8.count
    while position < bytes.count, !starts(close) {
      guard starts(escape) else {
        blank()
        continue
      }
      for _ in 0..<escape.utf8.count { blank() }
      if starts("(") {
        position += 1
        scanCode(until: UInt8(ascii: ")"))
      } else {
        blank()
      }
    }
    position = min(bytes.count, position + close.utf8.count)
  }

  private func starts(_ text: String) -> Bool {
    bytes[position...].starts(with: text.utf8)
  }

  /// Takes out one byte, from both views or only from the one without strings.
  private mutating func blank(both: Bool = false) {
    guard position < bytes.count else { return }
    if bytes[position] != UInt8(ascii: "\n") {
      code[position] = UInt8(ascii: " ")
      if both { codeAndStrings[position] = UInt8(ascii: " ") }
    }
    position += 1
  }
}

extension String {
  /// Each line with its number, from 1.
  var numberedLines: [(number: Int, text: Substring)] {
    split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { (number: $0.offset + 1, text: $0.element) }
  }
}
