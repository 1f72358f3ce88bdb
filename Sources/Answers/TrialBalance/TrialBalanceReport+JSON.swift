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
      if view.comparesLastYear { ("compared", comparedJSON) }
      (
        "rows",
        .array(rows) { row in
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
          members(of: row.figures)
        }
      )
      if view.isOfMoved { ("unmoved", .count(balance.rows.count - rows.count)) }
      if let totals {
        (
          "classes",
          .array(totals.classes) {
            ("class", $0.subject.digits)
            ("content", .text($0.subject.content?.rawValue))
            members(of: $0.figures)
          }
        )
        (
          "results",
          .array(totals.results) {
            ("result", $0.subject.rawValue)
            members(of: $0.figures)
          }
        )
        ("misfit", .text(totals.misfit?.code))
        (
          "totals",
          .array(accountTotals) {
            ("account", $0.account)
            ("name", $0.name)
            members(of: $0.figures)
          }
        )
      }
      ("total", .object(members(of: total)))
    }
  }

  private var comparedJSON: JSON {
    .object(comparedYear) { compared in
      ("year", compared.selection.year)
      ("from", compared.selection.from)
      ("period", compared.selection.through)
      ("alike", compared.isAlike)
    }
  }

  @JSONMembers
  private func members(of figures: TrialBalanceFigures) -> [JSON.Member] {
    let currency = company.accountingCurrency
    members(of: figures.amounts)
    if view.byPeriod {
      (
        "periods",
        .array(Array(zip(balance.periods, figures.parts))) { period, amount in
          ("period", period)
          ("amount", .amount(amount, currency))
        }
      )
    }
    if view.comparesLastYear {
      ("lastYear", .object(figures.lastYear) { members(of: $0.amounts) })
      ("difference", .amount(figures.lastYear?.difference, currency))
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

extension TrialBalancesReport: JSONConvertible {
  /// The trial balance of each company.
  package var json: JSON { reports.json }
}
