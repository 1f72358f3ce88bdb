import Accounting
import Testing

@testable import Formats

/// Values of XML against the values that other files have, over every short text.
@Suite struct XMLValuesWorldTests {
  private func with<Value>(_ text: String, _ read: (UnsafeRawBufferPointer) -> Value) -> Value {
    Array(text.utf8).withUnsafeBytes { read($0) }
  }

  @Test func `an amount is that of the exact decimal, whatever may be left out of an xs:decimal`()
    throws
  {
    let currencies = try ["JPY", "SEK", "KWD"].map { try #require(Currency($0)) }
    let signs = ["-", "+", ".", "0", "1", "9", ","]
    var texts = [""]
    var read = 0
    for _ in 1...5 {
      texts = texts.flatMap { text in signs.map { text + $0 } }
      for text in texts {
        let plain = text.hasPrefix("+") && !text.hasPrefix("+-") ? String(text.dropFirst()) : text
        for currency in currencies {
          let due: WrittenAmount =
            if let money = Money(decimal: plain, currency) {
              .minorUnits(money.minorUnits)
            } else {
              ExactDecimal(plain) == nil ? .unreadable : .tooManyDecimals
            }
          let found = with(text) { $0.amount(digits: currency.minorUnitDigits) }
          if case .minorUnits = found { read += 1 }
          guard found == due else {
            Issue.record("\(text) \(currency): \(found) instead of \(due)")
            return
          }
        }
      }
    }
    #expect(read > 3_000)
  }

  @Test func `a day is read where the same text is a day of any other file`() {
    let letters: [Character] = ["0", "3", "9", "-", "x", " "]
    var read = 0
    for number in Int32(19_722)...20_090 {
      let text = Array(Day(number: number).description)
      for place in text.indices {
        for letter in letters {
          var changed = text
          changed[place] = letter
          let written = String(changed)
          let day = Day(iso: written)
          if day != nil { read += 1 }
          #expect(with(written) { $0.day } == day, "\(written)")
          #expect(with(written + "Z") { $0.day } == day, "\(written)Z")
          #expect(with(written + "0") { $0.day } == nil, "\(written)0")
        }
      }
    }
    #expect(read > 5_000)
  }

  /// Numbers as written | mantissa, decimals that say something, and decimals that are written.
  private static let decimals: [(String, Int64, Int, Int)] = [
    ("0", 0, 0, 0), ("0.000", 0, 0, 3), ("10", 10, 0, 0), ("10.", 10, 0, 0), ("10.50", 105, 1, 2),
    ("-10.05", -1_005, 2, 2), ("+.125", 125, 3, 3), ("00.10", 1, 1, 2),
    ("1.0000000000000000000000001", 0, -1, 0), ("9223372036854775807", .max, 0, 0),
    ("9223372036854775808", 0, -1, 0), ("1e5", 0, -1, 0), ("", 0, -1, 0), ("-.", 0, -1, 0),
  ]

  @Test(arguments: decimals)
  func `a decimal keeps how exact it claims to be`(
    _ text: String,
    _ mantissa: Int64,
    _ decimals: Int,
    _ precision: Int
  ) {
    let number = with(text) { WrittenDecimal($0) }
    guard decimals >= 0 else {
      #expect(number == nil)
      return
    }
    #expect(number?.mantissa == mantissa)
    #expect(number?.decimals == decimals)
    #expect(number?.precision == precision)
  }

  @Test func `a decimal fits as many decimals as it has, and no more than an amount holds`() {
    for scale in 0...18 {
      let number = with("0." + String(repeating: "0", count: scale) + "7") { WrittenDecimal($0) }
      #expect(number?.scaled(to: scale) == nil)
      #expect(number?.scaled(to: scale + 1) == 7)
    }
    let large = with("92233720368547758.07") { WrittenDecimal($0) }
    #expect(large?.scaled(to: 2) == .max && large?.scaled(to: 3) == nil)
  }

  @Test func `a whole number has one to nine digits, and nothing else`() {
    for (text, number) in [
      ("0", 0), ("7", 7), ("007", 7), ("999999999", 999_999_999), ("1000000000", nil), ("", nil),
      ("-1", nil), ("1.0", nil), (" 1", nil), ("١", nil),
    ] as [(String, Int?)] {
      #expect(with(text) { $0.wholeNumber } == number, "\(text)")
    }
  }
}
