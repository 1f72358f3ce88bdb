extension [String] {
  /// The lines as they are printed, each ended.
  ///
  /// Texts come from files and people: a character that would move a terminal's cursor, change its
  /// colours or turn the order of what is read is shown as its picture (`␛`), or as `�` where it has
  /// none. Where nobody reads it on a terminal, figures have the blanks and signs that programs know.
  /// This is the one place where text becomes output.
  var printable: String {
    let isRead = Terminal.width != nil
    return map { line in
      let text = line.visible
      return (isRead ? text.coloured : text.plain) + "\n"
    }.joined()
  }
}

extension String {
  /// With a plain blank for each that does not break, and a hyphen for a minus sign.
  fileprivate var plain: String {
    guard utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return self }
    let plain = unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar {
      case "\u{A0}": " "
      case "\u{2212}": "-"
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(plain))
  }

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
    guard utf8.contains(where: { $0 < 32 || $0 == 127 || firstBytes.contains($0) }) else {
      return self
    }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0.visible }))
  }
}

extension Unicode.Scalar {
  fileprivate var visible: Unicode.Scalar {
    switch value {
    case 0..<32: Unicode.Scalar(0x2400 + value) ?? self
    case 127: "\u{2421}"
    // Controls of eight bits, ends of lines, and marks that turn the direction of text.
    case 0x80...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: self
    }
  }
}

/// What the characters beyond ASCII that are not shown begin with in UTF-8.
private let firstBytes: Set<UInt8> = [0xC2, 0xD8, 0xE2]
