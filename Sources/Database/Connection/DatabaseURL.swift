import Glibc

/// Where the books' database is.
enum DatabaseURL: Hashable, Sendable {
  case memory
  case file(path: String)
  case server(uri: String)

  init(_ url: String) throws(DatabaseError) {
    if url.hasPrefix("postgresql://") || url.hasPrefix("postgres://") {
      self = .server(uri: url)
    } else if url.hasPrefix("sqlite:") {
      let path = String(url.dropFirst("sqlite:".count))
      guard path != ":memory:" else {
        self = .memory
        return
      }
      try DatabaseURL.check(path: path)
      self = .file(path: path)
    } else {
      throw .wrongURL(.unknownScheme)
    }
  }

  /// Refuses what cannot be a database's file, in words better than the library's.
  private static func check(path: String) throws(DatabaseError) {
    guard !path.isEmpty else { throw .wrongURL(.pathIsEmpty) }
    guard !isFolder(path) else { throw .wrongURL(.isDirectory(path: path)) }
    guard isFolder(folder(of: path)) else {
      throw .wrongURL(.folderIsMissing(path: folder(of: path)))
    }
    guard access(path, F_OK) != 0 || access(path, R_OK) == 0 else {
      throw .wrongURL(.cannotRead(path: path))
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }
}
