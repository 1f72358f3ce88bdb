import Accounting
import Foundation
import Testing

@testable import Formats

/// Public sample files of several programs; they lie beside the package and are not part of it.
private let samples = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("shared/data/sie")

private let hasSamples = FileManager.default.fileExists(atPath: samples.path)

// Where the samples are absent there is nothing to read: the tests are skipped and say so.
@Suite(.enabled(if: hasSamples, "../shared/data/sie is absent"))
struct `The sample files give their known outcomes` {
  private func sample(_ name: String) throws -> (SIEFile, [UInt8]) {
    let bytes = Array(try Data(contentsOf: samples.appendingPathComponent(name)))
    return (try readSIE(bytes), bytes)
  }

  /// What an independent reader found; a dash where it says nothing.
  private static let outcomes = """
    official-example.se | 4E | cp437 | P | true | 530 | 295 | 1330 | 3419790588
    official-example-subdimensions-utf8.se | 4E | utf-8 | P | true | 530 | 295 | 1330 | 3419790588
    visma-compact-itfied-2015.se | 4E | cp437 | P | true | 1196 | 247 | 766 | 701306413
    softone-business-unterminated-quotes.se | 4E | cp437 | P | false | - | 70 | 260 | 271810804
    avendo-unbalanced-voucher.se | 4E | cp437 | R | - | - | 163 | 671 | -
    norstedts-type1-ksumma.se | 1 | cp437 | P | nil | - | 0 | 0 | 0
    softone-business-type3.se | 3 | cp437 | P | nil | - | 0 | 0 | 0
    smalloffice-type2.se | 2 | cp437 | P | nil | - | 0 | 0 | 0
    forsslund-generated.se | 4I | cp437 | P | nil | - | 6 | 19 | 1225000
    barsoom-unknown-labels.se | 4I | cp437 | R | nil | - | 2 | 5 | -
    e-conomic-missing-block.se | 4E | cp437 | P | false | - | 57 | 160 | 230641776
    """
    .split(separator: "\n").map(String.init)

  @Test(arguments: outcomes) func `a file`(_ outcome: String) throws {
    let expected = outcome.split(separator: "|").map { String($0.filter { $0 != " " }) }
    let (file, bytes) = try sample(expected[0])
    let found = [
      expected[0], file.type.rawValue, file.encoding.encoding.rawValue,
      file.isPostable ? "P" : "R", file.footing.foots.map(String.init) ?? "nil",
      String(file.counts.accounts), String(file.counts.vouchers), String(file.counts.lines),
      String(file.counts.debit),
    ]
    for (one, two) in zip(expected, found) where one != "-" { #expect(one == two, "\(outcome)") }
    try agree(file, vouchers(of: file, in: bytes))
  }

  /// The second reading hands over exactly what the first one counted.
  private func agree(_ file: SIEFile, _ drafts: [VoucherDraft]) throws {
    #expect(drafts.count == file.counts.vouchers)
    let lines = drafts.flatMap(\.lines)
    #expect(lines.count == file.counts.lines)
    var nets: [AccountNumber: Int64] = [:]
    for line in lines { nets[line.ledgerAccount.account, default: 0] += line.accounting }
    for movement in file.movements { #expect(nets[movement.account] == movement.net) }
  }

  @Test func `what does not sum to zero in types 1 to 3 is known to the last øre`() throws {
    for (name, gap, movements) in [
      ("norstedts-type1-ksumma.se", 0, ["RES201006 2010-06-30"]),
      (
        "softone-business-type3.se", -3_312_572,
        ["PSALDO201401 2014-01-31", "RES201401 2014-01-31"]
      ),
      (
        "smalloffice-type2.se", -50_000, ["PSALDO201401 2014-01-31", "RES201412 2014-12-31"]
      ),
    ] as [(String, Int64, [String])] {
      let read = try SIERead(sample(name).1)
      let opening = read.file.opening.values.reduce(0, +)
      let moved = read.file.netMovements.flatMap(\.amounts.values).reduce(0, +)
      #expect(opening + moved == gap, "\(name)")
      #expect(read.file.netMovements.map { "\($0.reference) \($0.day)" } == movements, "\(name)")
    }
  }

  /// Codes of what is told of each file, and how often.
  private static let told = """
    official-example.se | 015
    official-example-subdimensions-utf8.se | 014 015 061 062
    visma-compact-itfied-2015.se |
    softone-business-unterminated-quotes.se | 013 017×3 020×2 021 023 044×3
    avendo-unbalanced-voucher.se | 002 021 022
    norstedts-type1-ksumma.se |
    softone-business-type3.se | 013 020 023 039
    smalloffice-type2.se | 013 023
    forsslund-generated.se | 031
    barsoom-unknown-labels.se | 002 012 013×3 050
    e-conomic-missing-block.se | 018 021 024 044
    """
    .split(separator: "\n").map(String.init)

  @Test(arguments: told) func `what is told of a file`(_ expected: String) throws {
    let parts = expected.split(separator: "|", omittingEmptySubsequences: false)
    let read = try SIERead(sample(String(parts[0].dropLast())).1)
    var counts: [String: Int] = [:]
    for finding in read.file.findings {
      counts[String(finding.problem.code.description.suffix(3)), default: 0] += 1
    }
    let codes = counts.sorted { $0.key < $1.key }
      .map { $0.value == 1 ? $0.key : "\($0.key)×\($0.value)" }
    #expect(codes == parts[1].split(separator: " ").map(String.init))
    #expect(read.file.textRepair == nil)
  }

  @Test func `an HTML page is refused in one sentence`() {
    #expect(throws: SIEProblem.notSIE) { try sample("not-sie-html.se") }
  }

  @Test func `the well-formed files have only information`() throws {
    #expect(try sample("official-example.se").0.told == ["SIE-015 info -"])
    #expect(
      try sample("official-example-subdimensions-utf8.se").0.told
        == ["SIE-062 warning 6", "SIE-014 info -", "SIE-015 info -", "SIE-061 warning -"]
    )
    #expect(try sample("visma-compact-itfied-2015.se").0.told == [])
  }

  @Test func `control sums of two programs are right`() throws {
    #expect(try sample("visma-compact-itfied-2015.se").0.controlSum == .right)
    #expect(try sample("norstedts-type1-ksumma.se").0.controlSum == .right)
    #expect(try sample("official-example.se").0.controlSum == .absent)
  }

  @Test func `a byte changed anywhere in a record spoils the control sum`() throws {
    let (_, bytes) = try sample("norstedts-type1-ksumma.se")
    for index in stride(from: 200, to: bytes.count - 40, by: 997) {
      let digit = bytes[index...].firstIndex { (48...56).contains($0) } ?? index
      var changed = bytes
      changed[digit] += 1
      #expect(try readSIE(changed).controlSum != .right, "\(digit)")
    }
  }

  @Test func `B1 of Avendo's file is off by 12 771`() throws {
    let (file, _) = try sample("avendo-unbalanced-voucher.se")
    let name = VoucherName("B1", day: Day(year: 2011, month: 1, day: 7))
    let gap = Money(minorUnits: -1_277_100, .sek)
    #expect(file.problem("SIE-002") == .voucherDoesNotBalance(name, difference: gap))
    let opening = Money(minorUnits: 115_167_815, .sek)
    #expect(file.problem("SIE-022") == .openingDoesNotSumToZero(gap: opening, explained: opening))
  }

  @Test func `A1 of Barsoom's file is off by 40, and it has no year`() throws {
    let (file, _) = try sample("barsoom-unknown-labels.se")
    let name = VoucherName("A1", day: Day(year: 2013, month: 1, day: 1))
    let gap = Money(minorUnits: -4_000, .sek)
    #expect(file.problem("SIE-002") == .voucherDoesNotBalance(name, difference: gap))
    #expect(file.problem("SIE-012") == .labelUnknown(label: "#MOMSKOD", count: 1))
    #expect(file.problem("SIE-050") == .yearIsOfTheBooks)
    #expect(file.accounts.filter { !$0.isDeclared }.map(\.number.code) == ["1970", "2611", "4100"])
  }

  @Test func `SoftOne's file differs on four accounts`() throws {
    let (file, _) = try sample("softone-business-unterminated-quotes.se")
    let footing = file.footing
    #expect(footing.differences.map(\.account.code) == ["2440", "2640", "4010", "FEL"])
    #expect(footing.yearEndGap == -3_312_572)
    #expect(file.told.filter { $0.hasPrefix("SIE-017") }.count == 3)
    #expect(file.told.contains("SIE-020 warning 721"))
  }

  @Test func `e-conomic's file has a voucher without its block`() throws {
    let (file, _) = try sample("e-conomic-missing-block.se")
    let footing = file.footing
    #expect(footing.differences.count == 8)
    #expect(footing.openingDifferences.count == 15)
    #expect(file.told.filter { $0.hasPrefix("SIE-018") } == ["SIE-018 warning 1459"])
  }

  @Test func `types 2 and 3 keep months and objects, and end with a gap`() throws {
    let (smallOffice, _) = try sample("smalloffice-type2.se")
    #expect(smallOffice.footing.yearEndGap == -50_000)
    #expect(smallOffice.balances.periods.count == 20)
    #expect(smallOffice.balances.budgets.count == 46)
    let (softOne, _) = try sample("softone-business-type3.se")
    #expect(softOne.footing.yearEndGap == -3_312_572)
    #expect(softOne.balances.objectClosing.count == 48)
    #expect(softOne.balances.periods.count == 57)
    #expect(softOne.objects.count == 41)
  }

  @Test func `sub-dimensions know their parent`() throws {
    let (file, _) = try sample("official-example-subdimensions-utf8.se")
    #expect(file.dimensions.map(\.number) == [1, 6, 61, 62])
    #expect(file.dimensions.map(\.parent) == [nil, nil, 6, 6])
  }
}
