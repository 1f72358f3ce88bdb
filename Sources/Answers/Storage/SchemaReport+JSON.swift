import Accounting

extension SchemaReport: JSONConvertible {
  package var json: JSON {
    .object {
      ("database", database)
      ("schema", state)
      ("migrations", migrations)
      ("applied", applied)
    }
  }
}
