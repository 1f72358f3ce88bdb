import Accounting
import Books
import Closing
import Database
import Foundation
import TestSupport
import Testing

/// A fiscal year that a newer file states otherwise becomes what the file says, where nothing stands in
/// the way (T-ADD-17, C26).
@Suite struct ChangedYearTests {
  /// A ledger of a year with an opening of 50,000 and a rent of 5,000 on each of some days.
  private static func ledger(_ year: String, rents: [String]) -> SourceFile {
    let vouchers = rents.enumerated().map { index, day in
      """
      #VER A \(index + 1) \(day) "Hyra"
      {
      #TRANS 5010 {} 5000.00
      #TRANS 1930 {} -5000.00
      }

      """
    }
    return VoucherIdentityFiles.file(
      "books-\(year.replacing(" ", with: "-")).se",
      """
      #FLAGGA 0
      #PROGRAM "Fortlik" 1
      #FORMAT PC8
      #GEN 20250515
      #SIETYP 4
      #FNAMN "Andra AB"
      #ORGNR 556677-8899
      #RAR 0 \(year)
      #VALUTA SEK
      #KPTYP EUBAS97
      #KONTO 1930 "Bank"
      #KONTO 2081 "Aktiekapital"
      #KONTO 5010 "Hyra"
      #IB 0 1930 50000.00
      #IB 0 2081 -50000.00
      #UB 0 1930 \(50_000 - 5_000 * rents.count).00
      #UB 0 2081 -50000.00
      #RES 0 5010 \(5_000 * rents.count).00

      """ + vouchers.joined()
    )
  }

  private static let short = ledger("20250101 20250630", rents: ["20250115", "20250315"])
  private static let whole = ledger("20250101 20251231", rents: ["20250115", "20250315"])
  private static let longer = ledger(
    "20250101 20260630",
    rents: ["20250115", "20250315", "20260115"]
  )

  private func load(_ session: Session, _ file: SourceFile) throws -> LedgerImportReport {
    try session.importSIE(file, LedgerImportOptions(), Call())
  }

  private func year(_ session: Session) throws -> [String] {
    let periods = try session.periods(year: nil, Call()).map(\.period)
    return periods.map { "\($0.name) \($0.firstDay) \($0.lastDay)" }
  }

  /// What refuses a file, as its obstacles.
  private func obstacles(_ session: Session, _ file: SourceFile) -> [YearObstacle] {
    ((try? load(session, file))?.findings ?? []).compactMap { finding in
      guard case .cannotChange(_, _, _, _, let obstacle)? = finding.problem as? YearError
      else { return nil }
      return obstacle
    }
  }

  /// Whether a backup comes back with the same periods and figures.
  private func expectRestored(_ session: Session) throws {
    let folder = FileManager.default.temporaryDirectory
    let path = folder.appendingPathComponent("bokslut-\(UUID().uuidString)").path
    defer {
      for end in [".backup", ".db", ".db-lock", ".db-wal", ".db-shm"] { unlink(path + end) }
    }
    let backup = try session.backUp(to: path + ".backup")
    _ = try restoreBooks(backup.file, to: "sqlite:\(path).db", at: "", Call())
    let restored = try Session.open("sqlite:\(path).db", as: "bo") { "2026-01-01T00:00:00Z" }
    #expect(try year(restored) == year(session))
    #expect(try restored.standing("2025") == session.standing("2025"))
    #expect(try restored.vouchers(Call()).map(\.period) == session.vouchers(Call()).map(\.period))
  }

  /// Whether an export of 2025 gives the same figures in new books.
  private func expectExported(_ session: Session, leavingOut cut: Int = 0) throws {
    var exported = Data()
    let sie = try session.exportSIE(ExportSelection(year: "2025"), SIEExportOptions()) {
      exported.append(contentsOf: $0)
    }
    let csv = try session.exportCSV(ExportSelection(year: "2025")) { _ in }
    let told = cut == 0 ? [] : [ExportError.cutDaysAreLeftOut(year: "2025", vouchers: cut)]
    for report in [sie, csv] {
      #expect(
        report.findings.compactMap { $0.problem as? ExportError }
          .filter { $0.code.description == "EXP-007" } == told
      )
    }
    let other = try emptySession(try TestDatabase.sqlite.migrated())
    let report = try load(other, SourceFile(name: "own.se", data: exported))
    #expect(report.isPosted, "\(codes(report.findings))")
    let year = try #require(report.years.first)
    #expect(try other.standing(year) == session.standing("2025"))
  }

  @Test(arguments: TestDatabase.allCases)
  func `a year that was too short, or is extended, keeps its name`(
    _ database: TestDatabase
  ) throws {
    // C26: f27-short, undone, then f26-a, then f27-extended
    let books = try database.migrated()
    let session = try emptySession(books)
    let first = try load(session, Self.short)
    _ = try session.undo(try #require(first.run), on: nil, Call())
    let known = try session.periods(year: nil, Call()).count
    let second = try load(session, Self.whole)
    #expect(codes(second.findings).contains("CAL-016"))
    #expect(second.posted == 3 && second.years == ["2025"] && known == 8)
    #expect(
      try year(session).suffix(2) == [
        "2025-12 2025-12-01 2025-12-31", "2025-close 2025-12-01 2025-12-31",
      ]
    )
    #expect(try session.standing("2025").contains("1930 50000 40000"))
    let third = try load(session, Self.longer)
    #expect(codes(third.findings).contains("CAL-016") && third.posted == 1)
    #expect(try year(session).count == 20)
    #expect(try year(session).last == "2025-close 2026-06-01 2026-06-30")
    #expect(try session.standing("2025").contains("1930 50000 35000"))
    #expect(try session.vouchers(Call()).last?.period == "2026-01")
    #expect(try session.isSound())
    try expectRestored(session)
    try expectExported(session)
    // What a shorter year would cut off refuses it; taken back, it lies where the year was.
    #expect(
      obstacles(session, Self.ledger("20250101 20251130", rents: ["20250115"])) == [
        .vouchersAreCutOff(through: day("2026-01-15"))
      ]
    )
    _ = try session.undo(try #require(third.run), on: nil, Call())
    _ = try load(session, Self.ledger("20250101 20251130", rents: ["20250115", "20250315"]))
    #expect(try year(session).last == "2025-close 2025-11-01 2025-11-30")
    #expect(try session.isSound())
    try expectRestored(session)
    try expectExported(session, leavingOut: 2)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a year in which nothing stands gives way, and its names stay taken`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let wrong = Self.ledger("20250301 20260228", rents: ["20250315", "20260115"])
    let first = try load(session, wrong)
    let then = try #require(try session.vouchers(Call()).last).key.sequence
    #expect(obstacles(session, Self.whole).contains(.periodHasVouchers(period: "2026-01")))
    _ = try session.undo(try #require(first.run), on: nil, Call())
    let second = try load(session, Self.whole)
    #expect(codes(second.findings).contains("CAL-017"))
    #expect(second.years == ["2025"] && second.posted == 3)
    let periods = try year(session)
    #expect(periods.contains("2025-01 2025-01-01 2025-01-31"))
    #expect(periods.contains("2025-03b 2025-03-01 2025-03-31"))
    #expect(!periods.contains { $0.hasPrefix("2026") })
    #expect(try session.standing("2025").contains("1930 50000 40000"))
    // What was posted and taken back stays where it was.
    let vouchers = try session.vouchers(Call())
    #expect(vouchers.first { $0.draft.day == day("2026-01-15") }?.period == "2026-01")
    #expect(
      vouchers.filter { $0.draft.day == day("2025-03-15") }.map(\.period)
        == ["2025-03", "2025-03", "2025-03b"]
    )
    #expect(try session.isSound())
    try expectRestored(session)
    try expectExported(session)
    // As known before the year gave way, the calendar is the one of then.
    let known = try session.trialBalance(
      year: "2025/2026",
      period: nil,
      asOf: then,
      Call()
    )
    #expect(known.balance.rows.contains { $0.amounts.closing == 40_000_00 })
  }

  @Test(arguments: TestDatabase.allCases)
  func `what is cut is open and empty, and comes back by its name`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    _ = try load(session, Self.whole)
    _ = try session.change("2025-12", .hold, because: nil, confirmed: false, Call())
    #expect(
      obstacles(session, Self.ledger("20250101 20250815", rents: ["20250115"])) == [
        .periodIsOnHold(period: "2025-12")
      ]
    )
    _ = try session.change("2025-12", .open, because: "fel", confirmed: false, Call())
    let rents = ["20250115", "20250315", "20250701"]
    #expect(try load(session, Self.ledger("20250101 20250815", rents: rents)).posted == 1)
    #expect(
      try year(session).suffix(2) == [
        "2025-08 2025-08-01 2025-08-15", "2025-close 2025-08-01 2025-08-15",
      ]
    )
    #expect(
      try load(session, Self.ledger("20250101 20251231", rents: rents + ["20250820"])).posted == 1
    )
    #expect(try year(session).count == 14)
    #expect(try session.vouchers(Call()).last?.period == "2025-08")
    #expect(try session.standing("2025").contains("1930 50000 30000"))
    #expect(try session.isSound())
    // Reversed within the month, it still keeps the month from being cut before it.
    _ = try session.reverse(.number("A4", year: "2025"), on: day("2025-08-25"), Call())
    #expect(
      obstacles(session, Self.ledger("20250101 20250822", rents: rents))
        == [.vouchersAreCutOff(through: day("2025-08-25"))]
    )
    #expect(obstacles(session, Self.ledger("20250101 20250831", rents: rents)) == [])
  }

  @Test(arguments: TestDatabase.allCases)
  func `a later year with vouchers holds the one before, and a very long one is told`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    _ = try load(session, Self.whole)
    let next = try load(session, Self.ledger("20260101 20280228", rents: ["20260115"]))
    #expect(codes(next.findings).contains("CAL-018"))
    #expect(obstacles(session, Self.longer) == [.laterYearHasVouchers(year: "2026/2028")])
    #expect(throws: CalendarError.self) {
      try session.createYear(day("2028-03-01")...day("2029-12-31"), Call())
    }
    let years = try session.periods(year: nil, Call()).map(\.period.year)
    #expect(Set(years) == ["2025", "2026/2028"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `the database itself keeps the days of what is held or closed`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    _ = try load(session, Self.whole)
    _ = try session.change("2025-03", .hold, because: nil, confirmed: false, Call())
    try session.closeForGood("2025-04")
    let connection = try books.connect()
    defer { connection.close() }
    for period in ["2025-03", "2025-04"] {
      for days in ["shaped_last_day = ''", "shaped_first_day = '2025-12-01'"] {
        let change: Statement = "UPDATE period SET \(raw: days) WHERE period = \(period)"
        #expect(throws: DatabaseError.self) { try connection.execute(change) }
      }
    }
    #expect(try session.isSound())
    // What is open may be changed by whoever may post, and then both verifiers say so.
    try connection.execute("UPDATE period SET shaped_last_day = '' WHERE period = '2025-05'")
    #expect(try !session.isSound())
  }
}
