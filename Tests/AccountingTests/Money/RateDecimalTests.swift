import Accounting
import Testing

/// A rate is written with the decimals that long division gives.
struct RateDecimalTests {
  /// The digits of a fraction by long division, one more than wanted, and then rounded by hand.
  private func divided(_ numerator: Int, _ denominator: Int, digits: Int) -> String {
    var figures: [Int] = []
    var rest = numerator % denominator
    for _ in 0...digits {
      rest *= 10
      figures.append(rest / denominator)
      rest %= denominator
    }
    var whole = numerator / denominator
    if figures.removeLast() >= 5 {
      var place = figures.count - 1
      while place >= 0, figures[place] == 9 {
        figures[place] = 0
        place -= 1
      }
      if place >= 0 { figures[place] += 1 } else { whole += 1 }
    }
    while figures.last == 0 { figures.removeLast() }
    let fraction = figures.map(String.init).joined()
    return fraction.isEmpty ? "\(whole)" : "\(whole).\(fraction)"
  }

  /// C45, T-ADD-24: balance × the printed rate is the amount at the rate, on any calculator.
  @Test(
    arguments: [
      (22_080_000, EffectiveRate(10_849, over: 11_413), "0.95058267"),
      (10_000, EffectiveRate(10_849, over: 1_000), "10.849"),
      (100, EffectiveRate(1, over: 3), "0.333333"), (0, EffectiveRate(1, over: 3), "0.333333"),
      (999_999_999_999, EffectiveRate(1, over: 3), "0.333333333333"),
      (-22_080_000, EffectiveRate(10_849, over: 11_413), "0.95058267"),
    ] as [(Int64, EffectiveRate, String)]
  )
  func `a printed rate gives what is posted`(
    _ amount: Int64,
    _ rate: EffectiveRate,
    _ due: String
  ) throws {
    let balance = Money(minorUnits: amount, .nok)
    let target = try rate.convert(balance, to: .sek, rounding: .halfAwayFromZero)
    let printed = rate.decimal(giving: target, of: balance)
    #expect(printed == due)
    let again = EffectiveRate(published: try #require(ExactDecimal(printed)), perUnits: 1)
    #expect(try again.convert(balance, to: .sek, rounding: .halfAwayFromZero) == target)
  }

  @Test func `with so many decimals at the most, and no zero at the end`() {
    for numerator in 1...60 {
      for denominator in 1...60 {
        for digits in [0, 1, 2, 6] {
          let rate = EffectiveRate(Int128(numerator), over: Int128(denominator))
          let due = divided(numerator, denominator, digits: digits)
          #expect(
            rate.decimal(digits: digits) == due,
            "\(numerator)/\(denominator) to \(digits)"
          )
        }
      }
    }
  }

  @Test func `and one that has too many figures is written as the fraction that it is`() {
    let rate = EffectiveRate(.max, over: 7)
    #expect(rate.decimal(digits: 6) == "\(Int128.max)/7")
    #expect(rate.readable == "\(Int128.max)/7")
  }
}
