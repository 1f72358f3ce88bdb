import Accounting
import TestSupport
import Testing

@testable import Formats

@Suite struct OwnRatesTests {
  private func read(_ text: String) -> RateFile { readRates(Array(text.utf8), from: .csv) }

  @Test func `either separator and either decimal mark is read`() {
    let wanted = ["EURSEK 2025-03-31 10.849/1 @2", "NOKSEK 2025-03-31 95.06/100 @3"]
    for text in [
      "from,to,date,rate,unit\nEUR,SEK,2025-03-31,10.849,\nNOK,SEK,2025-03-31,95.06,100\n",
      "rate;unit;date;to;from\n10,849;;2025-03-31;SEK;EUR\n95,06;100;2025-03-31;SEK;NOK\n",
      "from;to;date;rate;unit\nEUR;SEK;2025-03-31;10.849;1\nNOK;SEK;2025-03-31;95.06;100\n",
      "From,To,Date,Rate,Unit\nEUR,SEK,2025-03-31,\"10,849\",1\nNOK,SEK,2025-03-31,\"95,06\",100\n",
    ] {
      let file = read(text)
      #expect(file.told == wanted, "\(text)")
      #expect(file.findings.isEmpty, "\(text)")
    }
  }

  @Test func `a row may name its type and its source`() {
    let file = read(
      """
      from,to,date,rate,type,source
      EUR,SEK,2025-03-31,10.9,average,Treasury
      EUR,SEK,2025-03-31,10.8,,
      """
    )
    #expect(file.rates.map(\.type) == ["average", nil])
    #expect(file.rates.map(\.source) == ["Treasury", nil])
    #expect(file.findings.isEmpty)
  }

  @Test func `a comma that could group thousands is asked about, never guessed`() {
    let unclear = read(
      "from,to,date,rate\nUSD,IDR,2025-03-31,\"16,234\"\nEUR,IDR,2025-03-31,\"17,901\"\n"
    )
    #expect(
      unclear.problems == [
        "2 error: decimalMarkIsUnclear(written: \"16,234\")",
        "3 error: decimalMarkIsUnclear(written: \"17,901\")",
      ]
    )
    for (text, rates) in [
      (
        "from,to,date,rate\nEUR,SEK,2025-03-31,\"10,849\"\nUSD,SEK,2025-03-31,\"10,03\"\n",
        ["10.849", "10.03"]
      ), ("from,to,date,rate\nNOK,SEK,2025-03-31,\"0,951\"\n", ["0.951"]),
      // Semicolons separate where the comma is the decimal mark.
      ("from;to;date;rate\nEUR;SEK;2025-03-31;10,849\n", ["10.849"]),
      ("from;to;date;rate\nEUR;SEK;2025-03-31;10.849\n", ["10.849"]),
    ] {
      #expect(read(text).rates.map(\.rate.description) == rates, "\(text)")
    }
  }

  @Test func `everything that is wrong is found at once`() {
    let file = read(
      """
      from,to,date,rate,unit
      Euro,SEK,2025-02-30,10.9,12
      EUR,EUR,2025-03-31,1,1
      EUR,SEK,2025-03-31,"10,9",1
      EUR,SEK,2025-03-31,10.9,1
      EUR,SEK,2025-03-31,10.9,1
      EUR,SEK,2025-03-30,1.234.5,1
      EUR,SEK,2025-03-29,-1,1
      EUR,SEK,2025-03-28,10,9,1
      EUR,SEK
      """
    )
    #expect(
      file.problems == [
        "2 error: currencyIsUnreadable(written: \"Euro\")",
        "2 error: dateIsUnreadable(written: \"2025-02-30\")",
        "2 error: unitIsUnusual(written: \"12\")", "3 error: currenciesAreTheSame(EUR)",
        "4 error: rateIsUnreadable(EUR, written: \"10,9\")",
        "6 error: rateStandsTwice(from: EUR, to: SEK, 2025-03-31, firstLine: 5)",
        "7 error: rateIsUnreadable(EUR, written: \"1.234.5\")",
        "8 error: rateIsNotPositive(EUR, written: \"-1\")",
        "9 error: rowDoesNotFit(fields: 6, columns: 5)",
        "10 error: rowDoesNotFit(fields: 2, columns: 5)",
      ]
    )
    #expect(file.told == ["EURSEK 2025-03-31 10.9/1 @5"])
  }

  /// C7: a heading, then what is wrong with it, or the rates of `EUR,SEK,2025-03-31,10.849` and more.
  @Test(
    arguments: table(
      """
      from,to,date,rate,units        | JPY,SEK,2025-03-31,7.05,100     | JPYSEK 2025-03-31 7.05/100 @2
      from,to,date,rate,rate_type    | EUR,SEK,2025-03-31,10.849,spot  | EURSEK 2025-03-31 10.849/1 @2
      from,to,date,rate,Rate type    | EUR,SEK,2025-03-31,10.849,spot  | EURSEK 2025-03-31 10.849/1 @2
      from,to,date,rate,             | EUR,SEK,2025-03-31,10.849,      | EURSEK 2025-03-31 10.849/1 @2
      from,to,date,rate,enhet        | JPY,SEK,2025-03-31,7.05,100     | RTF-026 1
      from,to,date,rate,rate         | EUR,SEK,2025-03-31,10.849,11    | RTF-027 1
      from,to,date,rate,unit,units   | JPY,SEK,2025-03-31,7.05,1,100   | RTF-027 1
      from,to,date,rate,typ,enhet    | JPY,SEK,2025-03-31,7.05,x,100   | RTF-026 1, RTF-026 1
      from,to,date,kurs              | EUR,SEK,2025-03-31,10.849       | RTF-013 1, RTF-026 1
      from,to,date,rate,             | EUR,SEK,2025-03-31,10.849,100   | RTF-028 2
      """
    )
  )
  func `a column that might change the rates is read or refused`(_ row: [String]) {
    let file = read("\(row[0])\n\(row[1])\n")
    let found = file.findings.map { "\($0.problem.code) \($0.line ?? 0)" }
    #expect((found.isEmpty ? file.told : found).joined(separator: ", ") == row[2], "\(row)")
    let isTyped = row[0].lowercased().contains("rate_type") || row[0].contains("Rate type")
    if isTyped { #expect(file.rates.map(\.type) == ["spot"]) }
  }

  /// C7: the other readers do not choose between two columns either.
  @Test func `a column that is read stands once in a published file too`() {
    let norgesBank = "BASE_CUR,QUOTE_CUR,UNIT_MULT,TIME_PERIOD,OBS_VALUE,OBS_VALUE\n"
    let riksbank = "Period;Serie;Värde;Värde\n2010-01-04;1 EUR;10,2;10,3\n"
    for (text, publisher) in [
      (norgesBank + "USD,NOK,0,2026-03-18,9.7,9.8\n", RatePublisher.norgesBank),
      (riksbank, .riksbank),
    ] {
      let file = readRates(Array(text.utf8), from: publisher)
      #expect(file.findings.map(\.problem.code.description) == ["RTF-027"], "\(text)")
      #expect(file.rates.isEmpty)
    }
  }

  @Test func `every missing column is named`() {
    #expect(
      read("currency;day;value\nEUR;2025-03-31;1\n").problems
        .filter { $0.contains("columnIsMissing") }
        == ["from", "to", "date", "rate"].map { "1 error: columnIsMissing(column: \"\($0)\")" }
    )
  }

  /// Bytes of any kind are read to the end without a trap.
  @Test(arguments: RatePublisher.allCases)
  func `no file makes a reader trap`(_ publisher: RatePublisher) {
    let headings = [
      "from,to,date,rate\nEUR,SEK,2025-03-31,10.9\n", "Date,USD\n2025-03-31,1.1\n",
      "Period;Serie;Värde\n2010-01-04;1 EUR;10,2\n",
      "[{\"seriesId\":\"SEKUSDPMI\",\"date\":\"2026-03-24\",\"value\":1.5e1}]",
      "BASE_CUR,QUOTE_CUR,UNIT_MULT,TIME_PERIOD,OBS_VALUE\nUSD,NOK,0,2026-03-18,9.7\n",
    ]
    for text in headings {
      let bytes = Array(text.utf8)
      for place in bytes.indices {
        for byte: UInt8 in [0, 10, 34, 44, 45, 59, 91, 101, 255] {
          var changed = bytes
          changed[place] = byte
          let file = readRates(changed, from: publisher)
          #expect(!file.rates.isEmpty || !file.findings.isEmpty)
        }
        #expect(readRates(Array(bytes[..<place]), from: publisher).findings.count < 20)
      }
    }
  }
}
