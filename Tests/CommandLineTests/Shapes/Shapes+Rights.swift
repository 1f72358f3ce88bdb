/// The shapes of who may do what.
extension Shape {
  private static let userMembers = Shape.object([
    "user": .text, "kind": .oneOf(["person", "agent", "auditor"]), "fullName": .text,
    "active": .flag,
  ])
  private static let grantMembers = Shape.object([
    "holder": .text, "right": .text, "company": .optional(.text), "from": .optional(.day),
    "until": .optional(.day),
  ])
  private static let tokenMembers = Shape.object([
    "token": .number, "user": .text, "scopes": .list(of: .text), "until": .optional(.day),
    "revoked": .flag,
  ])

  static let delegation = Shape.object([
    "delegation": .number, "giver": .text, "taker": .text, "rights": .list(of: .text),
    "company": .optional(.text), "from": .optional(.day), "until": .optional(.day),
    "reason": .text, "state": .oneOf(["in-force", "not-begun", "over", "revoked"]), "by": .text,
    "at": .time,
  ])

  static let user = Shape.both(userMembers, .object(["by": .text, "at": .time]))
  static let madeUser = Shape.both(userMembers, .object(["first": .flag]))
  static let userChange = Shape.both(userMembers, .object(["before": .optional(user)]))
  static let grant = Shape.both(grantMembers, .object(["by": .text, "at": .time]))
  static let grantChange = Shape.both(grantMembers, .object(["before": .optional(grant)]))
  static let token = Shape.both(tokenMembers, .object(["by": .text, "at": .time]))
  static let madeToken = Shape.both(tokenMembers, .object(["text": .text]))
  static let tokenChange = Shape.both(tokenMembers, .object(["before": .optional(token)]))
}
