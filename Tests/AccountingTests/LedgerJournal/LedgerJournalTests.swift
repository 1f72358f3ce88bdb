import Accounting
import TestSupport
import Testing

@Suite struct LedgerJournalTests {
  /// Day, series and number of vouchers in the order of the log, and their places in order of date.
  @Test(
    arguments: table(
      """
      1 A 1, 1 A 2, 2 A 3   | 0 1 2
      2 A 1, 1 A 2, 1 A 10  | 1 2 0
      1 A 10, 1 A 9         | 1 0
      1 B 1, 1 A 2          | 1 0
      1 A 7, 1 A 7          | 0 1
      1 A x, 1 A 3          | 0 1
      """
    )
  )
  func `vouchers are in order of date, series and number`(_ row: [String]) throws {
    var lines = PostedLines([LedgerAccount(AccountNumber("1930"))])
    for (index, text) in row[0].split(separator: ",").enumerated() {
      let words = text.split(separator: " ").map(String.init)
      lines.add(
        PostedLines.Voucher(
          id: Int64(index + 1),
          day: Day(number: try #require(Int32(words[0]))),
          series: words[1],
          number: words[2],
          text: ""
        )
      )
    }
    let places = row[1].split(separator: " ").compactMap { Int($0) }
    #expect(try LedgerJournal(lines, by: .date).vouchers == places)
    #expect(try LedgerJournal(lines, by: .registered).vouchers == Array(places.indices))
  }

  @Test func `the sums are those of all lines, also of the smallest amount that there is`() throws {
    var lines = PostedLines([LedgerAccount(AccountNumber("1930"))])
    lines.add(
      PostedLines.Voucher(id: 1, day: Day(number: 0), series: "A", number: "1", text: "")
    )
    lines.addLine(of: 0, 0, accounting: .max, text: nil, foreign: nil)
    lines.addLine(of: 0, 0, accounting: .min, text: nil, foreign: nil)
    let journal = try LedgerJournal(lines, by: .registered)
    #expect((journal.debit, journal.credit) == (.max, .max))
    lines.addLine(of: 0, 0, accounting: 1, text: nil, foreign: nil)
    #expect(throws: MoneyError.overflow) { try LedgerJournal(lines, by: .registered) }
  }
}
