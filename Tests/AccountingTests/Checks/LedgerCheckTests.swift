import Accounting
import TestSupport
import Testing

/// The checks of what is posted and imported, by their facts.
struct LedgerCheckTests {
  @Test func `the books balance where every book's net is nothing`() throws {
    for accounting in Int64(-2)...2 {
      for reporting in [Int64?.none, -2, -1, 0, 1, 2] {
        let nets =
          [Money(minorUnits: accounting, .sek)]
          + (reporting.map { [Money(minorUnits: $0, .eur)] } ?? [])
        let wrong = nets.filter { $0.minorUnits != 0 }
        let result = try BooksBalance.result { nets }
        #expect(result.status == (wrong.isEmpty ? .pass : .fail), "\(nets)")
        #expect(
          result.items as? [VoucherError] == wrong.map { .booksDoNotBalance($0) },
          "\(nets)"
        )
      }
    }
  }

  private static let gaps = table(
    """
            | pass |
    A       | fail | A 2025
    FX, A   | fail | FX 2025, A 2025
    """
  )

  @Test(arguments: gaps)
  func `each series with a gap is named`(_ row: [String]) throws {
    let facts = VoucherNumbersHaveNoGaps.Facts(year: "2025", own: names(in: row[0]))
    let told = try outcome(of: VoucherNumbersHaveNoGaps.self, on: facts) { item in
      guard case VoucherError.seriesHasAGap(let series, let year) = item else { return "\(item)" }
      return "\(series) \(year)"
    }
    #expect(told == Array(row.dropFirst()))
  }

  private static let suspense = table(
    """
                                    | not-applicable |
    2999 0.00 SEK                   | pass           |
    2999 0.01 SEK                   | fail           | 2999 0.01 SEK
    2999 -97000.00 SEK              | fail           | 2999 -97000.00 SEK
    2998 0.00 SEK, 2999 -0.01 SEK   | fail           | 2999 -0.01 SEK
    2998 1.00 SEK, 2999 -1.00 SEK   | fail           | 2998 1.00 SEK, 2999 -1.00 SEK
    2998 0.00 SEK, 2999 0.00 SEK    | pass           |
    """
  )

  @Test(arguments: suspense)
  func `each account of suspense that holds something is named, also where they cancel out`(
    _ row: [String]
  ) throws {
    let facts = try names(in: row[0]).map { name in
      let parts = name.split(separator: " ", maxSplits: 1).map(String.init)
      return (account: AccountNumber(parts[0]), balance: try money(parts[1]))
    }
    let told = try outcome(of: SuspenseIsEmpty.self, on: facts) { item in
      guard case ImportError.suspenseIsNotEmpty(let account, let balance) = item else {
        return "\(item)"
      }
      return "\(account) \(balance)"
    }
    #expect(told == Array(row.dropFirst()))
  }

  private static let imports = table(
    """
                      | pass |
    3 2025.se         | fail | 3 2025.se
    3 2025.se, 5 b.se | fail | 3 2025.se, 5 b.se
    """
  )

  @Test(arguments: imports)
  func `each import that does not foot is named with its file`(_ row: [String]) throws {
    let facts = try names(in: row[0]).map { name in
      let parts = name.split(separator: " ").map(String.init)
      return (run: try #require(Int64(parts[0])), file: parts[1])
    }
    let told = try outcome(of: ImportsFoot.self, on: (isAny: true, imports: facts, openings: [])) {
      item in
      guard case ImportError.doesNotFoot(let run, let file) = item else { return "\(item)" }
      return "\(run) \(file)"
    }
    #expect(told == Array(row.dropFirst()))
  }

  @Test func `where no file states balances there is nothing to agree with`() throws {
    #expect(ImportsFoot.find((isAny: false, imports: [], openings: [])) == nil)
  }

  /// C52: the board leads to the warnings of imports, and closes all the same.
  @Test func `each import that warned is named with how many warnings it gave`() throws {
    let told = try outcome(of: ImportsHaveNoWarnings.self, on: [(3, "books.se", 2)]) { item in
      guard case ImportError.hasWarnings(let run, let file, let count) = item else { return "" }
      return "\(run) \(file) \(count)"
    }
    #expect(told == ["fail", "3 books.se 2"])
    #expect(ImportsHaveNoWarnings.weight == .info)
  }
}
