import Accounting

extension SealState: JSONConvertible {
  package var json: JSON { .object(members) }

  /// The same with the period that is sealed.
  package var jsonOfPeriod: JSON {
    .object {
      ("period", seal.period)
      members
    }
  }

  @JSONMembers private var members: [JSON.Member] {
    ("state", name)
    ("seal", seal.seal)
    switch self {
    case .intact: []
    case .moved(_, let record): ("movedBy", record)
    case .broken(_, let change):
      ("by", change.by)
      ("at", change.at)
      ("reason", change.reason)
    case .differs(_, let part): ("part", part)
    }
  }
}
