import Accounting
import Closing
import Messages

extension GeneralLedgerReport: JSONConvertible {
  package var json: JSON {
    .object {
      ("company", company.code)
      ("year", selection.year)
      ("period", selection.through)
      ("from", selection.from)
      ("currency", company.accountingCurrency)
      ("sequence", sequence)
      ("accounts", .made(ledger.accounts.count) { json(of: ledger.accounts[$0]) })
      ("total", .object(members(of: ledger.total)))
    }
  }

  private func json(of account: GeneralLedger.Account) -> JSON {
    .object {
      switch account.subject {
      case .account(let number, let name, _):
        ("account", number)
        ("name", name)
      case .resultNotTransferred(let year):
        ("account", .null)
        ("name", Language.en(.resultNotTransferred(year: year)))
      }
      members(of: account.amounts)
      (
        "lines",
        .made(account.entries.count) { place in
          json(of: ledger.entries[account.entries.lowerBound + place])
        }
      )
    }
  }

  private func json(of entry: GeneralLedger.Line) -> JSON {
    let currency = company.accountingCurrency
    let line = ledger.lines.lines[entry.line]
    let voucher = ledger.lines.vouchers[line.voucher]
    return .object {
      ("date", voucher.day)
      if let day = voucher.documentDay { ("documentDate", day) }
      ("id", voucher.id)
      ("voucher", voucher.name)
      ("series", voucher.series)
      ("number", voucher.number)
      ("text", ledger.lines.shownText(ofLine: entry.line))
      ("dimensions", ledger.lines.ledgerAccounts[line.ledgerAccount].dimensionsJSON)
      let tags = ledger.lines.tags(ofLine: entry.line)
      if !tags.isEmpty { ("tags", tags.tagsJSON) }
      if let foreign = ledger.lines.foreign(ofLine: entry.line) {
        ("currency", foreign.currency)
        ("amount", .amount(foreign))
      }
      ("debit", .amount(line.debit, currency))
      ("credit", .amount(line.credit, currency))
      ("balance", .amount(entry.balance, currency))
    }
  }

  @JSONMembers
  private func members(of amounts: TrialBalanceAmounts) -> [JSON.Member] {
    let currency = company.accountingCurrency
    ("opening", .amount(amounts.opening, currency))
    ("debit", .amount(amounts.debit, currency))
    ("credit", .amount(amounts.credit, currency))
    ("closing", .amount(amounts.closing, currency))
  }
}
