/// A published exchange rate: `unit` units of `from` cost `rate` of `to` from `day` on.
package struct ExchangeRate: Hashable, Sendable {
  /// The type without another name.
  package static let defaultType = "default"

  package let type: String
  package let from: Currency
  package let to: Currency
  /// The day of publication, from which the rate holds until the next (spec B1.1.4).
  package let day: Day
  package let rate: ExactDecimal
  /// 1, 10, 100, 1000 or 10000.
  package let unit: Int64
  /// Who published it: `ECB`, or the person who entered it.
  package let source: String
  /// The record of the installation's log that brought it in; 0 before it is stored.
  package let sequence: Int64

  package init(
    type: String = ExchangeRate.defaultType,
    from: Currency,
    to: Currency,
    day: Day,
    rate: ExactDecimal,
    unit: Int64 = 1,
    source: String,
    sequence: Int64 = 0
  ) {
    self.type = type
    self.from = from
    self.to = to
    self.day = day
    self.rate = rate
    self.unit = unit
    self.source = source
    self.sequence = sequence
  }
}

/// One step from one currency to another, by a published rate or its reciprocal.
package struct RateLeg: Hashable, Sendable {
  package let published: ExchangeRate
  package let isReciprocal: Bool

  package init(published: ExchangeRate, isReciprocal: Bool) {
    self.published = published
    self.isReciprocal = isReciprocal
  }

  package var effective: EffectiveRate {
    let rate = EffectiveRate(published: published.rate, perUnits: published.unit)
    return isReciprocal ? rate.reciprocal : rate
  }

  /// `1 EUR = 11.4975 SEK, ECB 2025-03-31`.
  package var text: String {
    "\(published.unit) \(published.from) = \(published.rate) \(published.to), "
      + "\(published.source) \(published.day)"
  }
}

/// The rate found for a pair of currencies, with the published rates that it came from.
package struct RateResult: Hashable, Sendable {
  package let effective: EffectiveRate
  /// None where both currencies are the same; two where the rate is a cross.
  package let legs: [RateLeg]

  package init(legs: [RateLeg]) throws(MoneyError) {
    var effective = EffectiveRate.one
    for leg in legs { effective = try effective.crossed(with: leg.effective) }
    self.effective = effective
    self.legs = legs
  }

  /// The day of the oldest rate used.
  package var day: Day? { legs.map(\.published.day).min() }

  /// Who published the rates used.
  package var source: String {
    var sources: [String] = []
    for leg in legs where !sources.contains(leg.published.source) {
      sources.append(leg.published.source)
    }
    return sources.joined(separator: ", ")
  }

  /// Days between the oldest rate used and `day`.
  package func age(on day: Day) -> Int { self.day.map { day - $0 } ?? 0 }
}
