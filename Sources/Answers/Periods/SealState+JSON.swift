import Accounting

extension SealState: JSONConvertible {
  package var json: JSON { .object(members()) }

  /// The same with the period that is sealed; a rehearsal has no record that moved it.
  package func jsonOfPeriod(isRehearsal: Bool) -> JSON {
    .object {
      ("period", seal.period)
      members(isRehearsal: isRehearsal)
    }
  }

  @JSONMembers private func members(isRehearsal: Bool = false) -> [JSON.Member] {
    ("state", name)
    ("seal", seal.seal)
    switch self {
    case .intact: []
    case .moved(_, let move):
      ("movedBy", isRehearsal ? nil : move.record)
      ("accounts", JSON.array(move.accounts.map { JSON.text($0.code) }))
      ("byYearEnd", move.isOfYearEnd)
    case .broken(_, let change):
      ("by", change.by)
      ("at", change.at)
      ("reason", change.reason)
    case .differs(_, let part): ("part", part)
    }
  }
}
