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
      (
        "details",
        .object {
          for detail in reason?.problem.details ?? [] { (detail.name, detail.value) }
        }
      )
      if let reason { ("company", reason.company) }
    }
  }
}
