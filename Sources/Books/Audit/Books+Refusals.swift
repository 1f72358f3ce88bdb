import Accounting
import Database

extension Books {
  /// Adds a refusal to the audit list, linked to the one before it.
  package func keepRefusal(
    code: String,
    details: String,
    company: String?,
    command: String,
    key: String,
    by authorship: Authorship
  ) throws {
    try connection.write(.commit) {
      var chain = try RefusalChain(extending: connection)
      try connection.execute(
        """
        INSERT INTO refusal (refusal, at, author, company, command, code, details)
        VALUES (\(key), \(authorship.at), \(authorship.author), \(company), \(command), \(code),
          \(details))
        """
      )
      // Those from before refusals were linked come first.
      let before: Statement = chain.head.sequence == 0 ? "1 = 1" : "refusal = \(key)"
      for refusal in try connection.refusals(where: before) { try chain.link(refusal) }
      try chain.saveHead()
    }
  }
}
