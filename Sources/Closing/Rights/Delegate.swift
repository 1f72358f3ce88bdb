import Accounting
import Books

/// Who is to act for whom, and by which rights.
package struct DelegationRequest: Hashable, Sendable {
  /// Whoever asks, where it is nobody else.
  package let giver: String?
  package let taker: String
  package let rights: [Right]
  package let company: String?
  package let firstDay: Day?
  package let lastDay: Day?
  package let reason: String

  package init(
    giver: String? = nil,
    taker: String,
    rights: [Right],
    company: String? = nil,
    firstDay: Day? = nil,
    lastDay: Day? = nil,
    because reason: String
  ) {
    self.giver = giver
    self.taker = taker
    self.rights = rights
    self.company = company
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.reason = reason
  }
}

/// Delegations as they stand on a day.
package struct Delegations: Sendable {
  package let delegations: [Stated<Delegation>]
  package let day: Day

  package init(_ delegations: [Stated<Delegation>], on day: Day) {
    self.delegations = delegations
    self.day = day
  }
}

extension Session {
  /// Lets one user act for another by some of that one's rights.
  package func delegate(_ request: DelegationRequest, _ call: Call) throws -> Delegations {
    try writingInstallation(.delegationGive, call) { installation in
      let authorities = try installation.read.authorities()
      var problems: [any LedgerError] = request.rights.compactMap(Right.problem)
      if let company = request.company { _ = try installation.read.company(company) }
      if request.reason.allSatisfy({ $0 == " " }) {
        problems.append(DelegationError.reasonIsMissing)
      }
      let delegation = Delegation(
        number: (authorities.delegations.keys.max() ?? 0) + 1,
        giver: request.giver ?? LedgerUser.name(ofAuthor: caller.name),
        taker: request.taker,
        rights: request.rights,
        company: request.company,
        firstDay: request.firstDay,
        lastDay: request.lastDay,
        reason: request.reason
      )
      problems += authorities.problems(
        of: delegation,
        by: Author(caller.name, for: caller.giver),
        isAdministrator: try administers(authorities),
        on: today,
        classes: Verb.classes
      )
      guard problems.isEmpty else { throw Refusal(problems.map { Finding(.error, $0) }) }
      return try record(delegation, installation)
    }
  }

  /// Ends a delegation before its time.
  package func revoke(
    delegation number: Int64,
    because reason: String,
    _ call: Call
  ) throws -> Delegations {
    try writingInstallation(.delegationRevoke, call) { installation in
      let authorities = try installation.read.authorities()
      let stated: Stated<Delegation>
      do throws(DelegationError) {
        stated = try authorities.delegation(number)
      } catch {
        throw Refusal(error)
      }
      let delegation = stated.value
      let me = LedgerUser.name(ofAuthor: caller.name)
      let isOwn = [delegation.giver, delegation.taker].contains(me) && caller.giver == nil
      guard try isOwn || administers(authorities) else {
        throw Refusal(
          DelegationError.isOfAnother(
            user: author,
            giver: delegation.giver,
            who: authorities.administrators(on: today)
          )
        )
      }
      guard !delegation.isRevoked else {
        throw Refusal(
          DelegationError.isRevokedAlready(number: number, by: stated.by, at: stated.at)
        )
      }
      guard reason.contains(where: { $0 != " " }) else {
        throw Refusal(DelegationError.reasonIsMissing)
      }
      return try record(delegation.revoked(because: reason), installation)
    }
  }

  /// Every delegation that was ever given, or those that name a user.
  package func delegations(of user: String?) throws -> Delegations {
    try readingInstallation(.delegationList) { installation in
      let authorities = try installation.authorities()
      if let user { _ = try refusing { try authorities.user(user) } }
      let all = authorities.delegations.values.sorted { $0.value.number < $1.value.number }
      return Delegations(
        all.filter { user == nil || [$0.value.giver, $0.value.taker].contains(user) },
        on: today
      )
    }
  }

  /// Whether whoever asks may say who may do what.
  private func administers(_ authorities: Authorities) throws -> Bool {
    if try isOwner { return true }
    return authorities.obstacle(to: .rightGrant, by: author, in: nil, on: today) == nil
  }

  private func record(
    _ delegation: Delegation,
    _ installation: OpenInstallation
  ) throws -> Delegations {
    var record = Record("delegation")
    record.add(delegation)
    try installation.append(record)
    let stated = Stated(
      delegation,
      by: installation.authorship.author,
      at: installation.authorship.at
    )
    return Delegations([stated], on: today)
  }
}

extension Verb {
  /// The class of each right that is one use case's own.
  static let classes: [Right: RightClass] = Dictionary(
    Verb.all.map { ($0.right, $0.needs) }
  ) { first, _ in first }
}
