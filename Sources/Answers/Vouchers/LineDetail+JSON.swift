import Accounting

extension LineDetail {
  func json(_ company: Company) -> JSON { .object(members(company)) }

  @JSONMembers
  private func members(_ company: Company) -> [JSON.Member] {
    ("line", line)
    switch change {
    case .added?: ("change", "added")
    case .struck(let struck)?:
      ("change", "struck")
      ("struck", .object(struck.members(0, company).filter { $0.name != "line" }))
    case nil: []
    }
    for (name, value) in texts where !value.isEmpty { (name, value) }
    if let tax { ("tax", tax.json(company.accountingCurrency)) }
  }

  /// What the file says in words, by the keys that JSON uses.
  private var texts: [(String, String)] {
    [
      ("date", day?.description ?? ""), ("quantity", quantity), ("signature", signature),
      ("customer", customer), ("supplier", supplier), ("reference", reference),
      ("dueDate", dueDay?.description ?? ""),
    ]
  }
}

extension LineTax {
  fileprivate func json(_ currency: Currency) -> JSON {
    .object {
      ("code", code)
      ("percentage", percentage)
      ("base", .amount(base, currency))
      ("amount", .amount(amount, currency))
    }
  }
}
