import Accounting
import TestSupport
import Testing

@testable import Messages

/// Figures as each language writes them; `_` stands for the no-break space that groups thousands.
@Suite struct `Figures in sentences` {
  /// Minor units and decimals, in Swedish and Norwegian, and in English.
  private static let amounts = table(
    """
    0                    | 2 | 0,00                         | 0.00
    1                    | 2 | 0,01                         | 0.01
    -1                   | 2 | −0,01                        | -0.01
    99                   | 2 | 0,99                         | 0.99
    100                  | 2 | 1,00                         | 1.00
    99999                | 2 | 999,99                       | 999.99
    100000               | 2 | 1_000,00                     | 1,000.00
    -123450              | 2 | −1_234,50                    | -1,234.50
    123456789            | 2 | 1_234_567,89                 | 1,234,567.89
    999                  | 0 | 999                          | 999
    1000                 | 0 | 1_000                        | 1,000
    -1234567             | 0 | −1_234_567                   | -1,234,567
    1234567              | 3 | 1_234,567                    | 1,234.567
    5                    | 4 | 0,0005                       | 0.0005
    9223372036854775807  | 2 | 92_233_720_368_547_758,07    | 92,233,720,368,547,758.07
    -9223372036854775808 | 2 | −92_233_720_368_547_758,08   | -92,233,720,368,547,758.08
    """
  )

  private func visible(_ text: String) -> String { text.replacing("\u{A0}", with: "_") }

  @Test(arguments: amounts)
  func `group their thousands and mark their decimals`(_ row: [String]) throws {
    let (units, digits) = (try #require(Int64(row[0])), try #require(Int(row[1])))
    #expect(visible(Language.sv.amount(units, digits: digits)) == row[2])
    #expect(visible(Language.nb.amount(units, digits: digits)) == row[2])
    #expect(visible(Language.en.amount(units, digits: digits)) == row[3])
    // A count is an amount without decimals.
    if digits == 0 {
      #expect(visible(Language.sv.count(Int(units))) == row[2])
      #expect(visible(Language.en.count(Int(units))) == row[3])
    }
  }

  @Test func `have the decimals of their currency, and name it`() throws {
    let yen = try #require(Currency("JPY"))
    let dinar = try #require(Currency("KWD"))
    #expect(visible(Language.sv.money(Money(minorUnits: 123_456, .sek))) == "1_234,56 SEK")
    #expect(visible(Language.nb.money(Money(minorUnits: -123_456, yen))) == "−123_456 JPY")
    #expect(Language.en.money(Money(minorUnits: 123_456, dinar)) == "123.456 KWD")
  }

  /// A moment, and it by the clock and by that of the log as each language writes them; what is no
  /// moment is left alone.
  private static let moments = table(
    """
    2025-03-04T10:12:59Z | 2025-03-04 11:12 (10:12 UTC) | 04.03.2025 11:12 (10:12 UTC)
    2024-02-29T23:59:00Z | 2024-03-01 00:59 (2024-02-29 23:59 UTC) | 01.03.2024 00:59 (29.02.2024 23:59 UTC)
    2025-02-30T10:12:00Z | –                            | –
    yesterday            | –                            | –
    """
  )

  @Test(arguments: moments)
  func `moments are as they are written in the country`(_ row: [String]) {
    for language in Language.allCases {
      let written = row[language == .nb ? 2 : 1]
      let isMoment = written != "–"
      #expect(language.minute(of: row[0]) == (isMoment ? written : row[0]))
      #expect(language.day(of: row[0]) == (isMoment ? String(written.prefix(10)) : row[0]))
    }
    #expect(Language.nb.logTime(of: "2024-02-29T23:59:00Z") == "29.02.2024 23:59 UTC")
    #expect(Language.sv.logTime(of: "yesterday") == "yesterday")
  }

  @Test(arguments: [
    ("10.849", "10,849"), ("0.000001", "0,000001"), ("-2.31", "\u{2212}2,31"), ("7", "7"),
  ])
  func `a decimal keeps its digits, and its marks are the language's`(
    _ text: String,
    _ nordic: String
  ) {
    #expect(Language.en.decimal(text) == text)
    #expect(Language.sv.decimal(text) == nordic)
    #expect(Language.nb.decimal(text) == nordic)
  }

  /// A number of vouchers, and how it is told.
  @Test(arguments: [
    (0, "0 vouchers"), (1, "1 voucher"), (2, "2 vouchers"), (1_000, "1,000 vouchers"),
    (-1, "-1 vouchers"),
  ])
  func `one of a thing is told in the singular`(_ number: Int, _ text: String) {
    #expect(Language.en.counted(number, "voucher", "vouchers") == text)
  }

  /// A locale of the environment, and the language that it asks for.
  private static let locales = table(
    """
    sv_SE.UTF-8 | sv
    sv          | sv
    sv_FI       | sv
    nb_NO.UTF-8 | nb
    no_NO       | nb
    nn_NO       | nb
    en_GB.UTF-8 | en
    en_US       | en
    da_DK       | en
    C           | en
    POSIX       | en
    """
  )

  @Test(arguments: locales)
  func `a locale asks for its language, and for English where it is none of ours`(
    _ row: [String]
  ) {
    #expect(Language(locale: row[0]).rawValue == row[1])
  }

  @Test func `what another program said is quoted on one line, without its full stop`() {
    let said = "No such file.\n  Try again. \n"
    #expect(Language.sv.quoted(said) == "”No such file.; Try again”")
    #expect(Language.nb.quoted(said) == "«No such file.; Try again»")
    #expect(Language.en.quoted("a\tb  c") == "“a b c”")
  }
}
