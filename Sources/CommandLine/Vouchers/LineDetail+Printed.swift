import Accounting
import Answers
import Messages

extension LineDetail {
  func json(_ company: Company) -> JSON {
    let currency = company.accountingCurrency
    var members: [(String, JSON)] = [("line", .number(line.map { Int64($0) }))]
    switch change {
    case .added?: members.append(("change", .text("added")))
    case .struck(let struck)?:
      members.append(("change", .text("struck")))
      members.append(("struck", .object(struck.members(0, company).filter { $0.name != "line" })))
    case nil: break
    }
    for (name, value) in texts where !value.isEmpty { members.append((name, .text(value))) }
    if let tax {
      members.append(
        (
          "tax",
          .object([
            ("code", .text(tax.code)), ("percentage", .text(tax.percentage)),
            ("base", tax.base.map { .amount($0, currency) } ?? .null),
            ("amount", .amount(tax.amount, currency)),
          ])
        )
      )
    }
    return .object(members)
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

extension [LineDetail] {
  /// The details as lines under a heading; none where there are none.
  func lines(of company: Company, in language: Language) -> [String] {
    guard !isEmpty else { return [] }
    return ["", language(.detailsFromTheFile)]
      + map { "  " + $0.text(of: company, in: language) }
  }
}

extension LineDetail {
  fileprivate func text(of company: Company, in language: Language) -> String {
    var words = [language(.line) + (line.map { " \($0)" } ?? " –")]
    switch change {
    case .added?: words.append(language(.lineAddedLater))
    case .struck(let struck)?:
      words.append(language(.lineStruck))
      words.append(
        "\(struck.ledgerAccount.account) \(language.amount(struck.amount)) \(struck.text)"
      )
    case nil: break
    }
    if let day { words.append(language.day(day)) }
    if !quantity.isEmpty { words.append("\(language(.quantity)) \(language.decimal(quantity))") }
    if !customer.isEmpty { words.append("\(PartyKind.customer.name(in: language)) \(customer)") }
    if !supplier.isEmpty { words.append("\(PartyKind.supplier.name(in: language)) \(supplier)") }
    if let tax {
      let amount = Money(minorUnits: tax.amount, company.accountingCurrency)
      words.append("\(language(.tax)) \(tax.code): \(language.amount(amount))")
    }
    if !reference.isEmpty { words.append("\(language(.reference)) \(reference)") }
    if let dueDay { words.append("\(language(.dueDate)) \(language.day(dueDay))") }
    if !signature.isEmpty { words.append(signature) }
    return words.joined(separator: ", ")
  }
}
