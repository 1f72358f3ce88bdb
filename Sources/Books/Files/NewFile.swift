import Accounting
import Database
import Glibc

/// A file in the making, which takes its name only once it is whole and on disk.
///
/// Until then it lies in a folder of its own beside its place, together with what a database keeps
/// beside it, so that whoever stops the program, or the machine, finds an older file of that name or
/// none.
package final class NewFile {
  private let path: String
  private let replaces: Bool
  /// Nothing where the path itself is written to.
  private var folder: PrivateFolder?
  private var descriptor: Int32 = -1
  /// Where it is made.
  package let unfinished: String

  /// Refuses a name that is taken, unless the file is to replace what has it.
  ///
  /// What is no ordinary file, such as a pipe, is not replaced but written to as it stands.
  package init(_ path: String, replacing: Bool, mode: mode_t = 0o666) throws(NewFileError) {
    let isTaken = access(path, F_OK) == 0
    guard !isTaken || replacing else { throw NewFileError(path, EEXIST) }
    let whole = isTaken ? fullPath(path) : path
    self.path = whole
    replaces = replacing
    let isOrdinary = !isTaken || isOrdinaryFile(whole)
    let (place, name) = split(whole)
    folder = isOrdinary ? try PrivateFolder(in: place, for: name) : nil
    unfinished = folder.map { "\($0.path)/\(name)" } ?? whole
    let flags = O_WRONLY | O_CLOEXEC | (isOrdinary ? O_CREAT | O_EXCL : 0)
    descriptor = open(unfinished, flags, mode)
    guard descriptor >= 0 else { throw failure() }
  }

  deinit { close() }

  /// Adds to the file.
  package func write(_ bytes: [UInt8]) throws(NewFileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count >= 0 || errno == EINTR else { throw failure() }
      rest = rest.dropFirst(max(count, 0))
    }
  }

  /// Waits until the whole file is on disk.
  package func settle() throws(NewFileError) {
    guard folder == nil || fsync(descriptor) == 0 else { throw failure() }
  }

  /// Gives the file its name; nothing else that was made with it stays.
  package func finish() throws(NewFileError) {
    defer {
      close()
      folder = nil
    }
    guard folder != nil else { return }
    try settle()
    try takeName()
    let place = open(split(path).folder, O_RDONLY | O_CLOEXEC)
    guard place >= 0 else { throw failure() }
    defer { Glibc.close(place) }
    guard fsync(place) == 0 else { throw failure() }
  }

  /// Fails where a name that was free is taken meanwhile.
  private func takeName() throws(NewFileError) {
    if replaces {
      guard rename(unfinished, path) == 0 else { throw failure() }
      return
    }
    guard link(unfinished, path) != 0 else { return }
    guard [EPERM, EOPNOTSUPP, ENOSYS, EXDEV].contains(errno) else { throw failure() }
    // A file system without a second name for a file: what is replaced is our own empty file.
    let empty = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard empty >= 0 else { throw failure() }
    Glibc.close(empty)
    guard rename(unfinished, path) == 0 else {
      let failure = failure()
      unlink(path)
      throw failure
    }
  }

  private func close() {
    if descriptor >= 0 { Glibc.close(descriptor) }
    descriptor = -1
  }

  private func failure() -> NewFileError { NewFileError(path, errno) }
}

/// Why a file cannot be made.
package struct NewFileError: Error, Hashable {
  package let path: String
  /// The system's number for it; `EEXIST` where the name is taken.
  package let number: Int32

  init(_ path: String, _ number: Int32) {
    self.path = path
    self.number = number
  }
}

extension StorageError {
  /// That the file found no room; nothing for another error of the system.
  package init?(ofWriting number: Int32) {
    guard let reason = DatabaseError(ofWriting: number) else { return nil }
    self.init(reason)
  }
}

/// Whether a path is that of a folder.
package func isFolder(_ path: String) -> Bool {
  var facts = stat()
  return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
}

/// The folder and the name of a path.
private func split(_ path: String) -> (folder: String, name: String) {
  guard let slash = path.lastIndex(of: "/") else { return (".", path) }
  let folder = slash == path.startIndex ? "/" : String(path[..<slash])
  return (folder, String(path[path.index(after: slash)...]))
}

/// A path with links followed.
private func fullPath(_ path: String) -> String {
  guard let whole = realpath(path, nil) else { return path }
  defer { free(whole) }
  return String(cString: whole)
}

private func isOrdinaryFile(_ path: String) -> Bool {
  var facts = stat()
  return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
}
