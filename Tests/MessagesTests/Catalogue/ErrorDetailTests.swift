import Accounting
import Foundation
import Messages
import Testing

@Suite struct `The details of every error` {
  private let page = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "details.txt")

  /// Scripts read `details` by name: a change of this file is a change of a contract.
  @Test func `are what they have been`() throws {
    let today = ErrorCatalogue.all.map { example in
      "\(example.code)\n" + example.details.map { "  \($0.name): \($0.value)\n" }.joined()
    }
    .joined()
    if ProcessInfo.processInfo.environment["BOKSLUT_RECORD"] != nil {
      try Data(today.utf8).write(to: page)
    }
    #expect(
      try Data(contentsOf: page) == Data(today.utf8),
      "Record the details anew with BOKSLUT_RECORD=1, and read the difference."
    )
  }

  @Test func `have names that say what they are, each once`() {
    for example in ErrorCatalogue.all {
      let names = example.details.map(\.name)
      #expect(Set(names).count == names.count, "\(example.code): \(names)")
      for name in names {
        #expect(name.wholeMatch(of: #/[a-z][A-Za-z]+/#) != nil, "\(example.code): \(names)")
        #expect(!name.hasPrefix("value"), "\(example.code) has a fact without a name: \(example)")
      }
    }
  }

  @Test func `are words and figures, never values of the program`() {
    for example in ErrorCatalogue.all {
      for detail in example.details {
        let value = detail.value
        let shown = "\(example.code) \(detail.name): \(value)"
        for sign in ["[", "\"", "Accounting.", "Formats.", "nil", "Optional"] {
          #expect(!value.contains(sign), "\(shown)")
        }
        #expect(value.firstMatch(of: #/[A-Za-z]\(/#) == nil, "\(shown)")
      }
    }
  }

  @Test func `are what the error knows`() {
    func details(_ error: any LedgerError) -> [String] {
      error.details.map { "\($0.name)=\($0.value)" }
    }
    let change = PeriodStatusChange(
      period: "2025-03",
      status: .onHold,
      by: "anna",
      at: "2025-04-05T09:30:00Z",
      reason: "reconciled"
    )
    #expect(
      details(CloseError.isClosedAlready(change: change)) == [
        "period=2025-03", "status=on-hold", "by=anna", "at=2025-04-05T09:30:00Z",
        "reason=reconciled",
      ]
    )
    #expect(
      details(BackupError.doesNotVerify(file: "books.backup", faults: 2)) == [
        "file=books.backup", "faults=2",
      ]
    )
    #expect(
      details(RunError.isStale(run: 17, because: [.settings, .settings])) == [
        "run=17", "because=settings, settings",
      ]
    )
    #expect(
      details(StorageError.urlIsWrong(fault: .folderIsMissing(path: "archive"))) == [
        "fault=folder-is-missing archive"
      ]
    )
    #expect(
      details(
        VoucherError.doesNotBalance(voucher: "A17", difference: Money(minorUnits: -4_000, .sek))
      )
        == ["voucher=A17", "difference=-40.00 SEK"]
    )
  }
}
