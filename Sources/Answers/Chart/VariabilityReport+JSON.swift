import Accounting
import Closing
import Messages

extension VariabilityReport {
  package func json(in language: Language) -> JSON {
    .object {
      ("company", company.code)
      ("year", year)
      (
        "dimensions",
        .array(dimensions) { row in
          ("dimension", row.dimension.number)
          ("key", Dimension.key(row.dimension.number))
          ("name", row.dimension.name)
          ("values", row.values)
          ("level", row.level.rawValue)
        }
      )
      ("findings", findings.json(in: language))
    }
  }
}
