import Accounting
import Closing
import Foundation
import TestSupport
import Testing

/// The voice for the unlikely in vouchers of files: told before they are posted, never refused for.
@Suite struct UnlikelyVoucherTests {
  private func journal(_ rows: [(String, String, String)]) -> SourceFile {
    let lines = rows.enumerated().map { index, row in
      "\(index + 1);\(row.0);5010;\(row.1);\(row.2)\n\(index + 1);;1930;-\(row.1);\(row.2)\n"
    }
    return SourceFile(
      name: "j.csv",
      data: Data(("number;date;account;amount;text\n" + lines.joined()).utf8)
    )
  }

  private static let rent = [
    ("2025-01-10", "12500,00", "Hyra"), ("2025-02-10", "12500,00", "Hyra"),
    ("2025-03-10", "1250000,00", "Hyra"),
  ]

  @Test(arguments: TestDatabase.allCases)
  func `an amount a hundred times its neighbours is told, also in a rehearsal`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    for isRehearsal in [true, false] {
      let report = try ledger.session.importJournal(
        journal(Self.rent),
        Call(isRehearsal: isRehearsal)
      )
      #expect(report.run != nil)
      #expect(
        report.findings.map { "\($0.severity) \($0.problem.code) \($0.line ?? 0)" }
          == ["warning VOU-023 6", "warning VOU-023 6"]
      )
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a day in another year is told`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    _ = try ledger.session.createYear(day("2024-01-01")...day("2024-12-31"), Call())
    var rows = (10..<20).map { ("2025-01-\($0)", "\($0),00", "Kaffe") }
    rows.append(("2024-01-15", "15,00", "Kaffe"))
    let report = try ledger.session.importJournal(journal(rows), Call())
    #expect(report.posted == 11)
    guard
      case .dayIsUnlikely("11", let found, let expected, 1)? =
        report.findings.first?.problem as? VoucherError
    else {
      Issue.record("\(report.findings)")
      return
    }
    #expect("\(found) \(expected)" == "2024-01-15 2025-01-15")
  }

  @Test(arguments: TestDatabase.allCases)
  func `a file of books is looked through in the same way`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    let imported = try ledger.session.importSIE(
      SIEText(
        vouchers: [
          "A 1 0110 5010 125 2440 -125", "A 2 0210 5010 125 2440 -125",
          "A 3 0310 5010 12500 2440 -12500",
        ]
      ).file,
      LedgerImportOptions(),
      Call(TestLedger.code)
    )
    #expect(imported.isPosted)
    let unlikely = imported.findings.filter { $0.problem.code.description == "VOU-023" }
    #expect(unlikely.map(\.severity) == [.warning, .warning])
  }
}
