import Database

extension Books {
  /// Adds a refusal to the audit list.
  package func keepRefusal(
    code: String,
    details: String,
    company: String?,
    command: String,
    key: String,
    by authorship: Authorship
  ) throws {
    try connection.write(.commit) {
      try connection.execute(
        """
        INSERT INTO refusal (refusal, at, author, company, command, code, details)
        VALUES (\(key), \(authorship.at), \(authorship.author), \(company), \(command), \(code),
          \(details))
        """
      )
    }
  }
}
