import Accounting
import Testing

struct CurrencyTests {
  @Test(arguments: ["SEK", "AAA", "ZZZ", "JPY"])
  func `three capital letters are a currency and come back`(_ code: String) throws {
    #expect(try #require(Currency(code)).code == code)
  }

  @Test(arguments: ["", "SE", "SEKK", "sek", "S3K", "SÉK", " SEK", "@AB", "[AB"])
  func `anything else is no currency`(_ code: String) {
    #expect(Currency(code) == nil)
  }

  @Test func `currencies are ordered by their codes`() {
    let codes = ["USD", "AUD", "SEK", "EUR", "SEA"]
    #expect(codes.compactMap { Currency($0) }.sorted().map(\.code) == codes.sorted())
  }

  @Test(arguments: [("SEK", 2, 100), ("JPY", 0, 1), ("ISK", 0, 1), ("KWD", 3, 1_000)])
  func `the minor unit is that of ISO 4217`(_ code: String, _ digits: Int, _ units: Int64) throws {
    let currency = try #require(Currency(code))
    #expect(currency.minorUnitDigits == digits)
    #expect(currency.minorUnitsPerUnit == units)
  }

  /// T-SUR-7: the decimals are ours, whatever a library's data say, and what is withdrawn is read.
  @Test(arguments: [
    ("HUF", 2), ("IQD", 3), ("HRK", 2), ("BGN", 2), ("ANG", 2), ("IRR", 2), ("LBP", 2), ("COP", 2),
    ("AFN", 2), ("KRW", 0), ("UYW", 4), ("TND", 3), ("CLP", 0), ("MGA", 2),
  ])
  func `T-SUR-7: decimals and withdrawn codes are those of ISO 4217`(
    _ code: String,
    _ digits: Int
  ) throws {
    let currency = try #require(Currency(code))
    #expect(currency.minorUnitDigits == digits && currency.isKnown)
    #expect(Money(decimal: "12", currency)?.currency == currency)
  }

  @Test func `what is no currency is not known`() {
    for code in ["SKE", "XYZ", "AAA", "XXX"] { #expect(Currency(code)?.isKnown == false) }
  }

  @Test func `four decimals are the most`() throws {
    let currency = try #require(Currency("CLF"))
    #expect(currency.minorUnitDigits == 4)
    #expect(currency.minorUnitsPerUnit == 10_000)
  }
}
