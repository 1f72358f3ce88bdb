/// Who there is and who may do what, as the installation's log says.
package struct Authorities: Sendable {
  /// By name.
  package var users: [String: Stated<LedgerUser>] = [:]
  /// Those that have not been revoked.
  package var grants: [RightGrant.Key: Stated<RightGrant>] = [:]
  package var groups: [String: UserGroup] = [:]
  /// By the hash of their text.
  package var tokens: [String: Stated<APIToken>] = [:]
  /// By number, the ended ones too.
  package var delegations: [Int64: Stated<Delegation>] = [:]

  package init() {}

  /// What somebody wants to do.
  package struct Request: Sendable {
    package let caller: Caller
    package let verb: Verb
    /// Code of the company; nothing for what companies share.
    package let company: String?
    package let isRehearsal: Bool
    package let day: Day

    package init(
      _ caller: Caller,
      _ verb: Verb,
      company: String?,
      isRehearsal: Bool = false,
      on day: Day
    ) {
      self.caller = caller
      self.verb = verb
      self.company = company
      self.isRehearsal = isRehearsal
      self.day = day
    }
  }

  /// Refuses whoever is not who they say, or may not do what they ask for (spec T-ADD-27).
  ///
  /// They show a token of the user who acts, and do what that user's kind, the token's scopes and a right
  /// allow. Not asked are the owner of the books, nor anybody where there is no user.
  package func admit(_ request: Request) throws(RightError) {
    guard !users.isEmpty else { return }
    let (user, token) = try identify(request.caller, on: request.day)
    let right = request.verb.right.description
    let who = mayDo(request.verb, in: request.company, on: request.day, besides: user.name)
    guard user.kind.may(request.verb, rehearsing: request.isRehearsal) else {
      throw .kindMayNot(user: user.name, kind: user.kind, right: right, who: who)
    }
    guard token.scopes.isEmpty || token.scopes.contains(where: { $0.covers(request.verb) }) else {
      throw .tokenLacksScope(
        user: user.name,
        token: token.number,
        right: right,
        scopes: token.scopes.map(\.description)
      )
    }
    guard let giver = request.caller.giver else {
      try requireGrant(to: user.name, of: request.verb, in: request.company, on: request.day, who)
      return
    }
    try require(giver, lets: user.name, request.verb, in: request.company, on: request.day)
  }

  /// Refuses who acts for another without a delegation, or for what that one may not do himself.
  private func require(
    _ giver: String,
    lets taker: String,
    _ verb: Verb,
    in company: String?,
    on day: Day
  ) throws(RightError) {
    try requireDelegation(of: giver, to: taker, verb, in: company, on: day)
    guard let stated = users[giver], stated.value.isActive else {
      throw users[giver].map { .userIsInactive(user: giver, by: $0.by, at: $0.at) }
        ?? .userIsUnknown(user: giver, known: users.keys.sorted())
    }
    let who = mayDo(verb, in: company, on: day, besides: giver)
    try requireGrant(to: giver, of: verb, in: company, on: day, who)
  }

  /// Why somebody may not do this in a company, were he to act there with a token; nothing where he may.
  package func obstacle(
    to verb: Verb,
    by author: String,
    in company: String?,
    on day: Day
  ) -> RightError? {
    guard !users.isEmpty else { return nil }
    let author = Author(of: author)
    guard let stated = users.values.first(where: { $0.value.author == author.actor }) else {
      return .userIsUnknown(user: author.actor, known: users.keys.sorted())
    }
    let user = stated.value
    guard user.isActive else {
      return .userIsInactive(user: user.name, by: stated.by, at: stated.at)
    }
    let who = mayDo(verb, in: company, on: day, besides: user.name)
    guard user.kind.may(verb, rehearsing: false) else {
      return .kindMayNot(user: user.name, kind: user.kind, right: verb.right.description, who: who)
    }
    do {
      if let giver = author.giver {
        try require(giver, lets: user.name, verb, in: company, on: day)
      } else {
        try requireGrant(to: user.name, of: verb, in: company, on: day, who)
      }
      return nil
    } catch {
      return error
    }
  }

  private func requireGrant(
    to user: String,
    of verb: Verb,
    in company: String?,
    on day: Day,
    _ who: [String]
  ) throws(RightError) {
    // What companies share is granted for all of them.
    let place = verb.needs.isShared ? nil : company
    let right = verb.right.description
    var held = grants(to: user, of: verb, in: company)
    if users[user]?.value.kind == .auditor, !held.isEmpty {
      held.removeAll { $0.lastDay == nil }
      guard !held.isEmpty else { throw .seatHasNoEnd(user: user, right: right, company: place) }
    }
    guard !held.contains(where: { $0.holds(on: day) }) else { return }
    // Of those that do not hold, the one that ended last, else the one that begins first.
    let past = held.filter { $0.lastDay.map { $0 < day } ?? false }
    if let over = past.max(by: { ($0.lastDay ?? day) < ($1.lastDay ?? day) }) {
      throw .isOver(
        user: user,
        right: right,
        company: place,
        last: over.lastDay ?? day,
        who: who
      )
    }
    if let first = held.compactMap(\.firstDay).min() {
      throw .hasNotBegun(user: user, right: right, company: place, first: first, who: who)
    }
    throw .isMissing(user: user, right: right, company: place, who: who)
  }

  /// The user who acts, and the token that says so.
  private func identify(
    _ caller: Caller,
    on day: Day
  ) throws(RightError) -> (LedgerUser, APIToken) {
    guard let hash = caller.token else { throw .tokenIsMissing(user: caller.name) }
    guard let stated = tokens[hash], let user = users[stated.value.user] else {
      throw .tokenIsUnknown(user: caller.name)
    }
    let token = stated.value
    guard user.value.author == caller.name else {
      throw .tokenIsOfAnother(user: caller.name, token: token.number, author: user.value.author)
    }
    guard !token.isRevoked else {
      throw .tokenIsRevoked(user: caller.name, token: token.number, by: stated.by, at: stated.at)
    }
    if let last = token.lastDay, last < day {
      throw .tokenIsOver(user: caller.name, token: token.number, last: last)
    }
    guard user.value.isActive else {
      throw .userIsInactive(user: user.value.name, by: user.by, at: user.at)
    }
    return (user.value, token)
  }

  /// What is granted to somebody, themselves or by a group, that would let them do this.
  ///
  /// What is asked of all companies is asked of each again before anything of it is told or done; so a
  /// grant for one is enough there, but for what concerns all at once.
  private func grants(to user: String, of verb: Verb, in company: String?) -> [RightGrant] {
    grants.values.map(\.value).filter { grant in
      grant.key.right.covers(verb) && isHeld(grant, by: user)
        && (grant.key.company == nil || grant.key.company == company
          || company == nil && !verb.needs.isShared)
    }
  }

  func isHeld(_ grant: RightGrant, by user: String) -> Bool {
    let holder = grant.key.holder
    guard holder.first == "@" else { return holder == user }
    return groups[String(holder.dropFirst())]?.members.contains(user) ?? false
  }

  /// Names of the active users who may do this on that day, in order.
  package func mayDo(
    _ verb: Verb,
    in company: String?,
    on day: Day,
    besides asking: String? = nil
  ) -> [String] {
    users.values.map(\.value).filter { user in
      user.isActive && user.name != asking && user.kind.may(verb, rehearsing: false)
        && grants(to: user.name, of: verb, in: company).contains {
          $0.holds(on: day) && (user.kind != .auditor || $0.lastDay != nil)
        }
    }.map(\.name).sorted()
  }
}
