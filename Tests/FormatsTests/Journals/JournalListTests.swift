import Accounting
import TestSupport
import Testing

@testable import Formats

/// Journals as other programs print them: a column for the side, two columns of amounts, numbers on the
/// first row of each voucher alone, days with a time.
@Suite struct JournalListTests {
  private func read(_ text: String) -> JournalFile {
    readJournal(Array(text.utf8), accounting: .sek, reporting: .eur)
  }

  private func found(_ text: String) -> [String] {
    read(text).findings.map { "\($0.severity) \($0.problem.code) \($0.line ?? 0)" }
  }

  private func problems(_ text: String) -> [String] {
    read(text).findings.map { "\($0.line ?? 0): \($0.problem)" }
  }

  private func amounts(_ text: String) -> [String] {
    read(text).vouchers.flatMap(\.lines).map { line in
      [line.amount, line.accounting].map { $0?.description ?? "-" }.joined(separator: " ")
    }
  }

  // MARK: - The side

  @Test(arguments: [
    ("D/K", "D", "5"), ("D/K", "K", "-5"), ("d/k", "k", "-5"), ("D/C", "C", "-5"),
    ("Debet/Kredit", "Debet", "5"), ("Debet / Kredit", "KREDIT", "-5"),
    ("Debit/Credit", "debit", "5"), ("debit/credit", "Credit", "-5"), ("Dr/Cr", "Dr", "5"),
    ("Dr/Cr", "Cr.", "-5"), ("DR/CR", "cr", "-5"), ("side", "d", "5"), ("Sida", "Kredit", "-5"),
  ])
  func `a column for the side says which the one amount is`(
    _ column: String,
    _ side: String,
    _ amount: String
  ) {
    let text = "number;date;account;amount;\(column)\n1;2025-01-01;1930;5;\(side)\n"
    #expect(found(text) == [])
    #expect(amounts(text) == ["\(amount) -"])
    #expect(read(text).readings.map(\.meaning) == (column == "side" ? [] : ["side"]))
  }

  @Test func `an amount with a minus belongs to the other side, and that is told`() {
    let text = """
      Ver.nr;Datum;Konto;Belopp;D/K
      1;2025-01-01;1930;-5;K
      1;2025-01-01;3001;(6,00);D
      1;2025-01-01;3002;1,00;D
      """
    #expect(amounts(text) == ["5 -", "-6.00 -", "1.00 -"])
    #expect(problems(text) == ["2: negativeIsOtherSide(column: \"Belopp\", count: 2)"])
  }

  @Test func `the side is that of all amounts of the row`() {
    let text = """
      Ver.nr;Datum;Konto;Valuta;Belopp;Valutabelopp;reporting;Debet/Kredit
      1;2025-01-01;1512;EUR;1150,00;100,00;100,00;Debet
      1;2025-01-01;3105;EUR;1150,00;100,00;100,00;Kredit
      """
    #expect(found(text) == [])
    #expect(amounts(text) == ["100.00 1150.00", "-100.00 -1150.00"])
    #expect(
      read(text).vouchers.flatMap(\.lines).map(\.reporting?.description) == ["100.00", "-100.00"]
    )
  }

  /// Debet, Kredit, Beløp i valuta and reporting, and what a row is read as: its amount, accounting and
  /// reporting amounts, or what is found.
  @Test(
    arguments: table(
      """
      1150,00 |          | 100,00  | 50  | 100.00 1150.00 50
              | 1150,00  | 100,00  | 50  | -100.00 -1150.00 -50
              | 1150,00  | -100,00 | -50 | -100.00 -1150.00 -50
              | 1150,00  | -100,00 | 50  | -100.00 -1150.00 -50
              | 1150,00  | 0,00    |     | 0.00 -1150.00 -
              | 1150,00  |         |     | - -1150.00 -
      -1150   |          | 100     |     | -100 -1150 - JRN-033
      -1150   |          | -100    | -5  | -100 -1150 -5 JRN-033 JRN-033 JRN-033
              | -1150    | 100     |     | 100 1150 - JRN-033
              | (1150)   | 100-    | 5   | 100 1150 5 JRN-033 JRN-033
      0       | 1150     | 100     |     | -100 -1150 -
      0       |          | 100     |     | 100 0 -
              | 0,00     | -100    | -5  | -100 0.00 -5
      1150    |          | -100    |     | JRN-020
      1150    | 0        | (100)   | 5   | JRN-020
      1150    |          | 100     | -5  | JRN-020
      1150    |          | -100    | -5  | JRN-020 JRN-020
      """
    )
  )
  func `an amount beside debit or credit is on its side, and a minus is not against it`(
    _ row: [String]
  ) {
    let text = """
      Ver.nr;Datum;Konto;Debet;Kredit;Valuta;Beløp i valuta;reporting
      1;2025-01-01;2400;\(row[0]);\(row[1]);EUR;\(row[2]);\(row[3])
      """
    let file = read(text)
    let amounts = file.vouchers.flatMap(\.lines).flatMap { line in
      [line.amount, line.accounting, line.reporting].map { $0?.description ?? "-" }
    }
    let told = amounts + file.findings.map(\.problem.code.description)
    #expect(told.joined(separator: " ") == row[4])
    #expect(file.findings.allSatisfy { ($0.problem.code.number == 20) == ($0.severity == .error) })
  }

  @Test func `the accounting amount beside debit and credit in the row's currency is on its side`()
  {
    let text = """
      Ver.nr;Datum;Konto;Valuta;Debet;Kredit;accounting
      1;2025-01-01;1512;EUR;100,00;;1150,00
      1;2025-01-01;3105;EUR;;100,00;1150,00
      1;2025-01-01;3105;EUR;;100,00;-1150,00
      1;2025-01-01;3105;EUR;100,00;;-1150,00
      """
    #expect(amounts(text) == ["100.00 1150.00", "-100.00 -1150.00", "-100.00 -1150.00"])
    #expect(found(text) == ["error JRN-020 5"])
  }

  @Test(arguments: ["D", "K"])
  func `with a column for the side amounts have a minus together or not at all`(_ side: String) {
    let text = """
      Ver.nr;Datum;Konto;Beløp;D/K;Valuta;Beløp i valuta
      1;2025-01-01;1512;950,00;\(side);EUR;-100
      1;2025-01-01;1512;-950,00;\(side);EUR;100
      1;2025-01-01;1512;-950,00;\(side);EUR;-100
      """
    #expect(
      found(text) == ["error JRN-020 2", "error JRN-020 3", "info JRN-033 4", "info JRN-033 4"]
    )
    #expect(amounts(text) == [side == "K" ? "100 950.00" : "-100 -950.00"])
  }

  @Test func `what is neither debit nor credit is found at its place`() {
    let text = """
      Ver.nr;Datum;Konto;Belopp;D/K
      1;2025-01-01;1930;5;X
      1;2025-01-01;3001;5;
      1;2025-01-01;3001;0;
      1;2025-01-01;3001;0;1
      1;2025-01-01;3001;x;
      """
    #expect(
      problems(text) == [
        "2: sideIsUnreadable(column: \"D/K\", written: \"X\")",
        "3: sideIsUnreadable(column: \"D/K\", written: \"\")",
        "5: sideIsUnreadable(column: \"D/K\", written: \"1\")",
        "6: amountIsUnreadable(column: \"Belopp\", written: \"x\")",
      ]
    )
    #expect(amounts(text) == ["0 -"])
  }

  @Test func `in a sheet a side that is no text is one finding`() throws {
    let truth = MadeCell.raw("<c r='E2' t='b'><v>1</v></c>")
    let workbook = MadeWorkbook([
      ["Ver.nr", "Datum", "Konto", "Belopp", "D/K"],
      ["1", "2025-03-31", "1930", .number("5"), truth],
      ["1", "2025-03-31", "1930", .number("5"), "K"],
    ])
    let file = try workbook.bytes.withUnsafeBytes { try readJournal(workbook: $0) }
    #expect(file.findings.map { "\($0.problem.code) \($0.cell ?? "")" } == ["JRN-034 Sheet1!E2"])
    #expect(file.vouchers.flatMap(\.lines).map(\.amount) == [ExactDecimal("-5")])
  }

  // MARK: - Two amounts

  @Test(arguments: [
    ("Belopp", "Belopp i valuta"), ("Beløp", "Beløp i valuta"), ("Belopp", "Valutabelopp"),
    ("Beløp", "Beløp valuta"), ("Amount", "Amount in currency"),
  ])
  func `an amount beside one in a currency is in the accounting currency`(
    _ one: String,
    _ other: String
  ) {
    let row = "1;2025-01-01;1512;EUR"
    for (heading, amounts) in [
      ("\(one);\(other)", "1150,00;100,00"), ("\(other);\(one)", "100,00;1150,00"),
    ] {
      let text = "number;date;account;Valuta;\(heading);Kurs\n\(row);\(amounts);11,5\n"
      #expect(found(text) == [])
      #expect(self.amounts(text) == ["100.00 1150.00"])
      let readings = read(text).readings.map { "\($0.name)=\($0.meaning)" }
      #expect(readings.contains("\(one)=accounting"))
      #expect(readings.contains("\(other)=amount"))
    }
  }

  @Test func `of two amounts either may be left out, and 0 is none where the row has no currency`()
  {
    let head = "number;date;account;Valuta;Belopp;Valutabelopp\n1;2025-01-01;1930;"
    #expect(amounts(head + ";5;\n") == ["- 5"])
    #expect(amounts(head + ";5;0,00\n") == ["- 5"])
    #expect(amounts(head + "SEK;5;0,00\n") == ["- 5"])
    #expect(amounts(head + "SEK;5;5\n") == ["5 5"])
    #expect(amounts(head + "EUR;;5\n") == ["5 -"])
    // A difference of exchange rates.
    #expect(amounts(head + "EUR;5;0,00\n") == ["0.00 5"])
    #expect(amounts(head + ";;0,00\n") == ["0.00 -"])
    #expect(found(head + "EUR;-5;5\n") == ["error JRN-020 2"])
    #expect(found(head + "EUR;;\n") == ["error JRN-013 2"])
  }

  @Test(arguments: [
    "Belopp SEK", "Beløp SEK", "Amount SEK", "Belopp kr", "Belopp (SEK)", "Belopp i kr",
    "Amount in SEK", "belopp sek", "Bokfört belopp SEK",
  ])
  func `a name of amounts that says the accounting currency is of those in it`(_ name: String) {
    let text = "number;date;account;\(name)\n1;2025-01-01;1930;5\n"
    let file = readJournal(Array(text.utf8), accounting: .sek)
    #expect(file.findings.isEmpty)
    #expect(file.readings.map { "\($0.name)=\($0.meaning)" } == ["\(name)=accounting"])
    #expect(file.vouchers.flatMap(\.lines).map(\.accounting) == [ExactDecimal("5")])
    #expect(file.vouchers.flatMap(\.lines).map(\.amount) == [nil])
  }

  @Test func `the currency of debit and credit, and amounts beside that`() {
    let sides = """
      number;date;account;Debet SEK;Kredit SEK;Valuta;Belopp
      1;2025-01-01;1930;5;;;
      1;2025-01-01;1512;;1150;EUR;100
      """
    let read = readJournal(Array(sides.utf8), accounting: .sek)
    #expect(read.findings.isEmpty)
    #expect(
      read.vouchers.flatMap(\.lines).map {
        "\($0.amount?.description ?? "-") \($0.accounting?.description ?? "-")"
      } == ["- 5", "-100 -1150"]
    )
    let two = """
      number;date;account;Valuta;Belopp;Belopp SEK
      1;2025-01-01;1930;;0;5
      1;2025-01-01;1512;EUR;-100;-1150
      """
    let both = readJournal(Array(two.utf8), accounting: .sek)
    #expect(both.findings.isEmpty)
    #expect(
      both.vouchers.flatMap(\.lines).map {
        "\($0.amount?.description ?? "-") \($0.accounting?.description ?? "-")"
      } == ["- 5", "-100 -1150"]
    )
  }

  @Test(arguments: [
    ("number;date;account;Belopp EUR", "amount", "Belopp EUR"),
    ("number;date;account;Beloppet", "amount", "Beloppet"),
    ("number;date;Kontoo;amount", "account", "Kontoo"),
    ("number;Bokf.datumm;account;amount", "date", "Bokf.datumm"),
    ("number;date;Projekt;account", "amount", ""),
  ])
  func `the heading that is nearest to a missing column is named`(
    _ heading: String,
    _ missing: String,
    _ nearest: String
  ) {
    let file = readJournal(Array((heading + "\n1;2;3;4\n").utf8), accounting: .sek)
    #expect(
      file.findings.compactMap { $0.problem as? JournalFileProblem } == [
        .columnIsMissing(column: missing, nearest: nearest.isEmpty ? [] : [nearest])
      ]
    )
  }

  // MARK: - Numbers on first rows alone

  @Test func `a row without a number is of the voucher above, and that is told once`() {
    let text = """
      Serie;Ver.nr;Datum;Verifikationstext;Konto;Belopp
      A;1;2025-01-01;Hyra;5010;5
      ;;;;1930;-3
      A;;2025-01-01;;1930;-2
      ;;;;;
      A;2;2025-01-02;Köp;6110;1
      ;;;;1930;-1
      """
    let file = read(text)
    #expect(problems(text) == ["3: numbersAreFilledDown(count: 3)"])
    #expect(file.findings.map(\.severity) == [.info])
    #expect(file.vouchers.map(\.reference.description) == ["A1", "A2"])
    #expect(file.vouchers.map(\.day.description) == ["2025-01-01", "2025-01-02"])
    #expect(file.vouchers.map(\.text) == ["Hyra", "Köp"])
    #expect(file.vouchers.map { $0.lines.map(\.line) } == [[2, 3, 4], [6, 7]])
  }

  @Test func `what does not fit the voucher above is found at its place`() {
    let text = """
      Serie;Ver.nr;Datum;Konto;Belopp
      ;;2025-01-01;1930;5
      A;1;2025-01-01;5010;5
      ;;2025-01-02;1930;-5
      B;;2025-01-01;1930;-5
      A;1;2025-01-02;1930;-5
      """
    #expect(
      problems(text) == [
        "2: numberIsMissing",
        "4: rowBelowHasAnotherDate(A1, 2025-01-01, otherDay: 2025-01-02)",
        "4: numbersAreFilledDown(count: 1)",
        "5: numberIsMissing",
        "6: voucherHasTwoDates(A1, 2025-01-01, otherDay: 2025-01-02)",
      ]
    )
  }

  @Test func `a total among such rows is still one`() {
    let text = """
      Ver.nr;Datum;Konto;Debet;Kredit
      1;2025-01-01;5010;5;
      ;;1930;;5
      ;;Summa;5;5
      ;;;5;5
      """
    #expect(found(text) == ["info JRN-040 3", "error JRN-038 4", "error JRN-038 5"])
  }

  // MARK: - Days with a time

  @Test(arguments: [
    ("2025-03-01 00:00:00", "2025-03-01"), ("2025-03-01T00:00:00", "2025-03-01"),
    ("2025-03-01 00:00", "2025-03-01"), ("2025-03-01T00:00:00.000", "2025-03-01"),
    ("2025-03-01T00:00:00.000Z", "2025-03-01"), ("31.03.2025 00:00", "2025-03-31"),
    ("1.3.2025 0:00:00", "2025-03-01"), ("03/31/2025 12:00:00 AM", "2025-03-31"),
    ("20250301 00:00:00", "2025-03-01"), ("2025-03-01T00:00:00+02:00", "2025-03-01"),
    ("2025-03-01 00:00:00+00", "2025-03-01"), ("2025-03-01T00:00:00-0500", "2025-03-01"),
  ])
  func `a day at midnight is the day`(_ written: String, _ day: String) {
    let text = "number;date;account;amount\n1;\(written);1930;5\n"
    #expect(read(text).vouchers.map(\.day.description) == [day])
    #expect(read(text).findings.allSatisfy { $0.severity == .info })
  }

  @Test(arguments: [
    "2025-03-01 14:30:00", "2025-03-01T00:00:01", "2025-03-01 00:00:00.5", "2025-03-01 24:00",
    "2025-03-01T01:00:00+02:00", "2025-03-01 12:00:00 PM", "2025-03-01 12:00", "2025-03-01 0:00 x",
    "2025-02-30 07:00",
  ])
  func `another time is found to be no day`(_ written: String) {
    let text = "number;date;account;amount\n1;\(written);1930;5\n"
    #expect(problems(text) == ["2: dateHasTime(written: \"\(written)\")"])
  }

  @Test func `how days are read is told of one that is read`() {
    let head = "number;date;account;amount\n1;22.01.2025 14:30;1930;5\n"
    #expect(found(head) == ["error JRN-042 2"])
    #expect(found(head + "2;23.01.2025;1930;5\n") == ["error JRN-042 2", "info JRN-028 3"])
    #expect(found(head + "2;2025-01-23;1930;5\n") == ["error JRN-042 2", "error JRN-029 3"])
  }

  @Test func `days with and without midnight are of one form`() {
    let head = "number;date;account;amount\n1;2025-03-01 00:00:00;1930;5\n"
    #expect(found(head + "2;2025-03-02;1930;5\n") == [])
    #expect(found(head + "2;02.03.2025 00:00:00;1930;5\n") == ["error JRN-029 3"])
    #expect(found(head + "2;2025-03-02 noon;1930;5\n") == ["error JRN-010 3"])
    #expect(found(head + "2;2025-02-30 00:00:00;1930;5\n") == ["error JRN-010 3"])
  }
}
