import Accounting
import Closing

extension PostedVoucher {
  @JSONMembers
  fileprivate func members(_ company: Company, isRehearsal: Bool = false) -> [JSON.Member] {
    ("company", company.code)
    ("id", isRehearsal ? nil : key.sequence)
    ("year", key.year)
    ("series", draft.series)
    ("number", number)
    ("reference", draft.reference?.description)
    ("kind", draft.kind.rawValue)
    ("date", draft.day)
    ("period", period)
    ("layer", draft.layer.rawValue)
    ("text", draft.text)
    ("author", by)
    ("postedAt", at)
    ("module", module.description)
    ("run", run)
    ("pass", pass)
    ("reverses", draft.reverses?.sequence)
    ("reversedBy", reversedBy?.sequence)
    ("hash", isRehearsal ? nil : hexadecimal(hash))
  }
}

extension FoundVouchers: JSONConvertible {
  package var json: JSON { .array(vouchers.map { $0.json(company) }) }
}

extension ListedVoucher {
  fileprivate func json(_ company: Company) -> JSON {
    .object {
      voucher.members(company)
      ("amount", .amount(debit, company.accountingCurrency))
      if let chosen { ("chosen", .amount(chosen, company.accountingCurrency)) }
      if let late {
        ("documentDate", late.documentDay)
        ("overtaken", late.period)
      }
    }
  }
}

extension VoucherReport {
  /// A rehearsal leaves no record, so the voucher has no place in the log.
  package func json(isRehearsal: Bool = false) -> JSON {
    .object {
      voucher.members(company, isRehearsal: isRehearsal)
      (
        "lines",
        .array(voucher.draft.lines.enumerated()) { index, line in line.members(index + 1, company) }
      )
      if let documentDay { ("documentDate", documentDay) }
      if let overtaken { ("overtaken", overtaken) }
      if !details.isEmpty { ("details", details.map { $0.json(company) }) }
      if !balancing.isEmpty {
        (
          "balancing",
          .array(balancing) { line in
            ("line", line.line + 1)
            ("dimension", line.dimension)
            ("code", line.code)
          }
        )
      }
      if !tags.isEmpty { ("tags", .array(tags) { change in change.members() }) }
      if !sealsMoved.isEmpty {
        ("sealsMoved", sealsMoved.map { $0.jsonOfPeriod(isRehearsal: isRehearsal) })
      }
    }
  }
}
