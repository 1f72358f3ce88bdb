import CSQLite

/// Rows gathered in memory, and inserted many with one statement.
///
/// While a statement inserts the next row, SQLite need not look for the place again, so that many
/// rows at once cost half of what they cost one by one.
final class SQLiteBulkInsert: BulkInsert {
  /// Values of a statement of many rows; more gains nothing.
  private static let valuesAtOnce = 320
  private static let rowsOfSome = 8

  var referred: (any BulkInsert)?

  private let connection: SQLiteConnection
  private let columnCount: Int
  private let rowsOfMany: Int
  /// The statement around its rows.
  private let head: String
  private let row: String
  private let tail: String
  /// Statements on loan from the connection, by the number of rows that they take.
  private var kept: [Int: (text: String, statement: SQLiteStatement)] = [:]
  private var column = 0
  private var rows = SQLiteRows()

  init(
    into table: String,
    columns: [String],
    adding: AddingUp?,
    on connection: SQLiteConnection
  ) throws(DatabaseError) {
    self.connection = connection
    columnCount = columns.count
    rowsOfMany = max(
      SQLiteBulkInsert.rowsOfSome * 2,
      SQLiteBulkInsert.valuesAtOnce / columns.count
    )
    head = "INSERT INTO \(table) AS kept (\(columns.joined(separator: ", "))) VALUES "
    tail = adding.map { " " + $0.clause } ?? ""
    row = "(" + columns.map { _ in "?" }.joined(separator: ", ") + ")"
    // A table or a column that does not exist is told at once.
    _ = try statement(of: 1)
  }

  deinit {
    // A failure is the transaction's, which remembers it.
    try? connection.finishRows()
    for (text, statement) in kept.values { connection.giveBack(statement, text) }
  }

  func append(_ value: Int64) {
    column += 1
    rows.append(value)
  }

  func append(_ value: String) {
    column += 1
    var value = value
    value.withUTF8 { rows.append(text: UnsafeRawBufferPointer($0)) }
  }

  func append(bytes: [UInt8]) {
    column += 1
    bytes.withUnsafeBytes { rows.append(bytes: $0) }
  }

  func appendNull() {
    column += 1
    rows.appendNull()
  }

  func endRow() throws {
    precondition(
      column == columnCount,
      "a row of \(column) columns where \(columnCount) were named"
    )
    precondition(connection.isWriting, "rows are inserted within a write transaction")
    column = 0
    rows.endRow()
    if rows.areMany { try flush() }
  }

  func flush() throws {
    precondition(column == 0, "a row is not ended")
    guard rows.count > 0 else { return }
    try referred?.flush()
    let insertion = SQLiteInsertion(
      database: connection.database,
      columns: Int32(columnCount),
      statements: try statements(for: rows.count)
    )
    if try connection.insert(rows, insertion) {
      rows.removeAll()
    } else {
      rows = SQLiteRows()
    }
  }

  /// Statements of many rows, then of some, then one of those left over.
  private func statements(
    for count: Int
  ) throws(DatabaseError) -> [(rows: Int, times: Int, handle: OpaquePointer)] {
    var statements: [(rows: Int, times: Int, handle: OpaquePointer)] = []
    var left = count
    for size in [rowsOfMany, SQLiteBulkInsert.rowsOfSome] where left >= size {
      statements.append((size, left / size, try statement(of: size).handle))
      left %= size
    }
    if left > 0 { statements.append((left, 1, try statement(of: left).handle)) }
    return statements
  }

  private func statement(of count: Int) throws(DatabaseError) -> SQLiteStatement {
    if let known = kept[count] { return known.statement }
    let text = head + Array(repeating: row, count: count).joined(separator: ", ") + tail
    let statement = try connection.take(text)
    kept[count] = (text, statement)
    return statement
  }
}
