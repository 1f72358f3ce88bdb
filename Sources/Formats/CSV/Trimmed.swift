extension StringProtocol {
  /// The text without the blanks around it, no-break spaces and tabs among them.
  var trimmed: String {
    let isBlank = { (scalar: Unicode.Scalar) in
      scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\t"
    }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[first...last])
  }
}
