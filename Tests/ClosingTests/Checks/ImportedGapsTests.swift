import Accounting
import Closing
import Foundation
import TestSupport
import Testing

/// C40: a series that imports bring is checked for gaps, which a person can explain.
@Suite struct ImportedGapsTests {
  private func check(_ ledger: TestLedger) throws -> (told: String, blocks: Bool) {
    let results = try ledger.session.check(period: "2025-03", Call()).results
    let result = try #require(results.first { $0.id == .voucherNumbersHaveNoGaps })
    let items = result.items.map { item in
      guard case .importedSeriesHasAGap(let series, _, let numbers)? = item as? VoucherError else {
        return item.code.description
      }
      return "\(series) "
        + numbers.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: " ")
    }
    return (([result.status.rawValue] + items).joined(separator: ", "), result.blocks)
  }

  @discardableResult
  private func load(_ vouchers: String..., to ledger: TestLedger) throws -> LedgerImportReport {
    try ledger.session.importSIE(
      SIEText(vouchers: vouchers, statesClosing: false).file,
      LedgerImportOptions(),
      Call(TestLedger.code)
    )
  }

  private func journal(_ rows: [(String, Int)], _ ledger: TestLedger) throws {
    let lines = rows.map { series, number in
      "\(series);\(number);2025-01-10;5010;\(number),00\n\(series);\(number);;1930;-\(number),00\n"
    }
    let report = try ledger.session.importJournal(
      SourceFile(
        name: "j.csv",
        data: Data(("series;number;date;account;amount\n" + lines.joined()).utf8)
      ),
      Call()
    )
    #expect(report.run != nil, "\(report.findings)")
  }

  /// 11-gap-in-imported-series.se: 1, 2 and 4.
  @Test(arguments: TestDatabase.allCases)
  func `a gap in a file is asked about until it is filled or explained`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try journal([("A", 1), ("A", 2), ("A", 4), ("B", 1), ("B", 2)], ledger)
    #expect(try check(ledger) == ("fail, A 3-3", false))
    let call = Call()
    func explain(_ numbers: ClosedRange<Int64>, _ call: Call) throws -> [String] {
      try refusal {
        _ = try ledger.session.explainGap(
          numbers,
          of: "A",
          year: "2025",
          because: "Makulerad",
          call
        )
      }
    }
    #expect(try explain(1...2, call) == ["CHK-018"])
    #expect(try explain(3...3, Call(isRehearsal: true)) == [])
    #expect(try check(ledger) == ("fail, A 3-3", false))
    #expect(try explain(3...3, call) == [])
    #expect(try check(ledger) == ("pass", false))
    #expect(try explain(3...3, call) == ["CHK-018"])
    #expect(try ledger.isSound())
  }

  /// Between two files too, and what an undone one brought counts no more.
  @Test(arguments: TestDatabase.allCases)
  func `a gap between files is asked about, and filled by a later one`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try journal([("A", 1), ("A", 2)], ledger)
    #expect(try check(ledger) == ("pass", false))
    try journal([("A", 4), ("A", 5)], ledger)
    #expect(try check(ledger) == ("fail, A 3-3", false))
    try journal([("A", 3)], ledger)
    #expect(try check(ledger) == ("pass", false))
    _ = try ledger.session.undo(3, on: nil, Call())
    #expect(try check(ledger) == ("fail, A 3-3", false))
    #expect(try ledger.isSound())
  }

  /// 9001, 9002, 9101, 9102, 9401 and 9501, and the same in files of their own and in a file of books.
  @Test(arguments: TestDatabase.allCases)
  func `no gap is passed over for its length, or since another is explained`(
    _ database: TestDatabase
  ) throws {
    let numbers = [9001, 9002, 9101, 9102, 9401, 9501]
    let gaps = "9003-9100 9103-9400 9402-9500"
    let ledger = try TestLedger(database)
    try journal(numbers.map { ("", $0) }, ledger)
    #expect(try check(ledger) == ("fail,  \(gaps)", false))
    for explained in [9003...9100, 9402...9500, 9103...9400] as [ClosedRange<Int64>] {
      #expect(try check(ledger).told != "pass")
      _ = try ledger.session.explainGap(
        explained,
        of: "",
        year: "2025",
        because: "Egen serie",
        Call()
      )
    }
    #expect(try check(ledger) == ("pass", false))
    let divided = try TestLedger(database)
    for number in numbers { try journal([("", number)], divided) }
    #expect(try check(divided) == ("fail,  \(gaps)", false))
    let books = try TestLedger(database)
    let imported = try books.session.importSIE(
      SIEText(
        vouchers: numbers.map { "- \($0) 0115 5010 5000 1930 -5000" },
        statesClosing: false
      ).file,
      LedgerImportOptions(),
      Call(TestLedger.code)
    )
    #expect(imported.isPosted)
    #expect(try check(books) == ("fail,  \(gaps)", false))
    #expect(try ledger.isSound())
  }

  /// f37.se: 1 and 4.
  @Test(arguments: TestDatabase.allCases)
  func `a file of books is judged in the same way`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    let imported = try load(
      "A 1 0115 5010 5000 1930 -5000",
      "A 4 0315 5010 5000 1930 -5000",
      to: ledger
    )
    #expect(imported.isPosted)
    #expect(try check(ledger) == ("fail, A 2-3", false))
  }
}
