import Accounting
import Books
import Foundation
import TestSupport
import Testing

@testable import Closing

/// What is kept of a refusal, and where doors lie within doors.
@Suite struct NestedDoorTests {
  private func refused(_ body: () throws -> Void) throws { #expect(try !refusal(body).isEmpty) }

  @Test(arguments: TestDatabase.allCases)
  func `of doors within each other the outermost keeps the refusal, once`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session()
    let here = Call(TestLedger.code)
    try refused {
      try session.audited(.check, here) { _ in
        try session.reading(.accountList, here) { _ in throw Refusal(CompanyError.noneExists) }
      }
    }
    try refused {
      try session.audited(.check, here) { _ in
        try session.writing(.accountSet, here) { _ in throw Refusal(CompanyError.noneExists) }
      }
    }
    // A refusal that somebody within has dealt with is none.
    try session.audited(.check, here) { _ in
      _ = try? session.reading(.accountList, here) { _ in throw Refusal(CompanyError.noneExists) }
    }
    // The door is as it was: the next refusal is kept as any.
    try refused { _ = try session.run(99, here) }
    #expect(
      try ledger.refusals() == [
        "CMP-005 SE01 check bo", "CMP-005 SE01 check bo", "RUN-001 SE01 run show bo",
      ]
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `an import that is refused in any of its steps is kept once, for the company it is of`(
    _ database: TestDatabase
  ) throws {
    let ledger = try UseCase.books(database)
    let session = ledger.session()
    func sie(_ text: SIEText, _ call: Call) throws {
      _ = try session.importLedgers([text.file], as: "sie", LedgerImportOptions(), call)
    }
    let here = Call(TestLedger.code)
    // Read before the books are opened, found among the years, and refused by the gate.
    let unbalanced = UseCase.journal("A;9;2025-02-03;5010;7,00\n")
    let early = UseCase.journal("A;9;2019-02-03;5010;7,00\nA;9;;1930;-7,00\n")
    #expect(try session.importJournal(unbalanced, here).run == nil)
    #expect(try session.importJournal(early, here).run == nil)
    try sie(SIEText(vouchers: ["B 1 0110 5010 100 1930 -90"]), here)
    _ = try session.change("2025-01", .hold, because: nil, confirmed: false, here)
    try sie(SIEText(vouchers: ["B 1 0110 5010 100 1930 -100"]), here)
    let commands = try ledger.refusals().map { $0.split(separator: " ").dropFirst() }
    #expect(
      commands.map { $0.joined(separator: " ") } == [
        "SE01 import journal bo", "SE01 import journal bo", "SE01 import sie bo",
        "SE01 import sie bo",
      ]
    )
  }

  /// A SIE file of another company than others are of.
  private func file(of number: String) -> SourceFile {
    let file = SIEText(vouchers: ["B 1 0110 5010 100 1930 -100"]).file
    let text = String(decoding: file.data, as: UTF8.self).replacing("556677-8899", with: number)
    return SourceFile(name: "\(number).se", data: Data(text.utf8))
  }

  @Test(arguments: TestDatabase.allCases)
  func `of several files each refusal is kept for the company of its own file`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session()
    func load(_ files: SourceFile...) throws -> [Bool] {
      try session.importLedgers(files, as: "sie", LedgerImportOptions(), Call()).map(\.isPosted)
    }
    #expect(try load(file(of: "556677-8899")) == [true])
    // The first is in the books already, the second is of a company of its own.
    #expect(try load(file(of: "556677-8899"), file(of: "559999-0001")) == [false, true])
    // What is no such file is of no company, whatever came before it.
    let other = SourceFile(name: "o.xml", data: Data("<html></html>".utf8))
    try refused { _ = try load(file(of: "559999-0002"), other) }
    #expect(
      try ledger.refusals() == ["IMP-001 5566778899 import sie bo", "LED-001 - import sie bo"]
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `a company that is not there, or not named among several, has refused nothing`(
    _ database: TestDatabase
  ) throws {
    let ledger = try UseCase.books(database)
    let session = ledger.session()
    try refused { _ = try session.run(3, Call()) }
    try refused { _ = try session.undo(3, on: nil, Call()) }
    try refused { _ = try session.undoRateImport(9, Call()) }
    #expect(
      try ledger.refusals() == [
        "CMP-004 - run show bo", "CMP-004 - run undo bo", "RAT-010 - rate undo bo",
      ]
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `a close of all companies is kept for each that refuses it, by its first reason`(
    _ database: TestDatabase
  ) throws {
    let ledger = try UseCase.books(database)
    _ = try ledger.session.createCompany(
      UseCase.company("SE03"),
      year: UseCase.year(2_025),
      chart: .standard,
      Call()
    )
    for company in ["SE02", "SE03"] {
      _ = try ledger.session.change(
        "2025-01",
        .hold,
        because: nil,
        confirmed: false,
        Call(company)
      )
    }
    try ledger.post(voucher("2025-01-20", line("1930", 1_00), line("2081", -1_00)))
    try ledger.suspend("1930")
    let session = ledger.session()
    try refused { _ = try session.closeTogether(.one("2025-01"), Call()) }
    // 1930 holds something, so the first company has several reasons.
    let kept = try ledger.refusals()
    // SE02 was closed before, which is no refusal.
    #expect(kept == ["CLS-001 SE01 close bo", "CLS-002 SE03 close bo"], "\(kept)")
    let shut = ledger.session(Doorkeeper { _, company in company == "SE01" || company == "SE03" })
    try refused { _ = try shut.closeTogether(.one("2025-01"), Call()) }
    #expect(
      try ledger.refusals().suffix(2) == ["APP-403 SE01 close bo", "APP-403 SE03 close bo"]
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `what fails in storage is no refusal, and is not kept`(_ database: TestDatabase) throws {
    let ledger = try UseCase.books(database)
    let owner = try ledger.database.connectAsOwner()
    try owner.dropTriggers()
    try owner.execute("UPDATE fx_revaluation SET posting_day = '2025-13-01'")
    owner.close()
    let session = ledger.session()
    #expect(try refusal { _ = try session.why(3, line: nil, Call(TestLedger.code)) } == ["DBS-014"])
    #expect(try ledger.refusals() == [])
  }
}
