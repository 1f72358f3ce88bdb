import Accounting
import Books

/// Which rights somebody is given, or no longer has.
package struct RightChange: Hashable, Sendable {
  /// The name of a user, or `@` and that of a group.
  package let holder: String
  package let rights: [Right]
  /// Code of the company; nothing means every company, and what companies share.
  package let company: String?
  package let firstDay: Day?
  package let lastDay: Day?

  package init(
    holder: String,
    rights: [Right],
    company: String?,
    firstDay: Day? = nil,
    lastDay: Day? = nil
  ) {
    self.holder = holder
    self.rights = rights
    self.company = company
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  fileprivate var keys: [RightGrant.Key] {
    var seen: Set<Right> = []
    return rights.filter { seen.insert($0).inserted }.map {
      RightGrant.Key(holder: holder, right: $0, company: company)
    }
  }
}

extension Session {
  /// Gives rights to a user or group: all of them or, with every reason, none.
  package func grantRights(
    _ change: RightChange,
    _ call: Call
  ) throws -> [Replacement<RightGrant>] {
    try writingInstallation(.rightGrant, call) { installation in
      let before = try installation.read.authorities()
      try check(change, before, installation.read)
      try refusing {
        try before.checkSeat(
          of: change.holder,
          change.rights,
          in: change.company,
          until: change.lastDay
        )
      }
      let grants = change.keys.map {
        RightGrant($0, firstDay: change.firstDay, lastDay: change.lastDay)
      }
      var after = before
      for grant in grants {
        after.grants[grant.key] = Stated(grant, by: author, at: installation.authorship.at)
      }
      try refusing { try after.checkAdministrators(before: before, on: today) }
      let changed = grants.filter { before.grants[$0.key]?.value != $0 }
      try record(changed, isGranted: true, installation)
      return grants.map { grant in
        Replacement(grant, before: changed.contains(grant) ? before.grants[grant.key] : nil)
      }
    }
  }

  /// Takes rights from a user or group; what they were is told.
  package func revokeRights(
    _ change: RightChange,
    _ call: Call
  ) throws -> [Stated<RightGrant>] {
    try writingInstallation(.rightRevoke, call) { installation in
      let before = try installation.read.authorities()
      var (after, revoked, problems) = (before, [Stated<RightGrant>](), [Finding]())
      for key in change.keys {
        guard let grant = after.grants.removeValue(forKey: key) else {
          let error = RightError.grantIsUnknown(
            holder: key.holder,
            right: key.right.description,
            company: key.company
          )
          problems.append(Finding(.error, error))
          continue
        }
        revoked.append(grant)
      }
      guard problems.isEmpty else { throw Refusal(problems) }
      try refusing { try after.checkAdministrators(before: before, on: today) }
      try record(revoked.map(\.value), isGranted: false, installation)
      return revoked
    }
  }

  /// What is granted: to everybody, or to one holder; by holder, right and company.
  package func rights(of holder: String?) throws -> [Stated<RightGrant>] {
    try readingInstallation(.rightList) { installation in
      let authorities = try installation.authorities()
      if let holder { try refusing { try authorities.checkHolder(holder) } }
      return authorities.grants.values.filter { holder == nil || $0.value.key.holder == holder }
        .sorted { $0.value.key.order < $1.value.key.order }
    }
  }

  private func check(
    _ change: RightChange,
    _ authorities: Authorities,
    _ installation: InstallationBooks
  ) throws {
    try refusing { try authorities.checkHolder(change.holder) }
    var problems = change.rights.compactMap(Right.problem)
    if let company = change.company {
      _ = try installation.company(company)
      problems += change.rights.filter(\.isOfEveryCompany).map {
        RightError.concernsEveryCompany(right: $0.description, company: company)
      }
    }
    guard problems.isEmpty else { throw Refusal(problems.map { Finding(.error, $0) }) }
  }

  private func record(
    _ grants: [RightGrant],
    isGranted: Bool,
    _ installation: OpenInstallation
  ) throws {
    guard !grants.isEmpty else { return }
    var record = Record("right")
    for grant in grants { record.add(grant, isGranted: isGranted) }
    try installation.append(record)
  }
}

extension RightGrant.Key {
  fileprivate var order: (String, Right, String) { (holder, right, company ?? "") }
}

extension Verb {
  /// Every use case of open books: those of its list, and to plan and to post each kind of run.
  package static let all: [Verb] =
    ofBooks + BookedRuns.all.flatMap { [.plan($0.kind), .post($0.kind)] }
}

extension Right {
  /// The names of all rights: everything, each class, and each use case.
  package static let names: [String] =
    [Right.all.description] + RightClass.allCases.map(\.rawValue)
    + Set(Verb.all.map(\.right.description)).sorted()

  /// Why there is no such right.
  static func problem(of right: Right) -> RightError? {
    guard !names.contains(right.description) else { return nil }
    let nearest = nearest(to: right.description, among: names)
    return .rightIsUnknown(right: right.description, nearest: nearest)
  }

  /// Whether everything that it allows concerns all companies at once.
  fileprivate var isOfEveryCompany: Bool {
    let allowed = Verb.all.filter(covers)
    return allowed.allSatisfy(\.needs.isShared)
  }
}
