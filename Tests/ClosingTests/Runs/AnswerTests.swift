import Accounting
import Books
import Closing
import Foundation
import TestSupport
import Testing

/// The same key gives the first answer again and posts once.
@Suite struct AnswerTests {
  private let journal = SourceFile(
    name: "j.csv",
    data: Data(
      """
      series;number;date;account;amount;text
      J;1;2025-01-10;5010;100.00;hyra
      J;1;2025-01-10;1930;-100.00;hyra
      J;2;2025-01-11;5010;1.50;hyra
      J;2;2025-01-11;1930;-1.50;hyra

      """.utf8
    )
  )

  private func told(_ result: JournalImportReport) -> String {
    "\(result.run ?? 0) \(result.vouchers) \(result.lines) \(result.debit) \(result.credit)"
  }

  @Test(arguments: TestDatabase.allCases)
  func `a journal with its key again`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    let request = Call(key: "k")
    let first = try ledger.session.importJournal(journal, request)
    #expect(told(first) == "1 2 4 10150 10150")
    let before = try ledger.fingerprint()
    #expect(told(try ledger.session.importJournal(journal, request)) == told(first))
    #expect(try ledger.fingerprint() == before)
    #expect(
      try refusal {
        _ = try ledger.session.importJournal(journal, Call())
      } == ["IMP-001"]
    )
    #expect(
      try refusal { _ = try ledger.session.undo(1, on: nil, request) } == ["RUN-009"]
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `a SIE file with its key again`(_ database: TestDatabase) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let rent = "A 1 0110 5010 100 1930 -100"
    func load(_ vouchers: [String], _ key: String) throws -> String {
      let result = try session.importSIE(
        SIEText(opening: "1930 1000, 2081 -1000", vouchers: vouchers).file,
        LedgerImportOptions(),
        Call(key: key)
      )
      return "\(result.run ?? 0) \(result.known) \(result.posted)"
    }
    let more = [rent, "A 2 0210 5010 7 1930 -7"]
    for (vouchers, key, expected) in [
      ([rent], "k1", "1 0 2"), ([rent], "k1", "1 0 2"), (more, "k2", "2 1 1"),
      (more, "k2", "2 1 1"),
    ] {
      #expect(try load(vouchers, key) == expected)
    }
    #expect(try session.vouchers(Call()).count == 3)
    // The same file with another choice is another request.
    var options = LedgerImportOptions()
    options.balanceTo = AccountNumber("2081")
    let file = SIEText(opening: "1930 1000, 2081 -1000", vouchers: more).file
    #expect(
      try refusal { _ = try session.importSIE(file, options, Call(key: "k2")) } == ["RUN-009"]
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `a revaluation, its undo and a close with their keys again`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    try ledger.post(
      voucher(
        "2025-01-20",
        line("1940", 100_00, "EUR", booked: 1_000_00),
        line("2081", -100_00, "EUR", booked: -1_000_00)
      )
    )
    try ledger.rate("EUR", "SEK", "2025-01-31", "11")
    func twice<Result>(_ body: () throws -> Result) throws -> (Result, Result) {
      let first = try body()
      let before = try ledger.fingerprint()
      let second = try body()
      #expect(try ledger.fingerprint() == before)
      return (first, second)
    }
    let wanted = FXRevaluationRequest(period: "2025-01")
    let posted = try twice {
      try session.post(FXRevaluation.self, wanted, Call(key: "post"))
    }
    #expect(posted.0.run == posted.1.run)
    #expect(posted.0.vouchers.map(\.posted) == posted.1.vouchers.map(\.posted))
    let undone = try twice {
      try session.undo(posted.0.run.number, on: nil, Call(key: "undo"))
    }
    #expect(undone.0.run == undone.1.run)
    let closed = try twice {
      try session.close(period: "2025-01", Call(key: "close"))
    }
    #expect(closed.0.seal == closed.1.seal)
    #expect(closed.0.steps.map(\.run) == closed.1.steps.map(\.run))
  }
}
