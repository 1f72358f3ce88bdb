import Accounting
import Closing
import Messages

extension ExchangeRate: JSONConvertible {
  package var json: JSON { .object { members } }

  @JSONMembers
  fileprivate var members: [JSON.Member] {
    ("from", from)
    ("to", to)
    ("date", day)
    ("rate", rate)
    ("unit", unit)
    ("type", type)
    ("source", source)
  }
}

extension RateSetReport {
  package func json(in language: Language) -> JSON {
    .object {
      rate.members
      ("differences", differences)
      ("findings", findings.json(in: language))
    }
  }
}
