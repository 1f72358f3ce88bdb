import Accounting
import Testing

@testable import Formats

/// What is written is what `readJournal` reads.
@Suite struct JournalWriterTests {
  private func written(_ style: CSVStyle, reporting: Currency? = nil) -> [UInt8] {
    var writer = JournalWriter(
      style,
      dimensions: [
        Dimension(number: 1, name: "Text"), Dimension(number: 6, name: "Projekt"),
        Dimension(number: 7, name: "projekt "), Dimension(number: 20, name: ""),
      ],
      accounting: .sek,
      reporting: reporting
    )
    let values = [(1, "10"), (6, "P;1"), (7, "E"), (20, "x")].map {
      DimensionValue(dimension: $0.0, code: $0.1)
    }
    writer.append(
      VoucherLine(
        LedgerAccount(AccountNumber("1930"), values),
        Money(minorUnits: -1_234_50, .eur),
        accounting: -13_000_05,
        reporting: reporting.map { _ in 7 },
        text: " rad \"ett\" "
      ),
      of: VoucherReference(series: "A", number: "1"),
      Day(number: 20_100),
      description: "=1+1, två"
    )
    return writer.output.bytes
  }

  @Test func `the Nordic style is semicolons, commas and a byte order mark`() {
    let heading =
      "\u{FEFF}series;number;date;account;currency;amount;accounting;reporting;text;description;"
      + "period;costCentre;Projekt;employee;20\r\n"
    let row =
      "A;1;2025-01-12;1930;EUR;-1234,50;-13000,05;0,07;\"rad \"\"ett\"\"\";=1+1, två;;"
      + "10;\"P;1\";E;x\r\n"
    #expect(written(.nordic, reporting: .usd) == Array((heading + row).utf8))
  }

  @Test(
    arguments: [
      CSVStyle.nordic,
      CSVStyle(separator: UInt8(ascii: ","), decimalMark: UInt8(ascii: ".")),
      CSVStyle(separator: UInt8(ascii: ";"), decimalMark: UInt8(ascii: ".")),
    ]
  )
  func `every style reads in`(_ style: CSVStyle) {
    let file = readJournal(written(style))
    #expect(file.findings.isEmpty)
    #expect(file.dimensionColumns.map(\.name) == ["costCentre", "Projekt", "employee", "20"])
    #expect(file.vouchers.map(\.text) == ["=1+1, två"])
    let line = file.vouchers.first?.lines.first
    #expect(line?.text == "rad \"ett\"")
    #expect(line?.amount?.description == "-1234.50" || line?.amount?.description == "-1234.5")
    #expect(line?.dimensionColumns.map(\.code) == ["10", "P;1", "E", "x"])
  }

  @Test func `a description is the voucher's text, even an empty one`() {
    let text = """
      number;date;account;amount;text;description
      1;2025-03-01;1930;1;line;voucher
      1;;3001;-1;;
      2;2025-03-01;1930;1;line;
      """
    #expect(readJournal(Array(text.utf8)).vouchers.map(\.text) == ["voucher", ""])
  }
}
