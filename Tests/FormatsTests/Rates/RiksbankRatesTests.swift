import Accounting
import TestSupport
import Testing

@testable import Formats

@Suite struct RiksbankRatesTests {
  private func read(
    _ text: String,
    _ change: (inout RateFileOptions) -> Void = { _ in }
  ) -> RateFile {
    var options = RateFileOptions()
    change(&options)
    return readRates(Array(text.utf8), from: .riksbank, options)
  }

  @Test func `a series is kronor for one unit, with every digit`() {
    let file = read(
      """
      [{"seriesId":"SEKUSDPMI","date":"2026-03-24","value":10.10000000001},
       {"date":"2026-03-24","more":[{"a":null}],"value":6.1234e-2,"seriesId":"SEKJPYPMI"},
       {"seriesId":"SEKNOKPMI","date":"2026-03-24","value":null}]
      """
    )
    #expect(
      file.told == ["USDSEK 2026-03-24 10.10000000001/1 @1", "JPYSEK 2026-03-24 0.061234/1 @2"]
    )
    #expect(file.findings.isEmpty)
  }

  @Test func `a reply for one series needs its currency`() {
    let text = "[{\"date\":\"2026-03-24\",\"value\":10.9},\n{\"date\":\"2026-03-25\",\"value\":11}]"
    #expect(read(text).problems == ["1 error: currencyIsNeeded"])
    let file = read(text) { $0.currency = .eur }
    #expect(file.told == ["EURSEK 2026-03-24 10.9/1 @1", "EURSEK 2026-03-25 11/1 @2"])
    let other = read(
      "[{\"seriesId\":\"SEKUSDPMI\",\"date\":\"2026-03-24\",\"value\":10}]"
    ) { $0.currency = .eur }
    #expect(other.problems == ["1 error: seriesIsOfAnotherCurrency(USD, asked: EUR)"])
  }

  @Test func `what is no currency is left out, and the ECU too`() {
    let file = read(
      """
      [{"seriesId":"SEKETT","date":"1998-12-31","value":1},
      {"seriesId":"SEKKIX92","date":"1998-12-31","value":110.5},
      {"seriesId":"SEKXDRPMI","date":"1998-12-31","value":11.5},
      {"seriesId":"SEKETT","date":"1999-01-04","value":1},
      {"seriesId":"SEKEURPMI","date":"1998-12-31","value":9.4},
      {"seriesId":"SEKEURPMI","date":"1999-01-01","value":9.4},
      {"seriesId":"SEKEURPMI","date":"1999-01-04","value":9.3825},
      {"seriesId":"SEKUSDPMI","date":"1998-12-31","value":8.1}]
      """
    )
    #expect(file.told == ["EURSEK 1999-01-04 9.3825/1 @7", "USDSEK 1998-12-31 8.1/1 @8"])
    #expect(
      file.problems == [
        "5 info: ratesAreOfECU(rates: 2)", "1 info: codeIsNoCurrency(column: \"SEKETT\", rates: 2)",
        "2 info: codeIsNoCurrency(column: \"SEKKIX92\", rates: 1)",
        "3 info: codeIsNoCurrency(column: \"SEKXDRPMI\", rates: 1)",
      ]
    )
  }

  @Test func `everything that is wrong is found at once`() {
    let file = read(
      """
      [{"seriesId":"SEKUSDPMI","date":"2026-02-30","value":-1},
      {"seriesId":"SEKUSDPMI","date":"2026-03-02","value":"10"},
      {"seriesId":"SEKUSDPMI","value":10},
      {"seriesId":"SEKUSDPMI","date":"2026-03-03"},
      {"seriesId":"SEKUSDPMI","date":"2026-03-04","value":10},
      {"seriesId":"SEKUSDPMI","date":"2026-03-04","value":10},
      {"seriesId":"SEKUSDPMI","date":"2026-03-05","value":0.1234567890123},
      {"seriesId":12}]
      """
    )
    #expect(
      file.problems == [
        "1 error: dateIsUnreadable(written: \"2026-02-30\")",
        "1 error: rateIsNotPositive(USD, written: \"-1\")",
        "2 error: valueIsMissing(column: \"value\")", "3 error: valueIsMissing(column: \"date\")",
        "4 error: valueIsMissing(column: \"value\")",
        "6 error: rateStandsTwice(from: USD, to: SEK, 2026-03-04, firstLine: 5)",
        "7 error: rateIsUnreadable(USD, written: \"0.1234567890123\")", "8 error: jsonIsBroken",
      ]
    )
    #expect(file.told == ["USDSEK 2026-03-04 10/1 @5"])
  }

  @Test(arguments: ["{\"statusCode\":429}", "[]x", "[1]", "[{\"seriesId\":\"SEKUSDPMI\""])
  func `what is no list of observations is found to be so`(_ text: String) {
    #expect(read(text).problems.map { String($0.dropFirst(2)) } == ["error: jsonIsBroken"])
  }

  @Test func `an empty reply holds no rates`() {
    #expect(read("[]").problems == ["0 error: fileHasNoRates"])
  }

  @Test(arguments: [
    ["1", "1"], ["1.50e1", "15"], ["5.9E-05", "0.000059"], ["-2.5e-1", "-0.25"], ["12e2", "1200"],
    ["1.25e1", "12.5"], ["0.5e0", "0.5"], ["1e99", "1e99"], ["100e-2", "1"],
  ])
  func `an exponent moves the point and nothing else`(_ texts: [String]) {
    #expect(withoutExponent(texts[0]) == texts[1])
  }

  private static let export = """
    Period;Grupp;Serie;Värde
    2010-01-04;Valutor mot svenska kronor;EUR;10,2435
    2010-01-04;Valutor mot svenska kronor;JPY;7,7315
    2010-01-05;Valutor mot svenska kronor;JPY;7,7
    2010-01-04;Valutor mot svenska kronor;100 NOK;124,9
    2010-01-04;Valutor mot svenska kronor;KIX;111,1

    """

  @Test func `an export that does not say its units asks for them`() {
    #expect(
      read(Self.export).problems == [
        "2 error: unitIsNeeded(currencies: [EUR, JPY])",
        "6 info: codeIsNoCurrency(column: \"KIX\", rates: 1)",
      ]
    )
    let file = read(Self.export) {
      $0.unit = 1
      $0.units[Currency("JPY") ?? .eur] = 100
    }
    #expect(
      file.told == [
        "EURSEK 2010-01-04 10.2435/1 @2", "JPYSEK 2010-01-04 7.7315/100 @3",
        "JPYSEK 2010-01-05 7.7/100 @4", "NOKSEK 2010-01-04 124.9/100 @5",
      ]
    )
    #expect(file.problems == ["6 info: codeIsNoCurrency(column: \"KIX\", rates: 1)"])
  }

  @Test func `an export with faults has them all found`() {
    let file = read(
      "Datum;Serie\n2010-01-04;EUR\n"
    )
    #expect(file.problems == ["1 error: columnIsMissing(column: \"Värde\")"])
    let faulty = read(
      "Datum;Serie;Kurs\n2010-13-04;1 EUR;10,x\n2010-01-04;7 EUR;10,2\n2010-01-05;1 EUR;\n"
    )
    #expect(
      faulty.problems == [
        "2 error: dateIsUnreadable(written: \"2010-13-04\")",
        "2 error: rateIsUnreadable(EUR, written: \"10,x\")",
        "3 error: unitIsUnusual(written: \"7\")",
      ]
    )
  }

  @Test(.enabled(if: sharedData != nil, "the rate files are not here"))
  func `a recorded reply is read whole`() throws {
    let file = readRates(try sharedRates("riksbank-bygroup.json"), from: .riksbank)
    #expect(!file.findings.contains { $0.severity != .info })
    #expect(file.rates.allSatisfy { $0.to == .sek && $0.unit == 1 })
    #expect(file.told.contains("AUDSEK 2026-03-24 6.5/1 @1"))
    #expect(file.told.contains("BRLSEK 2026-03-27 1.79698/1 @1"))
  }
}
