import Dispatch
import Foundation

/// A file mapped into memory, whose pages go back to the system while it is read.
///
/// Foundation reads a file whole on Linux. Readers go through theirs from the first byte to the last,
/// so that what lies mapped for long has been read: a timer gives it back, and a page that is wanted
/// again comes from the system's cache. Thus a file of any size takes a few megabytes at a time.
enum MappedFile {
  /// The bytes of a regular file that is not small; nothing for another kind of file.
  ///
  /// What cannot be opened, or is a folder, is thrown as the system's number: Foundation keeps that to
  /// itself.
  static func map(_ path: String) throws -> Data? {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw systemError(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw systemError(errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw systemError(EISDIR) }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size >= smallest else { return nil }
    let count = Int(status.st_size)
    guard let base = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), base != MAP_FAILED
    else { return nil }
    madvise(base, count, MADV_SEQUENTIAL)
    let address = UInt(bitPattern: base)
    let timer = DispatchSource.makeTimerSource(queue: .global(qos: .utility))
    timer.schedule(deadline: .now() + interval, repeating: interval)
    timer.setEventHandler {
      madvise(UnsafeMutableRawPointer(bitPattern: address), count, MADV_DONTNEED)
    }
    timer.resume()
    return Data(
      bytesNoCopy: base,
      count: count,
      deallocator: .custom { base, count in
        timer.cancel()
        munmap(base, count)
      }
    )
  }

  private static func systemError(_ number: Int32) -> NSError {
    NSError(domain: NSPOSIXErrorDomain, code: Int(number))
  }

  /// Smaller files are read whole: that costs less.
  private static let smallest = 16 << 20

  private static let interval = 0.01
}
