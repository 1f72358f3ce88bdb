import Testing

@testable import Formats

@Suite struct `The control sum` {
  private func crc(_ text: String) -> UInt32 {
    var crc = CRC32()
    for byte in cp437(text) { crc.feed(byte) }
    return crc.value
  }

  private func read(_ records: String, closing: String) throws -> SIEFile {
    try readSIE(cp437("#FLAGGA 0\n#KSUMMA\n\(records)\n\(closing)"))
  }

  @Test func `CRC-32 gives its published check value`() {
    #expect(crc("123456789") == 0xCBF4_3926)
    #expect(crc("") == 0)
  }

  @Test func `labels and fields count, and what separates them does not`() throws {
    let sum = crc("#FNAMNÅsa \"AB\"#TRANS193016XY-1.00")
    for record in [
      #"#TRANS 1930 {1 "6" X Y} -1.00"#, "#TRANS\t\"1930\"\t{ 1 6 X Y }  -1.00\r",
      "#TRANS 1930 {1 6 \"X\" \"Y\"} \"-1.00\" \"\"",
    ] {
      let records = "#FNAMN \"Åsa \\\"AB\\\"\"\n\(record)"
      #expect(try read(records, closing: "#KSUMMA \(sum)").controlSum == .right)
      let wrong = try read(records, closing: "#KSUMMA 7")
      #expect(wrong.controlSum == .wrong(stated: "7", computed: sum))
    }
  }

  @Test func `the sum may be written as a signed number`() throws {
    let sum = crc("#FNAMNProvbolaget")
    let signed = Int32(bitPattern: sum)
    let file = try read("#FNAMN Provbolaget", closing: "#KSUMMA \(signed)")
    #expect(file.controlSum == .right)
  }

  @Test func `a sum in a file of another encoding is taken over CP437`() throws {
    let sum = crc("#FNAMNÅsö")
    let file = try readSIE(Array("#FLAGGA 0\n#KSUMMA\n#FNAMN Åsö\n#KSUMMA \(sum)\n".utf8))
    #expect(file.controlSum == .right)
  }

  @Test func `a sum that is wrong or not closed stops the work, an empty one does not`() throws {
    #expect(try read("#FNAMN A", closing: "#KSUMMA 1").told.contains("SIE-011 error 4"))
    let unclosed = try read("#FNAMN A", closing: "")
    #expect(unclosed.controlSum == .unclosed)
    #expect(unclosed.told.contains("SIE-010 error -"))
    let empty = try read("#FNAMN A", closing: "#KSUMMA")
    #expect(empty.controlSum == .empty(computed: crc("#FNAMNA")))
    #expect(empty.isPostable && empty.told.contains("SIE-035 warning 4"))
    #expect(try readRecords("").controlSum == .absent)
  }
}
