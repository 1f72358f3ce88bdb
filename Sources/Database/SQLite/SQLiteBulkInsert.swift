import CSQLite

/// Rows gathered in memory, and inserted many with one statement.
///
/// While a statement inserts the next row, SQLite need not look for the place again, so that many
/// rows at once cost half of what they cost one by one.
final class SQLiteBulkInsert: BulkInsert {
  /// Values of a statement of many rows; more gains nothing.
  private static let valuesAtOnce = 320

  var referred: (any BulkInsert)?

  private let connection: SQLiteConnection
  private let columnCount: Int
  private let rowsOfMany: Int
  private let one: Kept
  private let textOfMany: String
  private var many: Kept?
  private var column = 0
  private var rows = SQLiteRows()

  /// A prepared statement on loan from the connection.
  private struct Kept {
    let text: String
    let statement: SQLiteStatement
  }

  init(
    into table: String,
    columns: [String],
    adding: AddingUp?,
    on connection: SQLiteConnection
  ) throws(DatabaseError) {
    self.connection = connection
    columnCount = columns.count
    rowsOfMany = max(2, SQLiteBulkInsert.valuesAtOnce / columns.count)
    let head = "INSERT INTO \(table) AS kept (\(columns.joined(separator: ", "))) VALUES "
    let tail = adding.map { " " + $0.clause } ?? ""
    let row = "(" + columns.map { _ in "?" }.joined(separator: ", ") + ")"
    let text = head + row + tail
    one = Kept(text: text, statement: try connection.take(text))
    textOfMany = head + Array(repeating: row, count: rowsOfMany).joined(separator: ", ") + tail
  }

  deinit {
    // A failure is the transaction's, which remembers it.
    try? connection.finishRows()
    connection.giveBack(one.statement, one.text)
    if let many { connection.giveBack(many.statement, many.text) }
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
    if rows.count >= rowsOfMany, many == nil {
      many = Kept(text: textOfMany, statement: try connection.take(textOfMany))
    }
    let insertion = SQLiteInsertion(
      columns: Int32(columnCount),
      one: one.statement.handle,
      many: many?.statement.handle,
      rowsOfMany: rowsOfMany
    )
    if try connection.insert(rows, insertion) {
      rows.removeAll()
    } else {
      rows = SQLiteRows()
    }
  }
}
