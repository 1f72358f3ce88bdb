import Accounting
import Closing

extension DimensionReport: JSONConvertible {
  package var json: JSON {
    .object {
      ("dimension", dimension.number)
      ("key", Dimension.key(dimension.number))
      ("name", dimension.name)
      (
        "values",
        .array(values) { value in
          ("code", value.value.code)
          ("name", value.name)
        }
      )
    }
  }
}
