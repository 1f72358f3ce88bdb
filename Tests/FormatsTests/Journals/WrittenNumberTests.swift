import Accounting
import Testing

@testable import Formats

@Suite struct WrittenNumberTests {
  @Test(arguments: [
    ("1234.50", "1234.50"), ("1234,5", "1234.5"), ("-1234", "-1234"), ("\u{2212}12,5", "-12.5"),
    ("\u{2013}1", "-1"), ("1 234,50", "1234.50"), ("1\u{A0}234\u{A0}567,8", "1234567.8"),
    ("1\u{202F}234", "1234"), ("1.234,50", "1234.50"), ("1,234.50", "1234.50"),
    ("1.234.567", "1234567"), ("1,234,567", "1234567"), ("1'234.50", "1234.50"), (" 7 ", "7"),
    ("0,125", "0.125"), ("1234,567", "1234.567"), ("1 234,567", "1234.567"), ("0", "0"),
    ("-0.00", "0"), ("1,2345", "1.2345"), ("012,345", "12.345"),
  ])
  func `either mark, either minus and any grouping are read`(_ text: String, _ number: String) {
    #expect(WrittenNumber(text) == ExactDecimal(number).map(WrittenNumber.exact))
  }

  @Test(arguments: ["1,234", "1.234", "-12,345", "123.000"])
  func `a mark before three digits has two readings`(_ text: String) throws {
    guard case .ambiguous? = WrittenNumber(text) else {
      Issue.record("\(text) is read without a doubt")
      return
    }
  }

  @Test(
    arguments: [
      "", " ", "-", "+1", "1-", "--1", "1e3", "a", "1 23", "12 34,5", "1234 567", ",5", ".5", "5,",
      "1,2,3", "1.234,567,890", "1,234 567", "1 234.567,8", "1..2", "٣",
      "9999999999999999999",
      "0.1234567890123",
    ]
  )
  func `anything else is not`(_ text: String) {
    #expect(WrittenNumber(text) == nil)
  }

  @Test func `every amount is read back from each way of writing it`() {
    for minorUnits in stride(from: Int64(-2_000_000), through: 2_000_000, by: 1_237) {
      let plain = Money(minorUnits: minorUnits, .sek).decimal
      let expected = ExactDecimal(plain).map(WrittenNumber.exact)
      #expect(WrittenNumber(plain) == expected)
      #expect(WrittenNumber(plain.replacing(".", with: ",")) == expected)
      let grouped = grouped(plain)
      #expect(WrittenNumber(grouped) == expected, "\(grouped)")
    }
  }

  /// Blanks between thousands.
  private func grouped(_ plain: String) -> String {
    let parts = plain.split(separator: ".")
    let digits = parts[0].drop { $0 == "-" }
    var text = parts[0].hasPrefix("-") ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(" ") }
      text.append(digit)
    }
    return text + "." + parts[1]
  }
}
