import Accounting
import Messages

extension Failure: JSONConvertible {
  package var json: JSON {
    .object {
      ("error", error)
      ("findings", findings.json(in: language))
    }
  }

  private var error: JSON {
    .object {
      ("code", code)
      ("message", explanation.message)
      ("hint", explanation.hint)
      ("details", reason?.problem.detailsJSON ?? .object([]))
      if let reason { ("company", reason.company) }
    }
  }
}
