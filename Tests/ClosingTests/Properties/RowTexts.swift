import Database

extension Connection {
  /// Every row of a table, each of its columns as it is stored.
  func rowTexts(of table: String) throws -> [String] {
    switch dialect {
    case .sqlite:
      let columns = try rows("SELECT name FROM pragma_table_info(\(table))") {
        "quote(\($0.text(0)))"
      }
      let row = columns.joined(separator: " || ',' || ")
      return try rows("SELECT \(raw: row) FROM \(raw: table)") { $0.text(0) }
    case .postgresql:
      return try rows("SELECT CAST(content AS TEXT) FROM \(raw: table) AS content") { $0.text(0) }
    }
  }
}
