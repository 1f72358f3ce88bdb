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
  ///
  /// A currency that is fixed to the euro on that day always goes through it (spec B1.1.5).
  package func rate(
    from: Currency,
    to: Currency,
    type: String = ExchangeRate.defaultType,
    on day: Day
  ) throws(RateError) -> RateResult {
    if from == to { return try result([], day) }
    let (first, last) = (FixedRate.inForce(from, on: day), FixedRate.inForce(to, on: day))
    var legs = first.map { [RateLeg(published: $0.published, isReciprocal: true)] } ?? []
    let (start, end) = (first == nil ? from : .eur, last == nil ? to : .eur)
    if start != end {
      guard let between = path(start, end, type, day) else {
        let earliest = earliest(start, end, type)
        throw .isMissing(type: type, from: start, to: end, day: day, earliest: earliest)
      }
      legs += between
    }
    if let last { legs.append(RateLeg(published: last.published, isReciprocal: false)) }
    return try result(legs, day)
  }

  /// One leg or, through the pivot, two.
  private func path(_ from: Currency, _ to: Currency, _ type: String, _ day: Day) -> [RateLeg]? {
    if let leg = leg(from, to, type, day) { return [leg] }
    guard from != RateTable.pivot, to != RateTable.pivot,
      let first = leg(from, RateTable.pivot, type, day),
      let second = leg(RateTable.pivot, to, type, day)
    else { return nil }
    return [first, second]
  }

  private func result(_ legs: [RateLeg], _ day: Day) throws(RateError) -> RateResult {
    do {
      return try RateResult(legs: legs, warnings: legs.compactMap { disagreement($0, day) })
    } catch {
      throw .crossOverflows(rates: legs)
    }
  }

  /// The two directions of a pair are rates of their own, and the direct one wins; where they lie
  /// more than 0.5 % apart, one of them is likely to be wrong (spec B1.1.4).
  private func disagreement(_ leg: RateLeg, _ day: Day) -> RateError? {
    let published = leg.published
    guard !leg.isReciprocal,
      let other = latest(Pair(type: published.type, from: published.to, to: published.from), day)
    else { return nil }
    let opposite = RateLeg(published: other, isReciprocal: true)
    let change = RateChange(from: leg.effective, to: opposite.effective)
    if let change, !change.exceeds(ExactDecimal(mantissa: 5, scale: 1)) { return nil }
    return .directionsDisagree(
      from: published.from,
      to: published.to,
      used: leg,
      opposite: opposite
    )
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

  /// The first day on which there is a rate, direct, reciprocal or crossed.
  private func earliest(_ from: Currency, _ to: Currency, _ type: String) -> Day? {
    let direct = earliestLeg(from, to, type)
    guard from != RateTable.pivot, to != RateTable.pivot,
      let first = earliestLeg(from, RateTable.pivot, type),
      let second = earliestLeg(RateTable.pivot, to, type)
    else { return direct }
    let cross = max(first, second)
    return direct.map { min($0, cross) } ?? cross
  }

  private func earliestLeg(_ from: Currency, _ to: Currency, _ type: String) -> Day? {
    [Pair(type: type, from: from, to: to), Pair(type: type, from: to, to: from)]
      .compactMap { rates[$0]?.first?.day }.min()
  }
}
