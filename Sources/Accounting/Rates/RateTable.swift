/// Exchange rates to look up (spec B1.1.4).
package struct RateTable: Hashable, Sendable {
  private struct Pair: Hashable {
    let type: String
    let from: Currency
    let to: Currency
  }

  /// By pair, in order of day; of several for one day, the latest record.
  private var rates: [Pair: [ExchangeRate]] = [:]

  package init(_ rates: some Sequence<ExchangeRate> = []) {
    var latest: [Pair: [Day: ExchangeRate]] = [:]
    for rate in rates {
      let pair = Pair(type: rate.type, from: rate.from, to: rate.to)
      if let other = latest[pair]?[rate.day], other.sequence > rate.sequence { continue }
      latest[pair, default: [:]][rate.day] = rate
    }
    self.rates = latest.mapValues { $0.values.sorted { $0.day < $1.day } }
  }

  /// The currency through which two others are crossed (design: "Rates").
  package static let pivot = Currency.eur

  /// Finds the rate from one currency to another as of `day`: the latest on or before it, directly,
  /// else by the reciprocal, else as a cross through the pivot.
  package func rate(
    from: Currency,
    to: Currency,
    type: String = ExchangeRate.defaultType,
    on day: Day
  ) throws(RateError) -> RateResult {
    if from == to { return try result([]) }
    if let leg = leg(from, to, type, day) { return try result([leg]) }
    if from != RateTable.pivot, to != RateTable.pivot,
      let first = leg(from, RateTable.pivot, type, day),
      let second = leg(RateTable.pivot, to, type, day)
    {
      return try result([first, second])
    }
    throw .isMissing(type: type, from: from, to: to, day: day, earliest: earliest(from, to, type))
  }

  private func result(_ legs: [RateLeg]) throws(RateError) -> RateResult {
    do {
      return try RateResult(legs: legs)
    } catch {
      throw .crossOverflows(legs.map(\.text))
    }
  }

  private func leg(_ from: Currency, _ to: Currency, _ type: String, _ day: Day) -> RateLeg? {
    if let rate = latest(Pair(type: type, from: from, to: to), day) {
      return RateLeg(published: rate, isReciprocal: false)
    }
    return latest(Pair(type: type, from: to, to: from), day).map {
      RateLeg(published: $0, isReciprocal: true)
    }
  }

  private func latest(_ pair: Pair, _ day: Day) -> ExchangeRate? {
    rates[pair]?.last { $0.day <= day }
  }

  private func earliest(_ from: Currency, _ to: Currency, _ type: String) -> Day? {
    [Pair(type: type, from: from, to: to), Pair(type: type, from: to, to: from)]
      .compactMap { rates[$0]?.first?.day }.min()
  }
}

/// Why a rate cannot be found, used or stored.
package enum RateError: LedgerError, Hashable {
  case isMissing(type: String, from: Currency, to: Currency, day: Day, earliest: Day?)
  case isOld(from: Currency, to: Currency, rateDay: Day, day: Day, age: Int, limit: Int)
  case crossOverflows([String])
  case isNotPositive(String)
  case currenciesAreTheSame(Currency)
  case unitIsUnusual(Int64)

  package var code: ErrorCode {
    switch self {
    case .isMissing: ErrorCode("RAT", 1)
    case .isOld: ErrorCode("RAT", 2)
    case .crossOverflows: ErrorCode("RAT", 3)
    case .isNotPositive: ErrorCode("RAT", 4)
    case .currenciesAreTheSame: ErrorCode("RAT", 5)
    case .unitIsUnusual: ErrorCode("RAT", 6)
    }
  }
}
