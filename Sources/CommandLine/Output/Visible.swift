extension [String] {
  /// The lines as they are printed, each ended.
  ///
  /// Texts come from files and people: a character that would move a terminal's cursor, change its
  /// colours or turn the order of what is read is shown as its picture (`␛`), or as `�` where it has
  /// none. Where nobody reads it on a terminal, figures have the blanks and signs that programs know.
  /// With `[UInt8].addPrinted` this is the one place where text becomes output.
  var printable: String {
    var bytes: [UInt8] = []
    for line in self { bytes.addPrinted(line) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Adds a line as it is printed, ended.
  mutating func addPrinted(_ line: String) {
    if Terminal.width != nil {
      append(contentsOf: line.visible.coloured.utf8)
    } else {
      var line = line
      line.withUTF8 { add($0, isPlain: true) }
    }
    append(UInt8(ascii: "\n"))
  }

  /// Adds a line of UTF-8 as it is printed, ended.
  mutating func addPrinted(_ line: [UInt8]) {
    guard Terminal.width == nil else { return addPrinted(String(decoding: line, as: UTF8.self)) }
    line.withUnsafeBufferPointer { add($0, isPlain: true) }
    append(UInt8(ascii: "\n"))
  }

  /// Adds text with a picture for each character that cannot be seen and does something; where it is
  /// plain, with a blank for each that does not break, and a hyphen for a minus sign.
  fileprivate mutating func add(_ text: UnsafeBufferPointer<UInt8>, isPlain: Bool) {
    var copied = 0
    var index = 0
    while index < text.count {
      guard let (length, shown) = text.replaced(at: index, isPlain: isPlain) else {
        index += 1
        continue
      }
      append(contentsOf: text[copied..<index])
      append(contentsOf: shown.utf8)
      index += length
      copied = index
    }
    append(contentsOf: text[copied...])
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// What is shown instead of the character that begins at a place, and how many bytes that has;
  /// nothing where it is shown as it is.
  @inline(__always)
  fileprivate func replaced(at index: Int, isPlain: Bool) -> (length: Int, shown: String)? {
    let byte = self[index]
    if byte >= 32, byte < 127 { return nil }
    switch byte {
    case 0..<32: return (1, Unicode.Scalar(0x2400 + UInt32(byte)).map(String.init) ?? lost)
    case 127: return (1, "\u{2421}")
    // Controls of eight bits.
    case 0xC2 where index + 1 < count:
      let next = self[index + 1]
      if isPlain, next == 0xA0 { return (2, " ") }
      return next < 0xA0 ? (2, lost) : nil
    case 0xD8 where index + 1 < count: return self[index + 1] == 0x9C ? (2, lost) : nil
    case 0xE2 where index + 2 < count:
      switch (self[index + 1], self[index + 2]) {
      case (0x88, 0x92): return isPlain ? (3, "-") : nil
      // Marks that turn the direction of text, and ends of lines.
      case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return (3, lost)
      default: return nil
      }
    default: return nil
    }
  }
}

private let lost = "\u{FFFD}"

extension String {
  /// With colour for the mark that a line of a board or a finding begins with.
  fileprivate var coloured: String {
    guard Terminal.hasColour, let mark = first(where: { $0 != " " }),
      let colour = ["✗": 31, "!": 33, "✓": 32][mark], let place = firstIndex(of: mark),
      self[place...].dropFirst().first == " "
    else { return self }
    return self[..<place] + "\u{1B}[\(colour)m\(mark)\u{1B}[0m" + self[place...].dropFirst()
  }

  /// With a picture for each character that cannot be seen and does something.
  var visible: String {
    var text = self
    var bytes: [UInt8] = []
    text.withUTF8 { bytes.add($0, isPlain: false) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
