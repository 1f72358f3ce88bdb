/// Who asks for a use case.
package struct Caller: Hashable, Sendable {
  package let name: String

  package init(name: String) { self.name = name }
}

/// Who may do what: asked before every use case, in the transaction that carries it out.
package struct Rights: Sendable {
  private let rule: @Sendable (Caller, Verb, _ company: String?) throws(Refusal) -> Void

  package init(
    _ rule: @escaping @Sendable (Caller, Verb, _ company: String?) throws(Refusal) -> Void
  ) {
    self.rule = rule
  }

  /// Everybody may do everything: so it is where nobody has been given rights of their own.
  package static let all = Rights { (_, _, _) throws(Refusal) in }

  /// Refuses a caller who may not do this in the company of that code, or with what companies share
  /// where there is none.
  package func admit(_ caller: Caller, _ verb: Verb, company: String?) throws(Refusal) {
    try rule(caller, verb, company)
  }
}
