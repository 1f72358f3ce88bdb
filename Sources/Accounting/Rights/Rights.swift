/// Who asks for a use case, as they say themselves.
package struct Caller: Hashable, Sendable {
  /// As records name their author: `anna`, or `agent:tally`.
  package let name: String
  /// Whether the name was given, rather than taken from the operating system.
  package let isNamed: Bool
  /// SHA-256 of the token that goes with the name, in hexadecimal; nothing where none was given.
  package let token: String?
  /// The user for whom they act; nothing where it is for nobody.
  package let giver: String?

  package init(
    name: String,
    isNamed: Bool = false,
    token: String? = nil,
    for giver: String? = nil
  ) {
    self.name = name
    self.giver = giver
    self.isNamed = isNamed
    self.token = token
  }

  /// Whether only the operating system vouches for it.
  package var isOfTheSystem: Bool { token == nil && !isNamed && giver == nil }
}

/// A further rule of who may do what, asked at each door before the rights that the books tell of.
package struct Rights: Sendable {
  private let rule: @Sendable (Caller, Verb, _ company: String?) throws(Refusal) -> Void

  package init(
    _ rule: @escaping @Sendable (Caller, Verb, _ company: String?) throws(Refusal) -> Void
  ) {
    self.rule = rule
  }

  /// Everybody may do everything.
  package static let all = Rights { (_, _, _) throws(Refusal) in }

  /// Refuses a caller who may not do this in the company of that code, or with what companies share
  /// where there is none.
  package func admit(_ caller: Caller, _ verb: Verb, company: String?) throws(Refusal) {
    try rule(caller, verb, company)
  }
}
