import Accounting
import Closing
import Messages

extension LockReport {
  package func json(in language: Language) -> JSON {
    .object {
      ("company", company.code)
      ("period", attempt.period.name)
      ("module", attempt.poster.module.description)
      ("user", attempt.poster.name)
      ("status", status.rawValue)
      ("access", access.description)
      ("mayPost", verdict.mayPost)
      ("pass", verdict.pass)
      (
        "locks",
        .array(verdict.barriers) { barrier in
          let explanation = barrier.error.explanation(in: language)
          ("lock", barrier.lock.word)
          ("code", barrier.error.code)
          ("message", explanation.message)
          ("hint", explanation.hint)
          ("by", barrier.act?.by)
          ("since", barrier.act?.at)
          ("reason", barrier.act?.reason)
          ("until", barrier.until)
          ("mayPost", barrier.mayPost)
        }
      )
      (
        "passes",
        .array(passes) { pass in
          ("pass", pass.number)
          ("holder", pass.holder.description)
          ("expires", pass.expires)
        }
      )
      ("late", late?.rawValue)
      ("movesTo", wayOfLate?.day)
    }
  }
}

extension Barrier.Lock {
  /// Its kind, by the words of its contract with scripts.
  fileprivate var word: String {
    switch self {
    case .status: "status"
    case .access: "access"
    case .pass: "pass"
    case .account: "account"
    case .control: "control"
    case .right: "right"
    }
  }
}
