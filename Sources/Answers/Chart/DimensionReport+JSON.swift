import Accounting
import Closing

extension DimensionReport: JSONConvertible {
  package var json: JSON {
    .object {
      ("dimension", dimension.number)
      ("key", Dimension.key(dimension.number))
      ("name", dimension.name)
      ("mask", control.mask?.description)
      ("active", control.isActive)
      (
        "values",
        .array(values) { value in
          ("code", value.value.code)
          ("name", value.name)
          ("suspended", value.control.isSuspended)
          ("from", value.control.firstDay?.description)
          ("to", value.control.lastDay?.description)
          ("owner", value.control.owner)
          ("group", value.control.groupCode)
        }
      )
    }
  }
}
