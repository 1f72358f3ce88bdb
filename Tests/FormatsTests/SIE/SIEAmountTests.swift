import Accounting
import Testing

@testable import Formats

@Suite struct `Amounts of SIE` {
  private func amount(_ text: String, digits: Int = 2) -> SIEAmount {
    // The buffer goes on behind the field, as in a file.
    let bytes = Array((text + "|").utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return .missing }
      let scanner = SIEScanner(base, from: 0, to: buffer.count)
      return scanner.amount(SIEField(start: 0, end: buffer.count - 1), digits: digits)
    }
  }

  @Test func `what is written in full is read back`() {
    for digits in 0...4 {
      for units in Int64(-2_500)...2_500 {
        let text = Money.decimal(units, digits: digits)
        #expect(amount(text, digits: digits) == .minorUnits(units), "\(text)")
      }
    }
  }

  @Test func `every text of up to five signs is read as the exact decimal says`() throws {
    let signs: [Character] = ["-", ".", "0", "1", "9", ","]
    var texts = [""]
    for _ in 0..<5 {
      texts = texts.flatMap { text in signs.map { text + String($0) } }
      for text in texts {
        let expected = Money(decimal: text, .sek).map { SIEAmount.minorUnits($0.minorUnits) }
        let found = amount(text)
        if let expected {
          #expect(found == expected, "\(text)")
        } else {
          let decimal = ExactDecimal(text)
          #expect(found == (decimal == nil ? .unreadable : .tooManyDecimals), "\(text)")
        }
      }
    }
  }

  @Test func `the largest amount fits and the next does not`() {
    #expect(amount("92233720368547758.07") == .minorUnits(.max))
    #expect(amount("-92233720368547758.07") == .minorUnits(-Int64.max))
    #expect(amount("92233720368547758.08") == .overflow)
    #expect(amount("922337203685477580.7") == .overflow)
    #expect(amount("99999999999999999999999999999999999") == .overflow)
    #expect(amount("") == .missing)
  }

  @Test func `no decimals, one, and zeros beyond the currency's are legal`() {
    #expect(amount("7") == .minorUnits(700))
    #expect(amount("7.5") == .minorUnits(750))
    #expect(amount("-0.00") == .minorUnits(0))
    #expect(amount("7.5000") == .minorUnits(750))
    #expect(amount("7.5001") == .tooManyDecimals)
    #expect(amount("7.0", digits: 0) == .minorUnits(7))
    #expect(amount("+7") == .unreadable)
    #expect(amount("1 000") == .unreadable)
  }
}
