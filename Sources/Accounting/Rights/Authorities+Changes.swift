/// What may become of who may do what; each rule says yes, or why not.
extension Authorities {
  /// Refuses a user who cannot be made; the first of all only the owner of the books makes, who then is
  /// the one left to let others in.
  package func check(new user: LedgerUser, isOwner: Bool) throws(RightError) {
    guard LedgerUser.isName(user.name) else { throw .nameIsMalformed(name: user.name) }
    guard users[user.name] == nil else { throw .userIsKnown(user: user.name) }
    guard !users.isEmpty || isOwner else { throw .firstUserIsTheOwners(user: user.name) }
  }

  package func user(_ name: String) throws(RightError) -> Stated<LedgerUser> {
    guard let user = users[name] else {
      throw .userIsUnknown(user: name, known: users.keys.sorted())
    }
    return user
  }

  /// Refuses a holder of rights who is not there: a user, or `@` and a group.
  package func checkHolder(_ holder: String) throws(RightError) {
    guard holder.first == "@" else {
      _ = try user(holder)
      return
    }
    let group = String(holder.dropFirst())
    guard groups[group] != nil else {
      throw .groupIsUnknown(group: group, known: groups.keys.sorted())
    }
  }

  /// Refuses rights without an end for an auditor; those of a group are asked when he uses them.
  package func checkSeat(
    of holder: String,
    _ rights: [Right],
    in company: String?,
    until lastDay: Day?
  ) throws(RightError) {
    guard lastDay == nil, users[holder]?.value.kind == .auditor, let right = rights.first else {
      return
    }
    throw .seatHasNoEnd(user: holder, right: right.description, company: company)
  }

  /// Refuses members of a group who are no users, once there are users.
  package func checkMembers(_ members: [String]) throws(RightError) {
    guard !users.isEmpty else { return }
    for member in members { _ = try user(member) }
  }

  /// The administrators on a day and for ever after: active persons who hold the right to administer,
  /// in every company and without an end.
  package func administrators(on day: Day) -> [String] {
    users.values.map(\.value).filter { user in
      user.isActive && user.kind == .person
        && grants.values.contains { stated in
          let grant = stated.value
          return grant.key.company == nil && grant.lastDay == nil && grant.holds(on: day)
            && (grant.key.right == .all || grant.key.right == Right(.administration))
            && holders(of: grant).contains(user.name)
        }
    }.map(\.name).sorted()
  }

  private func holders(of grant: RightGrant) -> Set<String> {
    let holder = grant.key.holder
    guard holder.first == "@" else { return [holder] }
    return groups[String(holder.dropFirst())]?.members ?? []
  }

  /// Refuses a change after which nobody administers where somebody did before.
  package func checkAdministrators(
    before: Authorities,
    on day: Day
  ) throws(RightError) {
    guard administrators(on: day).isEmpty else { return }
    let last = before.administrators(on: day)
    guard last.isEmpty else { throw .lastAdministrator(user: last[0]) }
  }
}
