extension String {
  /// The text without the blanks around it, no-break spaces and tabs among them.
  var trimmed: String {
    // Nearly every field begins and ends with a plain character, which no blank's bytes hold.
    if let first = utf8.first, let last = utf8.suffix(1).first, (33...126).contains(first),
      (33...126).contains(last)
    {
      return String(self)
    }
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
