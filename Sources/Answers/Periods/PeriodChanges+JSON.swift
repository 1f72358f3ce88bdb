import Accounting
import Closing
import Messages

extension ManyPeriodsReport {
  package func json(in language: Language) -> JSON {
    .object {
      ("change", isRehearsal ? nil : number)
      ("undoes", undoes)
      ("outcome", outcome)
      ("changed", count(.changed))
      ("unchanged", count(.unchanged))
      ("refused", count(.refused))
      ("rows", .array(rows.map { $0.json(in: language) }))
    }
  }

  private var outcome: String {
    if isRehearsal { return "rehearsed" }
    if count(.changed) > 0 { return "changed" }
    return count(.refused) > 0 ? "refused" : "nothing-to-do"
  }
}

extension ManyPeriodsReport.Row {
  fileprivate func json(in language: Language) -> JSON {
    .object {
      ("company", company)
      ("period", period)
      ("outcome", outcome.word.rawValue)
      ("before", outcome.before)
      ("after", outcome.after)
      ("sealsBroken", JSON.array(sealsBroken.map { .text($0) }))
      ("path", reopening)
      ("findings", (findings + warnings).json(in: language))
    }
  }
}

extension PeriodOutcome {
  /// What the period was; nothing where it was refused.
  var before: PeriodSettings? {
    switch self {
    case .changed(let before, after: _): before
    case .unchanged(let settings): settings
    case .refused: nil
    }
  }

  /// What the period became.
  var after: PeriodSettings? {
    switch self {
    case .changed(before: _, let after): after
    case .unchanged(let settings): settings
    case .refused: nil
    }
  }
}

extension PeriodSettings: JSONConvertible {
  package var json: JSON {
    .object {
      ("status", status.rawValue)
      ("access", access.json)
    }
  }
}

extension [Module: ModuleAccess] {
  fileprivate var json: JSON {
    .object {
      for (module, access) in sorted(by: { $0.key < $1.key }) {
        (module.description, access.description)
      }
    }
  }
}

extension MassPeriodChange: JSONConvertible {
  package var json: JSON {
    .object {
      head
      (
        "rows",
        .array(rows) { row in
          ("company", row.company)
          ("period", row.period)
          ("outcome", row.outcome.rawValue)
          ("error", row.reason)
        }
      )
    }
  }

  /// All but the rows.
  package var summary: JSON { .object { head } }

  @JSONMembers
  private var head: [JSON.Member] {
    ("change", number)
    ("by", by)
    ("at", at)
    ("reason", reason)
    ("status", status?.rawValue)
    ("access", access.json)
    ("together", isTogether)
    ("undoes", undoes)
    ("changed", count(.changed))
    ("unchanged", count(.unchanged))
    ("refused", count(.refused))
  }
}
