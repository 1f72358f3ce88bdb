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
      let vouchers = try open.read.vouchers(.init(run: run))
      let voucher = try #require(vouchers.first)
      var detail = LineDetail(line: 1)
      detail.customer = "17"
      let gain = VoucherGain(
        details: [detail],
        documentDay: first.advanced(by: -2),
        alike: vouchers.last?.key
      )
      try open.keep([(voucher: voucher.key, gain: gain)], ofImport: run)
      try open.send([voucher])
      let returned = ReturnedVoucher(
        voucher: voucher.key,
        reference: VoucherReference(series: "Q", number: "7"),
        isMarked: true
      )
      try open.recordReturned([returned], ofImport: run)
      let slip = AccountNumber("8999")
      try open.set([Account(number: slip, name: "Slip", type: .expense, isRevalued: false)])
      try open.retire(slip)
      let last = try #require(open.facts.periods.calendar.years.last)
      let next = last.lastDay.advanced(by: 1)
      let year = try open.addYear(from: next, to: next.advanced(by: 200))
      let (reshaping, obstacles) = open.facts.periods.calendar.reshaping(
        year,
        through: next.advanced(by: 100),
        status: { _ in .open },
        use: { _ in YearUse() }
      )
      #expect(obstacles == [])
      try open.reshape(reshaping)
      var known = CompanyDetails()
      known.city = "Oslo"
      known.isVATRegistered = true
      try open.set(known)
      try open.set([account: AccountGrouping(category: "egenkapital", code: "9.21.11")])
      var record = Record("gap-explanation")
      record.add(GapExplanation(series: "B", year: "2024", numbers: 2...3, reason: "prov"))
      try open.append(record)
    }
  }
}
