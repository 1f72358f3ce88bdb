import Accounting
import Closing
import TestSupport
import Testing

/// What a SAF-T file says of customers is the same whatever way the books came to it.
@Suite struct ExportPartiesTests {
  private static let years: [SAFTText] = {
    var before = SAFTText(from: "2024-01-01", to: "2024-12-31")
    before.accounts = ["1500 100 150", "1920 0 -50", "2000 -100 -100"]
    before.customers = ["10 1500 100"]
    before.vouchers = ["1 2024-03-10 1500/10 50 1920/10 -50"]
    var now = SAFTText()
    now.accounts = ["1500 150 180", "1920 -50 -80", "2000 -100 -100"]
    now.customers = ["10 1500 150"]
    now.vouchers = ["2 2025-03-10 1500/10 30 1920/10 -30"]
    return [before, now]
  }()

  @Test(arguments: TestDatabase.allCases, [[0, 1], [1, 0]])
  func
    `a customer's balance has both years in it, whichever came in first, and no reversed invoice`(
      _ database: TestDatabase,
      _ order: [Int]
    ) throws
  {
    let books = try ExportedBooks(database)
    for year in order { try books.importSAFT(Array(ExportPartiesTests.years[year].text.utf8)) }
    func exported(_ period: String? = nil) throws -> String {
      let (bytes, report) = try books.exportSAFT(SAFTExportOptions(period: period))
      #expect(!codes(report.findings).contains("EXP-035"))
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(balances(try exported()) == ["1500 150.00 180.00"])
    #expect(balances(try exported("2024-06")) == ["1500 150.00 150.00"])
    let posted = try books.vouchers().first { $0.draft.day == day("2025-03-10") }
    let invoice = try #require(posted)
    let contra = try books.session.reverse(
      .id(invoice.key.sequence),
      on: day("2025-04-10"),
      Call()
    )
    let reversed = try exported()
    #expect(balances(reversed) == ["1500 150.00 150.00"])
    #expect(reversed.matches(of: #/<CustomerID>10</#).count == 5)
    _ = try books.session.reverse(
      .id(contra.voucher.key.sequence),
      on: day("2025-05-10"),
      Call()
    )
    #expect(balances(try exported()) == ["1500 150.00 180.00"])
  }

  /// `1500 150.00 180.00` for each account of a party, debit balances alone.
  private func balances(_ file: String) -> [String] {
    let balance =
      #/<BalanceAccount>\s*<AccountID>(\w+)<\/AccountID>\s*<OpeningDebitBalance>([\d.]+)<\/OpeningDebitBalance>\s*<ClosingDebitBalance>([\d.]+)</#
    return file.matches(of: balance).map { match in
      "\(match.output.1) \(match.output.2) \(match.output.3)"
    }
  }
}
