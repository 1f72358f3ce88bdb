import Accounting
import Books
import Foundation

/// How refusals are put down in the audit list: what only the outer layers know.
package struct RefusalAudit: Sendable {
  /// A text that is never given twice.
  let uniqueKey: @Sendable () -> String
  /// What is so, in a sentence.
  let sentence: @Sendable (any LedgerError) -> String

  package init(
    uniqueKey: @escaping @Sendable () -> String,
    sentence: @escaping @Sendable (any LedgerError) -> String
  ) {
    self.uniqueKey = uniqueKey
    self.sentence = sentence
  }

  /// With the code instead of a sentence, for work that no person reads about.
  package static let byCode = RefusalAudit(
    uniqueKey: { UUID().uuidString },
    sentence: { $0.code.description }
  )
}

extension Session {
  /// Keeps why a use case was refused; a failure of storage is no refusal.
  func keep(_ error: any Error, of verb: Verb) {
    switch error {
    case is StorageError: break
    case let refusal as Refusal: keep(refusal.findings, of: verb)
    case let reason as any LedgerError: keep([Finding(.error, reason)], of: verb)
    default: break
    }
  }

  /// Keeps the first reason that stopped the work, in each company that is named.
  func keep(_ findings: [Finding], of verb: Verb) {
    var companies: Set<String?> = []
    var refusals: [RefusalEntry] = []
    for finding in findings where finding.severity == .error {
      let company = finding.company ?? company
      guard companies.insert(company).inserted else { continue }
      refusals.append(
        RefusalEntry(
          key: audit.uniqueKey(),
          company: company,
          code: finding.problem.code.description,
          details: audit.sentence(finding.problem)
        )
      )
    }
    // The refusal itself is what the user must see, so a failure to keep it stays silent here.
    try? books.keep(refusals, of: verb.name, by: authorship)
  }
}
