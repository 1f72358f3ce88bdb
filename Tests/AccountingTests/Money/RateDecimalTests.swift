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
