import Accounting
import TestSupport
import Testing

/// A year from outside opens with what the books before it do not hold (law 10).
struct YearOpeningTests {
  private let small = SmallCompany()

  /// The opening voucher in force of 2025, with its lines in the accounting currency.
  private func posted(_ lines: String) throws -> PostedVoucher? {
    guard !lines.isEmpty else { return nil }
    let first = try day("2025-01-01")
    return PostedVoucher(
      key: VoucherKey(year: "2025", sequence: 7),
      number: 1,
      draft: VoucherDraft(
        day: first,
        kind: .opening,
        period: "2025-open",
        series: VoucherDraft.openingSeries,
        text: "IB 2025",
        lines: try amounts(lines).lines(in: .sek)
      ),
      period: "2025-open",
      module: .generalLedger,
      run: 1,
      reversedBy: nil,
      by: "",
      at: "",
      hash: []
    )
  }

  /// Opening voucher in force | what the books hold of all years before | whether they hold the year
  /// before, or a part of it (case C2) | what is stated, or a dash | vouchers and findings.
  private static let cases = table(
    """
                        |                     |     | –                   |
                        |                     |     | 1930 100, 2081 -100 | opening 2025-01-01 1930 100, 2081 -100
                        | 1930 40, 2081 -40   |     | 1930 100, 2081 -100 | opening 2025-01-01 1930 60, 2081 -60
                        | 1930 100, 2081 -100 |     | 1930 100, 2081 -100 |
                        | 1930 90, 2081 -90   | yes | 1930 100, 2081 -100 |
    1930 100, 2081 -100 |                     |     | 1930 100, 2081 -100 |
    1930 100, 2081 -100 |                     |     | –                   | opening 2025-01-01 ↺ 1930 -100, 2081 100; IMP-005
    1930 100, 2081 -100 | 1930 100, 2081 -100 | yes | 1930 100, 2081 -100 | opening 2025-01-01 ↺ 1930 -100, 2081 100; IMP-005
    1930 100, 2081 -100 | 1930 100, 2081 -100 |     | 1930 100, 2081 -100 | opening 2025-01-01 ↺ 1930 -100, 2081 100; IMP-005
    1930 100, 2081 -100 | 1930 40, 2081 -40   |     | 1930 100, 2081 -100 | opening 2025-01-01 ↺ 1930 -100, 2081 100; opening 2025-01-01 1930 60, 2081 -60; IMP-005
                        | 1229 -200           | part | 1930 100, 2081 -100 | opening 2025-01-01 1229 200, 1930 100, 2081 -100, 2998 -200; IMP-004; IMP-041
    1930 100, 2081 -100 | 1229 -200           | part | 1930 100, 2081 -100 | opening 2025-01-01 ↺ 1930 -100, 2081 100; opening 2025-01-01 1229 200, 1930 100, 2081 -100, 2998 -200; IMP-005; IMP-004; IMP-041
    1930 100, 2081 -100 |                     | part | 1930 100, 2081 -100 |
                        | 1930 100, 2081 -100 | part | 1930 100, 2081 -100 |
                        |                     |     | 1930 100            | opening 2025-01-01 1930 100, 2998 -100; IMP-004
    """
  )

  private func opening(_ row: [String]) throws -> YearOpening {
    YearOpening(
      try small.year(2_025),
      voucher: try posted(row[0]),
      books: try amounts(row[1]),
      before: row[2].isEmpty ? nil : "2024",
      givesWhole: row[2] == "yes",
      stated: row[3] == "–" ? nil : try amounts(row[3])
    )
  }

  @Test(arguments: cases)
  func `a year is opened again with what the books lack, or not at all`(_ row: [String]) throws {
    let proposal = try opening(row).settled(small.suspense())
    #expect(proposal.told == row[4])
  }

  @Test func `the contra voucher of an opening names what it takes back`() throws {
    let proposal = try opening(["1930 1, 2081 -1", "", "", "–"]).settled(small.suspense())
    let contra = try #require(proposal.vouchers.first)
    #expect(contra.text == "IB 2025 ↺ IB1")
    #expect(contra.series == "IB")
    #expect(contra.reverses == VoucherKey(year: "2025", sequence: 7))
    #expect(contra.period == "2025-open")
  }
}
