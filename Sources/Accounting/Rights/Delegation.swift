/// That one user acts for another by some of that one's rights, from a day to a day (spec T-ADD-27).
package struct Delegation: Hashable, Sendable {
  /// 1, 2, 3 … as they were given.
  package let number: Int64
  package let giver: String
  package let taker: String
  package let rights: [Right]
  /// Code of the company; nothing means wherever the giver has the rights.
  package let company: String?
  package let firstDay: Day?
  package let lastDay: Day?
  package let reason: String
  package var isRevoked: Bool

  package init(
    number: Int64,
    giver: String,
    taker: String,
    rights: [Right],
    company: String?,
    firstDay: Day? = nil,
    lastDay: Day? = nil,
    reason: String,
    isRevoked: Bool = false
  ) {
    self.number = number
    self.giver = giver
    self.taker = taker
    self.rights = rights
    self.company = company
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.reason = reason
    self.isRevoked = isRevoked
  }

  /// The same, ended before its time.
  package func revoked(because reason: String) -> Delegation {
    Delegation(
      number: number,
      giver: giver,
      taker: taker,
      rights: rights,
      company: company,
      firstDay: firstDay,
      lastDay: lastDay,
      reason: reason,
      isRevoked: true
    )
  }

  package enum State: String, Sendable, CaseIterable {
    case inForce = "in-force"
    case notBegun = "not-begun"
    case over
    case revoked
  }

  package func state(on day: Day) -> State {
    if isRevoked { return .revoked }
    if let firstDay, day < firstDay { return .notBegun }
    if let lastDay, lastDay < day { return .over }
    return .inForce
  }

  /// Whether it would let its taker do this, on some day.
  func covers(_ verb: Verb, in company: String?) -> Bool {
    rights.contains { $0.covers(verb) }
      && (self.company == nil || self.company == company
        || company == nil && !verb.needs.isShared)
  }
}

/// Why somebody cannot be let to act for another so.
package enum DelegationError: LedgerError, Hashable {
  /// An agent or an auditor neither gives nor takes rights.
  case isNoPerson(user: String, kind: UserKind)
  case isOfOneself(user: String)
  /// What somebody does not have, he does not give on.
  case giverLacks(giver: String, right: String, company: String?)
  /// Rights of another are given by an administrator.
  case isOfAnother(user: String, giver: String, who: [String])
  /// Who acts for another gives nothing on.
  case isNotPassedOn(author: String)
  case isUnknown(number: Int64)
  case isRevokedAlready(number: Int64, by: String, at: String)
  case reasonIsMissing

  package var code: ErrorCode {
    switch self {
    case .isNoPerson: ErrorCode("RGT", 25)
    case .isOfOneself: ErrorCode("RGT", 26)
    case .giverLacks: ErrorCode("RGT", 27)
    case .isOfAnother: ErrorCode("RGT", 28)
    case .isNotPassedOn: ErrorCode("RGT", 29)
    case .isUnknown: ErrorCode("RGT", 30)
    case .isRevokedAlready: ErrorCode("RGT", 31)
    case .reasonIsMissing: ErrorCode("RGT", 32)
    }
  }
}

extension Authorities {
  /// Refuses a delegation that cannot be given, with every reason.
  ///
  /// Nothing wider than what the giver has: whether he has it still is asked again whenever it is used.
  package func problems(
    of delegation: Delegation,
    by author: Author,
    isAdministrator: Bool,
    on day: Day,
    classes: [Right: RightClass]
  ) -> [any LedgerError] {
    var problems: [any LedgerError] = []
    if author.giver != nil {
      problems.append(DelegationError.isNotPassedOn(author: author.description))
    }
    for name in [delegation.giver, delegation.taker] {
      guard let user = users[name] else {
        problems.append(RightError.userIsUnknown(user: name, known: users.keys.sorted()))
        continue
      }
      if user.value.kind != .person {
        problems.append(DelegationError.isNoPerson(user: name, kind: user.value.kind))
      }
      if !user.value.isActive {
        problems.append(RightError.userIsInactive(user: name, by: user.by, at: user.at))
      }
    }
    if delegation.giver == delegation.taker {
      problems.append(DelegationError.isOfOneself(user: delegation.giver))
    }
    if author.actor != delegation.giver, !isAdministrator {
      problems.append(
        DelegationError.isOfAnother(
          user: author.description,
          giver: delegation.giver,
          who: administrators(on: day)
        )
      )
    }
    let lasting = [day, delegation.firstDay].compactMap(\.self).max() ?? day
    for right in delegation.rights
    where users[delegation.giver] != nil
      && !has(delegation.giver, right, classes[right], in: delegation.company, on: lasting)
    {
      problems.append(
        DelegationError.giverLacks(
          giver: delegation.giver,
          right: right.description,
          company: delegation.company
        )
      )
    }
    return problems
  }

  /// Whether somebody is granted all that a right allows: itself, the class that it is of, or everything.
  private func has(
    _ user: String,
    _ right: Right,
    _ group: RightClass?,
    in company: String?,
    on day: Day
  ) -> Bool {
    let enough = [Right.all, right] + (group.map { [Right($0)] } ?? [])
    return grants.values.map(\.value).contains { grant in
      grant.holds(on: day) && isHeld(grant, by: user) && enough.contains(grant.key.right)
        && (grant.key.company == nil || grant.key.company == company)
    }
  }

  /// Refuses somebody who acts for another without leave.
  func requireDelegation(
    of giver: String,
    to taker: String,
    _ verb: Verb,
    in company: String?,
    on day: Day
  ) throws(RightError) {
    let given = delegations.values.map(\.value).filter {
      $0.giver == giver && $0.taker == taker && !$0.isRevoked && $0.covers(verb, in: company)
    }
    guard !given.contains(where: { $0.state(on: day) == .inForce }) else { return }
    throw .isNotDelegated(
      taker: taker,
      giver: giver,
      right: verb.right.description,
      company: verb.needs.isShared ? nil : company,
      last: given.compactMap(\.lastDay).filter { $0 < day }.max(),
      who: mayDo(verb, in: company, on: day, besides: taker)
    )
  }

  package func delegation(_ number: Int64) throws(DelegationError) -> Stated<Delegation> {
    guard let delegation = delegations[number] else { throw .isUnknown(number: number) }
    return delegation
  }
}
