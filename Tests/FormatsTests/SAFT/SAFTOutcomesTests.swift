import Accounting
import Foundation
import TestSupport
import Testing

@testable import Formats

// Where the samples are absent there is nothing to read: the tests are skipped and say so.
@Suite(.enabled(if: sharedData != nil, "../shared/data is absent"))
struct `The SAF-T sample files give their known outcomes` {
  private func read(_ name: String) throws -> (file: LedgerFile, vouchers: [LedgerVoucher]) {
    let folder = try #require(sharedData)
    let url = folder.appendingPathComponent("saft/\(name)")
    return try SAFTFixture.read([try String(contentsOf: url, encoding: .utf8)])
  }

  /// Title, vouchers, lines, debit, and accounts that do not foot, by an independent reader.
  private static let outcomes = """
    official-example-1.10.xml | SAF-T 1.10 | 53 | 170 | 948704935 | 3
    official-example-1.30-transcribed.xml | SAF-T 1.30 | 3 | 8 | 3750000 | 0
    synthetic-2k.xml | SAF-T 1.30 | 2000 | 5554 | 5639954657 | 0
    """
    .split(separator: "\n").map(String.init)

  @Test(arguments: outcomes) func `a file`(_ outcome: String) throws {
    let expected = outcome.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    let (file, vouchers) = try read(expected[0])
    let counts = file.counts
    let found = [
      expected[0], file.format.title, String(counts.vouchers), String(counts.lines),
      String(counts.debit), String(file.footing.differences.count),
    ]
    #expect(found == expected)
    #expect(file.isPostable)
    #expect(counts.credit == -counts.debit)
    #expect(file.footing.foots == file.footing.differences.isEmpty)
    try agree(file, vouchers)
  }

  /// The second reading hands over exactly what the first one counted.
  private func agree(_ file: LedgerFile, _ vouchers: [LedgerVoucher]) throws {
    #expect(vouchers.count == file.counts.vouchers)
    let lines = vouchers.flatMap(\.draft.lines)
    // The example of 1.10 divides 22 of its lines by amounts, into 58.
    #expect(lines.count == file.counts.lines + (file.format.code == "saft-1.10" ? 36 : 0))
    var sums = file.opening
    for line in lines { sums[line.ledgerAccount.account, default: 0] += line.accounting }
    let closing = file.footing.differences.map { ($0.account, $0.computed) }
    for (account, computed) in closing { #expect(sums[account, default: 0] == computed) }
  }

  @Test func `the example of 1.10 opens with a gap and says that it is 1.0`() throws {
    let file = try read("official-example-1.10.xml").file
    #expect(file.opening.values.reduce(0, +) == 254_541_000)
    let problems = file.findings.compactMap { $0.problem as? LedgerFileProblem }
    let gap = Money(minorUnits: 254_541_000, .nok)
    #expect(problems.contains(.openingDoesNotSumToZero(gap: gap)))
    #expect(problems.contains(.versionDiffers(stated: "1.0", found: "1.10")))
    #expect(file.dimensions.map(\.number) == [1, 6])
  }

  @Test func `the example of 1.10 has standard accounts of two digits, which are no grouping`()
    throws
  {
    let file = try read("official-example-1.10.xml").file
    let problem = LedgerFileProblem.groupingIsUnknown(
      count: 22,
      first: AccountNumber("1250"),
      written: "12"
    )
    #expect(file.findings.contains { $0.problem as? LedgerFileProblem == problem })
    #expect(file.details.lastName == "Lie" && file.details.street == "Tøyenstredet 22")
  }

  @Test func `the synthetic file has nothing to find but what the books have no place for`() throws
  {
    let file = try read("synthetic-2k.xml").file
    #expect(file.findings.map(\.brief) == ["info LED-040"])
    #expect(
      file.lost == [
        "Journal/Type 3", "Transaction/SourceID 2000", "Transaction/VoucherType 2000",
      ]
    )
  }
}
