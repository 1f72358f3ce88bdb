import Foundation

/// The package's own files, read from disk.
struct SourceTree {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  static func file(_ path: String) throws -> SourceFile {
    SourceFile(path, try String(contentsOf: root.appending(path: path), encoding: .utf8))
  }

  /// The files below `folders` whose names end in one of `extensions`, in order of their paths.
  static func files(
    below folders: String...,
    extensions: Set<String> = ["swift"]
  ) throws -> [SourceFile] {
    var paths: [String] = []
    for folder in folders where exists(folder) {
      let names = try FileManager.default.subpathsOfDirectory(
        atPath: root.appending(path: folder).path
      )
      for name in names where extensions.contains(String(name.split(separator: ".").last ?? "")) {
        paths.append("\(folder)/\(name)")
      }
    }
    return try paths.sorted().map(file)
  }
}
