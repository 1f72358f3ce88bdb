import Accounting

extension PostedVoucher {
  /// As a list shows it: without its lines.
  package func listedJSON(_ company: Company) -> JSON { .object(members(company)) }

  /// With its lines, and what an imported file says of them beside the ledger.
  package func json(_ company: Company, _ details: [LineDetail] = []) -> JSON {
    .object {
      members(company)
      (
        "lines",
        .array(draft.lines.enumerated()) { index, line in line.members(index + 1, company) }
      )
      if !details.isEmpty { ("details", details.map { $0.json(company) }) }
    }
  }

  @JSONMembers
  private func members(_ company: Company) -> [JSON.Member] {
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
