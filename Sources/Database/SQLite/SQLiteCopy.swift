import CSQLite
import Glibc

/// Copies an SQLite database, as the read transaction that is open on it sees it, to an empty file.
///
/// It is copied page by page, so that memory stays small whatever its size, and others may write
/// meanwhile: SQLite keeps for the reader what they replace, and a reader never checkpoints.
package func copyDatabase(_ source: any Connection, toFile path: String) throws {
  guard let source = source as? SQLiteConnection else {
    preconditionFailure("only SQLite is copied page by page")
  }
  let target = try SQLiteOpening.open(path: path, waitingAtMost: 0)
  defer { sqlite3_close_v2(target) }
  // Nobody knows the file before it is whole and on disk, so it needs no journal of its own.
  try check(
    sqlite3_exec(target, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", nil, nil, nil),
    target
  )
  guard let copying = sqlite3_backup_init(target, "main", source.database, "main") else {
    throw SQLiteFailure.error(code: sqlite3_extended_errcode(target), in: target)
  }
  var code = SQLITE_OK
  while code == SQLITE_OK { code = sqlite3_backup_step(copying, pagesAtATime) }
  let end = sqlite3_backup_finish(copying)
  try check(code == SQLITE_DONE ? end : code, target)
}

/// Writes into the header of a database that nobody has open whether it is a backup.
///
/// Bytes 68 to 71 are the application's own number, by SQLite's file format.
package func mark(file path: String, asBackup isBackup: Bool) throws(DatabaseError) {
  let descriptor = open(path, O_WRONLY | O_CLOEXEC)
  defer { close(descriptor) }
  let id = UInt32(isBackup ? SQLiteOpening.backupID : 0).bigEndian
  let written = withUnsafeBytes(of: id) { pwrite(descriptor, $0.baseAddress, $0.count, 68) }
  guard written == MemoryLayout<UInt32>.size else {
    throw DatabaseError(ofWriting: errno) ?? .diskFailed(String(cString: strerror(errno)))
  }
}

/// Whether the header of an SQLite database says that it is a backup.
package func isMarkedAsBackup(_ connection: any Connection) throws -> Bool {
  try connection.first("PRAGMA application_id") { $0.integer(0) } == SQLiteOpening.backupID
}

private let pagesAtATime: Int32 = 4_096

private func check(_ code: Int32, _ database: OpaquePointer) throws(DatabaseError) {
  guard code != SQLITE_OK else { return }
  throw SQLiteFailure.error(code: code, in: database)
}
