/// One `Cube` element of ECB's XML.
struct ECBCube: Hashable {
  var time: String?
  var currency: String?
  var rate: String?
  let line: Int
}

/// Reads the `Cube` elements of ECB's XML in order, or nothing where it is not well formed.
///
/// The format has elements, attributes and comments only; document types, entities of one's own
/// and processing instructions other than the first are refused, so nothing can be smuggled in.
func readECBCubes(_ bytes: [UInt8]) -> [ECBCube]? {
  var scanner = TagScanner(bytes)
  return scanner.readCubes()
}

/// Walks through tags; what is between them is skipped.
private struct TagScanner {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var open: [String] = []
  private var hasRoot = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func readCubes() -> [ECBCube]? {
    var cubes: [ECBCube] = []
    while skip(to: "<") {
      if take("<!--") {
        guard skip(past: "-->") else { return nil }
      } else if take("<?xml") {
        guard !hasRoot, skip(past: "?>") else { return nil }
      } else if take("</") {
        guard let name = takeName(), open.popLast() == name else { return nil }
        skipBlanks()
        guard take(">") else { return nil }
      } else {
        guard let cube = takeElement() else { return nil }
        if let cube { cubes.append(cube) }
      }
    }
    return hasRoot && open.isEmpty ? cubes : nil
  }

  /// Takes a start tag: nothing where it is malformed, an empty value where it is no `Cube`.
  private mutating func takeElement() -> ECBCube?? {
    let cubeLine = line
    guard take("<"), let name = takeName(), !(hasRoot && open.isEmpty) else { return nil }
    hasRoot = true
    var cube = ECBCube(line: cubeLine)
    var names: Set<String> = []
    while true {
      let hadBlanks = skipBlanks()
      if take("/>") { break }
      if take(">") {
        open.append(name)
        break
      }
      guard hadBlanks, let attribute = takeName(), names.insert(attribute).inserted,
        let value = takeValue()
      else { return nil }
      switch attribute {
      case "time": cube.time = value
      case "currency": cube.currency = value
      case "rate": cube.rate = value
      default: break
      }
    }
    return name == "Cube" ? .some(cube) : .some(nil)
  }

  private mutating func takeValue() -> String? {
    skipBlanks()
    guard take("=") else { return nil }
    skipBlanks()
    guard position < bytes.count else { return nil }
    let quote = bytes[position]
    guard quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else { return nil }
    position += 1
    let start = position
    while position < bytes.count, bytes[position] != quote {
      // No value of this format needs an entity, and none may hold a tag.
      if bytes[position] == UInt8(ascii: "&") || bytes[position] == UInt8(ascii: "<") { return nil }
      step()
    }
    guard position < bytes.count else { return nil }
    position += 1
    return String(validating: bytes[start..<(position - 1)], as: UTF8.self)
  }

  private mutating func takeName() -> String? {
    let start = position
    while position < bytes.count, isPartOfName(bytes[position]) { position += 1 }
    return start == position ? nil : String(validating: bytes[start..<position], as: UTF8.self)
  }

  private func isPartOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
    case UInt8(ascii: ":"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }

  private mutating func take(_ text: StaticString) -> Bool {
    guard stands(text) else { return false }
    position += text.utf8CodeUnitCount
    return true
  }

  private func stands(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[position...].starts(with: $0) }
  }

  private mutating func skip(to text: StaticString) -> Bool {
    while position < bytes.count {
      if stands(text) { return true }
      step()
    }
    return false
  }

  private mutating func skip(past text: StaticString) -> Bool {
    skip(to: text) && take(text)
  }

  @discardableResult private mutating func skipBlanks() -> Bool {
    let start = position
    while position < bytes.count, isBlank(bytes[position]) { step() }
    return start < position
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (9...10).contains(byte) || byte == 13
  }

  private mutating func step() {
    if bytes[position] == UInt8(ascii: "\n") { line += 1 }
    position += 1
  }
}
