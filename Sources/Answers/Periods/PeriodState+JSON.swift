import Accounting
import Closing
import Messages

extension PeriodState: JSONConvertible {
  package var json: JSON { .object(members) }

  /// The same with what is said of a change that was made of it.
  package func json(in language: Language) -> JSON {
    .object {
      members
      ("findings", findings.json(in: language))
    }
  }

  @JSONMembers private var members: [JSON.Member] {
    ("company", company)
    ("year", period.year)
    ("period", period.name)
    ("kind", period.kind.rawValue)
    ("from", period.firstDay)
    ("to", period.lastDay)
    ("status", status.rawValue)
    ("by", change?.by)
    ("at", change?.at)
    ("reason", change?.reason)
    (
      "access",
      .object {
        for (module, access) in access.sorted(by: { $0.key < $1.key }) {
          (module.description, access.description)
        }
      }
    )
    ("seal", seal)
    ("approval", approval)
    if let deadline { ("deadline", deadline) }
    if let reopening { ("path", reopening) }
  }
}
