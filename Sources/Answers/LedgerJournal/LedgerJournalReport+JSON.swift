import Accounting
import Closing

extension LedgerJournalReport: JSONConvertible {
  package var json: JSON {
    .object {
      ("company", company.code)
      ("year", year)
      ("period", period)
      ("from", from)
      ("order", journal.order.rawValue)
      ("currency", company.accountingCurrency)
      ("sequence", sequence)
      (
        "vouchers",
        .made(journal.vouchers.count) { json(of: journal.lines.vouchers[journal.vouchers[$0]]) }
      )
      (
        "total",
        .object {
          ("vouchers", journal.vouchers.count)
          ("lines", journal.lines.lines.count)
          ("debit", .amount(journal.debit, company.accountingCurrency))
          ("credit", .amount(journal.credit, company.accountingCurrency))
        }
      )
    }
  }

  private func json(of voucher: PostedLines.Voucher) -> JSON {
    let currency = company.accountingCurrency
    let sums = journal.sums(of: voucher)
    return .object {
      ("id", voucher.id)
      ("series", voucher.series)
      ("number", voucher.number)
      ("voucher", voucher.name)
      ("date", voucher.day)
      if let day = voucher.documentDay { ("documentDate", day) }
      ("registered", voucher.registered)
      ("author", voucher.author)
      ("kind", voucher.kind.rawValue)
      ("text", voucher.text)
      ("debit", .amount(sums.debit, currency))
      ("credit", .amount(sums.credit, currency))
      ("lines", .array(voucher.lines) { place in members(ofLine: place) })
    }
  }

  private static let codes: [(name: String, code: PostedLines.Code)] = [
    ("taxCode", .tax), ("customer", .customer), ("supplier", .supplier),
  ]

  @JSONMembers
  private func members(ofLine place: Int) -> [JSON.Member] {
    let line = journal.lines.lines[place]
    let account = journal.lines.ledgerAccounts[line.ledgerAccount]
    ("account", account.account)
    ("name", chart[account.account]?.name ?? "")
    ("dimensions", account.dimensionsJSON)
    for (name, code) in LedgerJournalReport.codes {
      let code = journal.lines.code(code, ofLine: place)
      if !code.isEmpty { (name, code) }
    }
    let tags = journal.lines.tags(ofLine: place)
    if !tags.isEmpty { ("tags", tags.tagsJSON) }
    if let foreign = journal.lines.foreign(ofLine: place) {
      ("currency", foreign.currency)
      ("amount", .amount(foreign))
    }
    ("debit", .amount(line.debit, company.accountingCurrency))
    ("credit", .amount(line.credit, company.accountingCurrency))
    ("text", journal.lines.text(ofLine: place))
  }
}
