import Accounting
import TestSupport
import Testing

/// Amounts and rates with the decimals that a version of SAF-T has (T-SUR-19).
struct SAFTNumberTests {
  /// Amount | decimals | as written | whether it says less.
  private static let amounts = table(
    """
    1000.125 KWD  | 2  | 1000.13  | rounded
    -1000.125 KWD | 2  | -1000.13 | rounded
    1000.124 KWD  | 2  | 1000.12  | rounded
    1000.120 KWD  | 2  | 1000.12  |
    0.004 KWD     | 2  | 0.00     | rounded
    1000.125 KWD  | 18 | 1000.125 |
    12.50 EUR     | 2  | 12.50    |
    100 JPY       | 2  | 100      |
    """
  )

  @Test(arguments: amounts) func `T-SUR-19: what has too many decimals is rounded and told`(
    _ row: [String]
  ) throws {
    let decimals = try #require(Int(row[1]))
    let number = SAFTNumber(try money(row[0]), decimals: decimals)
    #expect(Money.decimal(number.units, digits: number.decimals) == row[2])
    #expect((number.isRounded ? "rounded" : "") == row[3])
  }

  /// Amount | what it is booked at | the rate | whether it is rounded.
  private static let rates = table(
    """
    100.00 EUR                | 1149.75 NOK             | 11.49750000 |
    -100.00 EUR               | -1149.75 NOK            | 11.49750000 |
    3.00 EUR                  | 10.00 NOK               | 3.33333333  | rounded
    6.00 EUR                  | 10.00 NOK               | 1.66666667  | rounded
    1000 JPY                  | 70.00 NOK               | 0.07000000  |
    1.000 KWD                 | 35.00 NOK               | 35.00000000 |
    0.00 EUR                  | 10.00 NOK               | none        |
    0.01 EUR                  | 99999999999999.99 NOK   | none        |
    92233720368547758.07 EUR  | 92233720368547758.07 NOK | 1.00000000 |
    """
  )

  @Test(arguments: rates) func `a rate is what makes one amount of the other`(
    _ row: [String]
  ) throws {
    let rate = SAFTNumber(rateOf: try money(row[0]), to: try money(row[1]))
    let written = rate.map { Money.decimal($0.units, digits: $0.decimals) }
    #expect(written ?? "none" == row[2])
    #expect((rate?.isRounded ?? false ? "rounded" : "") == row[3])
  }

  @Test(arguments: [("2026-12-31", "1.30"), ("2027-01-01", "1.40"), ("2025-01-01", "1.30")])
  func `what begins in 2027 or later is told in 1.40`(_ day: String, _ schema: String) throws {
    let day = try #require(Day(iso: day))
    #expect(SAFTSchema(beginning: day).rawValue == schema)
  }

  private func money(_ text: String) throws -> Money {
    let words = text.split(separator: " ")
    let currency = try #require(Currency(words[1]))
    return try #require(Money(decimal: words[0], currency))
  }
}
