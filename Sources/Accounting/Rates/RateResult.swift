/// The rate found for a pair of currencies, with the published rates that it came from.
package struct RateResult: Hashable, Sendable {
  package let effective: EffectiveRate
  /// None where both currencies are the same; two where the rate is a cross.
  package let legs: [RateLeg]
  /// What deserves a look though the rate was found.
  package let warnings: [RateError]

  package init(legs: [RateLeg], warnings: [RateError] = []) throws(MoneyError) {
    var effective = EffectiveRate.one
    for leg in legs { effective = try effective.crossed(with: leg.effective) }
    self.effective = effective
    self.legs = legs
    self.warnings = warnings
  }

  /// The day of the oldest rate used that can age; that of the law where all are fixed.
  package var day: Day? { aging.map(\.published.day).min() ?? legs.map(\.published.day).max() }

  /// Who published the rates used.
  package var source: String {
    var sources: [String] = []
    for leg in legs where !sources.contains(leg.published.source) {
      sources.append(leg.published.source)
    }
    return sources.joined(separator: ", ")
  }

  /// Days between the oldest rate used and `day`; a rate fixed by law does not age.
  package func age(on day: Day) -> Int { aging.map { day - $0.published.day }.max() ?? 0 }

  private var aging: [RateLeg] { legs.filter { !$0.published.isFixed } }
}
