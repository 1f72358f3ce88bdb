import Accounting
import Books
import Closing
import Testing

extension TestLedger {
  /// Keeps something of every kind beside the ledger, as the import that made `run` could have.
  func keepSomething(ofImport run: Int64) throws {
    try session.books.write(key, by: session.authorship) { open in
      var parts = KeptParts()
      let account = AccountNumber("1930")
      let first = try #require(Day(iso: "2024-01-01"))
      parts.balances = [
        KeptBalance(
          kind: .budget,
          firstDay: first,
          lastDay: first.endOfMonth,
          ledgerAccount: LedgerAccount(account),
          minorUnits: 100_00
        )
      ]
      parts.parties = [KeptParty(kind: .customer, code: "17", name: "Kund", account: account)]
      parts.taxCodes = [
        KeptTaxCode(
          code: "3",
          description: "Utgående moms",
          percentage: "25",
          standardCode: "3",
          country: "NO"
        )
      ]
      try open.keep(parts, ofImport: run)
      let voucher = try #require(try open.read.vouchers(.init(run: run)).first)
      var detail = LineDetail(line: 1)
      detail.customer = "17"
      try open.keep([(voucher: voucher.key, detail: detail)], ofImport: run)
    }
  }
}
