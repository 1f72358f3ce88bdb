import CSQLite

/// Rows inserted by one prepared statement, bound and stepped for each.
final class SQLiteBulkInsert: BulkInsert {
  private let connection: SQLiteConnection
  private let text: String
  private let statement: SQLiteStatement
  private let handle: OpaquePointer
  private let columnCount: Int32
  private var column: Int32 = 0
  /// Where a row's text lies until the row is stepped, so that SQLite need not allocate for it.
  private let room: UnsafeMutableRawBufferPointer
  private var used = 0

  init(
    into table: String,
    columns: [String],
    on connection: SQLiteConnection
  )
    throws(DatabaseError)
  {
    let marks = (1...columns.count).map { "?\($0)" }.joined(separator: ", ")
    let names = columns.joined(separator: ", ")
    text = "INSERT INTO \(table) (\(names)) VALUES (\(marks))"
    statement = try connection.take(text)
    handle = statement.handle
    columnCount = Int32(columns.count)
    self.connection = connection
    room = .allocate(byteCount: 4096, alignment: 1)
  }

  deinit {
    connection.giveBack(statement, text)
    room.deallocate()
  }

  func append(_ value: Int64) {
    column += 1
    bound(sqlite3_bind_int64(handle, column, value))
  }

  func append(_ value: String) {
    column += 1
    var value = value
    value.withUTF8 { bytes in
      let (start, destructor) = kept(UnsafeRawBufferPointer(bytes))
      let characters = start?.assumingMemoryBound(to: CChar.self)
      bound(sqlite3_bind_text(handle, column, characters, Int32(bytes.count), destructor))
    }
  }

  func append(bytes: [UInt8]) {
    column += 1
    bytes.withUnsafeBytes { bytes in
      let (start, destructor) = kept(bytes)
      bound(sqlite3_bind_blob64(handle, column, start, UInt64(bytes.count), destructor))
    }
  }

  func appendNull() {
    column += 1
    bound(sqlite3_bind_null(handle, column))
  }

  func endRow() throws {
    precondition(
      column == columnCount,
      "a row of \(column) columns where \(columnCount) were named"
    )
    precondition(connection.isWriting, "rows are inserted within a write transaction")
    column = 0
    used = 0
    guard sqlite3_step(handle) != SQLITE_DONE else {
      sqlite3_reset(handle)
      return
    }
    // Resetting repeats the failure's code; the message must be read before anything else runs.
    try connection.check(sqlite3_reset(handle))
  }

  func flush() throws {}

  /// Bytes that stay where they are until the row is stepped, or else SQLite's own copy.
  private func kept(
    _ bytes: UnsafeRawBufferPointer
  )
    -> (UnsafeRawPointer?, sqlite3_destructor_type?)
  {
    guard let start = room.baseAddress, let source = bytes.baseAddress else {
      // Not null, which would bind NULL: an empty text is a value.
      return (UnsafeRawPointer(room.baseAddress), nil)
    }
    guard used + bytes.count <= room.count else { return (source, copiedBySQLite) }
    let place = start + used
    place.copyMemory(from: source, byteCount: bytes.count)
    used += bytes.count
    return (UnsafeRawPointer(place), nil)
  }

  private func bound(_ code: Int32) {
    precondition(code == SQLITE_OK, "SQLite refuses column \(column): code \(code)")
  }
}
