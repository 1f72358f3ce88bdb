import Testing

@testable import Formats

@Suite struct `The encoding of a SIE file` {
  private func found(_ bytes: [UInt8]) -> SIEEncoding {
    bytes.withUnsafeBytes { SIEEncodingEvidence($0).encoding }
  }

  private func decode(_ bytes: [UInt8], _ encoding: SIEEncoding) -> String {
    bytes.withUnsafeBytes { encoding.decode($0) }
  }

  @Test func `known characters of CP437 are read`() {
    let known: [(UInt8, String)] = [
      (0x80, "Ç"), (0x81, "ü"), (0x82, "é"), (0x84, "ä"), (0x86, "å"), (0x8E, "Ä"), (0x8F, "Å"),
      (0x91, "æ"), (0x92, "Æ"), (0x94, "ö"), (0x99, "Ö"), (0x9A, "Ü"), (0x9B, "¢"), (0x9C, "£"),
      (0x9F, "ƒ"), (0xA7, "º"), (0xAC, "¼"), (0xB0, "░"), (0xC4, "─"), (0xDB, "█"), (0xE1, "ß"),
      (0xE4, "Σ"), (0xEC, "∞"), (0xF1, "±"), (0xF6, "÷"), (0xF8, "°"), (0xFB, "√"), (0xFD, "²"),
      (0xFE, "■"), (0xFF, "\u{A0}"),
    ]
    for (byte, character) in known {
      #expect(decode([byte], .cp437) == character, "\(byte)")
    }
  }

  @Test func `every byte of CP437 has its own character and comes back`() {
    var characters: Set<String> = []
    for byte in UInt8(32)...255 where byte != 127 {
      let text = decode([byte], .cp437)
      #expect(text.unicodeScalars.map { byteCP437($0) } == [byte])
      characters.insert(text)
    }
    #expect(characters.count == 223)
    #expect(byteCP437("€") == UInt8(ascii: "?"))
  }

  @Test func `Windows-1252 is Latin-1 with more signs`() {
    let bytes: [UInt8] = [0x80, 0xE5, 0xE4, 0xF6, 0xC5, 0xC4, 0xD6, 0x96, 0xE9]
    #expect(decode(bytes, .windows1252) == "€åäöÅÄÖ–é")
  }

  @Test func `control characters become blanks in every encoding`() {
    for encoding in SIEEncoding.allCases {
      for byte in Array(UInt8(0)..<32) + [127] {
        #expect(decode([65, byte, 66], encoding) == "A B")
      }
    }
  }

  @Test func `the bytes tell the encoding`() {
    #expect(found(Array("Kaffe".utf8)) == .cp437)
    #expect(found(cp437("Kaffebröd på Åsön")) == .cp437)
    #expect(found(Array("Kaffebröd".utf8)) == .utf8)
    #expect(found([0xEF, 0xBB, 0xBF] + Array("Kaffe".utf8)) == .utf8)
    #expect(found([0x4B, 0xF6, 0x70]) == .windows1252)
    // One letter of Latin-1 in a path does not make a file of CP437 another.
    #expect(found(cp437("Köp på år") + [0xF6]) == .cp437)
    // UTF-8 with a broken sequence is none.
    #expect(found(Array("ö".utf8) + [0x86]) == .cp437)
  }

  @Test func `only well-formed sequences count as UTF-8`() {
    let broken: [[UInt8]] = [
      [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82],
      [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0x80], [0xFF],
    ]
    for bytes in broken {
      let evidence = bytes.withUnsafeBytes { SIEEncodingEvidence($0) }
      #expect(evidence.sequencesUTF8 == 0, "\(bytes)")
      #expect(evidence.nonASCIIBytes == bytes.count(where: { $0 > 127 }))
    }
    for character in ["å", "€", "😀", "\u{D7FF}", "\u{10FFFF}"] {
      let evidence = Array(character.utf8).withUnsafeBytes { SIEEncodingEvidence($0) }
      #expect(evidence.sequencesUTF8 == 1 && evidence.strayBytesUTF8 == 0, "\(character)")
    }
  }

  @Test func `every control character is counted, wherever it stands`() {
    for byte in UInt8(0)...127 {
      let isControl = byte == 127 || (byte < 32 && ![9, 10, 13].contains(byte))
      for index in 0..<24 {
        var text = Array(repeating: UInt8(ascii: "a"), count: 24)
        text[index] = byte
        let evidence = text.withUnsafeBytes { SIEEncodingEvidence($0) }
        #expect(evidence.controlCharacters == (isControl ? 1 : 0), "\(byte)")
        #expect(evidence.firstControlCharacter == (isControl ? index : 0))
      }
    }
  }

  @Test func `names are the same in each encoding`() throws {
    let records = sieHeader + sieVoucher
    let latin = records.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    for (bytes, encoding) in [
      (cp437(records), SIEEncoding.cp437), (Array(records.utf8), .utf8), (latin, .windows1252),
    ] {
      let file = try readSIE(bytes)
      #expect(file.encoding.encoding == encoding)
      #expect(file.accounts.map(\.name) == ["Bank", "Leverantörsskulder", "Inköp"])
      #expect(vouchers(of: file, in: bytes).map(\.text) == ["Köp"])
      #expect(file.told == (encoding == .cp437 ? [] : ["SIE-014 info -"]))
    }
  }

  @Test func `the user's word overrides the bytes`() throws {
    let bytes = Array((sieHeader + sieVoucher).utf8)
    let file = try readSIE(bytes, encoding: .cp437)
    #expect(file.encoding.encoding == .cp437)
    #expect(file.accounts[1].name == "Leverant├╢rsskulder")
  }
}
