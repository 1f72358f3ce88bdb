import Accounting
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
    let hasRefusals = try target.first("SELECT 1 FROM refusal_head") { $0.integer(0) } != nil
    for table in tables where !(hasRefusals && table.isOfRefusals) { try copy(table) }
    if hasRefusals { try linkRefusals() }
    try copyStatuses()
    // Asks for something, so that what is wrong with the last rows is told here.
    _ = try target.first("SELECT 1 FROM installation_head") { $0.integer(0) }
  }

  /// Links the source's refusals after those that the target has from before it had books.
  private func linkRefusals() throws {
    var faults: [VerifyFinding] = []
    try ReplayedRefusals(connection: source).check { faults.append($0) }
    guard faults.isEmpty else { throw DatabaseError.damaged }
    let all = try source.refusals(where: "1 = 1")
    let places = try source.rows("SELECT refusal, sequence FROM refusal_link") {
      ($0.text(0), $0.integer(1))
    }
    let place = Dictionary(places) { first, _ in first }
    var chain = try RefusalChain(extending: target)
    for refusal in all.sorted(by: { place[$0.key] ?? .max < place[$1.key] ?? .max }) {
      try chain.link(refusal)
    }
    try chain.saveHead()
  }

  private func copy(_ table: BooksTable) throws {
    let columns = try source.columns(of: table.name)
    // A voucher gets only into an open period that holds its day, so statuses and shapes come when all
    // vouchers are there: some were posted where the calendar has been cut since.
    let widest = [
      "status": "'open'",
      "shaped_first_day": "CASE WHEN shaped_last_day IS NULL THEN NULL ELSE '0001-01-01' END",
      "shaped_last_day": "CASE WHEN shaped_last_day IS NULL THEN NULL ELSE '9999-12-31' END",
    ]
    let values = columns.map { table.name == "period" ? widest[$0] ?? $0 : $0 }
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
    let changed = try source.rows(
      """
      SELECT company, period, status, shaped_first_day, shaped_last_day FROM period
      WHERE status <> 'open' OR shaped_last_day IS NOT NULL
      """
    ) { ($0.integer(0), $0.text(1), $0.text(2), $0.optionalText(3), $0.optionalText(4)) }
    for (company, period, status, firstDay, lastDay) in changed {
      try target.execute(
        """
        UPDATE period SET status = \(status), shaped_first_day = \(firstDay),
          shaped_last_day = \(lastDay)
        WHERE company = \(company) AND period = \(period)
        """
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
