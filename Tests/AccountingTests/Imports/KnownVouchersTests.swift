import Accounting
import TestSupport
import Testing

/// What the books hold of a file is not posted again, and what differs refuses it.
struct KnownVouchersTests {
  /// Vouchers as text: reference, day of January, account and amount, dimensions.
  private func drafts(_ text: String) throws -> [VoucherDraft] {
    try text.split(separator: ",").enumerated().map { index, word in
      let parts = word.split(separator: " ").map(String.init)
      let number = String(parts[0].dropFirst())
      return VoucherDraft(
        day: try day("2025-01-\(parts[1])"),
        reference: parts[0] == "-"
          ? nil : VoucherReference(series: String(parts[0].prefix(1)), number: number),
        text: "text \(index)",
        lines: [
          VoucherLine(
            LedgerAccount(
              AccountNumber("1930"),
              parts.count > 3 ? [DimensionValue(dimension: 1, code: parts[3])] : []
            ),
            Money(minorUnits: try #require(Int64(parts[2])), .sek),
            accounting: try #require(Int64(parts[2]))
          )
        ],
        sourceLine: index + 1
      )
    }
  }

  /// What the books hold | what the file has | new of it, by place | that contradict, by place |
  /// what the file lacks up to the 20th.
  private static let cases = table(
    """
                         | A1 01 100            | 1   |   |
    A1 01 100            | A1 01 100            |     |   |
    A1 01 100            | A1 01 100,A2 02 5    | 2   |   |
    A1 01 100,A2 02 5    | A2 02 5              |     |   | A1
    A1 01 100,A2 25 5    | A3 03 1              | 1   |   | A1
    A1 01 100            | A1 01 101            | 1   | 1 | A1
    A1 01 100            | A1 02 100            | 1   | 1 | A1
    A1 01 100            | A1 01 100 10         | 1   | 1 | A1
    A1 01 100            | B1 01 100            | 1   |   | A1
    A1 01 100            | A1 01 100,A1 01 100  | 2   |   |
    A1 01 100,A1 01 100  | A1 01 100,A1 01 100  |     |   |
    A1 01 100,A1 01 100  | A1 01 100,A1 01 7    | 2   | 2 | A1
    A1 01 100            | A1 01 7,A1 01 100    | 1   |   |
    - 01 100             | - 01 100             |     |   |
    - 01 100             | - 01 101             | 1   |   |
    A 01 100             | A 01 101             | 1   |   |
    A2 02 1,A1 01 1      | C9 09 9              | 1   |   | A1 A2
    """
  )

  @Test(arguments: cases)
  func `each voucher of the books answers for one of the file`(_ row: [String]) throws {
    var known = KnownVouchers()
    for draft in try drafts(row[0]) { known.insert(draft) }
    let file = try drafts(row[1])
    let new = file.filter { !known.take($0) }
    #expect(new.map { String($0.sourceLine ?? 0) }.joined(separator: " ") == row[2])
    #expect(known.count == file.count - new.count)
    let contradictions = known.contradictions
    #expect(contradictions.map { String($0.line ?? 0) }.joined(separator: " ") == row[3])
    #expect(contradictions.allSatisfy { $0.problem.code == ErrorCode("IMP", 2) })
    let span = try day("2025-01-01")...day("2025-01-20")
    #expect(known.missing(on: span).map(\.description).joined(separator: " ") == row[4])
  }
}
