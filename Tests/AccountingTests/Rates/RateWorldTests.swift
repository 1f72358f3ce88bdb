import Accounting
import TestSupport
import Testing

/// Every table of rates that three currencies and two days allow, against the rule as spec B1.1.4
/// words it: the pair's own rate, else the other direction's, else by way of the euro.
struct RateWorldTests {
  private static let currencies: [Currency] = [.eur, .sek, .usd]
  private static let pairs = currencies.flatMap { from in
    currencies.filter { $0 != from }.map { (from: from, to: $0) }
  }

  /// A rate of its own for each pair and day, so that none is taken for another.
  private struct World {
    let days: [Day]
    /// By pair and day, whether there is a rate.
    let isPublished: [Bool]

    func price(_ pair: Int, _ day: Int) -> Int64 { [2, 3, 5, 7, 11, 13][pair] * [17, 19][day] }

    var table: RateTable {
      RateTable(
        isPublished.indices.filter { isPublished[$0] }.map { index in
          let (pair, day) = (index / 2, index % 2)
          return ExchangeRate(
            from: pairs[pair].from,
            to: pairs[pair].to,
            day: days[day],
            rate: ExactDecimal(mantissa: price(pair, day), scale: 0),
            source: "test"
          )
        }
      )
    }

    /// The newest price of a pair on or before a day, and its day.
    private func latest(_ from: Currency, _ to: Currency, _ day: Int) -> (Int64, Int)? {
      guard let pair = pairs.firstIndex(where: { $0 == (from, to) }) else { return nil }
      return [1, 0].first { $0 <= day && isPublished[pair * 2 + $0] }.map { (price(pair, $0), $0) }
    }

    private func leg(_ from: Currency, _ to: Currency, _ day: Int) -> (EffectiveRate, Int)? {
      if let (price, day) = latest(from, to, day) {
        return (EffectiveRate(Int128(price), over: 1), day)
      }
      return latest(to, from, day).map { (EffectiveRate(1, over: Int128($0.0)), $0.1) }
    }

    /// The rate and the day of its oldest part.
    func expected(_ from: Currency, _ to: Currency, _ day: Int) throws -> (EffectiveRate, Int)? {
      if let direct = leg(from, to, day) { return direct }
      guard from != .eur, to != .eur, let first = leg(from, .eur, day),
        let second = leg(.eur, to, day)
      else { return nil }
      return (try first.0.crossed(with: second.0), min(first.1, second.1))
    }
  }

  @Test func `the rate found is the one that the rule names, and so is its age`() throws {
    let days = [try day("2025-01-10"), try day("2025-01-20")]
    let count = RateWorldTests.pairs.count * days.count
    var (found, missing) = (0, 0)
    for world in 0..<(1 << count) {
      let world = World(days: days, isPublished: (0..<count).map { world >> $0 & 1 == 1 })
      let table = world.table
      for (from, to) in RateWorldTests.pairs {
        for day in days.indices {
          let result = try? table.rate(from: from, to: to, on: days[day])
          let expected = try world.expected(from, to, day)
          guard result?.effective == expected?.0, result?.day == expected.map({ days[$0.1] }) else {
            Issue.record("\(from) to \(to) on \(days[day]): \(world.isPublished)")
            return
          }
          if expected == nil { missing += 1 } else { found += 1 }
        }
      }
    }
    #expect(found > 10_000 && missing > 1_000)
  }
}
