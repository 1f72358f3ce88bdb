/// The folders of a target use each other in one direction, so that each can be read without those
/// that build on it.
///
/// A folder uses another where its code names a type that the other declares.
enum FolderRule {
  /// Where the code of one folder names a type of another.
  private struct Use {
    let file: SourceFile
    let line: Int
    let type: String
    let folder: String
    let other: String
  }

  static func violations(in files: [SourceFile]) -> [Violation] {
    let uses = uses(in: files)
    var used: [String: Set<String>] = [:]
    for use in uses { used[use.folder, default: []].insert(use.other) }
    return uses.compactMap { use in
      guard let way = way(from: use.other, to: use.folder, by: used) else { return nil }
      let circle = ([use.folder] + way).joined(separator: " → ")
      return Violation(use.file.path, line: use.line, "\(use.type) closes the circle \(circle)")
    }
  }

  /// The first line of each file that names a type, for every type of another folder.
  private static func uses(in files: [SourceFile]) -> [Use] {
    let homes = homes(of: files)
    let name = #/\b[A-Z]\w*/#
    let declaration = #/\b(?:struct|class|enum|actor|protocol|typealias) (\w+)/#
    return files.flatMap { file -> [Use] in
      let code = SwiftText(file.text).code
      // A file's own type of the name is the one that it means.
      var known = Set(code.matches(of: declaration).map { String($0.output.1) })
      return code.numberedLines.flatMap { line in
        line.text.matches(of: name).map { String($0.output) }.compactMap { type in
          guard let home = homes[type], home != file.folder, known.insert(type).inserted else {
            return nil
          }
          return Use(file: file, line: line.number, type: type, folder: file.folder, other: home)
        }
      }
    }
  }

  /// The folder of each type that others can name; a name that two folders have says nothing.
  private static func homes(of files: [SourceFile]) -> [String: String] {
    let declaration =
      #/^(?:@\w+ |package |final |indirect )*(?:struct|class|enum|actor|protocol|typealias) (\w+)/#
    var homes: [String: Set<String>] = [:]
    for file in files {
      for line in SwiftText(file.text).code.numberedLines {
        guard let match = line.text.firstMatch(of: declaration) else { continue }
        homes[String(match.output.1), default: []].insert(file.folder)
      }
    }
    return homes.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// The shortest way from one folder to another, both named.
  private static func way(
    from first: String,
    to last: String,
    by used: [String: Set<String>]
  ) -> [String]? {
    var ways = [[first]]
    var seen: Set<String> = [first]
    while !ways.isEmpty {
      if let way = ways.first(where: { $0.last == last }) { return way }
      ways = ways.flatMap { way in
        (way.last.flatMap { used[$0] } ?? []).sorted().filter { seen.insert($0).inserted }
          .map { way + [$0] }
      }
    }
    return nil
  }
}

extension SourceFile {
  /// The feature that a file under `Sources` belongs to; empty beside the folders of a target.
  fileprivate var folder: String {
    let folders = path.split(separator: "/")
    return folders.count > 3 ? String(folders[2]) : ""
  }
}
