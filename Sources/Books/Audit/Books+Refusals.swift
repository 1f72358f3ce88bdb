import Accounting
import Database

/// Why something was refused, as the audit list has it.
package struct RefusalEntry: Hashable, Sendable {
  /// A text that is never given twice.
  package let key: String
  package let company: String?
  package let code: String
  /// What was told, in a sentence.
  package let details: String

  package init(key: String, company: String?, code: String, details: String) {
    self.key = key
    self.company = company
    self.code = code
    self.details = details
  }
}

extension Books {
  /// Adds the refusals of one command to the audit list, each linked to the one before it.
  package func keep(
    _ refusals: [RefusalEntry],
    of command: String,
    by authorship: Authorship
  ) throws {
    guard !refusals.isEmpty else { return }
    try connection.write(.commit) {
      var chain = try RefusalChain(extending: connection)
      for refusal in refusals {
        try connection.execute(
          """
          INSERT INTO refusal (refusal, at, author, company, command, code, details)
          VALUES (\(refusal.key), \(authorship.at), \(authorship.author), \(refusal.company),
            \(command), \(refusal.code), \(refusal.details))
          """
        )
      }
      // Those from before refusals were linked come first.
      let conditions: [Statement] =
        chain.head.sequence == 0 ? ["1 = 1"] : refusals.map { "refusal = \($0.key)" }
      for condition in conditions {
        for refusal in try connection.refusals(where: condition) { try chain.link(refusal) }
      }
      try chain.saveHead()
    }
  }
}
