import Glibc

/// The lock that a writer to a SQLite file holds, among all processes and all connections.
///
/// SQLite has a lock of its own, but some versions can damage a write-ahead log that two
/// connections reset and write at once; so all that writes or checkpoints holds this one.
final class WriteLock {
  private let descriptor: Int32

  /// Opens `<file>-lock`, which is never removed: removing it would let two hold it.
  init(besides file: String) throws(DatabaseError) {
    let path = file + "-lock"
    let writable = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    let reason = errno
    descriptor = writable >= 0 ? writable : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if let error = DatabaseError(ofWriting: reason) { throw error }
      throw reason == EROFS || reason == EACCES
        ? .readOnly : .cannotConnect(String(cString: strerror(reason)))
    }
  }

  deinit {
    close(descriptor)
  }

  func acquire(waitingAtMost seconds: Int) throws(DatabaseError) {
    var waiting = Waiting(atMost: seconds)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw .other(code: "flock", message: String(cString: strerror(errno)))
      }
      guard waiting.pauseOnce() else { throw .busy }
    }
  }

  /// Whether the file has held books; then it is damaged where it holds none.
  var hasBooks: Bool {
    var facts = stat()
    return fstat(descriptor, &facts) == 0 && facts.st_size > 0
  }

  /// Remembers that the file holds books; where that cannot be written, the log still tells.
  func rememberBooks() {
    guard !hasBooks else { return }
    _ = pwrite(descriptor, "1", 1, 0)
  }

  func release() {
    flock(descriptor, LOCK_UN)
  }
}
