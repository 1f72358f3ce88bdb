import Accounting
import Books
import Closing
import Foundation
import TestSupport
import Testing

private typealias Files = VoucherIdentityFiles

/// What was imported is known by what its file states, and nothing is lost or posted twice in silence
/// (T-ADD-20).
@Suite struct VoucherIdentityTests {
  private func load(
    _ session: Session,
    _ file: SourceFile,
    _ repeats: RepeatedVouchers = .refused,
    company: String? = nil
  ) throws -> LedgerImportReport {
    var options = LedgerImportOptions()
    options.repeats = repeats
    return try session.importSIE(file, options, Call(company))
  }

  @Test(arguments: TestDatabase.allCases, ["\"\"", "F"])
  func `two invoices of one day and amount are both posted, and said`(
    _ database: TestDatabase,
    _ series: String
  ) throws {
    // C1
    let books = try database.migrated()
    let session = try emptySession(books)
    _ = try load(session, Files.books)
    let first = try load(session, Files.invoice(1, series: series))
    #expect(first.posted == 1 && !codes(first.findings).contains("IMP-033"))
    let second = try load(session, Files.invoice(2, series: series))
    #expect((second.posted, second.known) == (1, 0))
    #expect(codes(second.findings).contains("IMP-033"))
    #expect(try session.standing("2025").contains("1510 0 2500"))
    // Each has a number of its own here, by which it can be reversed.
    #expect(try session.vouchers(Call()).map(\.name) == ["IB1", "I1", "I2"])
    #expect(try session.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `numbers that begin at 1 each time are everyday`(_ database: TestDatabase) throws {
    // C21
    let books = try database.migrated()
    let session = try emptySession(books)
    _ = try load(session, Files.books)
    _ = try load(session, Files.till(3))
    let second = try load(session, Files.till(4))
    #expect(second.posted == 1)
    #expect(codes(second.findings).contains("IMP-032"))
    #expect(try session.standing("2025").contains("1910 0 1250"))
  }

  @Test(arguments: TestDatabase.allCases)
  func `journals without a series are told what they look like`(_ database: TestDatabase) throws {
    // C1, C21
    let ledger = try TestLedger(database)
    func load(_ rows: String) throws -> JournalImportReport {
      try ledger.session.importJournal(Files.journal(rows), Call())
    }
    _ = try load(Files.bill("2025-03-31", "900,00", "Elfaktura lokal A"))
    let other = try load(Files.bill("2025-03-31", "900,00", "Elfaktura lokal B"))
    #expect(other.posted == 1 && codes(other.findings) == ["IMP-033"])
    #expect(try ledger.balance("5010", "2025-03") == 1_800_00)
    _ = try load(Files.bill("2025-01-31", "8000,00", "Hyra januari"))
    let february = try load(Files.bill("2025-02-28", "8000,00", "Hyra februari"))
    #expect(february.posted == 1 && february.findings.isEmpty)
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `what files of another kind brought is not known`(_ database: TestDatabase) throws {
    // T-ADD-20: a till's K 1 in SIE, and a journal that says the same.
    let books = try database.migrated()
    let session = try emptySession(books)
    _ = try load(session, Files.books)
    _ = try load(session, Files.till(3))
    let same = Files.journal(
      "K;1;2025-03-03;1910;625,00;Dagsrapport\nK;1;;3001;-500,00;\nK;1;;2611;-125,00;\n"
    )
    let posted = try session.importJournal(same, Call())
    // Never known, but told: it is one event or two.
    #expect(posted.posted == 1 && codes(posted.findings).contains("IMP-033"))
    #expect(try session.standing("2025").contains("1910 0 1250"))
  }

  @Test(arguments: TestDatabase.allCases)
  func `what is reversed here is not posted again by a later export, and is told`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    _ = try load(session, Files.firstYear)
    _ = try session.reverse(.number("A105", year: "2017/2018"), on: nil, Call())
    let later = String(decoding: Files.firstYear.data, as: UTF8.self)
      .replacing("#FLAGGA 0", with: "#FLAGGA 0\n#PROSA later")
    let again = try load(session, Files.file("later.se", later))
    #expect(again.posted == 0 && codes(again.findings).contains("IMP-055"))
    #expect(try session.standing("2017/2018").contains { $0.hasPrefix("5010") } == false)
    // Other content under its number is posted, since what had it stands no longer.
    let corrected = later.replacing("5010 {} 20000.00", with: "5010 {} 30000.00")
      .replacing("1930 {} -20000.00", with: "1930 {} -30000.00")
    let third = try load(session, Files.file("corrected.se", corrected))
    #expect(third.posted == 1 && !codes(third.findings).contains("IMP-055"))
    #expect(try session.standing("2017/2018").contains("5010 0 30000"))
    #expect(try session.isSound())
  }

  /// One program numbers what it sends, the ledger numbers what it took in: one event, two numbers.
  @Test(arguments: TestDatabase.allCases, [false, true])
  func `what a ledger has under other numbers than a file of vouchers is told`(
    _ database: TestDatabase,
    _ ledgerIsFirst: Bool
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    _ = try load(session, SIEText(opening: "1930 1000, 2081 -1000").file)
    var payroll = SIEText(
      type: "4",
      vouchers: ["L 1 0125 5010 500 1930 -500", "L 2 0225 5010 500 1930 -500"]
    )
    payroll.statesClosing = false
    let ledger = SIEText(
      opening: "1930 1000, 2081 -1000",
      vouchers: [
        "B 7 0125 5010 500 1930 -500", "B 8 0225 5010 500 1930 -500",
        "B 9 0301 5010 7 1930 -7",
      ]
    )
    let files = ledgerIsFirst ? [ledger.file, payroll.file] : [payroll.file, ledger.file]
    #expect(try !codes(load(session, files[0]).findings).contains("IMP-033"))
    let second = try load(session, files[1])
    #expect(codes(second.findings).filter { $0 == "IMP-033" }.count == 2)
    #expect(try session.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `an export as CSV that is brought into its own books is told, voucher by voucher`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.rate()
    try ledger.postPosition()
    _ = try ledger.revalue("2025-01")
    let first = try #require(try ledger.session.vouchers(Call()).first?.key.sequence)
    _ = try ledger.session.reverse(.id(first), on: nil, Call())
    var exported = Data()
    _ = try ledger.session.exportCSV(ExportSelection(year: "2025")) {
      exported.append(contentsOf: $0)
    }
    let vouchers = try ledger.session.vouchers(Call()).count
    let own = try ledger.session.importJournal(
      SourceFile(name: "own.csv", data: exported),
      Call(isRehearsal: true)
    )
    #expect(own.posted == vouchers)
    // All that stands; the one that was reversed stands for nothing.
    #expect(codes(own.findings).filter { $0 == "IMP-033" }.count == vouchers - 1)
  }

  @Test(arguments: TestDatabase.allCases)
  func `an export of these books brings nothing into them`(_ database: TestDatabase) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    _ = try load(session, Files.books)
    _ = try load(session, Files.invoices([1, 2]))
    let till = "K;1;2025-03-03;1510;625,00;Dagsrapport\nK;1;;3041;-625,00;\n"
    _ = try session.importJournal(Files.journal(till), Call())
    _ = try session.reverse(.number("I1", year: "2025"), on: nil, Call())
    let before = try session.standing("2025")
    let vouchers = try session.vouchers(Call()).count
    var exported = Data()
    _ = try session.exportSIE(ExportSelection(year: "2025"), SIEExportOptions()) {
      exported.append(contentsOf: $0)
    }
    let own = try load(session, SourceFile(name: "own.se", data: exported))
    #expect(own.posted == 0 && codes(own.findings).contains("IMP-036"), "\(codes(own.findings))")
    #expect(try session.standing("2025") == before)
    #expect(try session.vouchers(Call()).count == vouchers)
    #expect(try session.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a long file is known row by row`(_ database: TestDatabase) throws {
    // More vouchers than one statement names, some of them reversed and one reinstated.
    let books = try database.migrated()
    let session = try emptySession(books)
    _ = try load(session, Files.books)
    func rows(_ numbers: ClosedRange<Int>) -> SourceFile {
      Files.journal(
        numbers.map { number in
          "K;\(number);2025-03-0\(1 + number % 9);1510;\(number),00;Rad\n"
            + "K;\(number);;3041;-\(number),00;\n"
        }.joined()
      )
    }
    #expect(try session.importJournal(rows(1...1_201), Call()).posted == 1_201)
    _ = try session.reverse(.number("K7", year: "2025"), on: nil, Call())
    let contra = try session.reverse(.number("K1200", year: "2025"), on: nil, Call())
    _ = try session.reverse(.id(contra.voucher.key.sequence), on: nil, Call())
    let second = try session.importJournal(rows(1...1_202), Call())
    // What is reversed here stays so, and is told.
    #expect((second.vouchers, second.posted) == (1_202, 1))
    #expect(codes(second.findings).contains("IMP-055"))
  }

  @Test(arguments: TestDatabase.allCases)
  func `a file that holds all of an earlier one without numbers is refused, and says the ways`(
    _ database: TestDatabase
  ) throws {
    // The figures of T-ADD-20: f04, then f04b.
    for repeats in [RepeatedVouchers.refused, .leftOut, .posted] {
      let books = try database.migrated()
      let session = try emptySession(books)
      _ = try load(session, Files.firstYear)
      _ = try load(session, Files.secondYear)
      let code = "5566778899"
      #expect(try load(session, Files.sales(Files.f04, named: "f04.si"), company: code).posted == 3)
      let more = Files.sales(Files.f04 + ["0403 1250"], named: "f04b.si")
      let second = try load(session, more, repeats, company: code)
      switch repeats {
      case .refused:
        #expect(!second.isPosted)
        #expect(codes(second.findings).contains("IMP-034"))
        #expect(try session.standing("2019").contains("1910 0 3125"))
      case .leftOut:
        #expect((second.posted, second.known) == (1, 3))
        #expect(try session.standing("2019").contains("1910 0 4375"))
      case .posted:
        #expect((second.posted, second.known) == (4, 0))
        #expect(codes(second.findings).count { $0 == "IMP-033" } == 3)
        #expect(try session.standing("2019").contains("1910 0 7500"))
      }
      #expect(try session.isSound())
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `three sales of one day are no repetition of two and one of another`(
    _ database: TestDatabase
  ) throws {
    // C20: f04c
    let books = try database.migrated()
    let session = try emptySession(books)
    _ = try load(session, Files.firstYear)
    _ = try load(session, Files.secondYear)
    let code = "5566778899"
    _ = try load(session, Files.sales(Files.f04, named: "f04.si"), company: code)
    let days = ["0401 1250", "0401 1250", "0401 1250"]
    let third = try load(session, Files.sales(days, named: "f04c.si"), company: code)
    #expect(third.posted == 3)
    #expect(codes(third.findings).count { $0 == "IMP-033" } == 2)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a second sale of the same day and amount stays on the board until one is reversed`(
    _ database: TestDatabase
  ) throws {
    // Case 20
    let ledger = try TestLedger(database)
    let session = ledger.session
    func load(_ generated: String) throws -> LedgerImportReport {
      try self.load(
        session,
        Files.sale("K \"\"", "20250331", 30, generated),
        company: TestLedger.code
      )
    }
    #expect(try load("20250401").posted == 1)
    #expect(try load("20250402").posted == 1)
    #expect(try ledger.balance("1910", "2025-03") == 60_00)
    func board(_ period: String) throws -> [String] {
      try ledger.checks(period).filter { $0.hasPrefix("vouchers-are-imported-once") }
    }
    #expect(try board("2025-03") == ["vouchers-are-imported-once fail IMP-033"])
    #expect(try board("2025-02") == ["vouchers-are-imported-once pass"])
    let report = try session.check(period: "2025-03", Call())
    #expect(!report.results.contains { $0.id == .vouchersAreImportedOnce && $0.blocks })
    _ = try session.reverse(.number("I2", year: "2025"), on: nil, Call())
    #expect(try board("2025-03") == ["vouchers-are-imported-once pass"])
    _ = try session.reverse(.number("I3", year: "2025"), on: nil, Call())
    #expect(try board("2025-03") == ["vouchers-are-imported-once fail IMP-033"])
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a ledger's voucher with other texts is known, and one with other content refused`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    _ = try load(session, Files.rents(isDivided: false))
    let text = Files.rents(isDivided: false)
    let renamed = Files.file(
      "renamed.se",
      String(decoding: text.data, as: UTF8.self).replacing("Hyra jan", with: "Hyra januari")
    )
    let again = try load(session, renamed)
    #expect((again.posted, again.known) == (0, 2))
    #expect(codes(again.findings).contains("IMP-031"))
    let refused = try load(session, Files.rents(isDivided: true))
    #expect(!refused.isPosted && codes(refused.findings) == ["IMP-002"])
  }

  /// Where January is held an undo would be refused; the rows that differ are named, old and new.
  @Test(arguments: TestDatabase.allCases, [false, true])
  func `what differs is named row by row, with a way that is open`(
    _ database: TestDatabase,
    _ isHeld: Bool
  ) throws {
    // C49
    let books = try database.migrated()
    let session = try emptySession(books)
    _ = try load(session, Files.rents(isDivided: false))
    if isHeld { _ = try session.change("2025-01", .hold, because: "prov", confirmed: true, Call()) }
    let refused = try load(session, Files.rents(isDivided: true))
    let problem = refused.findings.compactMap { $0.problem as? ImportedVoucherError }.first
    guard case .differsFromTheBooks(let voucher, let rows, let way)? = problem else {
      Issue.record("\(codes(refused.findings))")
      return
    }
    func told(_ lines: [VoucherDifference.Line]) -> [String] {
      lines.map { "\($0.account) \($0.amounts.map(\.minorUnits))" }
    }
    #expect(voucher == "A2")
    #expect(told(rows.old) == ["5010 [500000]"])
    #expect(told(rows.new) == ["5010 [400000]", "6110 [100000]"])
    switch way {
    case .undo(let run):
      #expect(!isHeld)
      _ = try session.undo(run, on: nil, Call())
    case .reverse(let id):
      #expect(isHeld)
      _ = try session.reverse(.id(id), on: nil, Call())
    case .reopen: Issue.record("March is open")
    }
    // The way leads there.
    #expect(try load(session, Files.rents(isDivided: true)).isPosted)
    #expect(try session.standing("2025").contains("6110 0 1000"))
    #expect(try session.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a journal's foreign lines are known whatever the rate has become`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.rate("EUR", "SEK", "2025-03-01", "11")
    func load(_ more: String) throws -> JournalImportReport {
      let rows = """
        series;number;date;account;currency;amount
        V;1;2025-03-10;1510;EUR;100,00
        V;1;2025-03-10;3001;EUR;-100,00

        """
      return try ledger.session.importJournal(Files.file("j.csv", rows + more), Call())
    }
    #expect(try load("").posted == 1)
    try ledger.rate("EUR", "SEK", "2025-03-01", "12")
    let again = try load("V;2;2025-03-11;1930;SEK;5\nV;2;2025-03-11;2081;SEK;-5\n")
    #expect(again.posted == 1 && codes(again.findings).contains("IMP-006"))
    #expect(try ledger.balance("1510", "2025-03") == 1_100_00)
  }

  @Test(arguments: TestDatabase.allCases)
  func `what a journal cannot mean is told`(_ database: TestDatabase) throws {
    // C66
    let ledger = try TestLedger(database)
    let text = """
      series;number;date;account;currency;amount;accounting;reporting
      V;1;2025-03-10;1510;EUR;100,00;1000,00;10
      V;2;2025-03-10;1930;SEK;5;5;
      V;2;2025-03-10;2081;SEK;-5;-5;
      V;1;2025-03-10;3001;EUR;-100,00;-1000,00;-10

      """
    let report = try ledger.session.importJournal(Files.file("j.csv", text), Call())
    #expect(report.posted == 2)
    #expect(
      report.findings.map { "\($0.severity) \($0.problem.code) \($0.line ?? 0)" } == [
        "warning JRN-019 5", "warning JRN-021 2",
      ]
    )
    let own = try TestLedger(database, reporting: .usd)
    let kept = try own.session.importJournal(
      Files.file(
        "k.csv",
        "number;date;account;amount;reporting\n1;2025-03-10;1930;5;1\n1;;2081;-5;-1\n"
      ),
      Call()
    )
    #expect(kept.findings.isEmpty)
  }
}
