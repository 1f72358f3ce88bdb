/// A character encoding that SIE files are written in, whatever `#FORMAT` says.
package enum SIEEncoding: String, Sendable, CaseIterable {
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

  /// What the counts say; CP437 unless they speak for another.
  package var encoding: SIEEncoding {
    if hasByteOrderMark { return .utf8 }
    if sequencesUTF8 > 0, strayBytesUTF8 == 0 { return .utf8 }
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
      if index + 8 <= bytes.count,
        bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
      } else if bytes[index] < 0x80 {
        index += 1
      } else {
        index += count(at: index, in: bytes)
      }
    }
  }

  /// Counts the character at `index`, which is not ASCII, and tells its length in bytes.
  private mutating func count(at index: Int, in bytes: UnsafeRawBufferPointer) -> Int {
    let length = lengthUTF8(at: index, in: bytes)
    for byte in bytes[index..<index + max(length, 1)] { countLetter(byte) }
    if length > 0 { sequencesUTF8 += 1 } else { strayBytesUTF8 += 1 }
    return max(length, 1)
  }

  private mutating func countLetter(_ byte: UInt8) {
    nonASCIIBytes += 1
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
