import Accounting
import Glibc

/// A new folder that only its owner may look into, for one database file; gone, with it, when this
/// goes.
final class PrivateFolder {
  private let path: String
  /// Where the file is made.
  let file: String

  init() throws(BackupError) {
    let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/var/tmp"
    var name = Array("\(place)/bokslut-XXXXXX".utf8CString)
    let made = name.withUnsafeMutableBufferPointer { name in
      name.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else {
      throw .fileCannotBeWritten(place, reason: String(cString: strerror(errno)))
    }
    path = made
    file = made + "/backup"
  }

  deinit {
    NewFile.remove(file)
    rmdir(path)
  }
}
