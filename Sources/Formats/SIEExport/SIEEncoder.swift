/// Writes text in the encoding of a SIE file, and counts the characters that it has to replace.
struct SIEEncoder: Sendable {
  let encoding: SIEEncoding
  /// Characters that CP437 lacks, with how often they were replaced.
  private(set) var replaced: [Character: Int] = [:]

  init(_ encoding: SIEEncoding) {
    precondition(encoding != .windows1252, "SIE is written in CP437, or against its rules in UTF-8")
    self.encoding = encoding
  }

  /// Appends text as it stands between quotation marks: `"` escaped, control characters as blanks.
  mutating func append(_ text: String, to output: inout OutputBytes) {
    let start = output.count
    var text = text
    let isWritten = text.withUTF8 { SIEEncoder.append($0, isUTF8: encoding == .utf8, to: &output) }
    guard !isWritten else { return }
    output.cut(to: start)
    for character in text { append(character, to: &output) }
  }

  /// Appends what is ASCII, or has a byte of CP437 and lies in Latin-1; false where there is more.
  private static func append(
    _ utf8: UnsafeBufferPointer<UInt8>,
    isUTF8: Bool,
    to output: inout OutputBytes
  ) -> Bool {
    var index = 0
    while index < utf8.count {
      let start = index
      while index < utf8.count, isPlain(utf8[index]) { index += 1 }
      output.append(utf8[start..<index])
      guard index < utf8.count else { return true }
      let byte = utf8[index]
      index += 1
      if byte < 0x80 {
        append(ascii: byte, to: &output)
      } else if isUTF8 {
        output.append(byte: byte)
      } else {
        guard byte == 0xC2 || byte == 0xC3, index < utf8.count else { return false }
        let mapped = latin1[Int(byte & 3) << 6 | Int(utf8[index] & 0x3F)]
        guard mapped != 0 else { return false }
        output.append(byte: mapped)
        index += 1
      }
    }
    return true
  }

  /// What is written as it is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 32 && byte < 127 && byte != UInt8(ascii: "\"")
  }

  private static func append(ascii byte: UInt8, to output: inout OutputBytes) {
    if byte == UInt8(ascii: "\"") { output.append(byte: UInt8(ascii: "\\")) }
    output.append(byte: byte < 32 || byte == 127 ? 32 : byte)
  }

  private mutating func append(_ character: Character, to output: inout OutputBytes) {
    if let ascii = character.asciiValue {
      SIEEncoder.append(ascii: ascii, to: &output)
      return
    }
    // Equal characters are equal however they are composed.
    if let byte = SIEEncoder.upperHalf[character] {
      output.append(byte: byte)
      return
    }
    replaced[character, default: 0] += 1
    let first = character.unicodeScalars.first.flatMap { $0.isASCII ? String($0) : nil }
    for byte in (SIEEncoder.closest[character] ?? first ?? "?").utf8 {
      SIEEncoder.append(ascii: byte, to: &output)
    }
  }

  /// CP437's bytes of U+0080…U+00FF; 0 where it has none.
  private static let latin1: [UInt8] = (0..<256).map { value in
    guard value >= 0x80, let scalar = Unicode.Scalar(UInt32(value)) else { return 0 }
    let byte = byteCP437(scalar)
    return byte == UInt8(ascii: "?") ? 0 : byte
  }

  private static let upperHalf: [Character: UInt8] = {
    var bytes: [Character: UInt8] = [:]
    for value in UInt32(0x80)...0x25FF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let byte = byteCP437(scalar)
      if byte != UInt8(ascii: "?") { bytes[Character(scalar)] = byte }
    }
    return bytes
  }()

  /// The closest ASCII of characters that business text has and CP437 lacks.
  private static let closest: [Character: String] = {
    var closest: [Character: String] = [:]
    for line in closestASCII.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { preconditionFailure("a line without characters: \(line)") }
      for character in parts[1] { closest[character] = String(parts[0]) }
    }
    for value in UInt32(0x2000)...0x200A {
      if let blank = Unicode.Scalar(value) { closest[Character(blank)] = " " }
    }
    closest["\u{202F}"] = " "
    return closest
  }()
}

private let closestASCII = """
  A ÀÁÂÃĀĂĄ
  C ĆĈĊČ
  D ĎĐÐ
  E ÈÊËĒĔĖĘĚ
  G ĜĞĠĢ
  H ĤĦ
  I ÌÍÎÏĨĪĬĮİ
  J Ĵ
  K Ķ
  L ĹĻĽĿŁ
  N ŃŅŇ
  O ÒÓÔÕØŌŎŐ
  R ŔŖŘ
  S ŚŜŞŠȘ§
  T ŢŤŦȚ
  U ÙÚÛŨŪŬŮŰŲ
  W Ŵ
  Y ÝŶŸ
  Z ŹŻŽ
  a ãāăą
  c ćĉċč
  d ďđð
  e ēĕėęě
  g ĝğġģ
  h ĥħ
  i ĩīĭįı
  j ĵ
  k ķĸ
  l ĺļľŀł
  n ńņňŉ
  o õøōŏő
  r ŕŗř
  s śŝşšș
  t ţťŧț
  u ũūŭůűų
  w ŵ
  y ýŷ
  z źżž
  OE Œ
  oe œ
  TH Þ
  th þ
  SS ẞ
  EUR €
  * •¤
  + †
  x ×
  ' ‘’‚‛′´
  " “”„‟″¨
  - ‐‑‒–—―−¯
  , ¸
  | ¦
  / ⁄
  ... …
  (c) ©
  (R) ®
  (TM) ™
  o/oo ‰
  3/4 ¾
  1 ¹
  3 ³
  <- ←↺
  -> →↻
  """
