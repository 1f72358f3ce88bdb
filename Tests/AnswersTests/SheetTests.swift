import Accounting
import Formats
import Messages
import Testing

@testable import Answers

@Suite struct `Sheets` {
  private static let cells: [Sheet.Cell] = [
    .empty, .text("Hyra; \"mars\""), .day(Day(iso: "2025-03-31") ?? Day(number: 0)),
    .number(12_345), .count(12_345), .decimal("11.4975"), .amount(-1_234_567_89, .sek),
    .amount(1_500, Currency("JPY") ?? .sek),
  ]

  @Test(arguments: [
    (
      Language.sv,
      [
        "", "Hyra; \"mars\"", "2025-03-31", "12345", "12\u{A0}345", "11,4975",
        "\u{2212}1\u{A0}234\u{A0}567,89", "1\u{A0}500",
      ]
    ),
    (
      .nb,
      [
        "", "Hyra; \"mars\"", "31.03.2025", "12345", "12\u{A0}345", "11,4975",
        "\u{2212}1\u{A0}234\u{A0}567,89", "1\u{A0}500",
      ]
    ),
    (
      .en,
      [
        "", "Hyra; \"mars\"", "2025-03-31", "12345", "12,345", "11.4975", "-1,234,567.89",
        "1,500",
      ]
    ),
  ])
  func `a person reads figures and days as the language writes them`(
    _ language: Language,
    _ texts: [String]
  ) {
    #expect(`Sheets`.cells.map { $0.text(in: language) } == texts)
  }

  @Test(arguments: [
    (Language.sv, "11,4975;-1234567,89;1500"), (.nb, "11,4975;-1234567,89;1500"),
    (.en, "11.4975;-1234567.89;1500"),
  ])
  func `a spreadsheet gets figures without grouping and days as ISO writes them`(
    _ language: Language,
    _ figures: String
  ) {
    var sheet = Sheet("Heading", columns: `Sheets`.cells.map { _ in .init("x") }, notes: ["Note"])
    sheet.add(`Sheets`.cells)
    sheet.addTotal(`Sheets`.cells)
    let row = ";\"Hyra; \"\"mars\"\"\";2025-03-31;12345;12345;\(figures)\n"
    #expect(
      String(decoding: CSVSheet.bytes(of: sheet, in: language), as: UTF8.self)
        == "x;x;x;x;x;x;x;x\n" + row + row
    )
  }

  @Test func `figures stand to the right and words to the left, unless a column says otherwise`() {
    let kinds: [(Sheet.Kind, Sheet.Alignment)] = [
      (.text, .left), (.day, .left), (.number, .right), (.count, .right), (.decimal, .right),
      (.amount, .right),
    ]
    #expect(kinds.map(\.0) == Sheet.Kind.allCases)
    #expect(kinds.map { Sheet.Column("x", $0.0).alignment } == kinds.map(\.1))
    #expect(Sheet.Column("x", .text, .right).alignment == .right)
  }

  @Test func `lines of a voucher show the currency only where there is another`() {
    let company = Company(
      code: "D",
      name: "D",
      accountingCurrency: .sek,
      reportingCurrency: .eur,
      chartStandard: .bas
    )
    func line(_ account: String, _ amount: Money, _ accounting: Int64) -> VoucherLine {
      VoucherLine(
        LedgerAccount(AccountNumber(account), []),
        amount,
        accounting: accounting,
        reporting: nil,
        text: ""
      )
    }
    let own = [
      line("1930", Money(minorUnits: 100, .sek), 100),
      line("3001", Money(minorUnits: .min, .sek), .min),
    ]
    let sheet = own.sheet(of: company, in: .en)
    #expect(sheet.columns.map(\.title).suffix(3) == ["debit", "credit", "EUR"])
    #expect(
      sheet.rows.map { $0.cells.suffix(3) } == [
        [.amount(100, .sek), .empty, .amount(0, .eur)],
        [.empty, .amount(.max, .sek), .amount(0, .eur)],
      ]
    )
    let foreign = (own + [line("1980", Money(minorUnits: 10, .eur), 0)])
      .sheet(of: company, in: .en)
    #expect(foreign.columns.count == sheet.columns.count + 2)
    #expect(foreign.rows[2].cells[3...4] == [.amount(10, .eur), .text("EUR")])
    #expect(foreign.rows[2].cells[5...6] == [.empty, .empty])
  }
}
