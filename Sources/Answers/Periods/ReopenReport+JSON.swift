import Accounting
import Closing
import Messages

extension ReopenReport {
  package func json(in language: Language) -> JSON {
    .object {
      ("company", company.code)
      ("period", after.period.name)
      ("outcome", isNothingToDo ? "nothing-to-do" : isRehearsal ? "rehearsed" : "opened")
      ("close", close)
      ("before", before)
      ("after", after)
      ("path", after.reopening)
      ("findings", after.findings.json(in: language))
      (
        "dependents",
        .object {
          ("periods", dependents.periods)
          ("revaluations", dependents.revaluations)
          ("runs", dependents.runs)
          ("imports", dependents.imports)
        }
      )
    }
  }
}

extension PeriodDependents.Dependent: JSONConvertible {
  package var json: JSON {
    .object {
      ("run", run.number)
      ("kind", run.kind.rawValue)
      ("state", run.state.rawValue)
      ("period", run.period)
      ("vouchers", vouchers)
      ("stale", isStale)
    }
  }
}
