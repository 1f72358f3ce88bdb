import Accounting
import Books
import Closing
import Foundation
import TestSupport
import Testing

/// Closing entries that a person posts: each names its closing period (spec A2.4, T-CAL-3).
@Suite struct JournalPeriodTests {
  private func load(
    _ ledger: TestLedger,
    _ rows: String,
    name: String = "j.csv",
    period: String? = nil,
    rehearsing: Bool = false
  ) throws -> JournalImportReport {
    var options = JournalImportOptions()
    options.period = period
    let text = "series;number;date;account;amount;period\n" + rows
    return try ledger.session.importJournal(
      SourceFile(name: name, data: Data(text.utf8)),
      options: options,
      Call(isRehearsal: rehearsing)
    )
  }

  private func codes(_ report: JournalImportReport) -> [String] {
    report.findings.map(\.problem.code.description)
  }

  private func names(_ ledger: TestLedger, in period: String) throws -> [String] {
    try ledger.session.vouchers(period: period, Call()).map {
      "\($0.name) \($0.draft.kind.rawValue)"
    }
  }

  private let undirected = "J;1;2025-12-31;5010;5;\nJ;1;2025-12-31;2440;-5;\n"

  private func directed(_ number: Int, _ period: String) -> String {
    "J;\(number);2025-12-31;5010;7;\(period)\nJ;\(number);2025-12-31;2440;-7;\n"
  }

  @Test(arguments: TestDatabase.allCases)
  func `T_CAL_3 undirected on 31 December lands in P12, directed in the closing period named`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let calendar = try ledger.session.periods(year: nil, Call()).map(\.period)
    let (twelfth, closing) = (calendar[calendar.count - 2], calendar[calendar.count - 1])
    #expect((twelfth.firstDay, twelfth.lastDay) == (closing.firstDay, closing.lastDay))
    _ = try ledger.session.addClosingPeriod("P14", to: "2025", Call())
    let report = try load(
      ledger,
      undirected + directed(2, "2025-close") + directed(3, "P14") + directed(4, "2025-12")
    )
    #expect(report.posted == 4 && codes(report) == [])
    #expect(try names(ledger, in: "2025-12") == ["J1 operating", "J4 operating"])
    #expect(try names(ledger, in: "2025-close") == ["J2 closing"])
    #expect(try names(ledger, in: "P14") == ["J3 closing"])
    // Without a name a closing entry lies nowhere, however many closing periods there are.
    let draft = VoucherDraft(
      day: day("2025-12-31"),
      kind: .closing,
      series: "A",
      text: "",
      lines: [line("5010", 1), line("2440", -1)]
    )
    do {
      try ledger.post(draft)
      Issue.record("a closing entry without a period was posted")
    } catch let refusal as Refusal {
      #expect(
        refusal.reason as? CalendarError
          == .closingPeriodMustBeNamed(day("2025-12-31"), periods: ["2025-close", "P14"])
      )
    }
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a month on hold does not touch its year's closing period`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    _ = try ledger.session.change("2025-12", .hold, because: nil, confirmed: true, Call())
    #expect(codes(try load(ledger, undirected)) == ["PER-001"])
    let report = try load(ledger, directed(2, "2025-close"))
    #expect(report.posted == 1)
    #expect(try names(ledger, in: "2025-close") == ["J2 closing"])
    let others = try ledger.session.changeGroup("others", add: ["bo"], remove: [], Call())
    for (access, code) in [(ModuleAccess.none, "PER-003"), (.group(others.name), "PER-004")] {
      try ledger.setAccess(access, in: "2025-close")
      #expect(codes(try load(ledger, directed(3, "2025-close"))) == [code])
    }
    try ledger.setAccess(.all, in: "2025-close")
    try ledger.session.holdBefore("2025-close")
    for event in [PeriodEvent.hold, .close] {
      _ = try ledger.session.change("2025-close", event, because: "x", confirmed: true, Call())
      #expect(codes(try load(ledger, directed(3, "2025-close"))) == ["PER-001"])
    }
  }

  /// The rows' periods | the one of the option | the codes that are found.
  private static let refused = """
    2025-11    | –          | CAL-004
    2025-open  | –          | CAL-004
    2025-13    | –          | CAL-009
    –          | 2025-13    | CAL-009
    –          | 2025-11    | CAL-004 CAL-004
    2025-12    | 2025-11    | CAL-004
    –          | 2025-12    |
    2025-close | 2025-12    |
    """

  @Test func `a period is refused that is unknown or has not the day`() throws {
    for row in table(JournalPeriodTests.refused) {
      let ledger = try TestLedger(.sqlite)
      let named = row[0] == "–" ? "" : row[0]
      let report = try load(
        ledger,
        undirected + directed(2, named),
        period: row[1] == "–" ? nil : row[1]
      )
      #expect(codes(report).joined(separator: " ") == row[2], "\(told(row))")
      #expect(report.isPosted == row[2].isEmpty)
    }
    // The first of January lies in both, and an opening period takes no journal.
    let ledger = try TestLedger(.sqlite)
    let rows = "J;1;2025-01-01;5010;5;2025-open\nJ;1;2025-01-01;2440;-5;\n"
    #expect(codes(try load(ledger, rows)) == ["CAL-010"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `undo, rehearsal, repetition and export keep the period`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    let rows = undirected + directed(2, "")
    let shown = try load(ledger, rows, period: "2025-close", rehearsing: true)
    #expect(shown.posted == 2)
    #expect(try names(ledger, in: "2025-close") == [])
    let report = try load(ledger, directed(2, ""), period: "2025-close")
    #expect(try names(ledger, in: "2025-close") == ["J2 closing"])

    var text: [UInt8] = []
    _ = try ledger.session.exportCSV(ExportSelection()) { text += $0 }
    let exported = String(decoding: text, as: UTF8.self)
    #expect(exported.contains(";description;period;"))
    #expect(exported.contains("J;2;2025-12-31;5010;SEK;7,00;7,00;;;2025-close;"))

    // The same again is known, wherever the file puts it: what it states is its day and lines.
    let again = try load(ledger, directed(2, "2025-close") + " ", name: "k.csv")
    #expect(again.posted == 0 && codes(again) == ["IMP-030"])
    let elsewhere = try load(ledger, directed(2, "") + "\n", name: "l.csv")
    #expect(elsewhere.posted == 0 && codes(elsewhere) == ["IMP-030", "IMP-059"])

    _ = try ledger.session.undo(try #require(report.run), on: nil, Call())
    #expect(try names(ledger, in: "2025-close").map { $0.hasSuffix(" closing") } == [true, true])
    #expect(try ledger.balance("5010", "2025-close") == 0)
    let other = try load(ledger, directed(2, "2025-12"))
    #expect(other.posted == 1)
    #expect(try names(ledger, in: "2025-12") == ["J2 operating"])
    #expect(try ledger.isSound())
  }
}
