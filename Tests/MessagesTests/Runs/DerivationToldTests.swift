import Accounting
import TestSupport
import Testing

@testable import Messages

/// What a run is told of: each figure's way from what was read to what is posted, and what has changed
/// since.
@Suite struct `The way of a figure` {
  private func visible(_ text: String) -> String { text.replacing("\u{A0}", with: "_") }

  private func revaluation() throws -> FXRevaluationLine {
    let last = try #require(Day(iso: "2025-03-31"))
    func leg(_ to: Currency, _ rate: String, isReciprocal: Bool) throws -> RateLeg {
      RateLeg(
        published: ExchangeRate(
          from: .eur,
          to: to,
          day: last,
          rate: try #require(ExactDecimal(rate)),
          source: "ECB",
          sequence: 4
        ),
        isReciprocal: isReciprocal
      )
    }
    return FXRevaluationLine(
      ledgerAccount: LedgerAccount(AccountNumber("1940")),
      layer: .current,
      book: .accounting,
      balance: Money(minorUnits: 1_000_00, .usd),
      booked: Money(minorUnits: 10_000_00, .sek),
      target: Money(minorUnits: 10_500_00, .sek),
      rate: try RateResult(
        legs: [
          leg(.usd, "1.08", isReciprocal: true), leg(.sek, "11.34", isReciprocal: false),
        ]
      ),
      offset: AccountNumber("8331")
    )
  }

  /// In Swedish, Norwegian and English, a row for each step.
  private static let steps = table(
    """
    kurs: 1 EUR = 1,08 USD, ECB 2025-03-31 | kurs: 1 EUR = 1,08 USD, ECB 31.03.2025 | rate: 1 EUR = 1.08 USD, ECB 2025-03-31
    kurs: 1 EUR = 11,34 SEK, ECB 2025-03-31 | kurs: 1 EUR = 11,34 SEK, ECB 31.03.2025 | rate: 1 EUR = 11.34 SEK, ECB 2025-03-31
    1_000,00 USD × 10,5 = 10_500,00 SEK, avrundat en gång (exakta halvor bort från noll) | 1_000,00 USD × 10,5 = 10_500,00 SEK, avrundet én gang (eksakte halve bort fra null) | 1,000.00 USD × 10.5 = 10,500.00 SEK, rounded once (exact halves away from zero)
    tidigare bokfört: 10_000,00 SEK | tidligere bokført: 10_000,00 SEK | booked before: 10,000.00 SEK
    differens: 500,00 SEK | differanse: 500,00 SEK | difference: 500.00 SEK
    """
  )

  @Test func `goes by every rate and by the product to the difference`() throws {
    let steps = try revaluation().steps
    for (column, language) in [Language.sv, .nb, .en].enumerated() {
      #expect(
        steps.told(in: language).map(visible) == `The way of a figure`.steps.map { $0[column] }
      )
    }
  }

  @Test func `that a transfer moves names its period and what is moved`() throws {
    let line = OpeningTransferLine(
      ledgerAccount: LedgerAccount(AccountNumber("2999")),
      layer: .current,
      period: "2025-open",
      kind: .opening,
      day: try #require(Day(iso: "2025-01-01")),
      balance: Money(minorUnits: 97_000_00, .sek),
      moved: Money(minorUnits: 47_000_00, .sek),
      accounting: Money(minorUnits: 47_000_00, .sek),
      reporting: 0,
      target: AccountNumber("2099")
    )
    let told = Language.allCases.map { line.steps.told(in: $0).map(visible) }
    #expect(
      told == [
        ["period: 2025-open", "flyttas: −47_000,00 SEK"],
        ["periode: 2025-open", "flyttes: −47_000,00 SEK"],
        ["period: 2025-open", "moved: -47,000.00 SEK"],
      ]
    )
  }

  @Test func `has a heading for each column of a table, in words that differ`() {
    for language in Language.allCases {
      let headings = DerivationStep.What.allCases.compactMap { $0.heading.map { language($0) } }
      #expect(headings.count == 8 && Set(headings).count == headings.count, "\(headings)")
    }
    #expect(DerivationStep.What.allCases.filter { $0.heading == nil } == [.published, .rounding])
  }

  /// A rate that law has fixed | as each language tells it.
  @Test func `by a rate that law has fixed says so`() throws {
    let day = try #require(Day(iso: "2025-03-31"))
    let found = try RateTable().rate(from: try #require(Currency("DEM")), to: .eur, on: day)
    let leg = try #require(found.legs.first)
    let told = Language.allCases.map { leg.told(in: $0) }
    #expect(
      told == [
        "1 EUR = 1,95583 DEM, fast 1999-01-01", "1 EUR = 1,95583 DEM, fast 01.01.1999",
        "1 EUR = 1.95583 DEM, fixed 1999-01-01",
      ]
    )
  }

  private func cause(_ name: String) throws -> StaleCause {
    let plain = LedgerAccount(AccountNumber("1940"))
    let center = LedgerAccount(
      AccountNumber("1940"),
      [DimensionValue(dimension: 1, code: "10"), DimensionValue(dimension: 6, code: "P1")]
    )
    func sek(_ units: Int64) -> Money { Money(minorUnits: units, .sek) }
    func eur(_ units: Int64) -> Money { Money(minorUnits: units, .eur) }
    return switch name {
    case "balance": .balance(plain, .eur, then: eur(100_000), now: eur(-5))
    case "centre": .balance(center, .eur, then: eur(0), now: eur(1))
    case "booked": .accountingBalance(plain, .eur, then: sek(1_150_000), now: sek(0))
    case "rate": .rate(from: .eur, to: .sek, then: "11.4975", now: "0.000587")
    default: .settings
    }
  }

  /// What has changed, in Swedish, Norwegian and English.
  private static let causes = table(
    """
    balance  | saldot på 1940 i EUR var 1_000,00 och är −0,05 | saldoen på 1940 i EUR var 1_000,00 og er −0,05 | the balance of 1940 in EUR was 1,000.00 and is -0.05
    centre   | saldot på 1940 (1=10,6=P1) i EUR var 0,00 och är 0,01 | saldoen på 1940 (1=10,6=P1) i EUR var 0,00 og er 0,01 | the balance of 1940 (1=10,6=P1) in EUR was 0.00 and is 0.01
    booked   | det bokförda värdet av EUR på 1940 var 11_500,00 SEK och är 0,00 SEK | den bokførte verdien av EUR på 1940 var 11_500,00 SEK og er 0,00 SEK | the book value of EUR on 1940 was 11,500.00 SEK and is 0.00 SEK
    rate     | kursen från EUR till SEK var 11,4975 och är 0,000587 | kursen fra EUR til SEK var 11,4975 og er 0,000587 | the rate from EUR to SEK was 11.4975 and is 0.000587
    settings | inställningarna har ändrats | innstillingene er endret | the settings have changed
    """
  )

  @Test(arguments: causes)
  func `that has changed since is told with what it was and what it is`(_ row: [String]) throws {
    let told = try Language.allCases.map { visible(try cause(row[0]).told(in: $0)) }
    #expect(told == Array(row.dropFirst()))
  }
}
