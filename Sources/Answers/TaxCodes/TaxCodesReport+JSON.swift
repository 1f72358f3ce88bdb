import Accounting
import Closing

extension TaxCodesReport: JSONConvertible {
  package var json: JSON {
    let currency = company.accountingCurrency
    return .object {
      ("company", company.code)
      ("year", selection.year)
      ("period", selection.through)
      ("from", selection.from)
      ("currency", currency)
      ("sequence", sequence)
      (
        "codes",
        .array(sums.codes) { code in
          ("code", code.code.isEmpty ? .null : .text(code.code))
          ("description", .text(descriptions[code.code]?.description))
          ("percentage", .text(descriptions[code.code]?.percentage))
          ("standardCode", .text(descriptions[code.code]?.standardCode))
          ("lines", code.lines)
          ("base", .amount(code.base, currency))
          members(of: code.tax)
          ("accounts", code.accounts.map(\.code))
        }
      )
      (
        "withoutCode",
        .object {
          members(of: sums.rest)
          (
            "vouchers",
            .array(sums.withoutCode) { rest in
              ("id", rest.voucher)
              ("amount", .amount(rest.amount, currency))
            }
          )
        }
      )
      ("accounts", sums.accounts.map(\.code))
      ("movement", .amount(sums.movement, currency))
    }
  }

  @JSONMembers
  private func members(of tax: TaxSides) -> [JSON.Member] {
    let currency = company.accountingCurrency
    ("debit", .amount(tax.debit, currency))
    ("credit", .amount(tax.credit, currency))
    ("tax", .amount(tax.net, currency))
  }
}
