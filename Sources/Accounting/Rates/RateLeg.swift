/// One step from one currency to another, by a published rate or its reciprocal.
package struct RateLeg: Hashable, Sendable, Codable {
  package let published: ExchangeRate
  package let isReciprocal: Bool

  package init(published: ExchangeRate, isReciprocal: Bool) {
    self.published = published
    self.isReciprocal = isReciprocal
  }

  package var effective: EffectiveRate {
    isReciprocal ? published.effective.reciprocal : published.effective
  }

  /// `1 EUR = 11.4975 SEK, ECB 2025-03-31`.
  package var text: String {
    "\(published.unit) \(published.from) = \(published.rate) \(published.to), "
      + "\(published.source) \(published.day)"
  }
}
