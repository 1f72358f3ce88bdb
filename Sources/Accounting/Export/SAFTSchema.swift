/// A version of the schema of SAF-T Financial in which books are exported.
package enum SAFTSchema: String, Sendable, CaseIterable {
  case v130 = "1.30"
  case v140 = "1.40"

  /// The one that the law demands of what begins on a day: 1.40 for periods that begin in 2027 or later
  /// (spec nordic/formats 3.1).
  package init(beginning day: Day) { self = day.year < 2_027 ? .v130 : .v140 }

  /// The most decimals of an amount in another currency than the books' own (spec T-SUR-19).
  package var currencyDecimals: Int {
    switch self {
    case .v130: 2
    case .v140: 18
    }
  }
}

/// A number with its decimals as a SAF-T file has it, and whether it says less than the books.
package struct SAFTNumber: Hashable, Sendable {
  package let units: Int64
  package let decimals: Int
  package let isRounded: Bool

  /// Decimals of an exchange rate in every version.
  package static let rateDecimals = 8

  /// The most digits of an amount, and of a rate.
  private static let mostDigits: Int64 = 1_000_000_000_000_000_000

  /// Whether an amount has no more digits than the format allows.
  package static func fits(_ units: Int64) -> Bool { units.magnitude < UInt64(mostDigits) }

  /// An amount with at most so many decimals; halves are rounded away from zero.
  package init(_ amount: Money, decimals most: Int) {
    let digits = amount.currency.minorUnitDigits
    guard digits > most else {
      self.init(units: amount.minorUnits, decimals: digits, isRounded: false)
      return
    }
    let step = (most..<digits).reduce(Int64(1)) { step, _ in step * 10 }
    let (whole, rest) = amount.minorUnits.quotientAndRemainder(dividingBy: step)
    let isUp = rest.magnitude * 2 >= UInt64(step)
    self.init(
      units: whole + (isUp ? amount.minorUnits.signum() : 0),
      decimals: most,
      isRounded: rest != 0
    )
  }

  /// The rate at which `amount` makes `accounting`, both without their signs; nothing where there is no
  /// amount, or the rate would have more digits than one may have.
  package init?(rateOf amount: Money, to accounting: Money) {
    guard amount.minorUnits != 0 else { return nil }
    func powerOfTen(_ exponent: Int) -> UInt128 {
      (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
    let dividend =
      UInt128(accounting.minorUnits.magnitude)
      * powerOfTen(amount.currency.minorUnitDigits + SAFTNumber.rateDecimals)
    let divisor =
      UInt128(amount.minorUnits.magnitude) * powerOfTen(accounting.currency.minorUnitDigits)
    let (rate, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
    let rounded = rate + (rest * 2 >= divisor ? 1 : 0)
    guard rounded < UInt128(SAFTNumber.mostDigits) else { return nil }
    self.init(units: Int64(rounded), decimals: SAFTNumber.rateDecimals, isRounded: rest != 0)
  }

  private init(units: Int64, decimals: Int, isRounded: Bool) {
    self.units = units
    self.decimals = decimals
    self.isRounded = isRounded
  }
}
