import Accounting
import Books

/// A voucher of a list, without its lines.
package struct ListedVoucher: Sendable {
  package let voucher: PostedVoucher
  /// What its debit lines sum to, in minor units of the accounting currency.
  package let debit: Int64
  /// What its lines on the accounts and dimensions that were chosen come to, debit positive; nothing
  /// where none were.
  package let chosen: Int64?
  /// The day of its document and the period that overtook it, where late ones are looked for.
  package var late: Lateness?

  package struct Lateness: Sendable {
    package let documentDay: Day
    package let period: String
  }
}

/// The vouchers that were found.
package struct FoundVouchers: Sendable {
  package let company: Company
  /// In the order of their days, and of the log within a day.
  package let vouchers: [ListedVoucher]
  /// How many there are of which a limit left some out.
  package let count: Int

  package init(company: Company, vouchers: [ListedVoucher], count: Int) {
    self.company = company
    self.vouchers = vouchers
    self.count = count
  }
}

extension Session {
  /// The vouchers of a company that criteria fit, without their lines.
  package func find(_ criteria: VoucherCriteria, _ call: Call) throws -> FoundVouchers {
    try reading(.voucherList, call) { read in
      let company = try read.company()
      var filter = try filter(criteria.year, criteria.period, criteria.run, read)
      filter.from = criteria.from
      filter.through = criteria.through
      filter.series = criteria.series
      filter.author = criteria.author
      filter.isLate = criteria.isLate
      var found = try read.vouchers(filter)
      let lines = try criteria.asksLines ? linesFound(criteria, filter, company, read) : [:]
      if criteria.asksLines {
        let words = criteria.text.map(FoldedText.init)
        found.removeAll { voucher in
          let holdsText = words.map { voucher.draft.holds($0) } ?? true
          return lines[voucher.key]?
            .fit(criteria, in: company.accountingCurrency, headHoldsText: holdsText) != true
        }
      }
      try show(Set(found.map(\.period)))
      found.sort { ($0.draft.day, $0.key.sequence) < ($1.draft.day, $1.key.sequence) }
      let debits = try read.debits(filter)
      let overtaken = try criteria.isLate ? read.overtaken(in: criteria.year) : [:]
      return FoundVouchers(
        company: company,
        vouchers: try found.suffix(criteria.limit ?? .max).map { voucher in
          ListedVoucher(
            voucher: voucher,
            debit: debits[voucher.key] ?? 0,
            chosen: criteria.choosesLines ? lines[voucher.key]?.net : nil,
            late: try overtaken[voucher.key].map { period in
              ListedVoucher.Lateness(
                documentDay: try read.documentDay(of: voucher.key) ?? voucher.draft.day,
                period: period
              )
            }
          )
        },
        count: found.count
      )
    }
  }

  private func linesFound(
    _ criteria: VoucherCriteria,
    _ filter: CompanyBooks.VoucherFilter,
    _ company: Company,
    _ read: CompanyBooks
  ) throws -> [VoucherKey: LinesFound] {
    let known = try read.dimensions()
    let inUse = try criteria.dimensions.isEmpty ? [] : read.ledgerAccounts()
    let values = try criteria.dimensions.map { wanted in
      let dimension = try dimension(wanted.dimension, known)
      try require(wanted.code, of: dimension, read, inUse)
      return DimensionValue(dimension: dimension.number, code: wanted.code)
    }
    let accounts = Set(try read.chart().accounts.map(\.number)).union(try read.usedAccounts())
    let choice = AccountChoice(criteria.accounts, among: accounts)
    guard choice.findings.isEmpty else { throw Refusal(choice.findings) }
    let chosen = choice.isEverything ? nil : accounts.filter { choice.contains($0) }.sorted()
    let words = criteria.text.map(FoldedText.init)
    var found: [VoucherKey: LinesFound] = [:]
    try read.lines(filter, on: chosen, with: values) { key, amount, accounting, text in
      found[key, default: LinesFound()].add(
        amount,
        accounting: Money(minorUnits: accounting, company.accountingCurrency),
        text: text,
        criteria,
        words
      )
    }
    return found
  }
}

extension VoucherDraft {
  fileprivate func holds(_ words: FoldedText) -> Bool {
    words.isIn(text) || words.isIn(reference?.description ?? "")
  }
}
