import Accounting
import Closing
import Messages

extension CheckReport {
  package func json(in language: Language) -> JSON {
    .object {
      ("company", company)
      ("period", period)
      ("ready", isReady)
      ("checks", results.map { $0.json(in: language, held: held) })
      ("seal", seal)
      ("status", (held?.status ?? .open).rawValue)
    }
  }
}

extension CheckResult {
  fileprivate func json(in language: Language, held: PeriodStatusChange?) -> JSON {
    .object {
      ("id", check.name)
      ("status", status.rawValue)
      ("severity", check.weight.rawValue)
      ("count", items.count)
      (
        "items",
        .array(items) { item in
          let explanation = item.advice(in: language, held: held)
          ("code", item.code)
          ("message", explanation.message)
          ("hint", explanation.hint)
        }
      )
    }
  }
}

extension CheckItem {
  /// What is so and what to do; first of all to open a period that takes no postings.
  package func advice(in language: Language, held: PeriodStatusChange?) -> Explanation {
    let explanation = explanation(in: language)
    guard let held, isSettledInThePeriod else { return explanation }
    return Explanation(explanation.message, hint: language(.openFirst(held)))
  }
}
