/// A rule of rounding, named where it is used.
package enum Rounding: String, Sendable {
  /// Halves go away from zero: 0.5 → 1, −0.5 → −1 (spec B0.2).
  case halfAwayFromZero = "half-away-from-zero"

  /// Divides and rounds to a whole number.
  ///
  /// - Precondition: `divisor` is positive.
  package func divide(_ dividend: Int128, by divisor: Int128) -> Int128 {
    precondition(divisor > 0, "dividing by \(divisor)")
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    switch self {
    case .halfAwayFromZero:
      // remainder ≥ divisor − remainder is 2 × remainder ≥ divisor, without overflow.
      let magnitude = remainder < 0 ? -remainder : remainder
      guard magnitude >= divisor - magnitude else { return quotient }
      return dividend < 0 ? quotient - 1 : quotient + 1
    }
  }
}
