import Accounting
import Database

extension InstallationBooks {
  /// What tells whether who may do what is still as it was read.
  package struct Standing: Hashable, Sendable {
    /// The number of the newest record of the installation's log.
    package let sequence: Int64
    package let hasUsers: Bool

    /// Columns of a query, which come behind `column` others.
    init(_ row: any Row, from column: Int) {
      sequence = row.optionalInteger(column) ?? 0
      hasUsers = row.optionalInteger(column + 1) != nil
    }

    static let columns: Statement =
      """
      (SELECT sequence FROM installation_head WHERE head = 1), (SELECT MAX(sequence) FROM ledger_user)
      """
  }

  package func standing() throws -> Standing {
    let standing = try connection.first("SELECT " + Standing.columns) { Standing($0, from: 0) }
    return try stored(standing)
  }

  /// Who there is, and who may do what.
  package func authorities() throws -> Authorities {
    var authorities = Authorities()
    for user in try users() { authorities.users[user.value.name] = user }
    for (grant, isGranted) in try grants() {
      authorities.grants[grant.value.key] = isGranted ? grant : nil
    }
    for token in try tokens() { authorities.tokens[token.value.sha256] = token }
    for delegation in try delegations() {
      authorities.delegations[delegation.value.number] = delegation
    }
    authorities.groups = try groups()
    return authorities
  }

  /// What was ever recorded of users, in that order.
  private func users() throws -> [Stated<LedgerUser>] {
    try connection.rows(
      """
      SELECT log.author, log.at, name, ledger_user.kind, full_name, is_active
      FROM ledger_user JOIN installation_log log ON log.sequence = ledger_user.sequence
      ORDER BY ledger_user.sequence, position
      """
    ) { row in
      let user = LedgerUser(
        name: row.text(2),
        kind: try row.code(3),
        fullName: row.text(4),
        isActive: row.flag(5)
      )
      return Stated(user, by: row.text(0), at: row.text(1))
    }
  }

  private func grants() throws -> [(Stated<RightGrant>, isGranted: Bool)] {
    try connection.rows(
      """
      SELECT log.author, log.at, holder, granted, company_code, first_day, last_day, is_granted
      FROM right_grant JOIN installation_log log ON log.sequence = right_grant.sequence
      ORDER BY right_grant.sequence, position
      """
    ) { row in
      let key = RightGrant.Key(
        holder: row.text(2),
        right: Right(row.text(3)),
        company: row.optionalText(4)
      )
      let grant = RightGrant(
        key,
        firstDay: try row.optionalDay(5),
        lastDay: try row.optionalDay(6)
      )
      return (Stated(grant, by: row.text(0), at: row.text(1)), row.flag(7))
    }
  }

  private func delegations() throws -> [Stated<Delegation>] {
    try connection.rows(
      """
      SELECT log.author, log.at, number, giver, taker, rights, company_code, first_day, last_day,
        reason, is_revoked
      FROM delegation JOIN installation_log log ON log.sequence = delegation.sequence
      ORDER BY delegation.sequence, position
      """
    ) { row in
      let delegation = Delegation(
        number: row.integer(2),
        giver: row.text(3),
        taker: row.text(4),
        rights: row.text(5).split(separator: ",").map { Right(String($0)) },
        company: row.optionalText(6),
        firstDay: try row.optionalDay(7),
        lastDay: try row.optionalDay(8),
        reason: row.text(9),
        isRevoked: row.flag(10)
      )
      return Stated(delegation, by: row.text(0), at: row.text(1))
    }
  }

  private func tokens() throws -> [Stated<APIToken>] {
    try connection.rows(
      """
      SELECT log.author, log.at, number, user_name, scopes, sha256, last_day, is_revoked
      FROM api_token JOIN installation_log log ON log.sequence = api_token.sequence
      ORDER BY api_token.sequence, position
      """
    ) { row in
      let token = APIToken(
        number: row.integer(2),
        user: row.text(3),
        scopes: row.text(4).split(separator: ",").map { Right(String($0)) },
        sha256: row.text(5),
        lastDay: try row.optionalDay(6),
        isRevoked: row.flag(7)
      )
      return Stated(token, by: row.text(0), at: row.text(1))
    }
  }
}

extension Record {
  package mutating func add(_ user: LedgerUser) {
    add(
      .ledgerUser,
      [
        .text(user.name), .text(user.kind.rawValue), .text(user.fullName), .flag(user.isActive),
      ]
    )
  }

  package mutating func add(_ grant: RightGrant, isGranted: Bool) {
    add(
      .rightGrant,
      [
        .text(grant.key.holder), .text(grant.key.right.description), .text(grant.key.company),
        .flag(isGranted), .text(grant.firstDay?.description), .text(grant.lastDay?.description),
      ]
    )
  }

  package mutating func add(_ delegation: Delegation) {
    add(
      .delegation,
      [
        .integer(delegation.number), .text(delegation.giver), .text(delegation.taker),
        .text(delegation.rights.map(\.description).joined(separator: ",")),
        .text(delegation.company), .text(delegation.firstDay?.description),
        .text(delegation.lastDay?.description), .text(delegation.reason),
        .flag(delegation.isRevoked),
      ]
    )
  }

  package mutating func add(_ token: APIToken) {
    add(
      .apiToken,
      [
        .integer(token.number), .text(token.user),
        .text(token.scopes.map(\.description).joined(separator: ",")), .text(token.sha256),
        .text(token.lastDay?.description), .flag(token.isRevoked),
      ]
    )
  }
}
