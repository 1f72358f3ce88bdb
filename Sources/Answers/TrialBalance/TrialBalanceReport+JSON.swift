import Accounting
import Closing
import Messages

extension TrialBalanceReport: JSONConvertible {
  package var json: JSON {
    .object {
      ("company", company.code)
      ("year", balance.year)
      ("period", balance.period)
      ("currency", company.accountingCurrency)
      ("sequence", sequence)
      (
        "rows",
        .array(balance.rows) { row in
          switch row.subject {
          case .account(let number, let name, let value):
            ("account", number)
            ("name", name)
            if let dimension {
              (
                "dimensions",
                .object { if !value.isEmpty { (Dimension.key(dimension.number), value) } }
              )
            }
          case .resultNotTransferred(let year):
            ("account", .null)
            ("name", Language.en(.resultNotTransferred(year: year)))
          }
          members(of: row.amounts)
        }
      )
      ("total", .object(members(of: balance.total)))
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
