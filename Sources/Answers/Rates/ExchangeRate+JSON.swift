import Accounting

extension ExchangeRate: JSONConvertible {
  package var json: JSON {
    .object {
      ("from", from)
      ("to", to)
      ("date", day)
      ("rate", rate)
      ("unit", unit)
      ("type", type)
      ("source", source)
    }
  }
}
