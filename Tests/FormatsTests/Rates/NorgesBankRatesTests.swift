import Accounting
import TestSupport
import Testing

@testable import Formats

@Suite struct NorgesBankRatesTests {
  private func read(_ text: String) -> RateFile { readNorgesBankRates(Array(text.utf8)) }

  @Test func `the unit multiplier is a power of ten`() {
    let file = read(
      """
      FREQ,BASE_CUR,QUOTE_CUR,TENOR,DECIMALS,CALCULATED,UNIT_MULT,COLLECTION,TIME_PERIOD,OBS_VALUE
      B,USD,NOK,SP,4,false,0,C,2026-03-16,9.7512
      B,SEK,NOK,SP,2,false,2,C,2026-03-16,104.18
      B,IDR,NOK,SP,4,false,4,C,2026-03-16,5.7

      """
    )
    #expect(
      file.told == [
        "USDNOK 2026-03-16 9.7512/1 @2", "SEKNOK 2026-03-16 104.18/100 @3",
        "IDRNOK 2026-03-16 5.7/10000 @4",
      ]
    )
    #expect(file.findings.isEmpty)
  }

  @Test func `columns stand in any order, with semicolons, decimal commas and names beside them`() {
    let file = read(
      "\u{FEFF}OBS_VALUE;TIME_PERIOD;Base Currency;BASE_CUR;UNIT_MULT;QUOTE_CUR\r\n"
        + "104,18;2026-03-16;Swedish krona;SEK;2;NOK\r\n9.5;2026-03-17;US dollar;USD;0;NOK\r\n"
    )
    #expect(
      file.told == ["SEKNOK 2026-03-16 104.18/100 @2", "USDNOK 2026-03-17 9.5/1 @3"]
    )
    #expect(file.findings.isEmpty)
  }

  @Test func `indices and baskets are left out and said once each`() {
    let file = read(
      """
      BASE_CUR,QUOTE_CUR,UNIT_MULT,TIME_PERIOD,OBS_VALUE
      I44,NOK,0,2026-03-16,116.1
      TWI,NOK,0,2026-03-16,110.1
      I44,NOK,0,2026-03-17,116.2
      XDR,NOK,0,2026-03-17,13.1
      DEM,NOK,2,1998-12-31,455.1
      """
    )
    #expect(file.told == ["DEMNOK 1998-12-31 455.1/100 @6"])
    #expect(
      file.problems == [
        "2 info: codeIsNoCurrency(column: \"I44\", rates: 2)",
        "3 info: codeIsNoCurrency(column: \"TWI\", rates: 1)",
        "5 info: codeIsNoCurrency(column: \"XDR\", rates: 1)",
      ]
    )
  }

  @Test func `everything that is wrong is found at once, and what was not quoted is not`() {
    let file = read(
      """
      BASE_CUR,QUOTE_CUR,UNIT_MULT,TIME_PERIOD,OBS_VALUE
      USD,NOK,0,2026-03,9.7
      USD,NOK,7,2026-02-30,x
      USD,NOK,0,2026-03-16,"9,7"
      USD,NOK,0,2026-03-17,0
      USD,NOK,0,2026-03-18,
      USD,NOK,0,2026-03-18,NaN
      USD,NOK,0,2026-03-18,9.7
      USD,NOK,0,2026-03-18,9.7
      USD,NOK,0,2026-03-19,9,7
      "USD"x,NOK,0,2026-03-20,9.7
      """
    )
    #expect(file.told == ["USDNOK 2026-03-18 9.7/1 @8"])
    #expect(
      file.problems == [
        "2 error: dateIsUnreadable(written: \"2026-03\")", "3 error: unitIsUnusual(written: \"7\")",
        "3 error: dateIsUnreadable(written: \"2026-02-30\")",
        "3 error: rateIsUnreadable(USD, written: \"x\")",
        "4 error: rateIsUnreadable(USD, written: \"9,7\")",
        "5 error: rateIsNotPositive(USD, written: \"0\")",
        "9 error: rateStandsTwice(from: USD, to: NOK, 2026-03-18, firstLine: 8)",
        "10 error: rowDoesNotFit(fields: 6, columns: 5)", "11 error: rowIsBroken",
      ]
    )
  }

  @Test func `every missing column is named`() {
    #expect(
      read("BASE_CUR,QUOTE_CUR,TIME_PERIOD\nUSD,NOK,2026-03-16\n").problems == [
        "1 error: columnIsMissing(column: \"UNIT_MULT\")",
        "1 error: columnIsMissing(column: \"OBS_VALUE\")",
      ]
    )
    #expect(read("").problems == ["0 error: fileHasNoRates"])
  }

  @Test(.enabled(if: sharedData != nil, "the rate files are not here"))
  func `a recorded reply is read whole`() throws {
    let file = readNorgesBankRates(try sharedRates("norges-bank-exr.csv"))
    #expect(!file.findings.contains { $0.severity != .info })
    let left = file.problems.filter { $0.contains("codeIsNoCurrency") }
    #expect(left.count == 3, "\(left)")
    #expect(file.rates.count == 35 * 7)
    #expect(file.told.contains("SEKNOK 2026-03-16 103.53/100 @247"))
    #expect(file.rates.allSatisfy { $0.to == .nok && $0.from.isNational })
    let krone = file.rates.filter { $0.from == Currency("DKK") }
    #expect(krone.first.map { "\($0.rate)/\($0.unit)" } == "149.21/100")
  }
}
