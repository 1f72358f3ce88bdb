import Glibc

/// A new folder that only its owner may look into; gone, with the files in it, when this goes.
///
/// It is locked as long as it is in use, so that what a killed program left is known and cleared away
/// by the next that makes one in the same place.
final class PrivateFolder {
  let path: String
  private let descriptor: Int32
  /// What all their names hold, before a few letters by chance.
  private static let mark = ".unfinished-"
  private static let letters = 6

  init(in place: String, for name: String) throws(NewFileError) {
    PrivateFolder.clear(place)
    while true {
      var template = Array("\(place)/.\(name)\(PrivateFolder.mark)XXXXXX".utf8CString)
      let made = template.withUnsafeMutableBufferPointer { template in
        template.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
      }
      guard let made else { throw NewFileError("\(place)/\(name)", errno) }
      let descriptor = open(made, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      // Another may have taken it for a left one before it was locked.
      if descriptor >= 0, flock(descriptor, LOCK_EX) == 0 || errno != EINTR, access(made, F_OK) == 0
      {
        path = made
        self.descriptor = descriptor
        return
      }
      guard descriptor >= 0 || errno == ENOENT else { throw NewFileError(made, errno) }
      if descriptor >= 0 { close(descriptor) }
    }
  }

  deinit {
    PrivateFolder.remove(path, descriptor)
    close(descriptor)
  }

  /// Removes what ended programs of the same user left.
  private static func clear(_ place: String) {
    for name in names(in: place)
    where name.hasPrefix(".") && name.dropLast(letters).hasSuffix(mark) {
      let path = "\(place)/\(name)"
      let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      var facts = stat()
      guard fstat(descriptor, &facts) == 0, facts.st_uid == geteuid(),
        flock(descriptor, LOCK_EX | LOCK_NB) == 0
      else { continue }
      remove(path, descriptor)
    }
  }

  private static func remove(_ path: String, _ descriptor: Int32) {
    for name in names(in: path) { unlinkat(descriptor, name, 0) }
    rmdir(path)
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
