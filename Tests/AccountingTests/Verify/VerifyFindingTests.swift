import Accounting
import TestSupport
import Testing

/// What a replay found says where, and in which currency.
struct VerifyFindingTests {
  private let record = LoggedRecord(
    company: "SE01",
    sequence: 8,
    kind: "voucher",
    at: "2025-03-04T10:12:00Z",
    author: "anna"
  )

  @Test func `a fault lies where its record stands, and rows without one where they say`() {
    let difference = BalanceDifference(
      table: "balance_by_account",
      key: "1930",
      column: "debit",
      kept: 1,
      due: 2
    )
    let found: [(VerifyFinding, isAtRecord: Bool, sequence: Int64?)] = [
      (.hashDiffers(record, suspects: [.hash]), true, 8),
      (.sequenceHasAGap(after: 3, next: record), true, 8),
      (.linesAreMissing(record, stated: 2, found: 1), true, 8),
      (.reversalDiffers(record, reverses: 3), true, 8),
      (.originIsWrong(record, voucher: 9, line: 1, run: 4), true, 8),
      (.versionIsUnknown(record, version: 2), true, 8),
      (.headDiffers(stated: 7, last: 8), false, nil),
      (.linesWithoutVoucher(count: 2, year: "2025", sequence: 5), false, 5),
      (.rowsWithoutRecord(table: "account", sequence: 6, count: 1), false, 6),
      (.balanceDiffers(difference), false, nil),
      (.sealIsMoved(period: "2025-01", record: 8), false, nil),
      (.moreOfTheSame(count: 3, lastRecord: 8), false, nil),
    ]
    for (finding, isAtRecord, sequence) in found {
      #expect((finding.record == record) == isAtRecord, "\(finding)")
      #expect(finding.sequence == sequence, "\(finding)")
    }
  }

  /// A column of a kept balance and the key of its row | the currency that its figures are in, where the
  /// books are kept in kronor and dollars.
  private static let columns = table(
    """
    debit                | 1930 2025-03 operating EUR | EUR
    credit               | 1930 2025-03 operating EUR | EUR
    accounting_debit     | 1930 2025-03 operating EUR | SEK
    accounting_credit    | 1930 2025-03 operating EUR | SEK
    reporting_debit      | 1930 2025-03 operating EUR | USD
    reporting_credit     | 1930 2025-03 operating EUR | USD
    debit                | 1930 2025-03 operating     | –
    debit                |                            | –
    line_count           | A 2025                     | –
    """
  )

  @Test(arguments: columns)
  func `each column of a balance is in the currency of its book`(_ row: [String]) {
    let difference = BalanceDifference(
      table: "balance_by_account",
      key: row[1],
      column: row[0],
      kept: 1,
      due: nil
    )
    let valued = difference.valued(accounting: .sek, reporting: .usd)
    #expect(valued.currency?.code ?? "–" == row[2])
    #expect(difference.currency == nil && valued.kept == 1 && valued.due == nil)
    let alone = difference.valued(accounting: .sek, reporting: nil)
    #expect(alone.currency?.code ?? "–" == (row[2] == "USD" ? "–" : row[2]))
  }
}
