import Accounting
import Testing

@testable import Formats

@Suite struct HledgerWriterTests {
  @Test func `a journal is written as hledger reads it`() {
    let eur = Currency.eur
    var writer = HledgerWriter(company: "Prov AB: (1)", currency: .sek)
    writer.append(account: "1930", .asset, name: "Bank")
    writer.append(account: "9000", nil, name: "")
    let tags = writer.tags(
      of: LedgerAccount(
        AccountNumber("1930"),
        [DimensionValue(dimension: 20, code: "a,b"), DimensionValue(dimension: 1, code: "10")]
      )
    )
    writer.begin(Day(number: 20_100), code: "A(1)", text: "Köp; en\n[2025-01-01]", kind: .closing)
    writer.append(
      "1930",
      Money(minorUnits: -1_050, eur),
      cost: -12_000,
      tags: tags,
      text: "x:y [z]"
    )
    writer.append("1930", Money(minorUnits: 0, eur), cost: 12_000)
    writer.append("1930", Money(minorUnits: 5, eur), cost: -7)
    writer.append("1930", Money(minorUnits: 5, eur), cost: 0, text: "noll")
    writer.append("1930", Money(minorUnits: 7, .sek), cost: 7, tags: tags)
    let expected = """
      ; Prov AB : (1)
      decimal-mark .
      commodity 1000.00 SEK

      account 1930  ; type: A
          ; Bank
      account 9000

      2025-01-12 (A(1_) Köp, en [2025-01-01]  ; kind:closing
          1930  -10.50 EUR @@ 120.00 SEK  ; costCentre:10, 20:a_b, x :y (z)
          1930  120.00 SEK
          1930  0.05 EUR @@ 0.00 SEK
          1930  -0.07 SEK
          1930  0.05 EUR @@ 0.00 SEK  ; noll
          1930  0.07 SEK  ; costCentre:10, 20:a_b

      """
    #expect(String(decoding: writer.output.bytes, as: UTF8.self) == expected)
  }
}
