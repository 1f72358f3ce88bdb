import Accounting
import Testing

@testable import Formats

@Suite struct CSVWriterTests {
  private static let fields = [
    "", " a ", "a;b", "a,b", "a.b", "\"", "two \"words\"", "a\nb", "a\r\nb", "a\tb", "å, ø; €",
    "=1+1",
  ]

  private static let styles = [
    CSVStyle.nordic, CSVStyle(separator: UInt8(ascii: ","), decimalMark: UInt8(ascii: ".")),
    CSVStyle(separator: UInt8(ascii: ";"), decimalMark: UInt8(ascii: ".")),
  ]

  @Test(arguments: styles)
  func `what is written is read again, whatever stands in a field`(_ style: CSVStyle) {
    var writer = CSVWriter(style)
    for field in ["x"] + CSVWriterTests.fields { writer.add(field) }
    writer.endRow()
    let rows = Array(CSVReader(writer.output.bytes))
    #expect(rows.map(\.fields) == [["x"] + CSVWriterTests.fields])
    #expect(rows.allSatisfy { $0.fault == nil })
  }

  @Test(arguments: [
    (styles[0], "\"a;b\";a,b;\"say \"\"a\"\"\";-0,05;11,4975\r\n"),
    (styles[1], "a;b,\"a,b\",\"say \"\"a\"\"\",-0.05,11.4975\r\n"),
    (styles[2], "\"a;b\";a,b;\"say \"\"a\"\"\";-0.05;11.4975\r\n"),
  ])
  func `only a field that would end early is quoted`(_ style: CSVStyle, _ text: String) {
    var writer = CSVWriter(style)
    for field in ["a;b", "a,b", "say \"a\""] { writer.add(field) }
    writer.add(-5, .sek)
    writer.add(decimal: "11.4975")
    writer.endRow()
    #expect(String(decoding: writer.output.bytes, as: UTF8.self) == text)
  }

  @Test func `a decimal number whose mark is the separator is quoted`() {
    var writer = CSVWriter(CSVStyle(separator: UInt8(ascii: ","), decimalMark: UInt8(ascii: ",")))
    writer.add(decimal: "1.5")
    writer.endRow()
    #expect(writer.output.bytes == Array("\"1,5\"\r\n".utf8))
  }
}
