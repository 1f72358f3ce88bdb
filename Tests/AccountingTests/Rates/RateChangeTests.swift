import TestSupport
import Testing

@testable import Accounting

struct RateChangeTests {
  /// From, to, the change in per cent, and whether it is more than ten.
  private static let changes = table(
    """
    10      | 11      | 10.00  | no
    10      | 11.001  | 10.01  | yes
    10      | 9       | -10.00 | no
    10      | 8.999   | -10.01 | yes
    3       | 1       | -66.67 | yes
    11.4975 | 11.4975 | 0.00   | no
    1       | 100     | 9900.00 | yes
    10      | 11.0000001 | 10.00 | yes
    10      | 8.9999999  | -10.00 | yes
    """
  )

  @Test(arguments: changes)
  func `a change is counted in hundredths of a per cent`(_ row: [String]) throws {
    let rates = try row[..<2].map {
      EffectiveRate(published: try #require(ExactDecimal($0)), perUnits: 1)
    }
    let change = try #require(RateChange(from: rates[0], to: rates[1]))
    #expect(change.description == row[2])
    #expect(change.exceeds(ExactDecimal(mantissa: 10, scale: 0)) == (row[3] == "yes"))
  }
}
