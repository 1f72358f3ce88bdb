import Accounting
import Testing

@testable import Formats

@Suite struct ReadJournalTests {
  private func read(_ text: String) -> JournalFile { readJournal(Array(text.utf8)) }

  private func problems(_ text: String) -> [String] {
    read(text).findings.map { "\($0.line ?? 0): \($0.problem)" }
  }

  @Test func `a journal is read whole`() throws {
    let file = read(
      """
      series;number;date;account;currency;amount;accounting;reporting;rate;text;Projekt;dimensions\r
      V;1;2025-01-15;1512;EUR;1 000,00;11497,50;1000;11,4975;Faktura;P1;1=10,7=A\r
      V;1;;3108;EUR;−1000,00;;;;Ost "Präst";;\r
      V;2;2025-01-16;1930;;12,5;;;;;;\r
      V;2;2025-01-16;6570;;;-12,5;;;;;\r
      """
    )
    #expect(file.findings.isEmpty)
    #expect(file.dimensionColumns.map(\.name) == ["Projekt"])
    try #require(file.vouchers.map(\.reference.description) == ["V1", "V2"])
    let first = file.vouchers[0]
    #expect(first.day == Day(iso: "2025-01-15"))
    #expect(first.text == "Faktura")
    try #require(first.lines.count == 2)
    #expect(
      first.lines[0]
        == JournalLine(
          account: AccountNumber("1512"),
          dimensions: [
            DimensionValue(dimension: 1, code: "10"), DimensionValue(dimension: 7, code: "A"),
          ],
          dimensionColumns: [JournalDimension(column: "Projekt", code: "P1")],
          currency: .eur,
          amount: ExactDecimal("1000"),
          accounting: ExactDecimal("11497.5"),
          reporting: ExactDecimal("1000"),
          rate: ExactDecimal("11.4975"),
          text: "Faktura",
          line: 2
        )
    )
    #expect(
      first.lines[1]
        == JournalLine(
          account: AccountNumber("3108"),
          currency: .eur,
          amount: ExactDecimal("-1000"),
          text: "Ost \"Präst\"",
          line: 3
        )
    )
    #expect(file.vouchers[1].lines.map(\.accounting) == [nil, ExactDecimal("-12.5")])
    #expect(file.vouchers[1].text == "")
  }

  @Test func `the columns may stand in any order, in any case, with commas`() {
    let file = read("Text,ACCOUNT,amount,date,number\n\"a, b\",1930,\"1,50\",2025-01-01,7\n")
    #expect(file.findings.isEmpty)
    #expect(file.vouchers.map(\.reference) == [VoucherReference(series: "", number: "7")])
    #expect(file.vouchers[0].lines[0].amount == ExactDecimal("1.5"))
  }

  @Test func `lines of one number come together wherever they stand`() {
    let file = read(
      "series;number;date;account;amount\nA;1;2025-01-01;1;1\nB;1;2025-01-02;2;2\nA;1;;3;-1"
    )
    #expect(file.vouchers.map(\.reference.description) == ["A1", "B1"])
    #expect(file.vouchers.map(\.lines.count) == [2, 1])
    // C66: that it comes again is told.
    let finding = file.findings.first
    #expect(finding?.severity == .warning && finding?.line == 4)
    #expect(finding?.problem.code == ErrorCode("JRN", 19))
  }

  @Test func `amounts with opposite signs are refused`() {
    let text = """
      number;date;account;currency;amount;accounting
      1;2025-01-01;1512;EUR;100;-1150
      1;2025-01-01;1512;EUR;-100;-1150
      1;2025-01-01;1512;EUR;0;2300
      1;2025-01-01;1930;;0;0
      """
    let file = read(text)
    // C66
    #expect(
      file.findings.map { "\($0.severity) \($0.problem.code) \($0.line ?? 0)" } == [
        "error JRN-020 2"
      ]
    )
    #expect(file.vouchers.map(\.lines.count) == [3])
  }

  @Test func `the first amount of a reporting column is known by its line`() {
    let head = "number;date;account;amount;reporting\n1;2025-01-01;1;1;\n"
    #expect(read(head).firstReportingLine == nil)
    #expect(read(head + "1;;2;-1;-1\n1;;2;0;0").firstReportingLine == 3)
  }

  @Test func `a date may first stand on a later line`() {
    let file = read("number;date;account;amount\n1;;1;1\n1;2025-01-01;3;-1")
    #expect(file.findings.isEmpty)
    #expect(file.vouchers.map(\.lines.count) == [2])
  }

  @Test(arguments: [
    ("", "1: headingIsMissing"),
    ("a;b\n1;2", "1: headingIsMissing"),
    ("1;2025-01-01;1930;5", "1: headingIsMissing"),
    ("number;account;amount\n1;1;1", "1: columnIsMissing(column: \"date\", nearest: [])"),
    ("date;account;amount\n1;1;1", "1: columnIsMissing(column: \"number\", nearest: [])"),
    ("number;date;amount\n1;1;1", "1: columnIsMissing(column: \"account\", nearest: [])"),
    ("number;date;account\n1;1;1", "1: columnIsMissing(column: \"amount\", nearest: [])"),
    ("number;date;account;amount;Amount\n", "1: columnStandsTwice(column: \"Amount\")"),
    (
      "number;date;account;amount;Belopp\n",
      "1: columnsMeanTheSame(column: \"Belopp\", otherColumn: \"amount\", meaning: \"amount\")"
    ),
    (
      "number;date;account;Debet;Kredit;Belopp\n",
      "1: columnsMeanTheSame(column: \"Debet\", otherColumn: \"Belopp\", meaning: \"amount\")"
    ),
    (
      "number;date;account;Debet;Kredit;Valutabelopp;accounting\n",
      "1: columnsMeanTheSame(column: \"Debet\", otherColumn: \"accounting\", "
        + "meaning: \"accounting\")"
    ),
    (
      "number;date;account;Debet;Kredit;D/K\n",
      "1: columnsMeanTheSame(column: \"D/K\", otherColumn: \"Debet\", meaning: \"side\")"
    ),
    (
      "number;date;account;Belopp;Valutabelopp;Bokfört belopp\n",
      "1: columnsMeanTheSame(column: \"Bokfört belopp\", otherColumn: \"Belopp\", "
        + "meaning: \"accounting\")"
    ),
    (
      "number;date;account;Debet;Kredit;Beløp;Beløp i valuta\n",
      "1: columnsMeanTheSame(column: \"Debet\", otherColumn: \"Beløp\", meaning: \"accounting\")"
    ),
    (
      "number;date;account;Beløp i valuta;Beløp i valuta\n",
      "1: columnStandsTwice(column: \"Beløp i valuta\")"
    ),
    ("number;date;account;D/K\n", "1: columnIsMissing(column: \"amount\", nearest: [])"),
    ("number;date;account;Debet\n", "1: columnIsMissing(column: \"credit\", nearest: [])"),
    ("number;date;account;amount;K;K\n", "1: columnStandsTwice(column: \"K\")"),
  ])
  func `a heading that does not serve is found`(_ text: String, _ problem: String) {
    #expect(problems(text) == [problem])
    #expect(read(text).vouchers.isEmpty)
  }

  @Test func `all that the heading lacks is found at once`() {
    #expect(
      problems("text;text") == [
        "1: columnStandsTwice(column: \"text\")",
        "1: columnIsMissing(column: \"number\", nearest: [])",
        "1: columnIsMissing(column: \"date\", nearest: [])",
        "1: columnIsMissing(column: \"account\", nearest: [])",
        "1: columnIsMissing(column: \"amount\", nearest: [])",
      ]
    )
  }

  @Test func `everything that is wrong in the rows is found at once, with its line`() {
    let text = """
      number;date;account;currency;amount;accounting;rate;dimensions;;
      ;2025-01-01;1930;;1;;;;;
      1;2025-02-30;1930;;1;;;;;
      2;2025-01-01;;;1;;;;;
      2;2025-01-02;1930;;;;;;;
      3;;1930;EURO;x;1,234;0;1:10;;
      4;2025-01-01;1930;;1;;;;;extra
      5;2025-01-01;1930;;1;;;;;;extra
      6;2025-01-01;"1930"x;;1;;;;;
      7;2025-01-01;1930;;1;;;1=10,1=20;;
      8;2025-01-01;1930;KWD;1,234;;11,234;;;
      """
    #expect(
      problems(text) == [
        "2: numberIsMissing", "3: dateIsUnreadable(written: \"2025-02-30\")", "4: accountIsMissing",
        "5: amountIsMissing",
        "5: voucherHasTwoDates(2, 2025-01-01, otherDay: 2025-01-02)",
        "6: currencyIsUnreadable(written: \"EURO\")",
        "6: dimensionsAreUnreadable(written: \"1:10\")",
        "6: amountIsUnreadable(column: \"amount\", written: \"x\")",
        "6: amountIsAmbiguous(column: \"accounting\", written: \"1,234\", decimals: 2)",
        "6: rateIsUnreadable(written: \"0\")",
        "6: dateIsMissing(3)", "7: columnHasNoName(column: 10)",
        "8: rowIsTooLong(fields: 11, columns: 10)", "9: rowIsBroken",
        "10: dimensionsAreUnreadable(written: \"1=10,1=20\")",
      ]
    )
    let last = read(text).vouchers.last
    #expect(last?.lines.first?.amount == ExactDecimal("1.234"))
    #expect(last?.lines.first?.rate == ExactDecimal("11.234"))
  }

  @Test func `a row in another encoding than the file's is found`() {
    let rows = "number;date;account;amount;text\n1;2025-01-01;1;1;åäöÅÄÖåäöÅÄÖ\n1;;2;-1;"
    let bytes = Array(rows.utf8) + [0xE5]
    #expect(readJournal(bytes).findings.map { "\($0.problem)" } == ["textIsNotUTF8"])
  }

  @Test func `no truncation of a journal goes unread or traps`() {
    let text = "number;date;account;amount;text\r\n1;2025-01-01;1930;1,5;\"a\"\"b\"\r\n"
    let bytes = Array(text.utf8)
    for end in 0...bytes.count {
      let file = readJournal(Array(bytes[..<end]))
      #expect(file.findings.isEmpty || file.findings.allSatisfy { $0.severity == .error })
    }
  }

  private func kuwait(_ amounts: String...) -> [String] {
    let rows = amounts.map { "1;2025-01-10;1930;;\($0)\n" }.joined()
    let file = readJournal(
      Array("number;date;account;currency;amount\n\(rows)".utf8),
      accounting: Currency("KWD")
    )
    return file.findings.map { "\($0.problem.code) \($0.line ?? 0)" }
      + file.vouchers.flatMap(\.lines).compactMap { $0.amount?.description }
  }

  /// C27, T-SUR-7.
  @Test func `C27: three decimals of a dinar are read where the file says nothing else`() {
    #expect(kuwait("1,234", "-1,234") == ["1.234", "-1.234"])
    #expect(kuwait("1.234", "12.500", "0.005") == ["1.234", "12.500", "0.005"])
    #expect(kuwait("1,234", "5", "2,5") == ["1.234", "5", "2.5"])
    #expect(kuwait("1 234,500", "1,234") == ["1234.500", "1.234"])
  }

  @Test func `C27: and refused where another amount uses the mark otherwise`() {
    #expect(kuwait("1,234", "1.234") == ["JRN-015 2", "JRN-015 3"])
    #expect(kuwait("1,234", "1,234.500") == ["JRN-015 2", "1234.500"])
    #expect(kuwait("1,234", "0.5") == ["JRN-015 2", "0.5"])
    #expect(kuwait("1,234", "1,234,567") == ["JRN-015 2", "1234567"])
  }

  @Test func `an amount in another currency than its line is refused`() throws {
    let text = """
      number;date;account;currency;amount
      1;2025-01-10;1930;EUR;100 kr
      1;2025-01-10;1930;SEK;100 kr
      1;2025-01-10;1930;;100 EUR
      1;2025-01-10;1930;SKE;100

      """
    let file = readJournal(Array(text.utf8), accounting: .sek)
    #expect(
      file.findings.map { "\($0.problem.code) \($0.line ?? 0)" } == [
        "JRN-023 2", "JRN-023 4", "JRN-017 5",
      ]
    )
  }
}
