import Accounting
import TestSupport
import Testing

@testable import Formats

/// What the writer of SAF-T makes of values, element by element (spec nordic/formats 3.2).
struct SAFTWriterTests {
  private func text(_ writer: SAFTWriter) -> String {
    String(decoding: writer.output.bytes, as: UTF8.self)
  }

  private func writer(_ schema: SAFTSchema = .v130) -> SAFTWriter {
    SAFTWriter(
      schema,
      currency: .nok,
      dimensions: [1, 6, 21].map { Dimension(number: $0, name: "D\($0)") }
    )
  }

  private func day(_ text: String) -> Day {
    guard let day = Day(iso: text) else { preconditionFailure(text) }
    return day
  }

  private func transaction(_ text: String = "Faktura") -> SAFTTransactionRow {
    SAFTTransactionRow(
      name: "A1",
      period: 3,
      periodYear: 2_025,
      day: day("2025-03-10"),
      registered: day("2025-03-11"),
      author: "anna",
      text: text,
      sequence: 12
    )
  }

  /// What a text becomes, of at most 256 characters.
  @Test(arguments: [
    ("Fisk & <vilt>", "Fisk &amp; &lt;vilt&gt;"), ("Blåbær €", "Blåbær €"), ("a\u{1}b\tc", "a b c"),
    (String(repeating: "å", count: 256), String(repeating: "å", count: 256)),
    (String(repeating: "å", count: 257), String(repeating: "å", count: 256)),
    (String(repeating: "&", count: 257), String(repeating: "&amp;", count: 256)),
  ])
  func `a text is escaped and has the format's length`(_ text: String, _ expected: String) {
    var writer = writer()
    writer.append(transaction(text), [])
    #expect(self.text(writer).contains("<Description>\(expected)</Description>"))
    #expect(writer.cutTexts.count == (text.count > 256 ? 1 : 0))
  }

  @Test func `dimensions are types that the reader knows again`() {
    var writer = writer()
    let account = LedgerAccount(
      AccountNumber("5010"),
      [(1, "10"), (6, "P1"), (21, "x")].map { DimensionValue(dimension: $0.0, code: $0.1) }
    )
    let bytes = String(decoding: writer.encoded(account), as: UTF8.self)
    let types = bytes.matches(of: #/<AnalysisType>(\w+)</#).map { String($0.output.1) }
    #expect(types == ["A", "P", "DIM21"])
    #expect(writer.output.count == 0)
    let read = SAFTDimensions(types.map { (code: $0, description: "Avdeling") })
    #expect(read.numbers == [1, 20, 21])
    let own = SAFTDimensions([(code: "DIM20", description: ""), (code: "Q", description: "")])
    #expect(own.numbers == [20, 21])
  }

  /// Amount and what it is booked at | the elements | losses.
  private static let amounts = table(
    """
    10.00 NOK, 10.00     | Debit Amount 10.00                                                   |
    -10.00 NOK, -10.00   | Credit Amount 10.00                                                  |
    0.00 NOK, 0.00       | Debit Amount 0.00                                                    |
    -2.00 EUR, -23.00    | Credit Amount 23.00 CurrencyCode EUR CurrencyAmount 2.00 \
      ExchangeRate 11.50000000 | rate
    0.00 EUR, 5.00       | Debit Amount 5.00 CurrencyCode EUR CurrencyAmount 0.00               |
    -2.00 EUR, 0.00      | Credit Amount 0.00 CurrencyCode EUR CurrencyAmount 2.00              |
    1.125 KWD, 39.00     | Debit Amount 39.00 CurrencyCode KWD CurrencyAmount 1.13 \
      ExchangeRate 34.66666667 | rounded rate
    """
  )

  @Test(arguments: amounts) func `T-SUR-19: an amount stands on its side with its currency`(
    _ row: [String]
  ) throws {
    let parts = row[0].split(separator: ", ").map(String.init)
    let words = parts[0].split(separator: " ").map(String.init)
    let currency = try #require(Currency(words[1]))
    let amount = try #require(Money(decimal: words[0], currency))
    let booked = try #require(Money(decimal: parts[1], .nok)).minorUnits
    var writer = writer()
    let account = writer.encoded(LedgerAccount(AccountNumber("1930")))
    writer.append(transaction(), [SAFTLineRow(account, amount, accounting: booked)])
    let side = try #require(
      text(writer).firstMatch(of: #/<(Debit|Credit)Amount>((?:.|\n)*)<\/(?:Debit|Credit)Amount>/#)
    )
    let elements = side.output.2.matches(of: #/<(\w+)>([^<]+)</#)
      .map { "\($0.output.1) \($0.output.2)" }.joined(separator: " ")
    #expect("\(side.output.1) \(elements)" == row[1])
    var losses: [String] = []
    if writer.losses.roundedAmounts > 0 { losses.append("rounded") }
    if writer.losses.computedRates > 0 { losses.append("rate") }
    #expect(losses.joined(separator: " ") == row[2])
  }

  @Test func `what a line has beside the ledger stands in the format's order`() {
    var detail = LineDetail(line: 1)
    detail.day = day("2025-03-09")
    detail.customer = "10"
    detail.tax = LineTax(code: "3", percentage: "25", base: 100_00, amount: -25_00)
    detail.reference = "ref"
    detail.dueDay = day("2025-04-10")
    detail.quantity = "2,5"
    var writer = writer()
    let account = writer.encoded(LedgerAccount(AccountNumber("3000")))
    let amount = Money(minorUnits: -100_00, .nok)
    writer.append(
      transaction(),
      [SAFTLineRow(account, amount, accounting: -100_00, text: "Vare", detail: detail)]
    )
    let line = text(writer).split(separator: "<Line>\n").last ?? ""
    let elements = line.matches(of: #/<(\w+)>([^<\n]+)</#).map { "\($0.output.1) \($0.output.2)" }
    #expect(
      elements == [
        "RecordID 1", "AccountID 3000", "ValueDate 2025-03-09", "CustomerID 10",
        "Description Vare", "Amount 100.00", "TaxType MVA", "TaxCode 3", "TaxPercentage 25",
        "Country NO", "TaxBase 100.00", "Amount 25.00", "ReferenceNumber ref",
        "DueDate 2025-04-10", "Quantity 2.5",
      ]
    )
    #expect(writer.losses.details == 0)
  }

  /// A quantity as a file wrote it, and whether the format can say it.
  @Test(arguments: [("12", true), ("0,5", true), ("1.1234567", false), ("many", false)])
  func `a quantity that is no number of the format is counted as lost`(
    _ quantity: String,
    _ isKept: Bool
  ) {
    var detail = LineDetail(line: 1)
    detail.quantity = quantity
    var writer = writer()
    let amount = Money(minorUnits: 1, .nok)
    writer.append(transaction(), [SAFTLineRow([], amount, accounting: 1, detail: detail)])
    #expect(text(writer).contains("<Quantity>") == isKept)
    #expect(writer.losses.details == (isKept ? 0 : 1))
  }

  @Test func `a voucher without a text is told by its number`() {
    var writer = writer()
    writer.append(transaction(" "), [])
    #expect(text(writer).contains("<Description>A1</Description>"))
    #expect(writer.losses.missingTexts == 1)
  }
}
