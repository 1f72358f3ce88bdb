import Accounting
import Testing

struct SplitTests {
  /// Every list of one to three weights 0…4 that is not zero altogether.
  static let weights: [[Int64]] = {
    let single = (Int64(0)...4).map { [$0] }
    let pairs = single.flatMap { one in (Int64(0)...4).map { one + [$0] } }
    let triples = pairs.flatMap { one in (Int64(0)...4).map { one + [$0] } }
    return (single + pairs + triples).filter { weights in weights.contains { $0 > 0 } }
  }()

  @Test func `the parts are the total, and each is within one unit of its exact share`() {
    var wrong: [String] = []
    for weights in Self.weights {
      let sum = weights.reduce(0, +)
      for total in Int64(-60)...60 {
        let parts = split(total, by: weights)
        let isNear = zip(parts, weights).allSatisfy { part, weight in
          (part * sum - total * weight).magnitude < sum.magnitude
        }
        if parts.count != weights.count || parts.reduce(0, +) != total || !isNear {
          wrong.append("\(total) by \(weights): \(parts)")
        }
      }
    }
    #expect(wrong == [])
  }

  @Test func `a credit is split as the mirror image of a debit`() {
    let wrong = Self.weights.filter { weights in
      (Int64(0)...60).contains { split(-$0, by: weights) != split($0, by: weights).map { -$0 } }
    }
    #expect(wrong == [])
  }

  @Test func `equal weights differ by one unit at most, and the earlier get the more`() {
    var wrong: [[Int64]] = []
    for count in 1...9 {
      for total in Int64(0)...40 {
        let parts = split(total, by: Array(repeating: 3, count: count))
        if parts != parts.sorted(by: >) || parts[0] - parts[count - 1] > 1 { wrong.append(parts) }
      }
    }
    #expect(wrong == [])
  }

  @Test func `T_AL_1 12,345.67 by 6 to 3 to 1`() {
    #expect(split(1_234_567, by: [6, 3, 1]) == [740_740, 370_370, 123_457])
    #expect(split(-1_234_567, by: [6, 3, 1]) == [-740_740, -370_370, -123_457])
  }

  @Test func `T_AL_2 100.00 over seven is four of 14.29 and three of 14.28`() {
    let parts = split(10_000, by: Array(repeating: 1, count: 7))
    #expect(parts == [1_429, 1_429, 1_429, 1_429, 1_428, 1_428, 1_428])
  }

  @Test func `the largest weights and totals do not overflow`() {
    let half = Int64.max / 2
    #expect(split(Int64.max, by: [Int64.max, Int64.max]) == [half + 1, half])
    #expect(split(-Int64.max, by: [Int64.max, Int64.max, 0]) == [-half - 1, -half, 0])
  }
}
