import Foundation
import TestSupport
import Testing

/// What becomes of each public sample file, by the whole program; skipped where they are absent.
@Suite(.enabled(if: sharedData != nil, "../shared/data is absent"))
struct PublicFileTests {
  /// File, P posted or R refused, format, vouchers, lines, debit, foots, what the suspense account
  /// ends with, and codes that must be among the findings.
  private static let outcomes = """
    sie/official-example.se | P | sie-4e | 295 | 1330 | 34197905.88 | true | - | SIE-015
    sie/official-example-subdimensions-utf8.se | P | sie-4e | 295 | 1330 | 34197905.88 | true | - | SIE-014
    sie/visma-compact-itfied-2015.se | P | sie-4e | 247 | 766 | 7013064.13 | true | - |
    sie/softone-business-unterminated-quotes.se | P | sie-4e | 70 | 260 | 2718108.04 | false | - | SIE-017 SIE-020 SIE-023
    sie/avendo-unbalanced-voucher.se | R | sie-4e | 163 | 671 | - | false | - | SIE-002 SIE-022
    sie/norstedts-type1-ksumma.se | P | sie-1 | 0 | 0 | 0.00 | null | - |
    sie/softone-business-type3.se | P | sie-3 | 0 | 0 | 0.00 | null | 33125.72 | IMP-019
    sie/smalloffice-type2.se | P | sie-2 | 0 | 0 | 0.00 | null | 500.00 | IMP-019
    sie/forsslund-generated.se | P | sie-4i | 6 | 19 | 12250.00 | null | - |
    sie/barsoom-unknown-labels.se | R | sie-4i | 2 | 5 | - | null | - | SIE-002 SIE-012 SIE-013 SIE-050
    sie/e-conomic-missing-block.se | P | sie-4e | 57 | 160 | 2306417.76 | false | - | SIE-018 SIE-021 SIE-024
    sie5/sample-full.sie | P | sie-5 | 91 | 353 | 3305734.16 | true | - | LED-025 LED-027
    sie5/sample-entry.sie | P | sie-5-entry | 0 | 0 | 0.00 | null | - |
    saft/official-example-1.10.xml | P | saft-1.10 | 53 | 170 | 9487049.35 | false | -2545410.00 | LED-020 LED-021 LED-029 IMP-004
    saft/official-example-1.30-transcribed.xml | P | saft-1.30 | 3 | 8 | 37500.00 | true | - |
    saft/synthetic-2k.xml | P | saft-1.30 | 2000 | 5554 | 56399546.57 | true | - |
    """
    .split(separator: "\n").map(String.init)

  @Test(arguments: TestDatabase.allCases, outcomes)
  func `a file`(_ database: TestDatabase, _ outcome: String) throws {
    let expected = outcome.split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    let office = try Office(database)
    let path = try #require(sharedData).appendingPathComponent(expected[0]).path
    let verb = expected[0].hasPrefix("saft") ? "saft" : "sie"
    let outcome = office.run(["import", verb, path, "--company", "X", "--json"])
    let result = try JSONValue(outcome.output)
    #expect(result["posted"] == .flag(expected[1] == "P"))
    #expect(outcome.status == (expected[1] == "P" ? 0 : 1))
    #expect(result["format"] == .text(expected[2]))
    #expect(result["vouchers"] == .number(Int64(expected[3]) ?? -1))
    #expect(result["lines"] == .number(Int64(expected[4]) ?? -1))
    if expected[5] != "-" { #expect(result["debit"] == .text(expected[5])) }
    #expect(result["foots"] == (expected[6] == "null" ? .null : .flag(expected[6] == "true")))
    let codes = try #require(result["findings"]).array.compactMap { $0["code"]?.text }
    for code in expected[8].split(separator: " ") {
      #expect(codes.contains(String(code)), "\(code) is not among \(Set(codes).sorted())")
    }
    guard expected[1] == "P", expected[3] != "0" || expected[7] != "-" else { return }
    let report = try office.json("report trial-balance")
    #expect(report["total"]?["closing"] == .text("0.00"))
    // What the books moved in the year is what the file's lines say, to the minor unit.
    if expected[3] != "0" { #expect(report["total"]?["debit"] == .text(expected[5])) }
    let suspense = try #require(report["rows"]).array.filter {
      $0["name"]?.text?.contains(/OBS-konto|Interimskonto/) ?? false
    }
    #expect(suspense.map { $0["closing"]?.text ?? "" } == (expected[7] == "-" ? [] : [expected[7]]))
    #expect(office.run("verify").status == 0)
    let undone = office.run("run undo 1")
    #expect(undone.status == 0, "\(undone.messages)")
    let after = try #require(try office.json("report trial-balance")["rows"]).array
    #expect(after.allSatisfy { $0["closing"] == .text("0.00") })
  }

  @Test func `a web page named as a SIE file is refused in one sentence`() throws {
    let office = try Office()
    let path = try #require(sharedData).appendingPathComponent("sie/not-sie-html.se").path
    let outcome = office.run(["import", "sie", path, "--language", "en"])
    #expect(outcome.status == 1)
    #expect(outcome.messages.hasPrefix("LED-001 "))
    #expect(office.run("company list --json").output == "[]\n")
  }

  @Test func `several companies come in together, each by its own number`() throws {
    let office = try Office()
    let data = try #require(sharedData)
    let names = ["sie/visma-compact-itfied-2015.se", "sie5/sample-full.sie"]
    let paths = names.map { data.appendingPathComponent($0).path }
    #expect(office.run(["import", "sie"] + paths).status == 0)
    #expect(try JSONValue(office.run("company list --json").output).array.count == 2)
  }
}
