/// How much a rate has moved, in hundredths of a per cent, rounded half away from zero.
package struct RateChange: Hashable, Sendable, CustomStringConvertible {
  package let hundredths: Int64

  /// Nothing where the two lie so far apart that the change cannot be counted.
  package init?(from old: EffectiveRate, to new: EffectiveRate) {
    guard let ratio = try? new.crossed(with: old.reciprocal) else { return nil }
    let (scaled, overflow) = (ratio.numerator - ratio.denominator)
      .multipliedReportingOverflow(by: 10_000)
    guard !overflow,
      let hundredths = Int64(
        exactly: Rounding.halfAwayFromZero.divide(scaled, by: ratio.denominator)
      )
    else { return nil }
    self.hundredths = hundredths
  }

  /// In per cent: `-2.31`.
  package var description: String { Money.decimal(hundredths, digits: 2) }

  /// Whether it is more than `limit` per cent, up or down.
  package func exceeds(_ limit: ExactDecimal) -> Bool {
    Int128(hundredths.magnitude) * Int128.powerOfTen(limit.scale) > Int128(limit.mantissa) * 100
  }
}
