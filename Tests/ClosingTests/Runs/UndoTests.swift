import Accounting
import Books
import Closing
import Foundation
import TestSupport
import Testing

@Suite struct UndoTests {
  private func hold(_ period: String, _ session: Session, _ event: PeriodEvent = .hold) throws {
    _ = try session.change(
      period,
      event,
      because: "prov",
      confirmed: true,
      Call()
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `an undo in a held period is refused, and dated elsewhere only on purpose`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.post(
      voucher(
        "2025-01-20",
        line("1940", 100_00, "EUR", booked: 1_000_00),
        line("2081", -100_00, "EUR", booked: -1_000_00)
      )
    )
    try ledger.rate("EUR", "SEK", "2025-01-31", "11")
    let run = try ledger.revalue("2025-01").run.number
    try hold("2025-01", ledger.session)
    let before = try ledger.fingerprint()
    #expect(
      try refusal { _ = try ledger.session.undo(run, on: nil, Call()) }
        == ["PER-001"]
    )
    #expect(try ledger.fingerprint() == before)
    let undo = try ledger.session.undo(run, on: day("2025-02-03"), Call())
    #expect(undo.vouchers.map(\.draft.day) == [day("2025-02-03")])
    #expect(try ledger.balance("1940", "2025-01") == 1_100_00)
    #expect(try ledger.balance("1940", "2025-02") == 1_000_00)
    #expect(
      try refusal {
        _ = try ledger.session.undo(undo.run.number, on: nil, Call())
      } == ["RUN-006"]
    )
    #expect(try ledger.session.run(run, Call()).run.state == .undone)
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a plan that was never posted has nothing to undo`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    try ledger.post(
      voucher(
        "2025-01-20",
        line("1940", 100_00, "EUR", booked: 1_000_00),
        line("2081", -100_00, "EUR", booked: -1_000_00)
      )
    )
    try ledger.rate("EUR", "SEK", "2025-01-31", "11")
    let plan = try ledger.session.plan(
      FXRevaluation.self,
      FXRevaluationRequest(period: "2025-01"),
      Call()
    )
    // A plan that is undone is withdrawn.
    let undo = try ledger.session.undo(plan.run.number, on: nil, Call())
    #expect(undo.findings.map(\.problem.code.description) == ["RUN-017"])
    #expect(undo.vouchers.isEmpty)
    #expect(
      try refusal { _ = try ledger.session.undo(99, on: nil, Call()) }
        == ["RUN-001"]
    )
  }

  private let opening = "1930 1000, 2081 -1000"
  private let rent = "A 1 0110 5010 100 1930 -100"

  @Test(arguments: TestDatabase.allCases)
  func `undoing an import on another day leaves its opening voucher's contra on its own`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let file = SIEText(opening: opening, vouchers: [rent]).file
    let run = try #require(try session.importSIE(file, LedgerImportOptions(), Call()).run)
    try hold("2025-01", session)
    #expect(
      try refusal { _ = try session.undo(run, on: nil, Call()) } == ["PER-001"]
    )
    let undo = try session.undo(run, on: day("2025-02-01"), Call())
    #expect(undo.vouchers.map(\.draft.day) == [day("2025-02-01"), day("2025-01-01")])
    #expect(try session.standing("2025").isEmpty)
    #expect(try session.importSIE(file, LedgerImportOptions(), Call()).isPosted == false)
    #expect(try session.isSound())
  }

  /// Two imports are undone in either order, and nothing of them is left.
  @Test(arguments: TestDatabase.allCases, [[0, 1], [1, 0]])
  func `imports that build on each other are undone in any order`(
    _ database: TestDatabase,
    _ order: [Int]
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let later = SIEText(opening: "1930 900, 2081 -900", vouchers: ["A 1 0210 5010 50 2440 -50"])
    let earlier = SIEText(year: 2_024, opening: opening, vouchers: [rent])
    let runs = try [later, earlier].map {
      try #require(try session.importSIE($0.file, LedgerImportOptions(), Call()).run)
    }
    for index in order { _ = try session.undo(runs[index], on: nil, Call()) }
    #expect(try session.standing("2024").isEmpty)
    #expect(try session.standing("2025").isEmpty)
    // What is undone may come again.
    for file in [later, earlier] {
      #expect(try session.importSIE(file.file, LedgerImportOptions(), Call()).isPosted)
    }
    #expect(
      try session.standing("2025") == [
        "1930 900 900", "2081 -1000 -1000", "2440 0 -50", "5010 0 50", "result 2024 100 100",
      ]
    )
    #expect(try session.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `what was undone is not reinstated by a later import's undo`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let later = SIEText(opening: "1930 900, 2081 -900")
    let earlier = SIEText(year: 2_024, opening: opening, vouchers: [rent])
    func load(_ text: SIEText) throws -> Int64 {
      try #require(try session.importSIE(text.file, LedgerImportOptions(), Call()).run)
    }
    let first = try load(later)
    let second = try load(earlier)
    _ = try session.undo(second, on: nil, Call())
    #expect(try session.standing("2025") == ["1930 900 900", "2081 -900 -900"])
    let third = try load(earlier)
    _ = try session.undo(first, on: nil, Call())
    _ = try session.undo(third, on: nil, Call())
    #expect(try session.standing("2024").isEmpty)
    #expect(try session.standing("2025").isEmpty)
    #expect(try session.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a voucher that was reversed by hand is not reversed again by the undo`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let file = SIEText(
      opening: opening,
      vouchers: [rent, "A 2 0210 5010 7 1930 -7"]
    ).file
    let run = try #require(try session.importSIE(file, LedgerImportOptions(), Call()).run)
    _ = try session.reverse(.number("A1", year: "2025"), on: nil, Call())
    let undo = try session.undo(run, on: nil, Call())
    #expect(undo.vouchers.count == 2)
    #expect(try session.standing("2025").isEmpty)
    #expect(try session.isSound())
  }
}
