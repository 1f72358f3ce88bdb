import Accounting
import Testing

struct EffectiveRateTests {
  private static let rounding = Rounding.halfAwayFromZero
  /// Every fraction of 1…12 over 1…12.
  private static let rates = (Int128(1)...12).flatMap { numerator in
    (Int128(1)...12).map { EffectiveRate(numerator, over: $0) }
  }

  private func convert(_ minorUnits: Int64, _ rate: EffectiveRate) throws -> Int64 {
    try rate.convert(Money(minorUnits: minorUnits, .eur), to: .sek, rounding: Self.rounding)
      .minorUnits
  }

  @Test func `a fraction is held in its lowest terms`() {
    #expect(EffectiveRate(6, over: 4) == EffectiveRate(3, over: 2))
    #expect(EffectiveRate(6, over: 4).numerator == 3)
    #expect(EffectiveRate(7, over: 7) == .one)
  }

  @Test func `an amount is multiplied by the fraction and rounded once`() throws {
    for rate in Self.rates {
      for amount in Int64(-25)...25 {
        let exact = Self.rounding.divide(Int128(amount) * rate.numerator, by: rate.denominator)
        try #require(try convert(amount, rate) == Int64(exact), "\(amount) at \(rate)")
      }
    }
  }

  @Test func `there and back by the reciprocal is at most half a unit of the way off`() throws {
    for rate in Self.rates {
      #expect(rate.reciprocal.reciprocal == rate)
      for amount in Int64(-25)...25 {
        let there = try convert(amount, rate)
        let back = try convert(there, rate.reciprocal)
        // The way there errs by half a unit at most, which is half ÷ rate here; so does the way back.
        let error = 2 * Int128((back - amount).magnitude) * rate.numerator
        try #require(error <= rate.denominator + rate.numerator, "\(amount) at \(rate)")
        if (Int128(amount) * rate.numerator) % rate.denominator == 0 {
          try #require(back == amount, "\(amount) at \(rate)")
        }
      }
    }
  }

  @Test func `a cross is the product of its legs, and the reciprocal undoes it`() throws {
    for one in Self.rates {
      for two in Self.rates {
        let product = EffectiveRate(
          one.numerator * two.numerator,
          over: one.denominator * two.denominator
        )
        try #require(try one.crossed(with: two) == product, "\(one) and \(two)")
      }
      try #require(try one.crossed(with: one.reciprocal) == .one, "\(one)")
    }
  }

  @Test func `a cross rounds once where two conversions would round twice`() throws {
    let half = EffectiveRate(1, over: 2)
    let double = EffectiveRate(2, over: 1)
    let onTheWay = try convert(1, half)
    #expect(onTheWay == 1)
    #expect(try convert(onTheWay, double) == 2)
    #expect(try convert(1, try half.crossed(with: double)) == 1)
  }

  @Test func `a published rate is for its number of units`() throws {
    let perHundred = EffectiveRate(
      published: try #require(ExactDecimal("7.1250")),
      perUnits: 100
    )
    #expect(perHundred == EffectiveRate(57, over: 800))
    #expect(perHundred.decimal(digits: 6) == "0.07125")
    #expect(EffectiveRate(1, over: 3).decimal(digits: 4) == "0.3333")
    #expect(EffectiveRate(2, over: 3).decimal(digits: 2) == "0.67")
    #expect(EffectiveRate(20, over: 1).decimal(digits: 2) == "20")
  }

  @Test func `the decimals of both currencies count`() throws {
    let yen = try #require(Currency("JPY"))
    let dinar = try #require(Currency("KWD"))
    let rate = EffectiveRate(1, over: 160)
    let euros = try rate.convert(Money(minorUnits: 1_000, yen), to: .eur, rounding: Self.rounding)
    #expect(euros == Money(minorUnits: 625, .eur))
    let back = try rate.reciprocal.convert(euros, to: yen, rounding: Self.rounding)
    #expect(back == Money(minorUnits: 1_000, yen))
    let dinars = try EffectiveRate(3, over: 10)
      .convert(Money(minorUnits: 125, .eur), to: dinar, rounding: Self.rounding)
    #expect(dinars == Money(minorUnits: 375, dinar))
  }

  @Test func `a result that does not fit is refused`() throws {
    let double = EffectiveRate(2, over: 1)
    #expect(try convert(.max / 2, double) == .max - 1)
    #expect(try convert(.min / 2, double) == .min)
    #expect(throws: MoneyError.overflow) { try convert(.max / 2 + 1, double) }
    #expect(throws: MoneyError.overflow) { try convert(.min / 2 - 1, double) }
    #expect(throws: MoneyError.overflow) { try convert(.max, EffectiveRate(.max, over: 1)) }
    #expect(throws: MoneyError.overflow) { try convert(1, EffectiveRate(1, over: .max)) }
  }

  @Test func `a cross that does not fit is refused, unless it can be reduced`() throws {
    let large = EffectiveRate(.max, over: 2)
    #expect(throws: MoneyError.overflow) { try large.crossed(with: EffectiveRate(3, over: 1)) }
    #expect(throws: MoneyError.overflow) {
      try large.reciprocal.crossed(with: EffectiveRate(1, over: 3))
    }
    #expect(try large.crossed(with: EffectiveRate(2, over: .max)) == .one)
  }

  @Test(arguments: [
    ["1.666667", "1", "1.666667"], ["166.6667", "100", "1.666667"], ["0.6", "1", "0.600000"],
    ["5.7", "10000", "0.0005700"], ["1", "1", "1.000000"],
    ["0.000000000001", "1", "0.000000000001"],
  ])
  func `a rate is shown with six decimals, and a small one with four figures`(
    _ row: [String]
  ) throws {
    let rate = EffectiveRate(
      published: try #require(ExactDecimal(row[0])),
      perUnits: try #require(Int64(row[1]))
    )
    #expect(rate.readable == row[2])
  }
}
