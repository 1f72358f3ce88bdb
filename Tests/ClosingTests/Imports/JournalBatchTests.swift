import Accounting
import Closing
import Foundation
import TestSupport
import Testing

/// A journal goes to the gate in batches like every other file, and still is one import.
@Suite struct JournalBatchTests {
  /// More vouchers than two batches take.
  private let many = 2_100

  /// Vouchers `M1` and on, of one krona each; those that are `faulty` lack an öre.
  private func journal(_ count: Int, faulty: Set<Int> = []) -> SourceFile {
    var text = "series;number;date;account;amount\n"
    for number in 1...count {
      text += "M;\(number);2025-03-31;1930;1,00\n"
      text += "M;\(number);;2081;-\(faulty.contains(number) ? "0,99" : "1,00")\n"
    }
    return SourceFile(name: "j.csv", data: Data(text.utf8))
  }

  private func codes(_ report: JournalImportReport) -> [String] {
    report.findings.map { "\($0.problem.code) \($0.line ?? 0)" }
  }

  @Test(arguments: TestDatabase.allCases)
  func `all its vouchers are posted once`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    func load(_ count: Int) throws -> JournalImportReport {
      try ledger.session.importJournal(journal(count), Call())
    }
    let first = try load(many)
    #expect(first.posted == many)
    #expect(first.debit == Int64(many) * 100)
    let again = try load(many + 1)
    #expect(again.posted == 1)
    #expect(again.debit == 100)
    #expect(codes(again) == ["IMP-006 0"])
    #expect(try ledger.balance("1930", "2025-03") == Int64(many + 1) * 100)
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a fault in any batch refuses all of it, and every fault is told`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let before = try ledger.fingerprint()
    for faulty in [[1], [many], [2, many - 1]] {
      let report = try ledger.session.importJournal(
        journal(many, faulty: Set(faulty)),
        Call()
      )
      #expect(report.run == nil)
      #expect(codes(report) == faulty.map { "VOU-002 \(2 * $0)" })
    }
    #expect(try ledger.fingerprint() == before)
    #expect(try ledger.isSound())
  }

  @Test func `what uses a number again hides nothing that is wrong`() throws {
    let ledger = try TestLedger(.sqlite)
    _ = try ledger.session.importJournal(journal(2), Call())
    func load(_ rest: String) throws -> JournalImportReport {
      let other = """
        series;number;date;account;amount
        M;1;2025-03-31;1930;2,00
        M;1;;2081;-2,00
        M;9;2025-03-31;1930;2,00

        """
      let file = SourceFile(name: "other.csv", data: Data((other + rest).utf8))
      return try ledger.session.importJournal(file, Call())
    }
    let wrong = try load("M;9;;2081;-1,00\n")
    #expect(wrong.run == nil && codes(wrong) == ["VOU-002 4"])
    let right = try load("M;9;;2081;-2,00\n")
    #expect(right.posted == 2 && codes(right) == ["IMP-032 2"])
  }
}
