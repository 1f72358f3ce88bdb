import Accounting
import Crypto
import Glibc

/// A database file in the making, which takes its name only once it is whole and on disk.
///
/// Until then it lies beside its place under a name that begins with a point, so that whoever stops
/// the program, or the machine, finds no file of that name. Only its owner may read it: it holds all
/// the books.
final class NewFile {
  let path: String
  /// Where the database is made.
  let unfinished: String

  /// Refuses a name that is taken, also by the log of an earlier database, which SQLite would apply.
  init(_ path: String) throws(BackupError) {
    self.path = path
    guard access(path, F_OK) != 0 else { throw .fileExists(path) }
    for ending in ["-wal", "-journal"] where NewFile.size(of: path + ending) > 0 {
      throw .fileExists(path + ending)
    }
    let slash = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    let number = String(UInt64.random(in: .min ... .max), radix: 36)
    unfinished = "\(path[..<slash]).\(path[slash...]).\(number).unfinished"
    let descriptor = open(unfinished, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw NewFile.refusal(path) }
    close(descriptor)
  }

  deinit { NewFile.remove(unfinished) }

  /// Removes a database file and what SQLite and we keep beside it.
  static func remove(_ path: String) {
    for ending in ["", "-journal", "-wal", "-shm", "-lock"] { unlink(path + ending) }
  }

  /// Gives the file its name; what SQLite kept beside it while it was made goes.
  func finish() throws(BackupError) {
    precondition(NewFile.size(of: unfinished + "-wal") == 0, "the log is not in the database yet")
    try synchronize(unfinished)
    try takeName()
    unlink(unfinished)
    let slash = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    try synchronize(slash == path.startIndex ? "." : String(path[..<slash]))
  }

  /// Fails where the name was taken meanwhile, which plain renaming would not.
  private func takeName() throws(BackupError) {
    if link(unfinished, path) == 0 { return }
    guard errno == EPERM || errno == EOPNOTSUPP else { throw refusalOfName() }
    // A file system without a second name for a file: what is replaced is our own empty file.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw refusalOfName() }
    close(descriptor)
    guard rename(unfinished, path) == 0 else {
      let refusal = NewFile.refusal(path)
      unlink(path)
      throw refusal
    }
  }

  private func refusalOfName() -> BackupError {
    errno == EEXIST ? .fileExists(path) : NewFile.refusal(path)
  }

  private func synchronize(_ name: String) throws(BackupError) {
    let descriptor = open(name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw NewFile.refusal(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw NewFile.refusal(path) }
  }

  private static func refusal(_ path: String) -> BackupError {
    .fileCannotBeWritten(path, reason: String(cString: strerror(errno)))
  }

  /// Nothing where there is no such file.
  static func size(of path: String) -> Int64 {
    var facts = stat()
    return stat(path, &facts) == 0 ? Int64(facts.st_size) : 0
  }
}

/// SHA-256 of a file in hexadecimal, read a piece at a time.
func sha256(ofFile path: String) throws(BackupError) -> String {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  defer { if descriptor >= 0 { close(descriptor) } }
  var digest = SHA256()
  var piece = [UInt8](repeating: 0, count: 1 << 20)
  var count = descriptor < 0 ? -1 : 1
  while count > 0 {
    count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count > 0 { digest.update(data: piece[..<count]) }
  }
  guard count == 0 else {
    throw .fileCannotBeRead(path, reason: String(cString: strerror(errno)))
  }
  return hexadecimal(digest.finalize())
}
