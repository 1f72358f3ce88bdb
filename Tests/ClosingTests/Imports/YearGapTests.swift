import Accounting
import Books
import Closing
import TestSupport
import Testing

/// Years that come in any order give the same opening balances in the end (law 10).
@Suite struct YearGapTests {
  /// Three years that hang together; each opens where the one before closed, the result moved to
  /// 2081 as a year-end voucher of the other program does.
  private func text(_ year: Int, statesClosing: Bool = true) -> SIEText {
    let transfer = "A 9 1231 8999 -100 2081 100"
    let opening = [
      2_023: "1930 1000, 2081 -1000", 2_024: "1930 900, 2081 -900",
      2_025: "1930 800, 2081 -800",
    ]
    return SIEText(
      year: year,
      opening: opening[year] ?? "",
      vouchers: ["A 1 0110 5010 100 1930 -100", transfer],
      statesClosing: statesClosing
    )
  }

  private func load(_ session: Session, _ text: SIEText) throws -> LedgerImportReport {
    try session.importSIE(text.file, LedgerImportOptions(), Call())
  }

  private static let orders = [
    [2_023, 2_024, 2_025], [2_023, 2_025, 2_024], [2_024, 2_023, 2_025], [2_024, 2_025, 2_023],
    [2_025, 2_023, 2_024], [2_025, 2_024, 2_023],
  ]

  @Test(arguments: TestDatabase.allCases, orders)
  func `whatever order the years come in, they give the same balances`(
    _ database: TestDatabase,
    _ order: [Int]
  ) throws {
    for statesClosing in [true, false] {
      let books = try database.migrated()
      let session = try emptySession(books)
      for year in order {
        let result = try load(session, text(year, statesClosing: statesClosing))
        #expect(result.isPosted, "\(codes(result.findings))")
        // At every step what the books say of a year is what its file says.
        #expect(!codes(result.findings).contains("IMP-003"), "\(order) \(year)")
        #expect(!codes(result.findings).contains("IMP-004"), "\(order) \(year)")
        for known in order.prefix(through: order.firstIndex(of: year) ?? 0) {
          let cash = 1_000 - 100 * (known - 2_023)
          let standing = try session.standing("\(known)")
          #expect(
            standing == [
              "1930 \(cash) \(cash - 100)", "2081 \(-cash) \(100 - cash)", "5010 0 100",
              "8999 0 -100",
            ],
            "\(order) \(year) \(known) \(statesClosing)"
          )
        }
      }
      #expect(try session.isSound())
    }
  }

  @Test(arguments: TestDatabase.allCases, orders)
  func `undoing the imports in the order in which they came leaves nothing`(
    _ database: TestDatabase,
    _ order: [Int]
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    var runs: [Int64] = []
    for year in order { runs.append(try #require(try load(session, text(year)).run)) }
    for (index, run) in runs.enumerated() {
      _ = try session.undo(run, on: nil, Call())
      let total = try session.trialBalance(year: "2025", period: nil, Call()).balance.total
      #expect(total.opening == 0, "\(order) \(index)")
    }
    for year in order { #expect(try session.standing("\(year)").isEmpty, "\(order) \(year)") }
    #expect(try session.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `the year before a gap again, with more vouchers, leaves the later opening as it was`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    _ = try load(session, text(2_025))
    var short = text(2_023)
    let whole = short
    short.vouchers = []
    for (file, posted) in [(short, 3), (whole, 4)] {
      let result = try load(session, file)
      #expect(result.posted == posted)
      #expect(
        try session.standing("2025") == [
          "1930 800 700", "2081 -800 -700", "5010 0 100", "8999 0 -100",
        ]
      )
    }
    // A file that brings nothing new leaves the opening voucher alone.
    var same = whole
    same.statesClosing = false
    #expect(try load(session, same).posted == 0)
    #expect(try session.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `an opening that differs from the books is a finding for each account and posts nothing`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    _ = try load(session, text(2_024))
    let other = SIEText(opening: "1930 801, 2081 -801", vouchers: [])
    let result = try load(session, other)
    let differing = codes(result.findings).filter { $0 == "IMP-003" }
    #expect(differing.count == 2)
    #expect(result.posted == 0)
    #expect(try session.standing("2025") == ["1930 800 800", "2081 -800 -800"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `years that together do not fit refuse what is held against them`(
    _ database: TestDatabase
  ) throws {
    let session = try emptySession(try database.migrated())
    let sale = "A 1 0110 1930 40000000000000000 3001 -40000000000000000"
    for year in 2_022...2_024 {
      let file = SIEText(year: year, vouchers: [sale], statesClosing: false).file
      #expect(try session.importSIE(file, LedgerImportOptions(), Call()).isPosted)
    }
    let next = SIEText(year: 2_025, opening: "1930 1000, 2081 -1000").file
    let refused = try session.importSIE(next, LedgerImportOptions(), Call())
    #expect(!refused.isPosted)
    #expect(refused.findings.contains { $0.problem as? MoneyError == .overflow })
  }
}
