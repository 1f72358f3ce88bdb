import CSQLite
import Dispatch
import Synchronization

/// Inserts gathered rows on a thread of its own, while the next ones are being gathered.
///
/// Everything happens in the order in which it was asked for: whoever needs the connection for
/// something else calls `finish` first, so that the two threads never use it at once.
final class SQLiteRowWriter: @unchecked Sendable {
  private let database: OpaquePointer
  private let queue = DispatchQueue(label: "bokslut.sqlite.rows")
  /// Bounds the memory of rows that wait.
  private let places = DispatchSemaphore(value: 4)
  private let failure = Mutex<DatabaseError?>(nil)
  /// Whether rows were handed over since the last `finish`; of the connection's own thread.
  private(set) var isBusy = false

  init(_ database: OpaquePointer) {
    self.database = database
  }

  /// Hands rows over; an earlier failure is thrown by `finish`.
  func send(_ rows: SQLiteRows, into insertion: SQLiteInsertion) {
    places.wait()
    isBusy = true
    queue.async { [self] in
      defer { places.signal() }
      guard failure.withLock({ $0 == nil }) else { return }
      do throws(DatabaseError) {
        try insertion.insert(rows, into: database)
      } catch {
        failure.withLock { $0 = error }
      }
    }
  }

  /// Waits until all rows handed over are in their tables.
  func finish() throws(DatabaseError) {
    guard isBusy else { return }
    queue.sync {}
    isBusy = false
    let failure = failure.withLock { failure in
      defer { failure = nil }
      return failure
    }
    if let failure { throw failure }
  }
}

/// The statements that put rows into a table: many rows at once, and one for those left over.
struct SQLiteInsertion: @unchecked Sendable {
  let columns: Int32
  let one: OpaquePointer
  /// Nothing where there are too few rows for it.
  let many: OpaquePointer?
  let rowsOfMany: Int

  func insert(_ rows: SQLiteRows, into database: OpaquePointer) throws(DatabaseError) {
    guard var binding = SQLiteRows.Binding(rows) else { return }
    var left = rows.count
    if let many {
      while left >= rowsOfMany {
        for row in 0..<Int32(rowsOfMany) {
          binding.bind(columns, to: many, from: row * columns + 1)
        }
        try step(many, database)
        left -= rowsOfMany
      }
    }
    while left > 0 {
      binding.bind(columns, to: one, from: 1)
      try step(one, database)
      left -= 1
    }
  }

  private func step(
    _ statement: OpaquePointer,
    _ database: OpaquePointer
  ) throws(DatabaseError) {
    guard sqlite3_step(statement) != SQLITE_DONE else {
      sqlite3_reset(statement)
      return
    }
    // Resetting repeats the failure's code; the message must be read before anything else runs.
    let code = sqlite3_reset(statement)
    throw SQLiteFailure.error(code: code, message: String(cString: sqlite3_errmsg(database)))
  }
}
