import Accounting
import Closing

extension PeriodState: JSONConvertible {
  package var json: JSON {
    .object {
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
      if let deadline { ("deadline", deadline) }
      if let reopening { ("path", reopening) }
    }
  }
}
