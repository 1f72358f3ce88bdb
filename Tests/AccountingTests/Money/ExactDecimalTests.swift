import Accounting
import Testing

struct ExactDecimalTests {
  @Test func `a decimal written as text is read back with its decimals`() {
    var differing: [ExactDecimal] = []
    for scale in 0...ExactDecimal.maximumScale {
      for mantissa in Array(Int64(-210)...210) + [.min, .max] {
        let decimal = ExactDecimal(mantissa: mantissa, scale: scale)
        let again = ExactDecimal(decimal.description)
        if again?.mantissa != mantissa || again?.scale != scale { differing.append(decimal) }
      }
    }
    #expect(differing == [])
  }

  /// Numbers of a small world, each in every way that three decimals allow.
  private static let world = (0...3).flatMap { scale in
    (Int64(-30)...30).map { ExactDecimal(mantissa: $0, scale: scale) }
  }

  @Test func `numbers are equal when their values are, and then hash alike`() {
    var wrong: [String] = []
    for one in Self.world {
      for two in Self.world {
        // In thousandths both are whole numbers.
        let areSame = thousandths(one) == thousandths(two)
        if (one == two) != areSame { wrong.append("\(one) == \(two)") }
        if areSame, one.hashValue != two.hashValue { wrong.append("hash of \(one), \(two)") }
      }
    }
    #expect(wrong == [])
  }

  private func thousandths(_ decimal: ExactDecimal) -> Int64 {
    decimal.mantissa * [1_000, 100, 10, 1][decimal.scale]
  }

  @Test func `equality does not overflow`() {
    let large = ExactDecimal(mantissa: .max, scale: 0)
    let small = ExactDecimal(mantissa: .max, scale: 12)
    #expect(large != small)
    #expect(large == large)
    #expect(ExactDecimal(mantissa: .min, scale: 12) != ExactDecimal(mantissa: .min, scale: 0))
  }

  @Test(arguments: [
    ("11.4975", 114_975, 4), ("0.086980", 86_980, 6), ("-1.50", -150, 2), ("7", 7, 0),
    ("0.000000000001", 1, 12), ("-0.00", 0, 2),
  ])
  func `the decimals that stand there are kept`(
    _ text: String,
    _ mantissa: Int64,
    _ scale: Int
  )
    throws
  {
    let decimal = try #require(ExactDecimal(text))
    #expect(decimal.mantissa == mantissa)
    #expect(decimal.scale == scale)
  }

  @Test(arguments: [
    "", "-", ".", "1,5", "1.2.3", "+1", "1e5", "N/A", " 1", "1 ", "--1", "0.0000000000001",
    "9223372036854775808", "-9223372036854775809", "12345678901234567890",
  ])
  func `what is no decimal, or does not fit, is refused`(_ text: String) {
    #expect(ExactDecimal(text) == nil)
  }
}
