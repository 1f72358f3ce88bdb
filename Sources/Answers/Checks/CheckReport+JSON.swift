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
      ("deadline", deadline)
      (
        "result",
        .object(foretold) { foretold in
          ("currency", foretold.period.currency)
          ("period", foretold.json(of: foretold.period))
          ("year", foretold.json(of: foretold.year))
          (
            "unknown",
            .array(foretold.unknown) { check, reasons in
              ("id", check.rawValue)
              ("codes", .array(reasons.map { .text($0.code.description) }))
            }
          )
        }
      )
    }
  }
}

extension CheckResult {
  func json(in language: Language, held: PeriodStatusChange?) -> JSON {
    .object {
      ("id", id.rawValue)
      ("status", status.rawValue)
      ("severity", weight.ofCheck)
      ("count", items.count)
      ("amount", effect?.amount.map { .amount($0) } ?? .null)
      ("waiver", waiver)
      (
        "items",
        .array(items) { item in
          let explanation = advice(on: item, in: language, held: held)
          ("code", item.code)
          ("message", explanation.message)
          ("hint", explanation.hint)
        }
      )
    }
  }

  /// What is so and what to do; first of all to open a period that takes no postings, where only a
  /// posting in it settles what was found.
  package func advice(
    on item: any LedgerError,
    in language: Language,
    held: PeriodStatusChange?
  ) -> Explanation {
    let explanation = item.explanation(in: language)
    guard let held, status == .fail, check.isSettledInThePeriod else { return explanation }
    return Explanation(explanation.message, hint: language(.openFirst(held)))
  }
}

extension ForetoldResult {
  fileprivate func json(of now: Money) -> JSON {
    .object {
      ("now", .amount(now))
      ("open", open.map { .amount($0) } ?? .null)
      ("done", done(now).map { .amount($0) } ?? .null)
    }
  }
}

extension Severity {
  /// How much a check weighs, by the words of its contract with scripts.
  fileprivate var ofCheck: String {
    switch self {
    case .error: "block"
    case .warning: "warn"
    case .info: "info"
    }
  }
}
