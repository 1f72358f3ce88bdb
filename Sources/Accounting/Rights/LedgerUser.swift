/// Somebody who acts in the books, by name.
package struct LedgerUser: Hashable, Sendable {
  package let name: String
  package let kind: UserKind
  package var fullName: String
  /// Whether they may act now; a user is never taken away, since records name their author.
  package var isActive: Bool

  package init(name: String, kind: UserKind = .person, fullName: String, isActive: Bool = true) {
    self.name = name
    self.kind = kind
    self.fullName = fullName
    self.isActive = isActive
  }

  /// As records name them (spec T-ADD-27).
  package var author: String { kind == .agent ? LedgerUser.agentMark + name : name }

  private static let agentMark = "agent:"

  /// The name in an author: without the mark of an agent.
  package static func name(ofAuthor author: String) -> String {
    author.hasPrefix(agentMark) ? String(author.dropFirst(agentMark.count)) : author
  }

  /// Whether a user may have this name.
  ///
  /// An author is `NAME`, `agent:NAME`, `NAME for NAME` or `system`, and a holder of rights `NAME` or
  /// `@GROUP`: so a name holds no colon and no " for ", begins with no `@`, and is not `system`.
  package static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.first != " " && name.last != " " && name.first != "@"
      && name != "system" && !name.contains(":") && name.ranges(of: " for ").isEmpty
      && name.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 }
  }
}

/// What sort of user it is, which bounds what rights can give.
package enum UserKind: String, Sendable, CaseIterable {
  /// Whoever may do what rights give.
  case person
  /// A program that only looks, plans and rehearses, whatever rights it has (spec 2.21).
  case agent
  /// A person who only looks, whatever rights they have.
  case auditor

  /// Whether it may do this at all, be it only as a rehearsal.
  package func may(_ verb: Verb, rehearsing: Bool) -> Bool {
    switch self {
    case .person: true
    case .agent: verb.needs == .read && !verb.isPersonal || verb.proposes || rehearsing
    case .auditor: verb.needs == .read && !verb.isPersonal
    }
  }
}

/// That somebody may do something, in one company or in all, from a day to a day.
package struct RightGrant: Hashable, Sendable {
  package let key: Key
  /// The first day on which it holds; nothing where it always has.
  package let firstDay: Day?
  /// The last day on which it holds; nothing where it has no end.
  package let lastDay: Day?

  /// What there is one grant of at a time.
  package struct Key: Hashable, Sendable {
    /// The name of a user, or `@` and that of a group.
    package let holder: String
    package let right: Right
    /// Code of the company; nothing means every company, and what companies share.
    package let company: String?

    package init(holder: String, right: Right, company: String?) {
      self.holder = holder
      self.right = right
      self.company = company
    }
  }

  package init(_ key: Key, firstDay: Day? = nil, lastDay: Day? = nil) {
    self.key = key
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  package func holds(on day: Day) -> Bool {
    (firstDay.map { $0 <= day } ?? true) && (lastDay.map { day <= $0 } ?? true)
  }
}

/// What a user shows to act, of which the books keep no more than the hash.
package struct APIToken: Hashable, Sendable {
  /// 1, 2, 3 … as they were made.
  package let number: Int64
  package let user: String
  /// What it is good for, at most; empty for whatever the user may.
  package let scopes: [Right]
  /// Of the token's text, in hexadecimal.
  package let sha256: String
  /// The last day on which it is good; nothing where it has no end.
  package let lastDay: Day?
  package var isRevoked: Bool

  package init(
    number: Int64,
    user: String,
    scopes: [Right] = [],
    sha256: String,
    lastDay: Day? = nil,
    isRevoked: Bool = false
  ) {
    self.number = number
    self.user = user
    self.scopes = scopes
    self.sha256 = sha256
    self.lastDay = lastDay
    self.isRevoked = isRevoked
  }
}

/// What the newest record says of something, by whom and since when.
package struct Stated<Value: Hashable & Sendable>: Hashable, Sendable {
  package var value: Value
  package let by: String
  /// ISO 8601, UTC, to the second.
  package let at: String

  package init(_ value: Value, by: String, at: String) {
    self.value = value
    self.by = by
    self.at = at
  }
}

/// A change of who may what, with what it stands in the place of.
package struct Replacement<Value: Hashable & Sendable>: Hashable, Sendable {
  package let now: Value
  /// What stood before, where something else did.
  package let before: Stated<Value>?

  package init(_ now: Value, before: Stated<Value>?) {
    self.now = now
    self.before = before
  }
}
