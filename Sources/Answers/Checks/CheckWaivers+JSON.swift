import Accounting
import Closing

extension CheckWaivers: JSONConvertible {
  package var json: JSON { .array(waivers.map(json)) }

  /// The only one.
  package var jsonOfWaiver: JSON { waivers.first.map(json) ?? .null }

  private func json(_ waiver: CheckWaiver) -> JSON {
    .object {
      ("company", company.code)
      ("waiver", waiver.number)
      ("check", waiver.check.rawValue)
      ("period", waiver.period)
      ("until", waiver.lastDay.description)
      ("state", waiver.state(on: day).rawValue)
      ("given", waiver.given)
      ("revoked", waiver.revoked)
    }
  }
}
