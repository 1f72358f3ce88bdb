/// A character encoding that SIE files are written in, whatever `#FORMAT` says.
package enum SIEEncoding: String, Codable, Sendable, CaseIterable {
  /// IBM code page 437, which the format demands.
  case cp437
  case utf8 = "utf-8"
  /// Windows' extension of Latin-1.
  case windows1252 = "windows-1252"
}

/// The encoding that a file is read in, and what speaks for it.
package struct SIEEncodingFound: Hashable, Sendable {
  package var encoding: SIEEncoding
  package var evidence: SIEEncodingEvidence
  /// `#FORMAT` as written; nothing where it is missing.
  package var stated: String?
}

/// Bytes counted for and against each encoding.
package struct SIEEncodingEvidence: Hashable, Sendable {
  package var hasByteOrderMark = false
  package var nonASCIIBytes = 0
  /// Well-formed UTF-8 sequences of more than one byte.
  package var sequencesUTF8 = 0
  /// Bytes above 127 outside such sequences.
  package var strayBytesUTF8 = 0
  /// Bytes that are å ä ö Å Ä Ö in CP437.
  package var lettersCP437 = 0
  /// Bytes that are å ä ö Å Ä Ö in Latin-1.
  package var lettersLatin1 = 0
  /// Bytes below 32 that are neither tab nor line end, and 127.
  var controlCharacters = 0
  /// Where the first of them is.
  var firstControlCharacter = 0
  /// U+FFFD in UTF-8: what a program leaves of a letter that it could not read.
  var replacementCharacters = 0
  var firstReplacementCharacter = 0
  /// Which bytes from 128 to 191 occur, a bit each, and which from 192 on.
  private var lowBytesSeen: UInt64 = 0
  private var highBytesSeen: UInt64 = 0
  /// Whether UTF-8 has other characters than the letters of the Nordic languages.
  private var hasUnusualSequences = false

  /// What the counts say; CP437 unless they speak for another.
  package var encoding: SIEEncoding {
    if hasByteOrderMark { return .utf8 }
    // A broken character or two, cut by a program, do not make UTF-8 another encoding.
    if sequencesUTF8 > 8 * strayBytesUTF8 { return .utf8 }
    return lettersLatin1 > lettersCP437 ? .windows1252 : .cp437
  }
}

extension SIEEncodingEvidence {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Counts the bytes of a whole file.
  init(_ bytes: UnsafeRawBufferPointer) {
    hasByteOrderMark = bytes.starts(with: SIEEncodingEvidence.byteOrderMark)
    var index = hasByteOrderMark ? 3 : 0
    while index < bytes.count {
      if index + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if SIEEncodingEvidence.isPlain(word) {
          index += 8
          continue
        }
      }
      let end = min(index + 8, bytes.count)
      while index < end { index += count(at: index, in: bytes) }
    }
  }

  /// Whether eight bytes are nothing but text in ASCII, tabs and line ends.
  ///
  /// Adds to each byte what sets its highest bit if it is large enough; nothing carries over, since
  /// a byte that has the bit already is not plain.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let beforeTab = ~(word &+ 0x77 * ones)
    let afterLineFeed = (word &+ 0x75 * ones) & ~(word &+ 0x73 * ones)
    let afterReturn = (word &+ 0x72 * ones) & ~(word &+ 0x60 * ones)
    let others = beforeTab | afterLineFeed | afterReturn | word | (word &+ ones)
    return others & (0x80 * ones) == 0
  }

  /// Counts the character at `index`, and tells its length in bytes.
  private mutating func count(at index: Int, in bytes: UnsafeRawBufferPointer) -> Int {
    switch bytes[index] {
    case 9, 10, 13, 32...126: return 1
    case 0..<32, 127:
      if controlCharacters == 0 { firstControlCharacter = index }
      controlCharacters += 1
      return 1
    default: break
    }
    let length = lengthUTF8(at: index, in: bytes)
    for byte in bytes[index..<index + max(length, 1)] { countLetter(byte) }
    guard length > 0 else {
      strayBytesUTF8 += 1
      return 1
    }
    sequencesUTF8 += 1
    if length == 3, bytes[index] == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] == 0xBD {
      if replacementCharacters == 0 { firstReplacementCharacter = index }
      replacementCharacters += 1
    }
    if bytes[index] != 0xC3 || !SIEEncodingEvidence.isLetterUTF8(bytes[index + 1]) {
      hasUnusualSequences = true
    }
    return length
  }

  /// Whether a byte behind 0xC3 makes one of the letters å ä ö Å Ä Ö æ ø Æ Ø é É ü.
  private static func isLetterUTF8(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xA5, 0xA4, 0xB6, 0x85, 0x84, 0x96, 0xA6, 0xB8, 0x86, 0x98, 0xA9, 0x89, 0xBC: true
    default: false
    }
  }

  /// Whether the file has characters that misread texts consist of.
  func mayHoldMisreadTexts(_ encoding: SIEEncoding) -> Bool {
    switch encoding {
    case .utf8: hasUnusualSequences || strayBytesUTF8 > 0
    case .cp437:
      holdsOther(than: [0x86, 0x84, 0x94, 0x8F, 0x8E, 0x99, 0x91, 0x92, 0x82, 0x90, 0x81])
    case .windows1252:
      holdsOther(
        than: [0xE5, 0xE4, 0xF6, 0xC5, 0xC4, 0xD6, 0xE6, 0xF8, 0xC6, 0xD8, 0xE9, 0xC9, 0xFC]
      )
    }
  }

  private func holdsOther(than usual: [UInt8]) -> Bool {
    var (low, high) = (lowBytesSeen, highBytesSeen)
    for byte in usual {
      if byte < 0xC0 { low &= ~(1 << UInt64(byte & 63)) } else { high &= ~(1 << UInt64(byte & 63)) }
    }
    return low | high != 0
  }

  private mutating func countLetter(_ byte: UInt8) {
    nonASCIIBytes += 1
    if byte < 0xC0 {
      lowBytesSeen |= 1 << UInt64(byte & 63)
    } else {
      highBytesSeen |= 1 << UInt64(byte & 63)
    }
    switch byte {
    case 0x86, 0x84, 0x94, 0x8F, 0x8E, 0x99: lettersCP437 += 1
    case 0xE5, 0xE4, 0xF6, 0xC5, 0xC4, 0xD6: lettersLatin1 += 1
    default: break
    }
  }
}

/// The length of the well-formed UTF-8 sequence at `index`, or 0 where there is none.
private func lengthUTF8(at index: Int, in bytes: UnsafeRawBufferPointer) -> Int {
  let second: ClosedRange<UInt8>
  let length: Int
  switch bytes[index] {
  case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return 0
  }
  guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
  for next in bytes[index + 2..<max(index + length, index + 2)]
  where !(0x80...0xBF).contains(next) {
    return 0
  }
  return length
}
