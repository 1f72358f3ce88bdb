import Accounting
import Testing

@testable import Formats

/// Journals as people have them: columns, days, numbers and letters in their own manner.
@Suite struct JournalFormsTests {
  private func read(_ text: String, _ accounting: Currency? = .sek) -> JournalFile {
    readJournal(Array(text.utf8), accounting: accounting)
  }

  private func found(_ text: String) -> [String] {
    read(text).findings.map { "\($0.severity) \($0.problem.code) \($0.line ?? 0)" }
  }

  private func problems(_ text: String) -> [String] {
    read(text).findings.map { "\($0.line ?? 0): \($0.problem)" }
  }

  private func amounts(_ text: String) -> [String] {
    read(text).vouchers.flatMap(\.lines).map { $0.amount?.description ?? "-" }
  }

  @Test func `every name of a column is read as one word, whatever its capitals and marks`() {
    for (word, names) in JournalNames.ofWords {
      #expect(names.first == word.rawValue)
      for name in names {
        #expect(JournalNames.plain(name) == name, "\(name)")
        #expect(JournalNames.word(name) == word, "\(name)")
        #expect(JournalNames.word(name.uppercased()) == word, "\(name)")
      }
    }
    let written: [(String, JournalColumn.Word)] = [
      ("Ver.nr", .number), ("Ver. nr", .number), ("VERIFIKATIONS-NUMMER", .number),
      ("Bilagsnr.", .number), ("Bokföringsdatum", .date), ("Bilags dato", .date),
      ("Konto nr", .account), ("Beløp", .amount), ("Belopp i valuta", .amount),
      ("Debet\n", .debit), ("Kredit", .credit), ("Credit Amount", .credit),
      ("Beskrivning", .text), ("Tekst", .text), ("Verifikationstext", .description),
    ]
    for (name, word) in written { #expect(JournalNames.word(name) == word, "\(name)") }
    #expect(JournalNames.word("Saldo") == nil)
  }

  @Test func `dimensions are known by what they are usually called`() {
    let columns = [
      "Avdeling", "Prosjekt nr.", "Kostnadsbärare", "Avd.", "Proj", "Beloppp", "Region",
    ]
    .map(JournalNames.dimension)
    #expect(columns.map(\.usual) == [1, 6, 2, 1, 6, nil, nil])
    #expect(columns.map(\.nearest) == [[], [], [], [], [], ["belopp"], []])
  }

  @Test func `columns that say nothing which is posted are left out, and told`() {
    let text = "Rad;Ver.nr;date;account;Kontonamn;amount\n1;1;2025-01-01;1930;Bank;5\n"
    #expect(found(text) == ["info JRN-035 1"])
    #expect(problems(text) == ["1: columnsAreLeftOut(columns: [\"Rad\", \"Kontonamn\"])"])
    #expect(amounts(text).count == 1 && read(text).dimensionColumns.isEmpty)
  }

  @Test func `what a column is read as is told where it is not called so`() {
    let file = read("Ver.nr;date;KONTO;Debet;kredit;Projekt\n1;2025-01-01;1930;5;;\n")
    #expect(
      file.readings.map { "\($0.name)=\($0.meaning)" } == [
        "Ver.nr=number", "KONTO=account", "Debet=debit", "kredit=credit",
      ]
    )
    #expect(read("number;Date;account;amount\n").readings.isEmpty)
  }

  @Test func `debit and credit columns make one amount`() {
    let text = """
      Ver.nr;Datum;Konto;Debet;Kredit
      1;2025-01-01;1930;1 000,50;
      1;2025-01-01;3001;;1 000,50
      1;2025-01-01;3002;0,00;5
      1;2025-01-01;3003;7;0
      1;2025-01-01;3004;0;0,00
      """
    #expect(found(text) == [])
    #expect(amounts(text) == ["1000.50", "-1000.50", "-5", "7", "0"])
  }

  @Test func `a negative debit is a credit, and told once for its column`() {
    let text = """
      Ver.nr;Datum;Konto;Debet;Kredit
      1;2025-01-01;1930;-5;
      1;2025-01-01;1930;(6,00);
      1;2025-01-01;3001;;−11
      """
    #expect(amounts(text) == ["-5", "-6.00", "11"])
    #expect(
      problems(text) == [
        "2: negativeIsOtherSide(column: \"Debet\", count: 2)",
        "4: negativeIsOtherSide(column: \"Kredit\", count: 1)",
      ]
    )
  }

  @Test func `a row with both sides, or none, is refused`() {
    let text = """
      Ver.nr;Datum;Konto;Debet;Kredit
      1;2025-01-01;1930;5,00;3,00
      1;2025-01-01;1930;;
      1;2025-01-01;1930;x;-9223372036854775808
      """
    #expect(
      problems(text) == [
        "2: bothSidesAreFilled(debit: \"5.00\", credit: \"3.00\")", "3: amountIsMissing",
        "4: amountIsUnreadable(column: \"Debet\", written: \"x\")",
        "4: amountIsUnreadable(column: \"Kredit\", written: \"-9223372036854775808\")",
      ]
    )
  }

  @Test func `debit and credit beside an amount in another currency are the accounting amounts`() {
    let text = """
      Ver.nr;Datum;Konto;Valuta;Valutabelopp;Debet;Kredit
      1;2025-01-01;1512;EUR;100,00;1150,00;
      1;2025-01-01;3105;EUR;-100,00;;1150,00
      """
    let lines = read(text).vouchers.flatMap(\.lines)
    #expect(lines.map(\.amount) == [ExactDecimal("100"), ExactDecimal("-100")])
    #expect(lines.map(\.accounting) == [ExactDecimal("1150"), ExactDecimal("-1150")])
    #expect(read(text).readings.last?.meaning == "accounting credit")
  }

  @Test(arguments: [
    (["2025-03-31", "2025-01-02"], ["2025-03-31", "2025-01-02"], []),
    (["31.03.2025", "1.2.2025"], ["2025-03-31", "2025-02-01"], ["info JRN-028 2"]),
    (["20250331", "20250102"], ["2025-03-31", "2025-01-02"], ["info JRN-028 2"]),
    (["2025/03/31"], ["2025-03-31"], ["info JRN-028 2"]),
    (["03/04/2025", "31/03/2025"], ["2025-04-03", "2025-03-31"], ["info JRN-028 2"]),
    (["03/04/2025", "03/31/2025"], ["2025-03-04", "2025-03-31"], ["info JRN-028 2"]),
    (["03-04-2025", "31-03-2025"], ["2025-04-03", "2025-03-31"], ["info JRN-028 2"]),
    (["05/05/2025"], ["2025-05-05"], ["info JRN-028 2"]),
    (["03/04/2025", "05/05/2025"], [], ["error JRN-030 2"]),
    (["03-04-2025"], [], ["error JRN-030 2"]),
    (["31/03/2025", "03/31/2025"], [], ["error JRN-029 3"]),
    (["2025-03-31", "31.03.2025"], [], ["error JRN-029 3"]),
    (["20250331", "2025-03-31"], [], ["error JRN-029 3"]),
    (["31.02.2025"], [], ["info JRN-028 2", "error JRN-010 2"]),
    (["31.03.25"], [], ["error JRN-010 2"]), (["2025-3-31"], [], ["error JRN-010 2"]),
    (["20251331"], [], ["info JRN-028 2", "error JRN-010 2"]), (["45000"], [], ["error JRN-010 2"]),
  ])
  func `days have one form in a file, decided before its first row`(
    _ written: [String],
    _ days: [String],
    _ findings: [String]
  ) {
    let rows = written.enumerated().map { "\($0 + 1);\($1);1930;5" }
    let text = (["number;date;account;amount"] + rows).joined(separator: "\n")
    if !days.isEmpty { #expect(read(text).vouchers.map(\.day.description) == days) }
    #expect(found(text) == findings)
  }

  @Test func `a mix of forms is refused with both places`() {
    #expect(
      problems("number;date;account;amount\n1;31.03.2025;1;1\n2;2025-03-31;1;1\n").last
        == "3: datesAreMixed(written: \"2025-03-31\", otherWritten: \"31.03.2025\", "
        + "otherPlace: \"2\")"
    )
  }

  @Test(arguments: [
    (["1234.5", "1234,5"], "3: decimalMarksAreMixed", "1234.5", "2"),
    (["1", "1.234,50", "1,234.50"], "4: decimalMarksAreMixed", "1.234,50", "3"),
    (["1.234.567", "12.5"], "3: decimalMarksAreMixed", "1.234.567", "2"),
    (["12.5", "1.234.567"], "3: decimalMarksAreMixed", "12.5", "2"),
    (["5,00 kr.", "5.00 kr."], "3: decimalMarksAreMixed", "5,00 kr.", "2"),
  ])
  func `T-SUR-4: two decimal marks in a file are refused with both places`(
    _ written: [String],
    _ problem: String,
    _ other: String,
    _ place: String
  ) {
    let rows = written.map { "1;2025-01-01;1930;\($0)" }
    let found = problems((["number;date;account;amount"] + rows).joined(separator: "\n"))
    let wanted =
      "\(problem)(written: \"\(written.last ?? "")\", otherWritten: \"\(other)\", "
      + "otherPlace: \"\(place)\")"
    #expect(found == [wanted])
  }

  @Test func `T-SUR-4: also in different columns, rates among them`() {
    let head = "number;date;account;currency;amount;accounting;rate\n"
    #expect(found(head + "1;2025-01-01;1930;EUR;1,50;16.50;\n") == ["error JRN-031 2"])
    #expect(found(head + "1;2025-01-01;1930;EUR;1,50;;11.4975\n") == ["error JRN-031 2"])
    #expect(found(head + "1;2025-01-01;1930;EUR;1,50;;11.497\n") == [])
  }

  @Test func `T-SUR-4: one mark throughout, with the other between thousands, is read`() {
    let head = "number;date;account;amount\n"
    #expect(
      amounts(head + "1;2025-01-01;1930;1.234,50\n1;;1930;1.234.567\n1;;1930;12,5\n1;;1;7") == [
        "1234.50", "1234567", "12.5", "7",
      ]
    )
  }

  @Test func `T-SUR-3: the forms of a minus and a currency are read in debit as in amount`() {
    let head = "number;date;account;Debet;Kredit\n"
    let rows = ["1 234,50-", "(1 234,50)", "1 234,50 kr", "kr1 234,50-", "1\u{A0}234,50"]
    let text = head + rows.map { "1;2025-01-01;1930;\($0);\n" }.joined()
    #expect(amounts(text) == ["-1234.50", "-1234.50", "1234.50", "-1234.50", "1234.50"])
    for text in ["12 kronor", "1.2.3", "-"] {
      #expect(found(head + "1;2025-01-01;1930;\(text);\n") == ["error JRN-014 2"], "\(text)")
    }
  }

  @Test(arguments: [
    ("100 kr", "SEK", true), ("100 kr", "NOK", true), ("100 kr", "EUR", false),
    ("$100", "SEK", false), ("$100", "USD", true), ("100 $", "CAD", true),
    ("US$ 100", "CAD", false),
    ("€100,00", "EUR", true), ("100 €", "SEK", false), ("£5", "GBP", true), ("¥5", "JPY", true),
    ("-$100", "USD", true), ("($100)", "USD", true),
  ])
  func `T-SUR-17: an amount with a currency is never one of another`(
    _ written: String,
    _ currency: String,
    _ isRead: Bool
  ) {
    let text = "number;date;account;currency;amount\n1;2025-01-01;1930;\(currency);\(written)\n"
    #expect(found(text) == (isRead ? [] : ["error JRN-023 2"]))
    #expect(amounts(text).isEmpty != isRead)
  }

  @Test func `an amount with more decimals than its currency is refused with its line`() {
    let text = "number;date;account;currency;amount\n1;2025-01-01;1930;JPY;1,5\n"
    #expect(found(text) == ["error IMP-011 2"])
  }
}

/// The bytes of a journal: encodings and separators.
@Suite struct JournalBytesTests {
  private let text = "Ver.nr;Datum;Konto;Belopp;Text\n1;2025-01-01;1930;5,00;Köpt på öre – 5 €\n"

  private func bytes(_ encoding: String) -> [UInt8] {
    switch encoding {
    case "utf-8": Array(text.utf8)
    case "utf-8 with mark": [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case "utf-16 le": [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    case "utf-16 be": [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    default: text.unicodeScalars.compactMap { CodePage.windows1252.byte($0) }
    }
  }

  @Test(arguments: ["utf-8", "utf-8 with mark", "utf-16 le", "utf-16 be", "windows-1252"])
  func `a journal is read in whatever encoding, and a guess is told`(_ encoding: String) {
    let file = readJournal(bytes(encoding), accounting: .sek)
    #expect(file.vouchers.map(\.text) == ["Köpt på öre – 5 €"])
    #expect(
      file.findings.map { "\($0.severity) \($0.problem)" }
        == (encoding == "windows-1252"
          ? ["info encodingIsGuessed(encoding: Formats.TextEncoding.windows1252)"] : [])
    )
  }

  @Test func `an old program's letters are known by there being more of them`() {
    let bytes = text.replacing("€", with: "").replacing("–", with: "").unicodeScalars
      .compactMap { CodePage.cp437.byte($0) }
    let file = readJournal(bytes)
    #expect(file.vouchers.map(\.text) == ["Köpt på öre  5"])
    #expect(file.findings.map(\.problem.code) == [ErrorCode("JRN", 26)])
  }

  @Test func `an encoding that somebody names is taken, or refused where it cannot be`() {
    let wide = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(readJournal(wide, encoding: .utf16).vouchers.count == 1)
    #expect(readJournal(bytes("windows-1252"), encoding: .cp437).findings.isEmpty)
    let odd = readJournal(wide + [0], encoding: .utf16)
    #expect(odd.findings.map(\.problem.code) == [ErrorCode("JRN", 27)])
    let lone = readJournal([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00])
    #expect(lone.findings.map(\.problem.code) == [ErrorCode("JRN", 27)])
    let latin = readJournal(bytes("windows-1252"), encoding: .utf8)
    #expect(latin.findings.map(\.problem.code) == [ErrorCode("JRN", 7)])
  }

  @Test(arguments: [";", ",", "\t"])
  func `the separator is found from the first row`(_ separator: String) {
    let fields = [
      ["Ver.nr", "Datum", "Konto", "Belopp"], ["1", "2025-01-01", "1930", "\"5,00\""],
    ]
    let rows = fields.map { $0.joined(separator: separator) + "\r\n" }.joined()
    #expect(
      readJournal(Array(rows.utf8)).vouchers.flatMap(\.lines).map(\.amount?.description) == ["5.00"]
    )
  }

  @Test func `a line that states the separator is no heading`() {
    let text = "sep=;\r\nnumber;date;account;amount\r\n1;x;1930;5\r\n"
    #expect(readJournal(Array(text.utf8)).findings.map(\.line) == [3])
  }
}
