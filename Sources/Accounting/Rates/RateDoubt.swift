/// What makes a rate unlikely: a wrong number of units, or two currencies in the wrong order.
package enum RateDoubt: Hashable, Sendable {
  case isFar
  /// One by the rate would be as expected.
  case isInverted
}

extension EffectiveRate {
  /// What is unlikely about a rate that is expected to be about `expected`; nothing where it lies
  /// within `limit` per cent of it.
  package func doubt(expecting expected: EffectiveRate, within limit: ExactDecimal) -> RateDoubt? {
    if lies(within: limit, of: expected) { return nil }
    return lies(within: limit, of: expected.reciprocal) ? .isInverted : .isFar
  }

  private func lies(within limit: ExactDecimal, of other: EffectiveRate) -> Bool {
    RateChange(from: other, to: self).map { !$0.exceeds(limit) } ?? false
  }
}

/// Where it is known from what a rate ought to be.
package enum RateExpectation: Hashable, Sendable, Codable {
  /// Amounts that are booked, or a voucher states, in both currencies.
  case booked
  /// Rates that are stored, the oldest of them of a day.
  case stored(Day)
}

extension RateError {
  /// The question about a rate of `day`; nothing where it is as expected.
  ///
  /// No rate is refused for that alone: currencies do fall.
  package static func doubt(
    about rate: EffectiveRate,
    from: Currency,
    to: Currency,
    day: Day,
    expecting expected: EffectiveRate,
    _ expectation: RateExpectation,
    within limit: ExactDecimal
  ) -> RateError? {
    guard let doubt = rate.doubt(expecting: expected, within: limit) else { return nil }
    return .isUnlikely(
      from: from,
      to: to,
      day: day,
      rate: rate.readable,
      expected: expected.readable,
      basis: expectation,
      isInverted: doubt == .isInverted
    )
  }

  /// The same question about several amounts, of which this is the first.
  package func asked(of count: Int) -> RateError {
    guard count > 1,
      case .isUnlikely(
        let from,
        let to,
        let day,
        let rate,
        let expected,
        let basis,
        let isInverted
      ) = self
    else { return self }
    return .areUnlikely(
      count: count,
      from: from,
      to: to,
      day: day,
      rate: rate,
      expected: expected,
      basis: basis,
      isInverted: isInverted
    )
  }
}
