import Accounting
import Books

/// A user who has just been made.
package struct MadeUser: Hashable, Sendable {
  package let user: LedgerUser
  /// Whether there was none before, so that from now on everybody shows a token.
  package let isFirst: Bool
}

extension Session {
  /// Makes a user.
  package func createUser(_ user: LedgerUser, _ call: Call) throws -> MadeUser {
    try writingInstallation(.userCreate, call) { installation in
      let authorities = try installation.read.authorities()
      let isFirst = authorities.users.isEmpty
      let isOwner = try isOwner
      try refusing { try authorities.check(new: user, isOwner: isOwner) }
      try record(user, installation)
      return MadeUser(user: user, isFirst: isFirst)
    }
  }

  /// Changes the full name of a user, or whether they may act.
  package func setUser(
    _ name: String,
    fullName: String?,
    isActive: Bool?,
    _ call: Call
  ) throws -> Replacement<LedgerUser> {
    try writingInstallation(.userSet, call) { installation in
      let before = try installation.read.authorities()
      let stated = try refusing { try before.user(name) }
      var user = stated.value
      user.fullName = fullName ?? user.fullName
      user.isActive = isActive ?? user.isActive
      guard user != stated.value else { return Replacement(user, before: nil) }
      var after = before
      after.users[name]?.value = user
      try refusing { try after.checkAdministrators(before: before, on: today) }
      try record(user, installation)
      return Replacement(user, before: stated)
    }
  }

  /// Every user, by name.
  package func users() throws -> [Stated<LedgerUser>] {
    try readingInstallation(.userList) { installation in
      try installation.authorities().users.values.sorted { $0.value.name < $1.value.name }
    }
  }

  private func record(_ user: LedgerUser, _ installation: OpenInstallation) throws {
    var record = Record("user")
    record.add(user)
    try installation.append(record)
  }
}

/// Refuses by the reason that a rule gives.
func refusing<Result>(_ rule: () throws -> Result) throws -> Result {
  do {
    return try rule()
  } catch let error as RightError {
    throw Refusal(error)
  }
}
