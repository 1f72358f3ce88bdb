import Accounting
import Foundation

/// A file in the making, which takes its name only once it is whole.
///
/// It is written beside its place and renamed, so that whoever stops the program finds the older file
/// or none. What is no ordinary file, such as a pipe, is written to as it stands.
package final class OutputFile {
  private let path: String
  /// Nothing where the path itself is written to.
  private let unfinished: String?
  private let handle: FileHandle

  package init(path: String) throws {
    self.path = path
    var facts = stat()
    let isOrdinary = stat(path, &facts) != 0 || facts.st_mode & S_IFMT == S_IFREG
    let place = URL(fileURLWithPath: path)
    unfinished =
      isOrdinary
      ? place.deletingLastPathComponent()
        .appendingPathComponent(".\(place.lastPathComponent).\(UUID().uuidString)").path : nil
    let flags = O_WRONLY | O_CLOEXEC | (isOrdinary ? O_CREAT | O_EXCL : 0)
    let descriptor = open(unfinished ?? path, flags, 0o666)
    guard descriptor >= 0 else { throw OutputFile.refusal(path, errno) }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  deinit {
    if let unfinished { unlink(unfinished) }
  }

  package func write(_ bytes: [UInt8]) throws {
    do {
      try handle.write(contentsOf: bytes)
    } catch {
      throw OutputFile.refusal(path, errno)
    }
  }

  /// Gives the file its name.
  package func finish() throws {
    try handle.close()
    guard let unfinished, rename(unfinished, path) != 0 else { return }
    throw OutputFile.refusal(path, errno)
  }

  private static func refusal(_ path: String, _ number: Int32) -> Refusal {
    Refusal(ImportError.fileCannotBeWritten(path, reason: String(cString: strerror(number))))
  }
}
