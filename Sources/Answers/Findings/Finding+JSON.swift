import Accounting
import Messages

extension Finding {
  package func json(in language: Language) -> JSON {
    let explanation = explanation(in: language)
    return .object {
      ("code", problem.code)
      ("severity", severity.rawValue)
      ("company", company)
      ("file", file)
      ("line", line)
      if let cell { ("cell", cell) }
      ("message", explanation.message)
      ("hint", explanation.hint)
      ("details", problem.detailsJSON)
      if !importItems.isEmpty { ("items", importItems) }
    }
  }
}

extension [Finding] {
  package func json(in language: Language) -> JSON { .array(map { $0.json(in: language) }) }
}

extension LedgerError {
  /// The facts of the error by their names.
  var detailsJSON: JSON {
    .object {
      for detail in details { (detail.name, detail.value) }
    }
  }
}

extension FindingItem: JSONConvertible {
  package var json: JSON {
    .object {
      switch self {
      case .voucher(let name): ("voucher", name)
      case .account(let account, let balance):
        ("account", account)
        ("balance", JSON.amount(balance))
      case .difference(let account, let computed, let stated):
        ("account", account)
        ("computed", JSON.amount(computed))
        ("stated", JSON.amount(stated))
      case .numbers(let series, let range):
        ("series", series)
        ("first", range.lowerBound)
        ("last", range.upperBound)
      }
    }
  }
}
