import Accounting
import TestSupport
import Testing

@testable import Formats

/// A tax keeps its side and its basis whatever sign the line is written with (spec nordic/formats 3.3).
struct SAFTTaxTests {
  /// The line as written | basis | tax as written | the line's amount, basis and tax, debit positive.
  private static let lines = table(
    """
    Debit 100.00   | 100.00  | DebitTaxAmount 25.00   | 100.00 100.00 25.00
    Credit 100.00  | 100.00  | CreditTaxAmount 25.00  | -100.00 100.00 -25.00
    Debit -100.00  | -100.00 | DebitTaxAmount -25.00  | -100.00 100.00 -25.00
    Debit -100.00  | 100.00  | DebitTaxAmount -25.00  | -100.00 100.00 -25.00
    Debit -100.00  | 100.00  | CreditTaxAmount 25.00  | -100.00 100.00 -25.00
    Credit -100.00 | -100.00 | CreditTaxAmount -25.00 | 100.00 100.00 25.00
    Credit -100.00 | 100.00  | DebitTaxAmount 25.00   | 100.00 100.00 25.00
    Debit 100.00   | -100.00 | CreditTaxAmount 25.00  | 100.00 -100.00 -25.00
    Debit 100.00   | 100.00  | TaxAmount 25.00        | 100.00 100.00 25.00
    Credit 100.00  | 100.00  | TaxAmount 25.00        | -100.00 100.00 -25.00
    Debit -100.00  | -100.00 | TaxAmount -25.00       | -100.00 100.00 -25.00
    Debit -100.00  | 100.00  | TaxAmount 25.00        | -100.00 100.00 -25.00
    Credit -100.00 | -100.00 | TaxAmount -25.00       | 100.00 100.00 25.00
    Debit 100.00   | 100.00  | TaxAmount -25.00       | 100.00 100.00 -25.00
    """
  )

  @Test(arguments: lines) func `each sign with each side`(_ row: [String]) throws {
    let (line, tax) = (row[0].split(separator: " "), row[2].split(separator: " "))
    var fixture = SAFTFixture()
    fixture.entries = [
      SAFTFixture.transaction(
        "1",
        "2025-01-10",
        [
          "<Line><RecordID>1</RecordID><AccountID>3000</AccountID>"
            + "<\(line[0])Amount><Amount>\(line[1])</Amount></\(line[0])Amount>"
            + "<TaxInformation><TaxCode>3</TaxCode><TaxBase>\(row[1])</TaxBase>"
            + "<\(tax[0])><Amount>\(tax[1])</Amount></\(tax[0])></TaxInformation></Line>"
        ]
      )
    ]
    let voucher = try #require(try fixture.read().vouchers.first)
    let detail = try #require(voucher.details.first?.tax)
    let found = [voucher.draft.lines[0].accounting, detail.base ?? 0, detail.amount]
    #expect(found.map(SAFTFixture.decimal).joined(separator: " ") == row[3])
  }

  /// A tax of nothing goes with its line, so that its basis stays on that side.
  @Test(arguments: [(-100_00, "Credit"), (100_00, "Debit")] as [(Int64, String)])
  func `a tax of nothing is written on the side of its line`(_ amount: Int64, _ side: String) {
    var writer = SAFTWriter(.v130, currency: .nok, dimensions: [])
    var detail = LineDetail(line: 1)
    detail.tax = LineTax(code: "5", percentage: "0", base: 100_00, amount: 0)
    let row = SAFTTransactionRow(
      name: "1",
      period: 1,
      periodYear: 2_025,
      day: Day(number: 20_100),
      registered: Day(number: 20_100),
      author: "anna",
      text: "Salg",
      sequence: 1
    )
    let money = Money(minorUnits: amount, .nok)
    writer.append(row, [SAFTLineRow([], money, accounting: amount, detail: detail)])
    let text = String(decoding: writer.output.bytes, as: UTF8.self)
    #expect(text.contains("<\(side)TaxAmount>\n<Amount>0.00</Amount>"))
  }
}
