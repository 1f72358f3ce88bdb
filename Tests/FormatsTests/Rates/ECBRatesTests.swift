import Accounting
import Foundation
import Testing

@testable import Formats

@Suite struct ECBRatesTests {
  private func read(_ text: String) -> RateFile { readECBRates(Array(text.utf8)) }

  private func problems(_ file: RateFile) -> [String] {
    file.findings.map { "\($0.line ?? 0): \($0.problem)" }
  }

  private func summary(_ file: RateFile) -> [String] {
    file.rates.map { "\($0.from)\($0.to) \($0.day) \($0.rate) \($0.line)" }
  }

  @Test func `the history is read with its trailing separator and what was not quoted`() {
    let file = read("Date,USD,CYP,SEK,\n2025-03-31,1.0815,N/A,10.849,\n2025-03-28,1.0797,N/A,,\n")
    #expect(
      summary(file) == [
        "EURUSD 2025-03-31 1.0815 2", "EURSEK 2025-03-31 10.849 2", "EURUSD 2025-03-28 1.0797 3",
      ]
    )
    #expect(file.findings.isEmpty)
    #expect(file.rates.allSatisfy { $0.unit == 1 })
  }

  @Test func `the daily file spells its date out and has blanks`() {
    let file = read("Date, USD, JPY, \n13 April 2026, 1.1684, 186.75, \n")
    #expect(summary(file) == ["EURUSD 2026-04-13 1.1684 2", "EURJPY 2026-04-13 186.75 2"])
    #expect(file.findings.isEmpty)
  }

  @Test func `everything that is wrong is found at once, with its line`() {
    let file = read(
      """
      Date,USD,Usd,USD,SEK,EUR,
      2025-03-31,1.1,1,1,0,1,
      2025-02-30,1.1,1,1,11,1,
      2025-03-31,1.1,1,1,11,1,
      2025-03-28,x,1,1,-11,1,
      2025-03-27,1.0815,1,1,"10,849",1,
      2025-03-26,1,0815,1,1,10,849,
      2025-03-25,"1.1"1,1,1,11,1
      2025-03-24,1.0824,1,1
      """
    )
    #expect(
      problems(file) == [
        "1: columnIsNoCurrency(column: \"Usd\")", "1: currencyStandsTwice(USD)",
        "1: columnIsNoCurrency(column: \"EUR\")", "2: rateIsNotPositive(SEK, written: \"0\")",
        "3: dateIsUnreadable(written: \"2025-02-30\")",
        "4: dayStandsTwice(2025-03-31, firstLine: 2)", "5: rateIsUnreadable(USD, written: \"x\")",
        "5: rateIsNotPositive(SEK, written: \"-11\")",
        "6: rateHasDecimalComma(SEK, written: \"10,849\")",
        "7: rowDoesNotFit(fields: 8, columns: 6)", "8: rowIsBroken",
        "9: rowDoesNotFit(fields: 4, columns: 6)",
      ]
    )
    #expect(summary(file) == ["EURUSD 2025-03-31 1.1 2", "EURUSD 2025-03-27 1.0815 6"])
  }

  @Test func `decimal commas are found once a line`() {
    let file = read("Date;USD;SEK\n2025-03-31;1,0815;10,849\n2025-03-28;1,0797;10,8\n")
    #expect(
      problems(file) == [
        "2: rateHasDecimalComma(USD, written: \"1,0815\")",
        "3: rateHasDecimalComma(USD, written: \"1,0797\")",
      ]
    )
    #expect(file.rates.isEmpty)
  }

  @Test(arguments: ["", "\n", "Datum,USD\n2025-03-31,1", "<html><body>No</body>"])
  func `a file that is none of ECB's is found to be so`(_ text: String) {
    #expect(read(text).findings.count == 1)
    #expect(read(text).rates.isEmpty)
  }

  @Test func `a heading without rates is found`() {
    #expect(problems(read("Date,USD,\n")) == ["0: fileHasNoRates"])
    #expect(problems(read("<a/>")) == ["0: fileHasNoRates"])
  }

  @Test func `every month and day is read when spelled out`() {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    for number in Int32(19_700)..<20_500 {
      let day = Day(number: number)
      let (year, month, dayOfMonth) = day.components
      #expect(Day(spelledOut: "\(dayOfMonth) \(months[month - 1]) \(year)") == day)
    }
    for text in ["31 April 2025", "1 april 2025", "April 2025", "1 April 25", "a May 2025", ""] {
      #expect(Day(spelledOut: text) == nil)
    }
  }
}

@Suite struct ECBCubesTests {
  private let daily = """
    <?xml version="1.0" encoding="UTF-8"?>
    <g:Envelope xmlns:g="http://g"><g:subject>Reference rates</g:subject>
    <!-- <Cube currency='XXX' rate='1'/> -->
    <Cube><Cube time='2025-05-09'>
    <Cube currency='USD' rate='1.1252'/><Cube rate = "10.92" currency="SEK" ></Cube>
    </Cube></Cube></g:Envelope>
    """

  @Test func `the daily XML is read`() {
    let file = readECBRates(Array(daily.utf8))
    #expect(
      file.rates.map { "\($0.to) \($0.day) \($0.rate)" } == [
        "USD 2025-05-09 1.1252", "SEK 2025-05-09 10.92",
      ]
    )
    #expect(file.findings.isEmpty)
  }

  @Test func `XML that is cut anywhere is refused`() {
    let bytes = Array(daily.utf8)
    for end in 0..<bytes.count {
      #expect(readECBCubes(Array(bytes[..<end])) == nil, "\(end)")
    }
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>", "<a b='&c;'/>", "<a b=c/>", "<a b='1'c='2'/>",
    "<a b='1' b='2'/>", "<a></b>", "<a/><b/>", "</a>", "<a><?php ?></a>", "<a b='<'/>", "<a b/>",
    "<a/><?xml version='1.0'?>", "<>", "< a/>",
  ])
  func `XML that is malformed or more than the format needs is refused`(_ text: String) {
    #expect(readECBCubes(Array(text.utf8)) == nil)
  }

  @Test func `what is wrong in the XML is found with its line`() {
    let text = """
      <a>
      <Cube time='2025-13-01'><Cube currency='USD' rate='1'/></Cube>
      <Cube time='2025-05-09'>
      <Cube currency='Usd' rate='1'/>
      <Cube currency='USD' rate='1'/>
      <Cube currency='USD' rate='2'/>
      <Cube currency='SEK' rate='0'/>
      </Cube></a>
      """
    let file = readECBRates(Array(text.utf8))
    #expect(
      file.findings.map { "\($0.line ?? 0): \($0.problem)" } == [
        "2: dateIsUnreadable(written: \"2025-13-01\")", "4: columnIsNoCurrency(column: \"Usd\")",
        "6: currencyStandsTwice(USD)", "7: rateIsNotPositive(SEK, written: \"0\")",
      ]
    )
    #expect(file.rates.count == 1)
  }
}

/// The bank's own files lie beside the package on the build machine only, being data of others.
@Suite struct ECBFilesTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "../shared/data/rates")
  private static let areThere = FileManager.default.fileExists(atPath: folder.path())

  @Test(.enabled(if: areThere, "the rate files are not here"))
  func `the daily files are read without a finding`() throws {
    for (name, day) in [
      ("eurofxref-daily.csv", "2026-04-13"), ("eurofxref-daily.xml", "2025-05-09"),
    ] {
      let file = readECBRates(Array(try Data(contentsOf: Self.folder.appending(path: name))))
      #expect(file.findings.isEmpty)
      #expect(file.rates.count >= 29)
      #expect(Set(file.rates.map(\.day.description)) == [day])
    }
  }

  @Test(.enabled(if: areThere, "the rate files are not here"))
  func `the whole history is read without a finding`() throws {
    let file = readECBRates(try unzipped("eurofxref-hist.zip"))
    #expect(file.findings.isEmpty)
    #expect(file.rates.count > 200_000)
    #expect(file.rates.contains { "\($0.to) \($0.day) \($0.rate)" == "SEK 2025-12-31 10.8215" })
    #expect(file.rates.last?.day == Day(iso: "1999-01-04"))
  }

  private func unzipped(_ name: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["unzip", "-p", Self.folder.appending(path: name).path()]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Array(data)
  }
}
