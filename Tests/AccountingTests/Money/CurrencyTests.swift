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

  @Test func `four decimals are the most`() throws {
    let currency = try #require(Currency("CLF"))
    #expect(currency.minorUnitDigits == 4)
    #expect(currency.minorUnitsPerUnit == 10_000)
  }
}
