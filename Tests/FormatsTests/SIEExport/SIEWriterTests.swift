import Accounting
import Testing

@testable import Formats

/// What is written is what the format says, and what the reader reads.
@Suite struct SIEWriterTests {
  private func encoded(_ text: String, _ encoding: SIEEncoding = .cp437) -> [UInt8] {
    var writer = SIEWriter(encoding: encoding)
    return writer.encoded(text)
  }

  private func written(_ text: String) -> (String, [Character: Int]) {
    var writer = SIEWriter()
    let bytes = writer.encoded(text)
    let read = bytes.withUnsafeBytes { SIEEncoding.cp437.decode($0) }
    return (read, writer.replaced)
  }

  @Test func `letters of CP437 keep their bytes however they are composed`() {
    #expect(encoded("Åäö ÅÄÖ é") == [0x8F, 0x84, 0x94, 32, 0x8F, 0x8E, 0x99, 32, 0x82])
    #expect(encoded("a\u{30A}") == [0x86])
    #expect(encoded("œ å a\u{308}") == Array("oe ".utf8) + [0x86, 32, 0x84])
    #expect(encoded("å", .utf8) == Array("å".utf8))
  }

  @Test func `what CP437 lacks becomes the closest ASCII and is counted`() {
    #expect(
      written("Blåbærsyltetøy – 5 €, Žižek's “x” …").0
        == "Blåbærsyltetoy - 5 EUR, Zizek's \\\"x\\\" ..."
    )
    #expect(written("øø€日x\u{302}").0 == "ooEUR?x")
    #expect(written("øø€日x\u{302}").1 == ["ø": 2, "€": 1, "日": 1, "x\u{302}": 1])
    #expect(written("åäö 100 % ½ µ").1.isEmpty)
  }

  @Test func `control characters become blanks and quotation marks are escaped`() {
    #expect(encoded("a\tb\r\nc\u{7F}") == Array("a b  c ".utf8))
    #expect(encoded("a\"b\\c") == Array("a\\\"b\\c".utf8))
  }

  @Test(arguments: [
    "", "plain", "two words", "a\"b", "\"", "c:\\path\\x", "å ö", "{x}", "#", "a\\b",
  ])
  func `the reader reads a text, a series, a number and an object as they were`(_ text: String) {
    let file = read { writer in
      writer.append(account: AccountNumber("1930"), name: text)
      writer.append(object: DimensionValue(dimension: 6, code: "x" + text), name: text)
      writer.beginVoucher(
        series: text,
        number: text,
        day: Day(number: 20_100),
        text: text,
        registered: Day(number: 20_101),
        author: text
      )
      let account = writer.encodedLedgerAccount(
        LedgerAccount(AccountNumber("1930"), [DimensionValue(dimension: 6, code: "x" + text)])
      )
      writer.appendLine(account, -1_05, text: text)
      writer.appendLine(account, 1_05)
      writer.endVoucher()
    }
    #expect(file.content.accounts.map(\.name) == [text])
    #expect(file.content.objects.map(\.name) == [text])
    #expect(file.vouchers.count == 1)
    #expect(file.vouchers[0].text == text)
    #expect(file.vouchers[0].reference?.series ?? "" == text)
    #expect(file.vouchers[0].reference?.number ?? "" == text)
    #expect(file.vouchers[0].lines.map(\.text) == [text, ""])
    #expect(file.vouchers[0].lines.map(\.accounting) == [-1_05, 1_05])
    #expect(file.vouchers[0].lines[0].ledgerAccount.dimensions.map(\.code) == ["x" + text])
  }

  @Test func `a text that ends in a backslash keeps its quotation mark apart`() {
    var writer = SIEWriter()
    writer.add(text: "c:\\")
    #expect(writer.output.bytes == Array(" \"c:\\ \"".utf8))
  }

  @Test func `amounts have two decimals whatever the currency has`() {
    for (currency, expected) in [(Currency.sek, " -12.34"), (Currency("JPY"), " -1234.00")] {
      var writer = SIEWriter(currency: currency ?? .sek)
      writer.add(amount: -1_234)
      #expect(writer.output.bytes == Array(expected.utf8))
    }
  }

  private func read(
    _ write: (inout SIEWriter) -> Void
  ) -> (content: SIEFile, vouchers: [VoucherDraft]) {
    var writer = SIEWriter()
    writer.append(
      SIEHeading(
        generated: Day(number: 20_454),
        organisationNumber: "5566778899",
        name: "Prov",
        year: Day(number: 20_089)...Day(number: 20_453),
        yearBefore: nil,
        chart: .bas,
        currency: .sek
      )
    )
    write(&writer)
    return writer.output.bytes.withUnsafeBytes { bytes in
      guard let content = try? readSIE(bytes) else { preconditionFailure("what is written is SIE") }
      var vouchers: [VoucherDraft] = []
      readVouchers(of: content, in: bytes) { vouchers.append($0.draft) }
      return (content, vouchers)
    }
  }
}
