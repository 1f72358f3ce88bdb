import Accounting

extension UserGroup: JSONConvertible {
  package var json: JSON {
    .object {
      ("group", name)
      ("members", members.sorted())
    }
  }
}
