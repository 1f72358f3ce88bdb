import Accounting
import TestSupport
import Testing

/// Years come into the books and go in every order: whatever came first, each opens as its file states,
/// and only where the year before is not there does a voucher of its own say so (law 10).
struct ComingYearsTests {
  /// What each year states that it opens with, and moves.
  ///
  /// Of the first four files each opens as the one before it closes; of the last four none does.
  private static let files = [
    """
    2023 | 1930 100, 2081 -100          | 1930 30, 3001 -30
    2024 | 1930 130, 2081 -130          | 1930 -50, 5010 50
    2025 | 1930 80, 2081 -80            | 1930 7, 2081 -7
    2026 | 1930 87, 2081 -87            | 1930 1, 3001 -1
    """,
    """
    2023 | 1930 100, 2081 -100          | 1930 30, 3001 -30
    2024 | 1930 131, 2081 -131          | 1930 -50, 5010 50
    2025 | 1930 90, 2081 -90            | 1930 7, 2081 -7
    2026 | 1930 7, 2081 -7              | 1930 1, 3001 -1
    """,
  ].map(table)

  private let small = SmallCompany()

  /// Books that hold the movements of some years, and of these the opening vouchers in force.
  private struct Books {
    /// The files that may come.
    let files: [[String]]
    var movements: [Int: [AccountNumber: Int64]] = [:]
    var openings: [Int: PostedVoucher] = [:]
    /// How many vouchers have been posted.
    var sequence: Int64 = 0
  }

  private func calendar() throws -> FiscalCalendar {
    try control(years: Array(2_023...2_026)).calendar
  }

  /// What the accounts moved by all that the books hold; the result of a year is moved to equity.
  private func balances(_ books: Books) throws -> BalancesBefore {
    func movement(
      _ account: AccountNumber,
      _ year: Int,
      _ kind: VoucherKind,
      _ net: Int64
    ) -> AccountMovement {
      AccountMovement(
        account: account,
        year: "\(year)",
        period: kind == .opening
          ? "\(year)-open" : kind == .yearEnd ? "\(year)-close" : "\(year)-06",
        kind: kind,
        debit: max(net, 0),
        credit: max(-net, 0)
      )
    }
    var movements: [AccountMovement] = []
    for (year, amounts) in books.movements {
      for (account, net) in amounts {
        movements.append(movement(account, year, .operating, net))
        if ["3001", "5010"].contains(account.code) {
          movements.append(movement(account, year, .yearEnd, -net))
          movements.append(movement(AccountNumber("2081"), year, .yearEnd, net))
        }
      }
    }
    for (year, voucher) in books.openings {
      for line in voucher.draft.lines {
        movements.append(movement(line.ledgerAccount.account, year, .opening, line.accounting))
      }
    }
    return BalancesBefore(movements, chart: small.chart, calendar: try calendar())
  }

  private func opening(
    _ books: Books,
    _ number: Int,
    at stated: [AccountNumber: Int64]?
  ) throws -> YearOpening {
    let year = try small.year(number)
    let balances = try balances(books)
    return YearOpening(
      year,
      voucher: books.openings[number],
      books: try balances.closing(before: year),
      before: balances.theYearBefore(year)?.name,
      givesWhole: balances.hold(theYearBefore: year),
      stated: stated
    )
  }

  /// Posts what is proposed for a year: a contra voucher takes the opening away, another is a new one.
  private func settle(
    _ books: inout Books,
    _ number: Int,
    at stated: [AccountNumber: Int64]?
  ) throws {
    let proposal = try opening(books, number, at: stated).settled(small.suspense())
    #expect(proposal.findings.allSatisfy { $0.problem.code == ErrorCode("IMP", 5) })
    for draft in proposal.vouchers {
      books.sequence += 1
      if let reversed = draft.reverses {
        #expect(reversed == books.openings[number]?.key)
        books.openings[number] = nil
      } else {
        #expect(books.openings[number] == nil)
        books.openings[number] = PostedVoucher(
          key: VoucherKey(year: "\(number)", sequence: books.sequence),
          number: nil,
          draft: draft,
          period: "\(number)-open",
          module: .generalLedger,
          run: nil,
          reversedBy: nil,
          by: "",
          at: "",
          hash: []
        )
      }
    }
  }

  /// What the file of a year says in a column.
  private func file(_ number: Int, _ column: Int, _ books: Books) throws -> [AccountNumber: Int64] {
    let row = try #require(books.files.first { $0[0] == "\(number)" })
    return try amounts(row[column])
  }

  private func come(_ number: Int, into books: inout Books) throws {
    try settle(&books, number, at: try file(number, 1, books))
    books.movements[number] = try file(number, 2, books)
    for year in 2_023...2_026 where year > number && books.movements[year] != nil {
      try settle(&books, year, at: try file(year, 1, books))
    }
  }

  private func go(_ number: Int, from books: inout Books) throws {
    books.movements[number] = nil
    books.openings[number] = nil
    for year in 2_023...2_026 where year > number && books.movements[year] != nil {
      try settle(&books, year, at: try file(year, 1, books))
    }
  }

  private func check(_ books: Books, _ story: String) throws {
    let balances = try balances(books)
    for (number, _) in books.movements {
      let year = try small.year(number)
      // Where the year before is there, what it closes with is what this one opens with.
      if books.movements[number - 1] == nil {
        var held = try balances.closing(before: year)
        if let voucher = books.openings[number] { held = try held.adding(voucher.draft.lines) }
        #expect(held == (try file(number, 1, books)), "\(number) after \(story)")
      }
      #expect(
        (books.openings[number] == nil) == (books.movements[number - 1] != nil),
        "\(number) after \(story)"
      )
    }
    #expect(books.openings.keys.allSatisfy { books.movements[$0] != nil }, "\(story)")
  }

  @Test(arguments: files)
  func `in whatever order four years come, each opens as it states or as the one before closes`(
    _ files: [[String]]
  ) throws {
    for order in orders(of: Array(2_023...2_026)) {
      var books = Books(files: files)
      var story: [String] = []
      for year in order {
        try come(year, into: &books)
        story.append("+\(year)")
        try check(books, story.joined(separator: " "))
      }
      #expect(books.openings.keys.sorted() == [2_023])
    }
  }

  @Test(arguments: files)
  func `a year that goes leaves the next to open by itself, and may come again`(
    _ files: [[String]]
  ) throws {
    for order in orders(of: Array(2_023...2_026)) {
      for gone in order {
        var books = Books(files: files)
        for year in order { try come(year, into: &books) }
        try go(gone, from: &books)
        let story = "\(order) without \(gone)"
        try check(books, story)
        let starts = [2_023, gone + 1].filter { $0 != gone && $0 <= 2_026 }
        #expect(books.openings.keys.sorted() == starts, "\(story)")
        try come(gone, into: &books)
        try check(books, story + " and with it again")
        #expect(books.openings.keys.sorted() == [2_023], "\(story)")
      }
    }
  }
}
