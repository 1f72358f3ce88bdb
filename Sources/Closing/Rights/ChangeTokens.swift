import Accounting
import Books

extension Session {
  /// Makes a token of a user from a text that nobody else knows, of which only the hash is kept.
  package func createToken(
    of name: String,
    _ text: String,
    scopes: [Right],
    lastDay: Day?,
    _ call: Call
  ) throws -> APIToken {
    try writingInstallation(.tokenCreate, call) { installation in
      let authorities = try installation.read.authorities()
      let user = try refusing { try authorities.user(name) }
      let problems = scopes.compactMap(Right.problem)
      guard problems.isEmpty else { throw Refusal(problems.map { Finding(.error, $0) }) }
      let token = APIToken(
        number: (authorities.tokens.values.map(\.value.number).max() ?? 0) + 1,
        user: user.value.name,
        scopes: scopes,
        sha256: sha256(text),
        lastDay: lastDay
      )
      try record(token, installation)
      return token
    }
  }

  /// Makes a token good for nothing from now on.
  package func revokeToken(_ number: Int64, _ call: Call) throws -> Replacement<APIToken> {
    try writingInstallation(.tokenRevoke, call) { installation in
      let tokens = try installation.read.authorities().tokens.values
      guard let before = tokens.first(where: { $0.value.number == number }) else {
        throw Refusal(RightError.tokenNumberIsUnknown(token: number))
      }
      guard !before.value.isRevoked else {
        throw Refusal(
          RightError.tokenIsRevokedAlready(token: number, by: before.by, at: before.at)
        )
      }
      var token = before.value
      token.isRevoked = true
      try record(token, installation)
      return Replacement(token, before: before)
    }
  }

  /// Every token that was made, by its number; none of them shows what it is.
  package func tokens() throws -> [Stated<APIToken>] {
    try readingInstallation(.tokenList) { installation in
      try installation.authorities().tokens.values.sorted { $0.value.number < $1.value.number }
    }
  }

  private func record(_ token: APIToken, _ installation: OpenInstallation) throws {
    var record = Record("token")
    record.add(token)
    try installation.append(record)
  }
}
