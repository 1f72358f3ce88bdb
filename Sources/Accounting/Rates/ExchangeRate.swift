/// A published exchange rate: `unit` units of `from` cost `rate` of `to` from `day` on.
package struct ExchangeRate: Hashable, Sendable, Codable {
  /// The type without another name.
  package static let defaultType = "default"

  /// The numbers of units that a rate may be for (spec B1.1.2).
  package static let quotationUnits: Set<Int64> = [1, 10, 100, 1_000, 10_000]

  package let type: String
  package let from: Currency
  package let to: Currency
  /// The day of publication, from which the rate holds until the next (spec B1.1.4).
  package let day: Day
  package let rate: ExactDecimal
  /// One of `quotationUnits`.
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

  /// The price of one unit of `from`, exactly.
  package var effective: EffectiveRate { EffectiveRate(published: rate, perUnits: unit) }

  /// Refuses a rate that could not be used.
  package func check() throws(Refusal) {
    if rate.mantissa <= 0 { throw Refusal(RateError.isNotPositive(rate: rate.description)) }
    if from == to { throw Refusal(RateError.currenciesAreTheSame(from)) }
    if !ExchangeRate.quotationUnits.contains(unit) {
      throw Refusal(RateError.unitIsUnusual(unit: unit))
    }
  }
}
