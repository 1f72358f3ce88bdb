import Accounting
import Closing
import Foundation
import TestSupport
import Testing

@testable import Books

/// Tags from the journal to the reports, and edited afterwards, in both databases (T-ADD-28, 2.14).
@Suite struct TagTests {
  private func journal(_ text: String) -> SourceFile {
    SourceFile(name: "j.csv", data: Data(text.utf8))
  }

  private let text = """
    series;number;date;account;amount;tag:ref;tag:phase
    J;1;2025-03-01;5010;300;F1;
    J;1;;5010;200;;-
    J;1;;1930;-500;F2;build

    """

  private func prepared(_ database: TestDatabase) throws -> TestLedger {
    let ledger = try TestLedger(database)
    let session = ledger.session
    _ = try session.setTag("ref", options: nil, Call())
    _ = try session.setTag("phase", options: ["plan", "build"], Call())
    _ = try session.defaultTag("phase", to: "plan", on: AccountNumber("5010"), Call())
    return ledger
  }

  private func tags(_ ledger: TestLedger) throws -> [String] {
    try ledger.session.voucher(.number("J1", year: "2025"), Call()).tags.current.map {
      "\($0.line + 1) \($0.tag) \($0.value ?? "") \($0.source.rawValue)"
    }
  }

  private func movements(_ ledger: TestLedger) throws -> String {
    try ledger.session.books.read {
      "\(try ledger.session.books.company(ledger.key).movements())"
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a line has what it says, else what the header, else what its account gives`(
    _ database: TestDatabase
  ) throws {
    let ledger = try prepared(database)
    let session = ledger.session
    var options = JournalImportOptions()
    options.tags = [try named("ref=H9")]
    let first = try session.importJournal(journal(text), options: options, Call())
    #expect(first.posted == 1, "\(first.findings)")
    #expect(
      try tags(ledger) == [
        "1 phase plan account", "1 ref F1 typed", "2 ref H9 header", "3 phase build typed",
        "3 ref F2 typed",
      ]
    )
    // A voucher is known by what the ledger has of it, whatever its tags are.
    let again =
      text.replacingOccurrences(of: "F1", with: "F7")
      + "J;2;2025-03-02;5010;1;;\nJ;2;;1930;-1;;\n"
    let second = try session.importJournal(journal(again), Call())
    #expect(second.posted == 1)
    #expect(try tags(ledger).contains("1 ref F1 typed"))
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `unknown and retired tags and values that are not listed refuse the file, all at once`(
    _ database: TestDatabase
  ) throws {
    let ledger = try prepared(database)
    let session = ledger.session
    _ = try session.retireTag("ref", Call())
    let bad = text.replacingOccurrences(of: "build", with: "paint")
    let result = try session.importJournal(journal(bad), Call())
    #expect(result.run == nil)
    #expect(result.findings.map(\.problem.code.description).sorted() == ["DIM-020", "DIM-021"])
    #expect(result.findings.map(\.line).contains(4))
    _ = try session.setTag("REF", options: nil, Call())
    #expect(try session.importJournal(journal(text), Call()).posted == 1)
  }

  @Test(arguments: TestDatabase.allCases)
  func `posted lines are edited in a closed month, with a reason, and the voucher stays as it is`(
    _ database: TestDatabase
  ) throws {
    let ledger = try prepared(database)
    let session = ledger.session
    _ = try session.importJournal(journal(text), Call())
    let before = try session.voucher(.number("J1", year: "2025"), Call()).voucher
    let balances = try movements(ledger)
    _ = try session.change("2025-03", .hold, because: "klar", confirmed: true, Call())
    var choice = TagEditChoice()
    choice.period = "2025-03"
    choice.account = AccountNumber("5010")
    let edit = try session.editTag("ref", to: "F8", choice, because: "fel", Call())
    #expect(edit.picked == 2)
    #expect(edit.changes.map(\.before) == ["F1", nil] && edit.changes.map(\.line) == [1, 2])
    // Asked again nothing changes, and nothing is written.
    let head = try ledger.fingerprint()
    #expect(try session.editTag("ref", to: "F8", choice, because: "fel", Call()).changes.isEmpty)
    #expect(try ledger.fingerprint() == head)
    choice.value = .value("F1")
    #expect(
      try refusal { _ = try session.editTag("ref", to: nil, choice, because: "x", Call()) }
        == ["DIM-025"]
    )
    choice.value = .value("F8")
    choice.line = 2
    _ = try session.editTag("ref", to: nil, choice, because: "ingen", Call())
    #expect(
      try tags(ledger).filter { $0.contains("ref") } == ["1 ref F8 edited", "3 ref F2 typed"]
    )
    let after = try session.voucher(.number("J1", year: "2025"), Call())
    #expect(after.voucher == before)
    let history = after.tags.filter { $0.tag.line == 1 && $0.tag.tag == "ref" }
    #expect(history.map(\.tag.value) == ["F8", nil] && history.map(\.reason) == ["fel", "ingen"])
    #expect(history.map(\.author) == ["anna", "anna"])
    #expect(try movements(ledger) == balances)
    #expect(try ledger.isSound())
    let (status, output) = try IndependentVerifier.run([ledger.database.applicationURL])
    #expect(status == 0, "\(output)")
  }

  @Test(arguments: TestDatabase.allCases)
  func `reports show the tags as they are, or were, and a journal takes them out and in`(
    _ database: TestDatabase
  ) throws {
    let ledger = try prepared(database)
    let session = ledger.session
    _ = try session.importJournal(journal(text), Call())
    let then = try session.books.read { try session.books.company(ledger.key).head().sequence }
    var choice = TagEditChoice()
    choice.voucher = .number("J1", year: "2025")
    choice.line = 1
    _ = try session.editTag("ref", to: "F9", choice, because: "x", Call())
    func general(_ sequence: Int64?) throws -> [String?] {
      var choice = GeneralLedgerChoice()
      choice.period = "2025-03"
      choice.accounts = ["5010"]
      let lines = try session.generalLedger(choice, asOf: sequence, Call()).ledger.lines
      return lines.lines.indices.map { lines.tags(ofLine: $0)["ref"] }
    }
    #expect(try general(nil) == ["F9", nil])
    #expect(try general(then) == ["F1", nil])
    var bytes: [UInt8] = []
    _ = try session.exportCSV(ExportSelection(company: TestLedger.code, year: "2025")) {
      bytes += $0
    }
    let csv = String(decoding: bytes, as: UTF8.self)
    #expect(csv.contains("tag:ref") && csv.contains("F9") && csv.contains("build"))
    let other = try prepared(database)
    let back = SourceFile(name: "out.csv", data: Data(bytes))
    #expect(try other.session.importJournal(back, Call()).posted == 1)
    #expect(try tags(other).contains("1 ref F9 typed"))
  }
}
