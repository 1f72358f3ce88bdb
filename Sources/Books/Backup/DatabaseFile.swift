import Accounting
import Crypto
import Database
import Glibc

/// A database file in the making, which only its owner may read: it holds all the books.
struct DatabaseFile {
  private let file: NewFile
  /// Where the database is made.
  var unfinished: String { file.unfinished }

  /// Refuses a name that is taken, also by the log of an earlier database, which SQLite would apply.
  init(_ path: String) throws {
    for ending in ["", "-wal", "-journal"] where DatabaseFile.size(of: path + ending) > 0 {
      throw BackupError.fileExists(file: path + ending)
    }
    file = try DatabaseFile.told { () throws(NewFileError) in
      try NewFile(path, replacing: false, mode: 0o600)
    }
  }

  /// Gives the file its name.
  func finish() throws {
    let log = DatabaseFile.size(of: unfinished + "-wal")
    precondition(log == 0, "the log is not in the database yet")
    try DatabaseFile.told(file.finish)
  }

  /// Nothing where there is no such file.
  static func size(of path: String) -> Int64 {
    var facts = stat()
    return stat(path, &facts) == 0 ? Int64(facts.st_size) : 0
  }

  /// Runs `body` and says in a backup's words why a file cannot be made.
  static func told<Result>(_ body: () throws(NewFileError) -> Result) throws -> Result {
    do {
      return try body()
    } catch {
      if let full = DatabaseError(ofWriting: error.number) { throw full }
      throw error.number == EEXIST
        ? BackupError.fileExists(file: error.path)
        : BackupError.fileCannotBeWritten(file: error.path, reason: FileFault(error.number))
    }
  }

  /// SHA-256 of a file in hexadecimal, read a piece at a time.
  static func sha256(of path: String) throws(BackupError) -> String {
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
      throw .fileCannotBeRead(file: path, reason: FileFault(errno))
    }
    return hexadecimal(digest.finalize())
  }
}
