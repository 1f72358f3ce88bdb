import CSQLite

/// The statements that put rows into a table, each a number of rows at once.
///
/// Used by one thread at a time.
struct SQLiteInsertion: @unchecked Sendable {
  let database: OpaquePointer
  let columns: Int32
  /// How many rows each statement takes and how often it is run, in the order of the rows.
  let statements: [(rows: Int, times: Int, handle: OpaquePointer)]

  func insert(_ rows: SQLiteRows) throws(DatabaseError) {
    guard var binding = SQLiteRows.Binding(rows) else { return }
    for (count, times, handle) in statements {
      for _ in 0..<times {
        binding.bind(Int32(count) * columns, to: handle)
        try step(handle)
      }
    }
  }

  private func step(_ statement: OpaquePointer) throws(DatabaseError) {
    defer { sqlite3_reset(statement) }
    let code = sqlite3_step(statement)
    guard code == SQLITE_DONE else { throw SQLiteFailure.error(code: code, in: database) }
  }
}
