import CSQLite
import Glibc

/// Opens a SQLite database and sets, and checks, what the books rely on.
enum SQLiteOpening {
  /// The library's own settings, which hold for the whole process.
  private static let isConfigured: Void = {
    _ = bokslut_sqlite3_count_no_memory()
  }()

  static func open(
    path: String?,
    waitingAtMost seconds: Int
  ) throws(DatabaseError)
    -> OpaquePointer
  {
    if let path { makePrivate(path) }
    return try open(path ?? ":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, seconds)
  }

  /// Opens a file to read it only.
  ///
  /// One without a write-ahead log is taken for finished: SQLite then neither locks it nor needs a
  /// folder that it may write to.
  static func open(reading path: String) throws(DatabaseError) -> OpaquePointer {
    var log = stat()
    let isFinished = stat(path + "-wal", &log) != 0 || log.st_size == 0
    return try open(reading: path, isFinished: isFinished)
  }

  private static func open(
    reading path: String,
    isFinished: Bool
  ) throws(DatabaseError) -> OpaquePointer {
    let escaped = path.utf8.map { byte in
      let character = Character(Unicode.Scalar(byte))
      let isPlain = character.isASCII && (character.isLetter || character.isNumber)
      if isPlain || "/._-".contains(character) { return String(character) }
      return (byte < 16 ? "%0" : "%") + String(byte, radix: 16)
    }.joined()
    let uri = (path.hasPrefix("/") ? "file://" : "file:") + escaped
    return try open(
      uri + "?mode=ro" + (isFinished ? "&immutable=1" : ""),
      SQLITE_OPEN_READONLY | SQLITE_OPEN_URI,
      0
    )
  }

  private static func open(
    _ name: String,
    _ flags: Int32,
    _ seconds: Int
  ) throws(DatabaseError) -> OpaquePointer {
    isConfigured
    var database: OpaquePointer?
    // One thread at a time uses a connection, so SQLite need not guard it.
    let flags = flags | SQLITE_OPEN_NOMUTEX
    let code = sqlite3_open_v2(
      name,
      &database,
      flags,
      JoinedWrites.isRegistered ? JoinedWrites.name : nil
    )
    guard let database else {
      throw .other(code: String(code), message: String(cString: sqlite3_errstr(code)))
    }
    guard code == SQLITE_OK else {
      let error = SQLiteFailure.error(code: code, in: database)
      sqlite3_close_v2(database)
      throw error
    }
    sqlite3_extended_result_codes(database, 1)
    sqlite3_busy_timeout(database, Int32(seconds * 1000))
    return database
  }

  /// The file's path with links followed, so that all connections agree on the lock.
  static func fullPath(of database: OpaquePointer) -> String {
    String(cString: sqlite3_db_filename(database, "main"))
  }

  /// How many bytes a file has; nothing where there is none.
  private static func size(of path: String) -> Int? {
    var facts = stat()
    return stat(path, &facts) == 0 ? Int(facts.st_size) : nil
  }

  /// Whether the file holds nothing; SQLite takes one of one byte for empty, too.
  static func isEmpty(_ path: String) -> Bool { size(of: path).map { $0 <= 1 } ?? false }

  /// What the header of a backup says of the file, so that nobody posts to it by mistake: "Bkup".
  static let backupID: Int64 = 0x426B_7570

  static func exists(_ path: String) -> Bool {
    size(of: path) != nil || isLogWithoutFile(path)
  }

  /// Whether there is no file, but a log of one that was moved or removed.
  static func isLogWithoutFile(_ path: String) -> Bool {
    size(of: path) == nil && (size(of: path + "-wal") ?? 0) > 0
  }

  /// Brings the log into the file and empties it, unless somebody reads in it.
  ///
  /// SQLite begins a log anew only where the process that brought it into the file writes again;
  /// a log that many short processes write would grow for ever.
  static func emptyLog(of database: OpaquePointer) {
    sqlite3_busy_timeout(database, 0)
    JoinedWrites.readingAhead(of: database) {
      _ = sqlite3_wal_checkpoint_v2(database, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
    }
  }

  /// Closes a connection under our lock, and takes an empty log away with the last one.
  ///
  /// SQLite removes a log where it may write it into the file; one that holds something is kept for
  /// whoever writes next.
  static func close(_ database: OpaquePointer) {
    let log = size(of: fullPath(of: database) + "-wal")
    if log == 0 {
      bokslut_sqlite3_switch(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
      if sqlite3_close(database) == SQLITE_OK { return }
      bokslut_sqlite3_switch(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    }
    // Waits by itself for statements that a bulk insert may still hold.
    sqlite3_close_v2(database)
  }

  /// Makes a new file that only its owner may read: it is to hold all the books.
  ///
  /// Where that cannot be, SQLite says why. Its log takes over who may read the file.
  private static func makePrivate(_ path: String) {
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor >= 0 { Glibc.close(descriptor) }
  }

  /// Whether the header of a file, whatever its log says, calls it a backup, which is only read.
  ///
  /// SQLite reads it: if we closed the file ourselves, the system would take away every lock that this
  /// process has on it, those of its other connections too.
  static func isBackup(_ path: String) -> Bool {
    guard (size(of: path) ?? 0) > 0, let database = try? open(reading: path, isFinished: true)
    else { return false }
    defer { sqlite3_close_v2(database) }
    return (try? isBackup(database)) ?? false
  }

  /// Refuses a file that has held books and was found empty; SQLite would throw its log away.
  static func refuseEmptied(
    _ database: OpaquePointer,
    lock: WriteLock,
    waitingAtMost seconds: Int
  ) throws(DatabaseError) {
    try lock.acquire(waitingAtMost: seconds)
    defer { lock.release() }
    let path = fullPath(of: database)
    guard isEmpty(path) else { return }
    if lock.hasBooks || (size(of: path + "-wal") ?? 0) > 0 { throw .damaged }
  }

  /// Refuses a file that ends within a page, where no log has the whole of it.
  private static func refuseTorn(_ database: OpaquePointer) throws(DatabaseError) {
    let path = fullPath(of: database)
    guard (size(of: path + "-wal") ?? 0) == 0, let length = size(of: path),
      let page = try integer("PRAGMA page_size", database)
    else { return }
    if length % Int(page) != 0 { throw .damaged }
  }

  static func prepare(
    _ database: OpaquePointer,
    lock: WriteLock?,
    path: String?,
    waitingAtMost seconds: Int
  ) throws(DatabaseError) {
    // Closing the last connection would write what it finds in the log, without our lock.
    bokslut_sqlite3_switch(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    // "text" is a name, as on PostgreSQL, never a string.
    bokslut_sqlite3_switch(database, SQLITE_DBCONFIG_DQS_DML, 0)
    bokslut_sqlite3_switch(database, SQLITE_DBCONFIG_DQS_DDL, 0)
    do throws(DatabaseError) {
      if let lock {
        try useWriteAheadLog(database, lock: lock, waitingAtMost: seconds)
      } else {
        _ = try integer("PRAGMA schema_version", database)
      }
    } catch .other(let code, _) where code == String(SQLITE_NOTADB) {
      if let lock, lock.hasBooks { throw .damaged }
      throw .wrongURL(.isNoDatabase(path: path ?? ""))
    }
    if let lock {
      try refuseTorn(database)
      lock.rememberBooks()
    }
    for setting in settings { _ = try integer("PRAGMA \(setting)", database) }
    try expect("PRAGMA synchronous", 2, database)
    try expect("PRAGMA foreign_keys", 1, database)
  }

  /// The cache of pages: an import's appending needs few, and what does not stay in it is written
  /// while the next rows are gathered rather than in the commit.
  static let cacheKiB = 8_192

  /// A commit writes each page that it changes, so small ones are quicker; still smaller ones would
  /// not hold a voucher with a long text.
  private static let pageBytes = 2_048

  /// A commit is on disk before it is reported; foreign keys hold; the log does not stay big.
  private static let settings = [
    "synchronous = FULL", "foreign_keys = ON", "journal_size_limit = 67108864",
    "wal_autocheckpoint = 2000", "cache_size = -\(cacheKiB)", "temp_store = MEMORY",
  ]

  /// Readers never checkpoint: SQLite does it in the commit that makes the log long.
  private static func useWriteAheadLog(
    _ database: OpaquePointer,
    lock: WriteLock,
    waitingAtMost seconds: Int
  ) throws(DatabaseError) {
    guard try text("PRAGMA journal_mode", database) != "wal" else { return }
    try lock.acquire(waitingAtMost: seconds)
    defer { lock.release() }
    // A file that has pages keeps their size.
    _ = try integer("PRAGMA page_size = \(pageBytes)", database)
    guard try text("PRAGMA journal_mode = WAL", database) == "wal" else {
      throw .cannotConnect("the file system has no write-ahead log")
    }
  }

  private static func expect(
    _ pragma: String,
    _ expected: Int64,
    _ database: OpaquePointer
  ) throws(DatabaseError) {
    let found = try integer(pragma, database)
    guard found == expected else {
      throw .cannotConnect("\(pragma) is \(found.map(String.init) ?? "unknown")")
    }
  }

  /// Whether the file is a backup, which is only read.
  static func isBackup(_ database: OpaquePointer) throws(DatabaseError) -> Bool {
    try integer("PRAGMA application_id", database) == backupID
  }

  private static func integer(
    _ pragma: String,
    _ database: OpaquePointer
  ) throws(DatabaseError) -> Int64? {
    guard case .integer(let found) = try first(pragma, database) else { return nil }
    return found
  }

  private static func text(
    _ pragma: String,
    _ database: OpaquePointer
  ) throws(DatabaseError) -> String? {
    guard case .text(let found) = try first(pragma, database) else { return nil }
    return found
  }

  private static func first(
    _ pragma: String,
    _ database: OpaquePointer
  ) throws(DatabaseError) -> Value? {
    let statement = try SQLiteStatement(pragma, in: database)
    let code = sqlite3_step(statement.handle)
    guard code == SQLITE_ROW || code == SQLITE_DONE else {
      throw SQLiteFailure.error(code: code, in: database)
    }
    return code == SQLITE_ROW ? SQLiteRow(of: statement.handle).value(0) : nil
  }
}
