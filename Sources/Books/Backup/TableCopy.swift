import Database

/// Copies every row of the books from one database into another that has none.
///
/// Both have the same schema. The target is within a write transaction, and its constraints and
/// triggers hold for each row as they did when it was first written.
struct TableCopy {
  let source: any Connection
  let target: any Connection
  var tables = BooksTable.all
  /// Told how many of how many vouchers are copied.
  let work: Work

  func run() throws {
    // Made by the first who wrote to what companies share, even if it kept nothing.
    try target.execute("DELETE FROM installation_head")
    for table in tables { try copy(table) }
    try copyStatuses()
    // Asks for something, so that what is wrong with the last rows is told here.
    _ = try target.first("SELECT 1 FROM installation_head") { $0.integer(0) }
  }

  private func copy(_ table: BooksTable) throws {
    let columns = try source.columns(of: table.name)
    // A voucher gets only into an open period, so statuses come when all vouchers are there.
    let values = columns.map { table.name == "period" && $0 == "status" ? "'open'" : $0 }
    let order = table.order.map { " ORDER BY \($0)" } ?? ""
    let types = try types(of: table)
    let count = try vouchers(if: table)
    var done = 0
    let rows = try target.bulkInsert(into: table.name, columns: columns)
    try source.query(
      Statement(raw: "SELECT \(values.joined(separator: ", ")) FROM \(table.name)\(order)")
    ) { row in
      for column in columns.indices {
        let value = row.value(column)
        if let types, !value.isOf(types[column]) { throw DatabaseError.damaged }
        rows.append(value)
      }
      try rows.endRow()
      done += 1
      if done.isMultiple(of: 1_000) { try work.done(done, of: count ?? done) }
    }
    try rows.flush()
  }

  /// The declared types of an SQLite file's columns, which in a damaged one need not be those of what
  /// stands there.
  private func types(of table: BooksTable) throws -> [String]? {
    guard source.dialect == .sqlite else { return nil }
    return try source.rows("SELECT type FROM pragma_table_info(\(table.name)) ORDER BY cid") {
      $0.text(0)
    }
  }

  /// How many there are to copy, where somebody looks; nothing for other tables.
  private func vouchers(if table: BooksTable) throws -> Int? {
    guard work.isWatched, table.name == "voucher" else { return nil }
    return try source.first("SELECT COUNT(*) FROM voucher") { Int($0.integer(0)) }
  }

  private func copyStatuses() throws {
    let held = try source.rows(
      "SELECT company, period, status FROM period WHERE status <> 'open'"
    ) { ($0.integer(0), $0.text(1), $0.text(2)) }
    for (company, period, status) in held {
      try target.execute(
        "UPDATE period SET status = \(status) WHERE company = \(company) AND period = \(period)"
      )
    }
  }
}

extension Value {
  fileprivate func isOf(_ type: String) -> Bool {
    switch self {
    case .null: true
    case .integer: type == "INTEGER"
    case .text: type == "TEXT"
    case .bytes: type == "BLOB"
    }
  }
}

extension BulkInsert {
  fileprivate func append(_ value: Value) {
    switch value {
    case .null: appendNull()
    case .integer(let integer): append(integer)
    case .text(let text): append(text)
    case .bytes(let bytes): append(bytes: bytes)
    }
  }
}
