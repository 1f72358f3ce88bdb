import Accounting
import Answers
import Messages

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
