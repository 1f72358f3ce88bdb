import Accounting
import Closing

extension Delegations: JSONConvertible {
  package var json: JSON { .array(delegations.map(json)) }

  /// The only one.
  package var jsonOfDelegation: JSON { delegations.first.map(json) ?? .null }

  private func json(_ stated: Stated<Delegation>) -> JSON {
    let delegation = stated.value
    return .object {
      ("delegation", delegation.number)
      ("giver", delegation.giver)
      ("taker", delegation.taker)
      ("rights", delegation.rights.map(\.description))
      ("company", delegation.company)
      ("from", delegation.firstDay?.description)
      ("until", delegation.lastDay?.description)
      ("reason", delegation.reason)
      ("state", delegation.state(on: day).rawValue)
      ("by", stated.by)
      ("at", stated.at)
    }
  }
}
