import CSQLite
import Glibc

/// SQLite's own way to files, except that what it writes to a write-ahead log is joined, and what a commit
/// reads from it is read ahead.
///
/// SQLite writes each page of a commit in two pieces, one behind the other in the log, and then has
/// the disk take all of them. Here they wait in memory until it does, so that a commit costs one
/// write rather than some fifteen. Nobody misses what waits: others read only as far as commits that
/// the disk has taken, and what a crash loses no commit had reported. What a transaction that is
/// rolled back leaves waiting must be forgotten before anyone else may write in its place.
///
/// A transaction that changes a page again after it has gone to the log, as each long one does, has its
/// commit read all of the log behind that page and write new checksums, two calls a page. While nobody
/// else writes, this goes through the same memory in pieces.
enum JoinedWrites {
  /// What SQLite knows it by, once it is registered.
  static let name = "bokslut"

  static let isRegistered: Bool = {
    guard let system = sqlite3_vfs_find(nil), let name = strdup(name) else { return false }
    let joined = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    joined.initialize(to: system.pointee)
    joined.pointee.zName = UnsafePointer(name)
    joined.pointee.pNext = nil
    joined.pointee.szOsFile = Int32(LogFile.place + MemoryLayout<LogFile>.size)
    joined.pointee.xOpen = { _, path, file, flags, result in
      LogFile.open(path, file, flags, result)
    }
    return sqlite3_vfs_register(joined, 0) == SQLITE_OK
  }()

  /// Forgets what waits for a database's log; for whoever ends a transaction, before others write.
  static func forgetWaiting(of database: OpaquePointer) {
    LogFile.open(of: database)?.pointee.forget()
  }

  /// Does what reads much of a database's log: a commit or a checkpoint.
  static func readingAhead<Result, Failure: Error>(
    of database: OpaquePointer,
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    LogFile.open(of: database)?.pointee.readsAhead = true
    defer { LogFile.open(of: database)?.pointee.readsAhead = false }
    return try body()
  }
}

/// What is kept of an open log, in memory behind SQLite's own part of the file.
private struct LogFile {
  typealias File = UnsafeMutablePointer<sqlite3_file>

  private static let mostBytes = 128 << 10
  /// So much is read at once where it is read one piece behind the other.
  private static let bytesAhead = 64 << 10
  /// Pieces of the log that are read one behind the other have so much between them at most.
  private static let mostBetween = 64

  /// Where it lies in the memory of a file.
  static let place: Int = {
    let alignment = MemoryLayout<LogFile>.alignment
    let size = Int(sqlite3_vfs_find(nil)?.pointee.szOsFile ?? 0)
    return (size + alignment - 1) / alignment * alignment
  }()

  /// How SQLite itself does what is asked of the file.
  private let system: UnsafePointer<sqlite3_io_methods>
  /// What SQLite is told to use instead.
  private var joining: sqlite3_io_methods
  /// Bytes of the file that stand side by side in it: those that wait, or those read ahead.
  private let window: UnsafeMutableRawPointer
  private var count = 0
  /// Where the first of them is in the file.
  private var start: Int64 = 0
  /// Whether the file does not have them yet.
  private var isWaiting = false
  /// Where the last piece ended that was read.
  private var end: Int64 = -1
  /// Only where nothing that is asked for can change: within a commit, to which the log belongs, and a
  /// checkpoint, which reads no further than what is committed and writes nothing there.
  var readsAhead = false {
    didSet {
      end = -1
      if !isWaiting { forget() }
    }
  }

  static func open(
    _ path: UnsafePointer<CChar>?,
    _ file: File?,
    _ flags: Int32,
    _ result: UnsafeMutablePointer<Int32>?
  ) -> Int32 {
    guard let system = sqlite3_vfs_find(nil), let file else { return SQLITE_CANTOPEN }
    let code = system.pointee.xOpen(system, path, file, flags, result)
    guard code == SQLITE_OK, flags & SQLITE_OPEN_WAL != 0, let methods = file.pointee.pMethods
    else { return code }
    let log = of(file)
    log.initialize(to: LogFile(methods))
    file.pointee.pMethods = UnsafePointer(log.pointer(to: \.joining))
    return code
  }

  private init(_ system: UnsafePointer<sqlite3_io_methods>) {
    self.system = system
    window = .allocate(byteCount: LogFile.mostBytes, alignment: 16)
    joining = system.pointee
    joining.xWrite = { file, bytes, count, place in
      LogFile.of(file).pointee.write(bytes, Int(count), at: place, file)
    }
    joining.xRead = { file, bytes, count, place in
      LogFile.of(file).pointee.read(bytes, Int(count), at: place, file)
    }
    joining.xSync = { file, flags in LogFile.settled(file) { $0.xSync(file, flags) } }
    joining.xTruncate = { file, size in LogFile.settled(file) { $0.xTruncate(file, size) } }
    joining.xFileSize = { file, size in LogFile.settled(file) { $0.xFileSize(file, size) } }
    joining.xClose = { file in
      let log = LogFile.of(file).pointee
      log.window.deallocate()
      return log.system.pointee.xClose(file)
    }
  }

  /// The log of a database; nothing where it is not open.
  static func open(of database: OpaquePointer) -> UnsafeMutablePointer<LogFile>? {
    var file: File?
    let code = sqlite3_file_control(database, "main", SQLITE_FCNTL_JOURNAL_POINTER, &file)
    guard code == SQLITE_OK, let file else { return nil }
    // A journal that is no log is SQLite's own.
    let log = of(file)
    return file.pointee.pMethods == UnsafePointer(log.pointer(to: \.joining)) ? log : nil
  }

  mutating func forget() { (count, isWaiting, end) = (0, false, -1) }

  private static func of(_ file: File?) -> UnsafeMutablePointer<LogFile> {
    guard let file else { preconditionFailure("SQLite hands over the file") }
    return (UnsafeMutableRawPointer(file) + place).assumingMemoryBound(to: LogFile.self)
  }

  /// Asks something else of the file, which comes after what waits.
  private static func settled(
    _ file: File?,
    _ ask: (sqlite3_io_methods) -> Int32
  ) -> Int32 {
    let log = of(file)
    let code = log.pointee.settle(file)
    return code == SQLITE_OK ? ask(log.pointee.system.pointee) : code
  }

  private mutating func read(
    _ bytes: UnsafeMutableRawPointer?,
    _ wanted: Int,
    at place: Int64,
    _ file: File?
  ) -> Int32 {
    guard let bytes else { return SQLITE_IOERR }
    if readsAhead, !has(wanted, at: place) {
      let code = readAhead(wanted, at: place, file)
      guard code == SQLITE_OK else { return code }
    }
    end = place + Int64(wanted)
    if has(wanted, at: place) {
      bytes.copyMemory(from: window + Int(place - start), byteCount: wanted)
      return SQLITE_OK
    }
    if place < start + Int64(count), place + Int64(wanted) > start {
      let code = settle(file)
      guard code == SQLITE_OK else { return code }
    }
    return system.pointee.xRead(file, bytes, Int32(wanted), place)
  }

  private func has(_ wanted: Int, at place: Int64) -> Bool {
    place >= start && place + Int64(wanted) <= start + Int64(count)
  }

  /// Takes in what follows a place, where it is the next to what was read before.
  private mutating func readAhead(_ wanted: Int, at place: Int64, _ file: File?) -> Int32 {
    guard end >= 0, 0...Int64(LogFile.mostBetween) ~= place - end else { return SQLITE_OK }
    var code = settle(file)
    guard code == SQLITE_OK else { return code }
    var size: Int64 = 0
    code = system.pointee.xFileSize(file, &size)
    let ahead = min(Int64(LogFile.bytesAhead), size - place)
    guard code == SQLITE_OK, ahead >= Int64(wanted) else { return code }
    code = system.pointee.xRead(file, window, Int32(ahead), place)
    if code == SQLITE_OK { (start, count) = (place, Int(ahead)) }
    return code
  }

  private mutating func write(
    _ bytes: UnsafeRawPointer?,
    _ added: Int,
    at place: Int64,
    _ file: File?
  ) -> Int32 {
    guard let bytes else { return SQLITE_IOERR }
    if has(added, at: place) {
      (window + Int(place - start)).copyMemory(from: bytes, byteCount: added)
      isWaiting = true
      return SQLITE_OK
    }
    if !isWaiting || place != start + Int64(count) || count + added > LogFile.mostBytes {
      let code = settle(file)
      guard code == SQLITE_OK else { return code }
      start = place
    }
    guard added <= LogFile.mostBytes else {
      return system.pointee.xWrite(file, bytes, Int32(added), place)
    }
    (window + count).copyMemory(from: bytes, byteCount: added)
    count += added
    isWaiting = true
    return SQLITE_OK
  }

  /// Writes what waits; where that fails it is lost, as is the transaction that it was of.
  private mutating func settle(_ file: File?) -> Int32 {
    defer { (count, isWaiting) = (0, false) }
    return isWaiting ? system.pointee.xWrite(file, window, Int32(count), start) : SQLITE_OK
  }
}
