import Accounting
import Testing

@testable import Formats

struct `Values of XML are read from bytes` {
  private func with<Value>(_ text: String, _ read: (UnsafeRawBufferPointer) -> Value) -> Value {
    Array(text.utf8).withUnsafeBytes { read($0) }
  }

  private static let amounts: [(String, WrittenAmount)] = [
    ("12", .minorUnits(1_200)), ("12.5", .minorUnits(1_250)), ("-12.50", .minorUnits(-1_250)),
    ("+0.01", .minorUnits(1)), (".5", .minorUnits(50)), ("5.", .minorUnits(500)),
    ("1.230000000000000000000000", .minorUnits(123)), ("0.000", .minorUnits(0)),
    ("1.005", .tooManyDecimals), ("1,50", .unreadable), ("", .unreadable), (".", .unreadable),
    ("-", .unreadable), ("1-", .unreadable), ("1.2.3", .unreadable), ("1e3", .unreadable),
    ("92233720368547758.07", .minorUnits(.max)), ("92233720368547758.08", .overflow),
    ("9223372036854775807", .overflow), ("99999999999999999999", .overflow),
  ]

  @Test(arguments: amounts) func `amounts, exactly`(_ text: String, _ amount: WrittenAmount) {
    #expect(with(text) { $0.amount(digits: 2) } == amount, "\(text)")
  }

  @Test func `decimals with their precision`() {
    let rate = with("10.5000") { WrittenDecimal($0) }
    #expect(rate?.mantissa == 105 && rate?.decimals == 1 && rate?.precision == 4)
    #expect(rate?.approximate == 10.5)
  }

  @Test func `days, with and without a time zone`() {
    let day = Day(number: 20_178)
    for text in ["2025-03-31", "2025-03-31Z", "2025-03-31+01:00"] {
      #expect(with(text) { $0.day } == day, "\(text)")
    }
    for text in ["2025-02-29", "31.03.2025", "2025-3-31", "20250331", "2025-03-31x", ""] {
      #expect(with(text) { $0.day } == nil, "\(text)")
    }
  }

  @Test func `whole numbers, and texts without the blanks around them`() {
    #expect(with("0012") { $0.wholeNumber } == 12)
    #expect(with("1x") { $0.wholeNumber } == nil)
    #expect(with("\n a b \t") { $0.trimmed.string } == "a b")
    #expect(with(" ") { $0.trimmed.string }.isEmpty)
  }

  @Test func `and names keep the number they had first`() {
    var names = ByteNames()
    for round in 0..<2 {
      for number in 0..<1_000 {
        #expect(with("name \(number)") { names.index(of: $0) } == number, "round \(round)")
      }
    }
    #expect(names.count == 1_000)
    #expect(names[999] == "name 999")
    #expect(with("") { names.index(of: $0) } == 1_000)
  }
}
