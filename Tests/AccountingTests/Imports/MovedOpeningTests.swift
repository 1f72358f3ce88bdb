import Accounting
import TestSupport
import Testing

/// What a run has moved of an opening stands and falls with the opening.
struct MovedOpeningTests {
  private let small = SmallCompany()

  private func posted(
    _ lines: String,
    series: String,
    _ number: Int64,
    run: Int64
  ) throws -> PostedVoucher {
    PostedVoucher(
      key: VoucherKey(year: "2025", sequence: number + 10 * run),
      number: number,
      draft: VoucherDraft(
        day: try day("2025-01-01"),
        kind: .opening,
        period: "2025-open",
        series: series,
        text: series == "IB" ? "IB 2025" : "as agreed",
        lines: try amounts(lines).lines(in: .sek)
      ),
      period: "2025-open",
      module: .generalLedger,
      run: run,
      reversedBy: nil,
      by: "",
      at: "",
      hash: []
    )
  }

  /// What the opening voucher holds | what two runs have moved of it | what the books before hold, and
  /// whether of the year before | what is stated | vouchers in order.
  private static let cases = table(
    """
    1930 100, 2999 -100 | 2081 -100, 2999 100 |             |     | 1930 100, 2999 -100 |
    1930 100, 2999 -100 | 2081 -100, 2999 100 |             |     | 1930 90, 2999 -90   | ↺ OT1, ↺ IB1, 1930 90 2999 -90
    1930 100, 2999 -100 | 2081 -100, 2999 100 | 1930 100, 2081 -100 | yes | 1930 100, 2999 -100 | ↺ OT1, ↺ IB1
    1930 100, 2999 -100 | 2081 -60, 2999 60; 2081 -40, 2999 40 |  |  | –            | ↺ OT2, ↺ OT1, ↺ IB1
    1930 100, 2999 -100 |                     |             |     | –                   | ↺ IB1
                        |                     |             |     | 1930 5, 2999 -5     | 1930 5 2999 -5
    """
  )

  @Test(arguments: cases)
  func `what moved a part of an opening is taken back before it, the last first`(
    _ row: [String]
  ) throws {
    let movers = try row[1].split(separator: ";").enumerated().map { index, lines in
      try posted(String(lines), series: "OT", Int64(index + 1), run: Int64(index + 4))
    }
    let opening = YearOpening(
      try small.year(2_025),
      voucher: row[0].isEmpty ? nil : try posted(row[0], series: "IB", 1, run: 1),
      movers: movers,
      books: try amounts(row[2]),
      before: row[3] == "yes" ? "2024" : nil,
      givesWhole: row[3] == "yes",
      stated: row[4] == "–" ? nil : try amounts(row[4])
    )
    let proposal = try opening.settled(small.suspense(held: ["2999"]))
    var names: [VoucherKey: String] = [:]
    for mover in movers { names[mover.key] = mover.name }
    let told = proposal.vouchers.map { draft in
      let lines = draft.lines.map { "\($0.ledgerAccount) \($0.accounting)" }
      return draft.reverses.map { "↺ \(names[$0] ?? "IB1")" } ?? lines.joined(separator: " ")
    }
    #expect(told.joined(separator: ", ") == row[5])
    // Whoever made the transfer is told that it fell, and what to look at again.
    let fallen = proposal.findings.compactMap { $0.problem as? OpeningError }
    let reversed = told.filter { $0.hasPrefix("↺ OT") }
    #expect(
      fallen
        == reversed.map { name -> OpeningError in
          let number = Int64(name.dropFirst(4)) ?? 0
          return .fellWithOpening(run: number + 3, year: "2025", voucher: "OT\(number)")
        }
    )
    let severities = proposal.findings.map(\.severity)
    #expect(severities == fallen.map { _ in .warning } + (told.contains("↺ IB1") ? [.info] : []))
  }

  @Test func `the contra voucher of a transfer has its series, says so, and mirrors it`() throws {
    let mover = try posted("2081 -100, 2999 100", series: "OT", 1, run: 4)
    let opening = YearOpening(
      try small.year(2_025),
      voucher: try posted("1930 100, 2999 -100", series: "IB", 1, run: 1),
      movers: [mover],
      books: [:],
      before: "2024",
      givesWhole: true,
      stated: nil
    )
    let contra = try #require(try opening.settled(small.suspense()).vouchers.first)
    #expect(contra.told == "opening 2025-01-01 ↺ 2081 100, 2999 -100")
    #expect(contra.series == "OT" && contra.text == "↺ OT1 as agreed")
    #expect(contra.reverses == mover.key && contra.period == "2025-open")
  }
}
