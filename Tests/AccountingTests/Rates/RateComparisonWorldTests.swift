import Accounting
import Testing

/// Every file of three days beside every set of stored rates of three days, each day without a rate or
/// with one of three: what is new, what differs, and what moves by more than a tenth.
struct RateComparisonWorldTests {
  private static let values: [Int64?] = [nil, 100, 105, 120]

  private func rates(_ values: [Int64?], from first: Day) -> [(day: Int, rate: ExchangeRate)] {
    values.enumerated().compactMap { index, value in
      value.map { value in
        (
          index,
          ExchangeRate(
            from: .eur,
            to: .sek,
            day: first.advanced(by: index),
            rate: ExactDecimal(mantissa: value, scale: 1),
            source: "test"
          )
        )
      }
    }
  }

  private func world(_ number: Int) -> [Int64?] {
    [0, 2, 4].map { RateComparisonWorldTests.values[number >> $0 & 3] }
  }

  @Test func `a new value is told where it moves by more than a tenth against what held before it`()
    throws
  {
    let first = try day("2025-03-03")
    let limit = ExactDecimal(mantissa: 10, scale: 0)
    for stored in (0..<64).map(world) {
      for published in (0..<64).map(world) {
        for keeps in [false, true] {
          var (added, differing, moving): ([Int], [Int], [Int]) = ([], [], [])
          var before: Int64?
          for day in 0..<3 {
            let (old, new) = (stored[day], published[day])
            if new != nil, old == nil { added.append(day) }
            if let new, let old, new != old { differing.append(day) }
            let isNew = new != nil && new != old && (old == nil || !keeps)
            if isNew, let new, let before, abs(new - before) * 10 > before { moving.append(day) }
            before = (isNew ? new : old) ?? before
          }
          let file = rates(published, from: first)
          let comparison = RateComparison(
            file.reversed().map { (rate: $0.rate, line: $0.day) },
            with: rates(stored, from: first).map(\.rate),
            keepsExisting: keeps,
            maximumChange: limit
          )
          let found = (
            comparison.added.map { $0.day - first },
            comparison.differences.map { $0.published.day - first },
            comparison.moves.compactMap(\.line)
          )
          guard found == (added, differing, moving) else {
            Issue.record("\(stored) \(published) \(keeps): \(found)")
            return
          }
        }
      }
    }
  }

  @Test func `a change is the exact quotient, rounded once, and exceeds a limit before that`()
    throws
  {
    for old in Int64(1)...40 {
      for new in Int64(1)...40 {
        let rates = [old, new].map {
          EffectiveRate(published: ExactDecimal(mantissa: $0, scale: 1), perUnits: 1)
        }
        let change = try #require(RateChange(from: rates[0], to: rates[1]))
        // Hundredths of a per cent lie within half a one of the quotient.
        let exact = (new - old) * 10_000
        #expect(abs(change.hundredths * old - exact) * 2 <= old, "\(old) to \(new)")
        #expect(change.hundredths.signum() * (new - old).signum() >= 0)
        for limit in [Int64(0), 5, 250, 1_000, 3_334] {
          let exceeds = change.exceeds(ExactDecimal(mantissa: limit, scale: 1))
          #expect(exceeds == (abs(new - old) * 1_000 > limit * old), "\(old) to \(new)")
        }
      }
    }
  }

  /// Every two currencies that the euro has replaced, at the exact quotient of what law has fixed.
  @Test func `between two fixed currencies goes the way through the euro, exactly`() throws {
    let day = try day("2026-01-01")
    for from in FixedRate.all {
      for to in FixedRate.all {
        let found = try RateTable().rate(from: from.currency, to: to.currency, on: day)
        let (one, two) = (from.published.rate, to.published.rate)
        let isSame = from.currency == to.currency
        let due = EffectiveRate(
          isSame ? 1 : Int128(two.mantissa) * Int128.powerOfTen(one.scale),
          over: isSame ? 1 : Int128(one.mantissa) * Int128.powerOfTen(two.scale)
        )
        #expect(found.effective == due, "\(from.currency) to \(to.currency)")
        #expect(found.age(on: day) == 0 && found.legs.count == (isSame ? 0 : 2))
        guard !isSame else { continue }
        let eve = max(from.published.day, to.published.day).advanced(by: -1)
        #expect(throws: RateError.self) {
          try RateTable().rate(from: from.currency, to: to.currency, on: eve)
        }
      }
    }
  }
}
