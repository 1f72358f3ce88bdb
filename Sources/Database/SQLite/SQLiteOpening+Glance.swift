import Glibc

extension SQLiteOpening {
  /// Whether a file may hold books.
  ///
  /// A connection for work leaves its lock and its log beside a file, and makes it ready for them. So
  /// one that none has worked in is only looked at: what is not ours stays as it is.
  static func mayHoldBooks(_ path: String) throws -> Bool {
    guard exists(path) else { return false }
    let whole = realpath(path, nil).map { name in
      defer { free(name) }
      return String(cString: name)
    }
    guard let whole, access(whole + "-lock", F_OK) != 0, access(whole + "-wal", F_OK) != 0 else {
      return true
    }
    let file = try connect(reading: whole)
    defer { file.close() }
    guard try schemaState(of: file) == .empty else { return true }
    let tables = try file.first("SELECT COUNT(*) FROM sqlite_master") { $0.integer(0) }
    guard tables == 0 else { throw DatabaseError.wrongURL(.isNoDatabase(path: path)) }
    return false
  }
}
