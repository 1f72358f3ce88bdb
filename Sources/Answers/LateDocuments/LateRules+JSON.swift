import Accounting
import Closing

extension LateRules: JSONConvertible {
  package var json: JSON {
    .object {
      ("company", company.code)
      (
        "late",
        .array(LateKind.allCases) { kind in
          ("kind", kind.rawValue)
          ("way", self[kind].rawValue)
        }
      )
    }
  }
}
