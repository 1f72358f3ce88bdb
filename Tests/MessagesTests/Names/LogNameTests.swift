import Accounting
import Foundation
import Messages
import Testing

@Suite struct `Names in the log` {
  /// The files that write records and name their tables.
  private func sources() throws -> String {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(atPath: sources.path()))
    var text = ""
    for case let file as String in files where file.hasSuffix(".swift") {
      text += try String(contentsOf: sources.appending(path: file), encoding: .utf8)
    }
    return text
  }

  @Test(arguments: [Language.sv, .nb])
  func `are words of the language for every kind of record`(_ language: Language) throws {
    let kinds = Set(try sources().matches(of: #/Record\("([a-z-]+)"\)/#).map(\.output.1))
    #expect(kinds.count > 15)
    for kind in kinds {
      let record = LoggedRecord(
        company: "SE01",
        sequence: 8,
        kind: String(kind),
        at: "2025-03-04T10:12:00Z",
        author: "anna"
      )
      let message = VerifyFinding.authorOrTimeIsMissing(record).explained(in: language).message
      #expect(!message.contains("(\(kind),"), "\(message)")
    }
  }

  @Test(arguments: [Language.sv, .nb])
  func `are words of the language for every table`(_ language: Language) throws {
    for table in RecordTable.all.map(\.name) + ["voucher"] {
      let finding = VerifyFinding.rowsWithoutRecord(table: table, sequence: 3, count: 2)
      let message = finding.explained(in: language).message
      #expect(!message.contains(" \(table) "), "\(message)")
    }
  }

  @Test func `a balance that differs is told as money`() {
    let difference = BalanceDifference(
      table: "balance_by_account",
      key: "1930 2025-03 EUR",
      column: "accounting_debit",
      kept: 120_000,
      due: nil
    ).valued(accounting: .sek, reporting: nil)
    let finding = VerifyFinding.balanceDiffers(difference)
    #expect(
      finding.explained(in: .en).message
        == "The balance by account 1930 2025-03 EUR is not the sum of its lines: "
        + "debit in the accounting currency is 1,200.00 SEK, but no lines give it."
    )
    #expect(finding.details.contains { $0.name == "kept" && $0.value == "1200.00 SEK" })
  }
}
