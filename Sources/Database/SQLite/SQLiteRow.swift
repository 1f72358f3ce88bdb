import CSQLite

/// The row on which a running statement stands.
final class SQLiteRow: Row {
  private let handle: OpaquePointer
  /// Whether something was asked for that a column does not have.
  private(set) var isDamaged = false

  init(of handle: OpaquePointer) {
    self.handle = handle
  }

  func integer(_ column: Int) -> Int64 {
    guard has(SQLITE_INTEGER, column) else { return 0 }
    return sqlite3_column_int64(handle, Int32(column))
  }

  func optionalInteger(_ column: Int) -> Int64? {
    isNull(column) ? nil : integer(column)
  }

  func text(_ column: Int) -> String {
    guard has(SQLITE_TEXT, column) else { return "" }
    let start = sqlite3_column_text(handle, Int32(column))
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func optionalText(_ column: Int) -> String? {
    isNull(column) ? nil : text(column)
  }

  func bytes(_ column: Int) -> [UInt8] {
    guard has(SQLITE_BLOB, column) else { return [] }
    let start = sqlite3_column_blob(handle, Int32(column))
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  func optionalBytes(_ column: Int) -> [UInt8]? {
    isNull(column) ? nil : bytes(column)
  }

  func value(_ column: Int) -> Value {
    switch type(column) {
    case SQLITE_NULL: .null
    case SQLITE_INTEGER: .integer(integer(column))
    case SQLITE_TEXT: .text(text(column))
    case SQLITE_BLOB: .bytes(bytes(column))
    // A floating-point number stands only in a damaged file; as text it is told from a whole one.
    default: .text(String(cString: sqlite3_column_text(handle, Int32(column))))
    }
  }

  private func type(_ column: Int) -> Int32 {
    sqlite3_column_type(handle, Int32(column))
  }

  private func isNull(_ column: Int) -> Bool {
    type(column) == SQLITE_NULL
  }

  /// A column that the answer does not have reads as null in SQLite.
  private func has(_ expected: Int32, _ column: Int) -> Bool {
    guard type(column) != expected else { return true }
    isDamaged = true
    return false
  }
}
