import Accounting
import Closing
import Messages

extension SetupReport {
  /// What a comparison shows.
  package func comparisonJSON(in language: Language) -> JSON {
    .object {
      ("company", company.code)
      ("file", isOfFile ? other : nil)
      ("against", isOfFile ? nil : other)
      ("isSame", difference.entries.isEmpty)
      ("changes", difference.changes.map(\.json))
      ("lacking", difference.lacking.map(\.json))
    }
  }

  /// What an import has done.
  package func importJSON(in language: Language) -> JSON {
    .object {
      ("company", company.code)
      ("file", other)
      (
        "outcome",
        difference.changes.isEmpty ? "nothing-to-do" : isRehearsal ? "rehearsed" : "changed"
      )
      ("changes", difference.changes.map(\.json))
      ("lacking", difference.lacking.map(\.json))
      ("findings", findings.json(in: language))
    }
  }
}

extension SetupDifference.Detail: JSONConvertible {
  package var json: JSON {
    .object {
      ("part", section.rawValue)
      (
        "name",
        .object {
          for (member, text) in zip(section.naming, name) {
            if let text { (member.name, text) }
          }
        }
      )
      ("change", change.rawValue)
      (
        "before",
        .object(before) { _ in
          for cell in cells { (cell.member, cell.before) }
        }
      )
      (
        "after",
        .object(after) { _ in
          for cell in cells { (cell.member, cell.after) }
        }
      )
    }
  }
}

extension SetupExport {
  package func json(in language: Language, file: String?) -> JSON {
    .object {
      ("company", company.code)
      ("file", file)
      (
        "counts",
        .object {
          for part in counts { (part.section.rawValue, part.count) }
        }
      )
      ("findings", findings.json(in: language))
    }
  }
}
