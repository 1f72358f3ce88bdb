import Accounting

/// What a currency costs in SEK on each day of the year: published rates where they are given.
struct SampleRates: Sendable {
  /// By currency, then by day from the last of the year before.
  private let byDay: [[EffectiveRate]]

  /// Day 0 is the day before `firstDay`.
  init(_ currencies: [Currency], published: [PublishedRate], firstDay: Day, days: Int) {
    let start = firstDay.advanced(by: -1)
    let lookup = EuroRates(published)
    byDay = currencies.enumerated().map { index, currency in
      (0..<days).map { offset in
        let day = start.advanced(by: offset)
        return lookup.rate(of: currency, on: day)
          ?? SampleRates.plausible(currency, index, dayNumber: Int(day.number))
      }
    }
  }

  /// Converts minor units of the currency at `index` to öre, rounding half away from zero.
  func convert(_ minorUnits: Int64, _ index: Int, onDay day: Int) -> Int64 {
    let rate = byDay[index][day]
    let top = Int128(minorUnits) * rate.numerator
    return Int64(Rounding.halfAwayFromZero.divide(top, by: rate.denominator))
  }

  /// A rate that wanders about a usual one, for years whose rates are not given.
  private static func plausible(
    _ currency: Currency,
    _ index: Int,
    dayNumber: Int
  ) -> EffectiveRate {
    let period = 97 + 13 * index
    let phase = (dayNumber % (2 * period) + 2 * period) % (2 * period)
    let wave = phase < period ? phase : 2 * period - phase
    let usual = usualTenThousandths[currency.code] ?? 100_000
    let rate = usual + usual * (2 * wave - period) * 4 / (period * 100)
    return EffectiveRate(Int128(rate), over: 10_000)
  }

  private static let usualTenThousandths = [
    "EUR": 112_000, "USD": 102_000, "NOK": 9_600, "DKK": 15_000, "GBP": 132_000, "PLN": 26_200,
  ]
}

/// The euro's published rates by day.
private struct EuroRates {
  private var days: [Currency: [(day: Day, rate: ExactDecimal)]] = [:]

  init(_ published: [PublishedRate]) {
    for rate in published where rate.from == .eur && rate.unit == 1 {
      days[rate.to, default: []].append((rate.day, rate.rate))
    }
    for currency in days.keys { days[currency]?.sort { $0.day < $1.day } }
  }

  /// SEK for one unit of `currency`, through the euro, by the last rates published by `day`.
  func rate(of currency: Currency, on day: Day) -> EffectiveRate? {
    guard let crowns = latest(.sek, day) else { return nil }
    let crownsForEuro = EffectiveRate(published: crowns, perUnits: 1)
    if currency == .eur { return crownsForEuro }
    guard let foreign = latest(currency, day) else { return nil }
    let euroForUnit = EffectiveRate(published: foreign, perUnits: 1).reciprocal
    return try? euroForUnit.crossed(with: crownsForEuro)
  }

  private func latest(_ currency: Currency, _ day: Day) -> ExactDecimal? {
    days[currency]?.last { $0.day <= day }?.rate
  }
}
