import CSQLite

/// Rows gathered in memory, and inserted many with one statement.
///
/// While a statement inserts the next row, SQLite need not look for the place again, so that many
/// rows at once cost half of what they cost one by one.
final class SQLiteBulkInsert: BulkInsert {
  /// Values of a statement of many rows; more gains nothing.
  private static let valuesAtOnce = 320
  private static let rowsOfSome = 8
  /// So many are worth handing over.
  private static let manyBytes = 64 << 10

  var referred: (any BulkInsert)?

  private let connection: SQLiteConnection
  private let columnCount: Int
  private let rowsOfMany: Int
  /// The statement around its rows.
  private let head: String
  private let row: String
  private let tail: String
  /// Statements on loan from the connection, by the number of rows that they take.
  private var kept: [Int: SQLiteShelf.Loan] = [:]
  private var column = 0
  private var rows = SQLiteRows()
  /// The part of the rows' memory that is free.
  private var free: UnsafeMutableRawBufferPointer

  init(
    into table: String,
    columns: [String],
    adding: AddingUp?,
    on connection: SQLiteConnection
  ) throws(DatabaseError) {
    self.connection = connection
    free = rows.room
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
    for loan in kept.values { connection.giveBack(loan) }
  }

  func append(_ value: Int64) {
    column += 1
    let place = take(1 + MemoryLayout<Int64>.size)
    place.storeBytes(of: SQLiteRows.Kind.integer.rawValue, as: UInt8.self)
    place.storeBytes(of: value, toByteOffset: 1, as: Int64.self)
  }

  func append(_ value: String) {
    value.withBytes { append(.text, $0) }
  }

  func append(bytes: [UInt8]) {
    bytes.withUnsafeBytes { append(.bytes, $0) }
  }

  func appendNull() {
    column += 1
    take(1).storeBytes(of: SQLiteRows.Kind.null.rawValue, as: UInt8.self)
  }

  private func append(_ kind: SQLiteRows.Kind, _ bytes: UnsafeRawBufferPointer) {
    column += 1
    let place = take(1 + MemoryLayout<Int32>.size + bytes.count)
    place.storeBytes(of: kind.rawValue, as: UInt8.self)
    place.storeBytes(of: Int32(bytes.count), toByteOffset: 1, as: Int32.self)
    guard let source = bytes.baseAddress else { return }
    (place + 1 + MemoryLayout<Int32>.size).copyMemory(from: source, byteCount: bytes.count)
  }

  /// The next bytes of the rows' memory.
  @inline(__always)
  private func take(_ count: Int) -> UnsafeMutableRawPointer {
    if count > free.count { grow(by: count) }
    guard let place = free.baseAddress else { preconditionFailure("there is room") }
    free = UnsafeMutableRawBufferPointer(start: place + count, count: free.count - count)
    return place
  }

  private func grow(by count: Int) {
    let used = used
    rows.grow(used: used, toHold: used + count)
    free = UnsafeMutableRawBufferPointer(rebasing: rows.room[used...])
  }

  private var used: Int { rows.room.count - free.count }

  func endRow() throws {
    precondition(
      column == columnCount,
      "a row of \(column) columns where \(columnCount) were named"
    )
    precondition(connection.isWriting, "rows are inserted within a write transaction")
    column = 0
    rows.count += 1
    if used > SQLiteBulkInsert.manyBytes { try flush() }
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
      rows.count = 0
    } else {
      rows = SQLiteRows()
    }
    free = rows.room
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
    if let loan = kept[count] { return loan.statement }
    let text = head + Array(repeating: row, count: count).joined(separator: ", ") + tail
    let loan = try connection.take(text)
    kept[count] = loan
    return loan.statement
  }
}
