/// The rate that an amount is converted with: an exact fraction of major units.
///
/// A published rate is a decimal; its reciprocal and a cross of two are fractions. The fraction is
/// kept whole so that the amount is rounded once (design: "Amounts").
package struct EffectiveRate: Hashable, Sendable {
  package let numerator: Int128
  package let denominator: Int128

  /// - Precondition: both parts are positive.
  package init(_ numerator: Int128, over denominator: Int128) {
    precondition(numerator > 0 && denominator > 0, "a rate is positive")
    let divisor = greatestCommonDivisor(numerator, denominator)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  package static let one = EffectiveRate(1, over: 1)

  /// A published rate for `unit` units of the currency that it converts from.
  package init(published rate: ExactDecimal, perUnits unit: Int64) {
    self.init(Int128(rate.mantissa), over: Int128.powerOfTen(rate.scale) * Int128(unit))
  }

  package var reciprocal: EffectiveRate { EffectiveRate(denominator, over: numerator) }

  /// This rate followed by `next`: the cross of two legs.
  package func crossed(with next: EffectiveRate) throws(MoneyError) -> EffectiveRate {
    // Reducing crosswise first keeps the products as small as they can be.
    let one = greatestCommonDivisor(numerator, next.denominator)
    let two = greatestCommonDivisor(next.numerator, denominator)
    let (top, topOverflow) =
      (numerator / one).multipliedReportingOverflow(by: next.numerator / two)
    let (bottom, bottomOverflow) =
      (denominator / two).multipliedReportingOverflow(by: next.denominator / one)
    guard !topOverflow, !bottomOverflow else { throw .overflow }
    return EffectiveRate(top, over: bottom)
  }

  /// Converts `amount`, rounding once to the minor unit of `currency`.
  package func convert(
    _ amount: Money,
    to currency: Currency,
    rounding: Rounding
  ) throws(MoneyError) -> Money {
    let (scaled, overflow) = Int128(amount.minorUnits).multipliedReportingOverflow(by: numerator)
    let (top, topOverflow) = scaled.multipliedReportingOverflow(
      by: Int128(currency.minorUnitsPerUnit)
    )
    let (bottom, bottomOverflow) = denominator.multipliedReportingOverflow(
      by: Int128(amount.currency.minorUnitsPerUnit)
    )
    guard !overflow, !topOverflow, !bottomOverflow,
      let minorUnits = Int64(exactly: rounding.divide(top, by: bottom))
    else { throw .overflow }
    return Money(minorUnits: minorUnits, currency)
  }

  /// The rate as a decimal with at most `digits` decimals, for reading; `1 EUR = 11.4975 SEK`.
  package func decimal(digits: Int) -> String {
    guard let rounded = scaled(digits) else { return "\(numerator)/\(denominator)" }
    var text = Money.decimal(rounded, digits: digits)
    guard digits > 0 else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// The rate with six decimals, or with as many more as show four figures of a small one.
  package var readable: String {
    var digits = 6
    while digits < 12, scaled(digits).map({ $0 < 1_000 }) ?? false { digits += 1 }
    return scaled(digits).map { Money.decimal($0, digits: digits) } ?? decimal(digits: digits)
  }

  /// The rate with six decimals, or with as many more as it takes for `amount` × the printed rate to
  /// give `product` on a calculator; as a fraction where no decimals do.
  package func decimal(giving product: Money, of amount: Money) -> String {
    for digits in 6...18 {
      guard let scaled = scaled(digits) else { break }
      guard scaled > 0 else { continue }
      let printed = EffectiveRate(Int128(scaled), over: Int128.powerOfTen(digits))
      let given = try? printed.convert(amount, to: product.currency, rounding: .halfAwayFromZero)
      if given == product { return decimal(digits: digits) }
    }
    return "\(numerator)/\(denominator)"
  }

  private func scaled(_ digits: Int) -> Int64? {
    let (scaled, overflow) = numerator.multipliedReportingOverflow(by: Int128.powerOfTen(digits))
    return overflow
      ? nil : Int64(exactly: Rounding.halfAwayFromZero.divide(scaled, by: denominator))
  }
}

private func greatestCommonDivisor(_ one: Int128, _ two: Int128) -> Int128 {
  var (one, two) = (one, two)
  while two != 0 { (one, two) = (two, one % two) }
  return one
}
