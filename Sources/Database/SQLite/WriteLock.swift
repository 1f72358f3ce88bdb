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
    var facts = stat()
    // Who may read the books may lock them.
    let mode = stat(file, &facts) == 0 ? facts.st_mode & 0o666 : 0o600
    let writable = open(path, O_RDWR | O_CREAT | O_CLOEXEC, mode)
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

  /// Waits for the lock, and whoever waits holds the turn: who has just written and wants to write
  /// again comes after.
  func acquire(waitingAtMost seconds: Int) throws(DatabaseError) {
    var waiting = Waiting(atMost: seconds)
    try wait(&waiting) { setTurn(F_WRLCK) }
    defer { _ = setTurn(F_UNLCK) }
    waiting.lookOftenAgain()
    try wait(&waiting) { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }
  }

  private func wait(
    _ waiting: inout Waiting,
    for attempt: () -> Bool
  ) throws(DatabaseError) {
    while !attempt() {
      guard [EWOULDBLOCK, EACCES, EINTR].contains(errno) else {
        throw .other(code: "flock", message: String(cString: strerror(errno)))
      }
      guard waiting.pauseOnce() else { throw .busy }
    }
  }

  /// Takes or gives back the turn, a lock of another kind on the same file; who may only read that
  /// file has none.
  private func setTurn(_ type: Int32) -> Bool {
    var turn = Glibc.flock()
    turn.l_type = Int16(type)
    turn.l_whence = Int16(SEEK_SET)
    turn.l_len = 1
    return fcntl(descriptor, setLockOfOpenFile, &turn) == 0 || errno == EBADF
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

/// `F_OFD_SETLK` of Linux, which Swift does not see: a lock that goes with the open file, not with the
/// process.
private let setLockOfOpenFile: Int32 = 37
