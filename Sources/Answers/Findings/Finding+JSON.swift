import Accounting
import Messages

extension Finding {
  package func json(in language: Language) -> JSON {
    let explanation = explanation(in: language)
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
