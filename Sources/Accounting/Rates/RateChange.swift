/// How much a rate has moved.
package struct RateChange: Hashable, Sendable, CustomStringConvertible {
  private let difference: Int128
  private let base: Int128
  /// In hundredths of a per cent, rounded half away from zero.
  package let hundredths: Int64

  /// Nothing where the two lie so far apart that the change cannot be counted.
  package init?(from old: EffectiveRate, to new: EffectiveRate) {
    guard let ratio = try? new.crossed(with: old.reciprocal) else { return nil }
    difference = ratio.numerator - ratio.denominator
    base = ratio.denominator
    let (scaled, overflow) = difference.multipliedReportingOverflow(by: 10_000)
    guard !overflow,
      let hundredths = Int64(exactly: Rounding.halfAwayFromZero.divide(scaled, by: base))
    else { return nil }
    self.hundredths = hundredths
  }

  /// In per cent: `-2.31`.
  package var description: String { Money.decimal(hundredths, digits: 2) }

  /// Whether it is more than `limit` per cent, up or down; exactly, before any rounding.
  ///
  /// - Precondition: `limit` is not negative.
  package func exceeds(_ limit: ExactDecimal) -> Bool {
    let moved = difference.magnitude.multipliedFullWidth(
      by: UInt128(Int128.powerOfTen(limit.scale + 2))
    )
    let allowed = base.magnitude.multipliedFullWidth(by: UInt128(limit.mantissa))
    return (moved.high, moved.low) > (allowed.high, allowed.low)
  }
}
