import Accounting
import Messages

extension LedgerError {
  /// The sentences of an error; every error of the ledger has them, as a test proves.
  package func explanation(in language: Language) -> Explanation {
    (self as? any ExplainedError)?.explained(in: language) ?? .unknown(in: language)
  }
}

extension Finding {
  package func json(in language: Language) -> JSON {
    let explanation = problem.explanation(in: language)
    return .object {
      ("code", problem.code)
      ("severity", severity.rawValue)
      ("company", company)
      ("line", line)
      ("message", explanation.message)
      ("hint", explanation.hint)
    }
  }
}

extension [Finding] {
  package func json(in language: Language) -> JSON { .array(map { $0.json(in: language) }) }
}
