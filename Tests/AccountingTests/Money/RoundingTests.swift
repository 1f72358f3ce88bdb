import Accounting
import Testing

struct RoundingTests {
  private let rounding = Rounding.halfAwayFromZero

  @Test func `the quotient is the nearest whole number and a half goes away from zero`() {
    var wrong: [String] = []
    for dividend in Int128(-400)...400 {
      for divisor in Int128(1)...40 {
        let quotient = rounding.divide(dividend, by: divisor)
        // Twice the distance, in units of 1 ÷ divisor; at a tie the larger magnitude is right.
        let distance = 2 * (quotient * divisor - dividend).magnitude
        let isTie = distance == divisor.magnitude
        let isAway = quotient.magnitude * divisor.magnitude > dividend.magnitude
        if distance > divisor.magnitude || (isTie && !isAway) {
          wrong.append("\(dividend) ÷ \(divisor) = \(quotient)")
        }
      }
    }
    #expect(wrong == [])
  }

  @Test func `debit and credit round to mirror images`() {
    var wrong: [Int128] = []
    for dividend in Int128(0)...400 {
      for divisor in Int128(1)...40
      where rounding.divide(-dividend, by: divisor) != -rounding.divide(dividend, by: divisor) {
        wrong.append(dividend)
      }
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    (1, 2, 1), (-1, 2, -1), (3, 2, 2), (-3, 2, -2), (5, 10, 1), (4, 10, 0), (-4, 10, 0), (0, 7, 0),
    (7, 1, 7),
  ])
  func `halves go away from zero`(_ dividend: Int128, _ divisor: Int128, _ quotient: Int128) {
    #expect(rounding.divide(dividend, by: divisor) == quotient)
  }

  @Test func `the largest numbers round without overflow`() {
    #expect(rounding.divide(.max, by: .max) == 1)
    #expect(rounding.divide(.max - 1, by: .max) == 1)
    #expect(rounding.divide(.max / 2, by: .max) == 0)
    #expect(rounding.divide(.max / 2 + 1, by: .max) == 1)
    #expect(rounding.divide(.min, by: 1) == .min)
  }
}
