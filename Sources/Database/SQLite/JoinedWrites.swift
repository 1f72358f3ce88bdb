import CSQLite
import Glibc

/// SQLite's own way to files, except that what it writes to a write-ahead log is joined.
///
/// SQLite writes each page of a commit in two pieces, one behind the other in the log, and then has
/// the disk take all of them. Here they wait in memory until it does, so that a commit costs one
/// write rather than some fifteen. Nobody misses what waits: others read only as far as commits that
/// the disk has taken, and what a crash loses no commit had reported. What a transaction that is
/// rolled back leaves waiting must be forgotten before anyone else may write in its place.
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
    var file: UnsafeMutablePointer<sqlite3_file>?
    let code = sqlite3_file_control(database, "main", SQLITE_FCNTL_JOURNAL_POINTER, &file)
    if code == SQLITE_OK, let file { LogFile.forgetWaiting(of: file) }
  }
}

/// What is kept of an open log, in memory behind SQLite's own part of the file.
private struct LogFile {
  typealias File = UnsafeMutablePointer<sqlite3_file>

  private static let mostBytes = 128 << 10

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
  private let waiting: UnsafeMutableRawPointer
  private var count = 0
  /// Where the first of the waiting bytes goes.
  private var start: Int64 = 0

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
    waiting = .allocate(byteCount: LogFile.mostBytes, alignment: 16)
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
      log.waiting.deallocate()
      return log.system.pointee.xClose(file)
    }
  }

  /// A journal that is no log, or is not open, has nothing that waits.
  static func forgetWaiting(of file: File) {
    let log = of(file)
    guard file.pointee.pMethods == UnsafePointer(log.pointer(to: \.joining)) else { return }
    log.pointee.count = 0
  }

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
    if place < start + Int64(count), place + Int64(wanted) > start {
      let code = settle(file)
      guard code == SQLITE_OK else { return code }
    }
    return system.pointee.xRead(file, bytes, Int32(wanted), place)
  }

  private mutating func write(
    _ bytes: UnsafeRawPointer?,
    _ added: Int,
    at place: Int64,
    _ file: File?
  ) -> Int32 {
    guard let bytes else { return SQLITE_IOERR }
    if place != start + Int64(count) || count + added > LogFile.mostBytes {
      let code = settle(file)
      guard code == SQLITE_OK else { return code }
      start = place
    }
    guard added <= LogFile.mostBytes else {
      return system.pointee.xWrite(file, bytes, Int32(added), place)
    }
    (waiting + count).copyMemory(from: bytes, byteCount: added)
    count += added
    return SQLITE_OK
  }

  /// Writes what waits; where that fails it is lost, as is the transaction that it was of.
  private mutating func settle(_ file: File?) -> Int32 {
    guard count > 0 else { return SQLITE_OK }
    let code = system.pointee.xWrite(file, waiting, Int32(count), start)
    start += Int64(count)
    count = 0
    return code
  }
}
