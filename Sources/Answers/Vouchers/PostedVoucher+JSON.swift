import Accounting
import Closing

extension PostedVoucher {
  /// As a list shows it: without its lines.
  package func listedJSON(_ company: Company) -> JSON { .object(members(company)) }

  @JSONMembers
  fileprivate func members(_ company: Company) -> [JSON.Member] {
    ("company", company.code)
    ("id", key.sequence)
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
    ("reverses", draft.reverses?.sequence)
    ("reversedBy", reversedBy?.sequence)
    ("hash", hexadecimal(hash))
  }
}

extension VoucherReport: JSONConvertible {
  package var json: JSON {
    .object {
      voucher.members(company)
      (
        "lines",
        .array(voucher.draft.lines.enumerated()) { index, line in line.members(index + 1, company) }
      )
      if !details.isEmpty { ("details", details.map { $0.json(company) }) }
      if !sealsMoved.isEmpty { ("sealsMoved", sealsMoved.map(\.jsonOfPeriod)) }
    }
  }
}
