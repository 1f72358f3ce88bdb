import Accounting

/// A character encoding of a text file.
package enum TextEncoding: String, Codable, Hashable, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  /// Windows' extension of Latin-1.
  case windows1252 = "windows-1252"
  /// IBM code page 437, of programs that are older than Windows.
  case cp437
}

/// A text file as UTF-8, whatever encoding it came in.
struct DecodedText {
  let bytes: [UInt8]
  let encoding: TextEncoding
  /// Whether there was no mark, and the file is not in UTF-8.
  let isGuessed: Bool

  /// Takes the encoding that somebody names, else what the bytes say; nothing where they are no text
  /// in it.
  ///
  /// Of UTF-8 the reader of the text finds itself what is broken.
  init?(_ bytes: [UInt8], _ named: TextEncoding?) {
    let found = named ?? TextEncoding(of: bytes)
    encoding = found
    isGuessed = named == nil && (found == .windows1252 || found == .cp437)
    switch found {
    case .utf8: self.bytes = bytes
    case .utf16:
      guard let text = textUTF16(bytes) else { return nil }
      self.bytes = Array(text.utf8)
    case .windows1252, .cp437:
      let page = found == .cp437 ? CodePage.cp437 : .windows1252
      guard let text = page.text(bytes) else { return nil }
      self.bytes = Array(text.utf8)
    }
  }
}

extension TextEncoding {
  /// The encoding that the bytes speak for: a mark, else UTF-8 where they are that but for a
  /// character or two, else Windows-1252 unless they have more letters of CP437.
  fileprivate init(of bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16
      return
    }
    let evidence = bytes.withUnsafeBytes { SIEEncodingEvidence($0) }
    if evidence.strayBytesUTF8 == 0 || evidence.encoding == .utf8 {
      self = .utf8
    } else {
      self = evidence.lettersCP437 > evidence.lettersLatin1 ? .cp437 : .windows1252
    }
  }
}

/// Without a mark the low byte comes first, as Windows writes it.
private func textUTF16(_ bytes: [UInt8]) -> String? {
  let isBigEndian = bytes.starts(with: [0xFE, 0xFF])
  let start = isBigEndian || bytes.starts(with: [0xFF, 0xFE]) ? 2 : 0
  guard bytes.count.isMultiple(of: 2) else { return nil }
  let units = stride(from: start, to: bytes.count, by: 2).map { index in
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
  return String(validating: units, as: UTF16.self)
}
