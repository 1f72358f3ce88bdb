import Accounting
import TestSupport
import Testing

/// The opening balances of a file are brought in, or held against what the books know.
struct StatedOpeningTests {
  private let small = SmallCompany()

  private func stated(_ text: String, at begin: String = "") throws -> StatedOpening {
    StatedOpening(
      of: try small.year(2_025),
      at: begin.isEmpty ? nil : try day(begin),
      try amounts(text)
    )
  }

  /// Day at which the balances stand | stated | what the books hold | vouchers and findings.
  private static let cases = table(
    """
               | 1930 100, 2081 -100          |                   | opening 2025-01-01 1930 100, 2081 -100
               | 1930 100, 2081 -100          | 1930 40, 2081 -40 | opening 2025-01-01 1930 60, 2081 -60
               | 1930 0                       |                   |
               | 1930 100                     |                   | opening 2025-01-01 1930 100, 2998 -100; IMP-004
               | 1930 70, 2081 -100, 5010 30  |                   | opening 2025-01-01 1930 70, 2081 -100, 2998 30; IMP-004
    2025-01-01 | 1930 70, 2081 -100, 5010 30  |                   | opening 2025-01-01 1930 70, 2081 -100, 2998 30; IMP-004
    2025-04-01 | 1930 100, 2081 -100          |                   | opening 2025-01-01 1930 100, 2081 -100
    2025-04-01 | 1930 70, 2081 -100, 5010 30  |                   | opening 2025-01-01 1930 70, 2081 -100, 2998 30; operating 2025-03-31 5010 30, 2998 -30
    2025-04-01 | 1930 70, 2081 -100, 5010 35  |                   | opening 2025-01-01 1930 70, 2081 -100, 2998 30; operating 2025-03-31 5010 35, 2998 -35; IMP-004
    2025-04-01 | 3001 -50                     |                   | operating 2025-03-31 3001 -50, 2998 50; IMP-004
    """
  )

  @Test(arguments: cases)
  func `balances open the year, and results before the first day follow as a movement`(
    _ row: [String]
  ) throws {
    let proposal = try stated(row[1], at: row[0]).vouchers(
      less: try amounts(row[2]),
      in: small.company,
      small.chart,
      small.suspense()
    )
    #expect(proposal.told == row[3])
  }

  @Test func `the movement before the first day is known by its series and day`() throws {
    let drafts = try stated("1930 30, 3001 -30", at: "2025-04-01").vouchers(
      less: [:],
      in: small.company,
      small.chart,
      small.suspense()
    ).vouchers
    #expect(drafts.map(\.isOpeningWithinYear) == [false, true])
    #expect(drafts.last?.reference == VoucherReference(series: "IB", number: "2025-03-31"))
    var other = try #require(drafts.last)
    other.day = try day("2025-03-30")
    #expect(!other.isOpeningWithinYear)
  }

  /// Day at which a file begins | what imports have numbered as openings of the year | refused.
  @Test(arguments: [
    ("", "2025-03-31 2025-03-31", true), ("2025-03-01", "2025-03-31 2025-03-31", true),
    ("2025-03-31", "2025-03-31 2025-03-31", true),
    ("2025-04-01", "2025-03-31 2025-03-31", false), ("", "2025-03-30 2025-03-31", false),
    ("", "", false),
  ])
  func `months that another file began after are refused`(
    _ begin: String,
    _ held: String,
    _ isRefused: Bool
  ) throws {
    let openings = try held.isEmpty ? [] : [imported(held)]
    do {
      try stated("1930 1", at: begin).refuseEarlierPart(of: openings)
      #expect(!isRefused)
    } catch let error as Refusal {
      #expect(isRefused)
      let first = ImportError.yearBeganLater(try day("2025-04-01"), run: 3)
      #expect(error.reason as? ImportError == first)
    }
  }

  private func imported(_ text: String) throws -> ImportedReference {
    let words = text.split(separator: " ").map(String.init)
    return ImportedReference(
      run: 3,
      voucher: VoucherKey(year: "2025", sequence: 1),
      day: try day(words[1]),
      reference: VoucherReference(series: "IB", number: words[0])
    )
  }

  @Test(arguments: [
    ("", true), ("2025-01-01", true), ("2025-02-01", true), ("2025-12-01", true),
    ("2025-02-02", false), ("2025-01-31", false),
  ])
  func `books know what they hold at the beginning of a period`(
    _ begin: String,
    _ known: Bool
  )
    throws
  {
    #expect(try stated("", at: begin).canBeCompared == known)
  }

  @Test func `each account that differs is told once, with both amounts, but no suspense`() throws {
    let findings = try stated("1930 100, 2081 -90, 2440 0, 2998 -10").differences(
      from: try amounts("1930 100, 2081 -100, 3001 7, 2999 3"),
      besides: Set(["2998", "2999"].map(AccountNumber.init)),
      in: .sek
    )
    #expect(
      findings.map { $0.problem as? ImportError } == [
        .openingDiffersFromTheBooks(
          year: "2025",
          account: AccountNumber("2081"),
          books: Money(minorUnits: -100, .sek),
          file: Money(minorUnits: -90, .sek)
        ),
        .openingDiffersFromTheBooks(
          year: "2025",
          account: AccountNumber("3001"),
          books: Money(minorUnits: 7, .sek),
          file: Money(minorUnits: 0, .sek)
        ),
      ]
    )
    #expect(findings.allSatisfy { $0.severity == .warning })
  }
}
