import Accounting
import Closing
import Foundation
import TestSupport
import Testing

/// Vouchers go to the program that the books come from, and come home in its next export: none is lost,
/// none is there twice (T-ADD-25).
@Suite struct SendSIELoopTests {
  /// How the other program treats the texts that it reads in, and what it calls itself.
  enum OtherProgram: String, CaseIterable {
    case isBokslut
    case isAnother
    case losesMarks
  }

  /// The whole ledger of the other program, as it would write it.
  private func export(_ erp: ExportedBooks, _ kind: OtherProgram) throws -> [UInt8] {
    let options = SIEExportOptions(isUTF8: true)
    let text = String(decoding: try erp.exportSIE(nil, options).bytes, as: UTF8.self)
    let named = text.replacing("\"Bokslut\"", with: "\"Affar\"")
    switch kind {
    case .isBokslut: return Array(text.utf8)
    case .isAnother: return Array(named.utf8)
    case .losesMarks: return Array(named.replacing(#/ ?\[bokslut [^\]]+\]/#, with: "").utf8)
    }
  }

  /// Its own vouchers, which it numbers itself.
  private func post(_ number: Int, _ day: String, in erp: ExportedBooks) throws {
    try erp.importJournal(
      Array(
        """
        series;number;date;account;amount;description
        E;\(number);\(day);3001;-\(number),00;Forsaljning
        E;\(number);;1930;\(number),00;

        """.utf8
      )
    )
  }

  @Test(arguments: TestDatabase.allCases, OtherProgram.allCases)
  func `a month that is closed here goes out and comes home`(
    _ database: TestDatabase,
    _ kind: OtherProgram
  ) throws {
    let books = try ExportedBooks.ofLedger(database)
    let erp = try ExportedBooks.ofLedger(database, withJournal: false)
    for period in ["2025-open", "2025-01", "2025-02"] {
      _ = try books.session.change(period, .hold, because: "x", confirmed: true, Call())
    }
    _ = try books.session.close(period: "2025-03", Call())
    let sent = try books.send(.period("2025-03"))
    #expect(sent.report.vouchers == 3)
    #expect(try erp.importSIE(sent.bytes).posted == 3)
    #expect(try erp.trialBalance().rows == books.trialBalance().rows)
    try post(1, "2025-04-02", in: erp)
    // It comes home into the closed month, with what is new in the next.
    let home = try books.importSIE(export(erp, kind))
    #expect(home.content.footing.foots == true)
    #expect((home.posted, home.known) == (1, 4), "\(codes(home.findings))")
    let told = codes(home.findings).filter { $0.hasPrefix("IMP-03") }
    let lost = kind == .losesMarks ? ["IMP-037", "IMP-037", "IMP-037"] : []
    #expect(told == ["IMP-036"] + lost)
    #expect(try books.trialBalance().rows == erp.trialBalance().rows)
    #expect(try books.movements() == erp.movements())
    // It has them, so nothing goes there twice, even where somebody asks for it.
    let again = try books.send(.period("2025-03"), again: true).report
    #expect(codes(again.findings) == ["EXP-010", "EXP-018"])
    // The month after brings what is new, and the others as known.
    try post(2, "2025-05-02", in: erp)
    let next = try books.importSIE(export(erp, kind))
    #expect((next.posted, next.known) == (1, 5), "\(codes(next.findings))")
    #expect(try books.movements() == erp.movements())
    #expect(try books.trialBalance().rows == erp.trialBalance().rows)
    for session in [books.session, erp.session] {
      #expect(try session.verify(Call()).allSatisfy(\.isSound))
    }
  }

  @Test(arguments: TestDatabase.allCases, [OtherProgram.isAnother, .losesMarks])
  func `what is undone here after it was sent goes as contra vouchers, and comes home`(
    _ database: TestDatabase,
    _ kind: OtherProgram
  ) throws {
    let books = try ExportedBooks.ofLedger(database)
    let erp = try ExportedBooks.ofLedger(database, withJournal: false)
    try erp.importSIE(books.send(.run(2)).bytes)
    let run = try books.revalue("2025-03")
    try erp.importSIE(books.send(.run(run)).bytes)
    let undo = try books.session.undo(run, on: nil, Call()).run.number
    #expect(try refusal { _ = try books.send(.run(run)) } == ["EXP-020"])
    let contras = try books.send(.run(undo))
    #expect(contras.report.sent.map(\.name) == ["FX2"])
    try erp.importSIE(contras.bytes)
    #expect(try erp.trialBalance().rows == books.trialBalance().rows)
    let home = try books.importSIE(export(erp, kind))
    #expect((home.posted, home.known) == (0, 5), "\(codes(home.findings))")
    // They stand there as they do here, so there is nothing to warn of but marks that are lost.
    #expect(!codes(home.findings).contains("IMP-038"))
    #expect(try books.movements() == erp.movements())
    #expect(try books.session.verify(Call()).allSatisfy(\.isSound))
  }

  @Test(arguments: TestDatabase.allCases)
  func `the file brings nothing into the books that it comes from`(
    _ database: TestDatabase
  ) throws {
    let books = try ExportedBooks.ofLedger(database)
    let sent = try books.send(.year(nil))
    let before = try books.movements()
    let home = try books.importSIE(sent.bytes)
    #expect((home.posted, home.known) == (0, 2))
    #expect(codes(home.findings).contains("IMP-036"))
    #expect(try books.movements() == before)
    // It has not been to the other program, from which it can still come home without its marks.
    let erp = try ExportedBooks.ofLedger(database, withJournal: false)
    try erp.importSIE(sent.bytes)
    let back = try books.importSIE(export(erp, .losesMarks))
    #expect((back.posted, back.known) == (0, 3), "\(codes(back.findings))")
    #expect(try books.movements() == before)
  }
}
