import Accounting
import Books
import Closing
import Foundation
import TestSupport
import Testing

/// The test vectors of `Documentation/log.md` are what the program writes.
struct LogVectorsTests {
  @Test(arguments: TestDatabase.allCases)
  func `the documented hashes are those of the books`(_ database: TestDatabase) throws {
    let books = try database.migrated()
    let session = Session(
      books: Books(try books.connect()),
      author: "clerk",
      clock: { "2025-01-01T00:00:00Z" }
    )
    let company = Company(
      code: "SE01",
      name: "Exempel AB",
      accountingCurrency: .sek,
      chartStandard: .bas
    )
    try session.books.writeInstallation(by: session.authorship) { installation in
      try installation.addCompany(company).close()
    }
    let key = try session.company("SE01").key
    let first = try session.books.read { try session.books.company(key).head() }
    var beforeVoucher = ""
    try session.books.write(key, by: session.authorship) { open in
      try open.set(
        ["1930", "5010"].map {
          let number = AccountNumber($0)
          return Account(
            number: number,
            name: $0,
            type: AccountType(classOf: number),
            isRevalued: false
          )
        }
      )
      try open.add(
        [Dimension(number: 1, name: "costCentre")],
        [(value: DimensionValue(dimension: 1, code: "10"), name: "Lager")]
      )
      _ = try open.addYear(from: day("2025-01-01"), to: day("2025-12-31"))
      beforeVoucher = hexadecimal(open.head.hash)
      try open.post([rent], by: session.poster)
    }
    let voucher = try session.voucher(.number("A1", year: "2025"), company: "SE01")
    let page = try String(contentsOf: logPage, encoding: .utf8)
    for hash in [hexadecimal(first.hash), beforeVoucher, hexadecimal(voucher.hash)] {
      #expect(page.contains(hash), "not in Documentation/log.md: \(hash)")
    }
    #expect(voucher.key.sequence == 5)
  }

  private var rent: VoucherDraft {
    VoucherDraft(
      day: day("2025-01-02"),
      series: "A",
      text: "Hyra",
      lines: [
        VoucherLine(
          LedgerAccount(AccountNumber("5010"), [DimensionValue(dimension: 1, code: "10")]),
          Money(minorUnits: 100_000, .sek),
          accounting: 100_000
        ),
        VoucherLine(
          LedgerAccount(AccountNumber("1930")),
          Money(minorUnits: -100_000, .sek),
          accounting: -100_000
        ),
      ]
    )
  }

  private func day(_ text: String) -> Day {
    guard let day = Day(iso: text) else { preconditionFailure("not a day: \(text)") }
    return day
  }

  private var logPage: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Documentation/log.md")
  }
}
