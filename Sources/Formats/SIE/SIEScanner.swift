private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
private let blank = UInt8(ascii: " ")
private let quote = UInt8(ascii: "\"")
private let backslash = UInt8(ascii: "\\")
private let opening = UInt8(ascii: "{")
private let closing = UInt8(ascii: "}")

/// Walks over the bytes of a SIE file: from line to line, and from field to field of a line.
///
/// It holds a pointer that is good only while the bytes are lent.
struct SIEScanner {
  let bytes: UnsafePointer<UInt8>
  var end: Int
  var position: Int
  /// The line that `position` lies in, from 1.
  var line = 1
  /// Where the label of the last record begins, at its `#`.
  private(set) var labelStart = 0
  private(set) var labelEnd = 0
  /// What was wrong with the quotes of the fields taken since it was last cleared.
  var quoteFault: SIEQuoteFault?

  init(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) {
    self.bytes = bytes
    self.position = start
    self.end = end
  }

  /// Goes to the next line that is not blank, and past its label or brace.
  @inline(__always)
  mutating func nextLine() -> SIELine {
    skipBlankLines()
    guard position < end else { return .end }
    switch bytes[position] {
    case UInt8(ascii: "#"): return label()
    case opening:
      position += 1
      return .openingBrace
    case closing:
      position += 1
      return .closingBrace
    default: return .other
    }
  }

  /// Goes to the next byte that is neither blank nor the end of a line.
  mutating func skipBlankLines() {
    while position < end, bytes[position] <= blank {
      if bytes[position] == lineFeed { line += 1 }
      position += 1
    }
  }

  private mutating func label() -> SIELine {
    labelStart = position
    position += 1
    var packed: UInt64 = 0
    var shift: UInt64 = 0
    while position < end, bytes[position] > blank, bytes[position] != opening {
      packed |= UInt64(bytes[position]) << shift
      shift += 8
      position += 1
    }
    labelEnd = position
    return shift <= 64 ? .record(packed) : .longLabel
  }

  /// Goes to the line feed that ends the line, or to the end.
  mutating func skipLine() {
    let raw = UnsafeRawPointer(bytes)
    while position + 8 <= end {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let differences = word ^ 0x0A0A_0A0A_0A0A_0A0A
      let found =
        (differences &- 0x0101_0101_0101_0101) & ~differences & 0x8080_8080_8080_8080
      if found != 0 {
        position += found.trailingZeroBitCount >> 3
        return
      }
      position += 8
    }
    while position < end, bytes[position] != lineFeed { position += 1 }
  }

  private mutating func skipBlanks() {
    while position < end, bytes[position] <= blank, bytes[position] != lineFeed { position += 1 }
  }

  /// Takes the next field; a missing one at the end of the line or before a brace.
  @inline(__always)
  mutating func nextField() -> SIEField {
    skipBlanks()
    guard position < end else { return SIEField(start: position, end: position) }
    let byte = bytes[position]
    if byte == quote { return quoted() }
    if byte == opening { return SIEField(start: position, end: position) }
    let start = position
    while position < end, bytes[position] > blank { position += 1 }
    return SIEField(start: start, end: position)
  }

  /// Takes a quoted field.
  ///
  /// A quote closes it only before a blank, a brace or the end of the line: some programs write
  /// quotes inside the field unescaped (spec nordic/formats 1.6). Else the line's end closes it.
  private mutating func quoted() -> SIEField {
    position += 1
    var field = SIEField(start: position, end: position, isQuoted: true)
    while position < end {
      let byte = bytes[position]
      if byte > quote, byte != backslash {
        position += 1
      } else if byte == quote {
        if closesField(at: position + 1) {
          field.end = position
          position += 1
          return field
        }
        quoteFault = quoteFault ?? .literal
        position += 1
      } else if byte == backslash, position + 1 < end, bytes[position + 1] == quote {
        field.isEscaped = true
        position += 2
      } else if byte == lineFeed || byte == carriageReturn {
        break
      } else {
        position += 1
      }
    }
    quoteFault = .unterminated
    field.end = position
    return field
  }

  private func closesField(at index: Int) -> Bool {
    guard index < end else { return true }
    let byte = bytes[index]
    return byte <= blank || byte == opening || byte == closing
  }

  /// Takes a list of objects in braces, or nothing where none comes next.
  @inline(__always)
  mutating func nextList() -> SIEField {
    skipBlanks()
    guard position < end, bytes[position] == opening else {
      return SIEField(start: position, end: position)
    }
    position += 1
    if position < end, bytes[position] == closing {
      position += 1
      return SIEField(start: position - 1, end: position - 1)
    }
    return filledList()
  }

  private mutating func filledList() -> SIEField {
    skipBlanks()
    var list = SIEField(start: position, end: position)
    var isQuoted = false
    while position < end, bytes[position] != lineFeed, bytes[position] != carriageReturn {
      let byte = bytes[position]
      if byte == quote {
        // The same rule as for a field of its own.
        if !isQuoted {
          isQuoted = bytes[position - 1] <= blank || bytes[position - 1] == opening
        } else if closesField(at: position + 1) {
          isQuoted = false
        }
      } else if byte == backslash, position + 1 < end, bytes[position + 1] == quote {
        position += 1
      } else if byte == closing, !isQuoted {
        list.end = position
        position += 1
        return list
      }
      position += 1
    }
    if isQuoted { quoteFault = .unterminated }
    list.end = position
    return list
  }
}
