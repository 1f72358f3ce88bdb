import Accounting
import Books
import Closing
import TestSupport
import Testing

@testable import Books

/// Books with many dimension values: each combination is stored once, and balances that are brought
/// into the tables piece by piece are those that are brought there at once.
@Suite struct CombinationsTests {
  /// A year of vouchers over many values, in which every seventh combination comes again.
  private func drafts(_ ledger: TestLedger, _ range: Range<Int>) -> [VoucherDraft] {
    range.map { number in
      let code = "V\(number % 7 == 0 ? 0 : number)"
      let value = DimensionValue(dimension: 1, code: code)
      let account = LedgerAccount(
        AccountNumber(number.isMultiple(of: 2) ? "5010" : "3001"),
        [value]
      )
      return VoucherDraft(
        day: day("2025-01-01").advanced(by: number % 365),
        series: "A",
        text: "Voucher \(number)",
        lines: [
          VoucherLine(
            account,
            Money(minorUnits: Int64(number + 1), .sek),
            accounting: Int64(number + 1)
          ),
          VoucherLine(
            LedgerAccount(AccountNumber("1930")),
            Money(minorUnits: Int64(-number - 1), .sek),
            accounting: Int64(-number - 1)
          ),
        ]
      )
    }
  }

  private func addValues(_ ledger: TestLedger, _ count: Int) throws {
    try ledger.session.books.write(ledger.key, by: ledger.session.authorship) { open in
      try open.add(
        [],
        (0..<count).map {
          (value: DimensionValue(dimension: 1, code: "V\($0)"), name: "Value \($0)")
        }
      )
    }
  }

  private func post(_ drafts: [VoucherDraft], to ledger: TestLedger) throws {
    try ledger.session.books.write(ledger.key, by: ledger.session.authorship) { open in
      _ = try open.post(drafts, by: ledger.session.poster)
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `balances saved piece by piece are those saved at once`(_ database: TestDatabase) throws {
    let (whole, pieces) = (try TestLedger(database), try TestLedger(database))
    for ledger in [whole, pieces] { try addValues(ledger, 700) }
    try post(drafts(whole, 0..<700), to: whole)
    try BalanceChanges.$most.withValue(40) { try post(drafts(pieces, 0..<700), to: pieces) }
    #expect(try whole.fingerprint() == pieces.fingerprint())
    #expect(try pieces.isSound())
  }

  /// Few are asked for one by one, and many are read at once: either way what is there is found.
  @Test(arguments: TestDatabase.allCases)
  func `a combination that is there is not stored again`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    try addValues(ledger, 900)
    try post(drafts(ledger, 0..<500), to: ledger)
    // Another process, which knows nothing yet.
    let other = Session(
      books: Books(try ledger.database.connect()),
      author: "berit",
      clock: { "2026-01-01T00:00:00Z" }
    )
    try other.books.write(ledger.key, by: other.authorship) { open in
      _ = try open.post(drafts(ledger, 0..<900), by: other.poster)
    }
    let connection = try ledger.database.connect()
    let stored = try connection.rows(
      "SELECT account, dimensions FROM combination WHERE company = \(ledger.key)"
    ) { $0.text(0) + " " + $0.text(1) }
    // 129 vouchers share V0 on two accounts, all others have one of their own; and the bank.
    let expected = Set((0..<900).map { "\($0 % 2 == 0 ? 5010 : 3001) 1=V\($0 % 7 == 0 ? 0 : $0)" })
    #expect(Set(stored) == expected.union(["1930 "]))
    #expect(stored.count == expected.count + 1)
    #expect(try ledger.isSound())
  }

  @Test func `strings are found where they were put, and others are not`() {
    var table = ByteTable()
    let strings = (0..<5_000).map { Array("\($0 * 7)".utf8) } + [[]]
    for (place, string) in strings.enumerated() {
      #expect(string.withUnsafeBytes { table.place(of: $0) } == nil)
      #expect(table.append(string) == place)
    }
    for (place, string) in strings.enumerated() {
      #expect(string.withUnsafeBytes { table.place(of: $0) } == place)
    }
    for other in ["1", "0 ", "35001"] {
      #expect(Array(other.utf8).withUnsafeBytes { table.place(of: $0) } == nil)
    }
  }
}
