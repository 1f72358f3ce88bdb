import Accounting
import Testing

struct MoneyTests {
  /// Two, no, three and four decimals.
  static let currencies = ["SEK", "JPY", "KWD", "CLF"].compactMap { Currency($0) }

  @Test(arguments: currencies)
  func `an amount written as a decimal is read back as itself`(_ currency: Currency) {
    let extremes = [Int64.min, .min + 1, .max - 1, .max]
    let differing = (Array(Int64(-11_000)...11_000) + extremes).filter { minorUnits in
      let money = Money(minorUnits: minorUnits, currency)
      return Money(decimal: money.decimal, currency) != money
    }
    #expect(differing == [])
  }

  @Test(arguments: [
    (0, "0.00"), (1, "0.01"), (-1, "-0.01"), (10, "0.10"), (-99, "-0.99"), (100, "1.00"),
    (-123_450, "-1234.50"), (Int64.max, "92233720368547758.07"),
    (Int64.min, "-92233720368547758.08"),
  ])
  func `the decimal has the currency's decimals and no grouping`(
    _ minorUnits: Int64,
    _ decimal: String
  ) {
    #expect(Money(minorUnits: minorUnits, .sek).decimal == decimal)
    #expect(Money(minorUnits: minorUnits, .sek).description == "\(decimal) SEK")
  }

  @Test func `decimals that say nothing may be left out or added`() {
    for text in ["1.5", "1.50", "1.500", "01.5", "1.50000000"] {
      #expect(Money(decimal: text, .sek) == Money(minorUnits: 150, .sek), "\(text)")
    }
    #expect(Money(decimal: "-7", .sek) == Money(minorUnits: -700, .sek))
    #expect(Money(decimal: "-0.00", .sek) == Money(minorUnits: 0, .sek))
  }

  @Test(arguments: [
    "", "-", ".", "-.", "1,5", "+1", " 1", "1 ", "1e3", "12abc", "--1", "1-", "1.2.3", "1 000",
    "0x10", "١", "1.005", "-0.001", "92233720368547758.08", "-92233720368547758.09",
    "92233720368547759", "99999999999999999999",
  ])
  func `what is no amount of the currency is refused`(_ text: String) {
    #expect(Money(decimal: text, .sek) == nil)
  }

  @Test func `a currency without decimals takes none`() throws {
    let yen = try #require(Currency("JPY"))
    #expect(Money(decimal: "12", yen) == Money(minorUnits: 12, yen))
    #expect(Money(decimal: "12.0", yen) == Money(minorUnits: 12, yen))
    #expect(Money(decimal: "12.5", yen) == nil)
  }

  @Test func `a sum that does not fit is refused, never wrapped`() throws {
    #expect(try Int64.max.adding(0) == .max)
    #expect(try Int64.max.adding(.min) == -1)
    #expect(throws: MoneyError.overflow) { try Int64.max.adding(1) }
    #expect(throws: MoneyError.overflow) { try Int64.min.adding(-1) }
  }
}
